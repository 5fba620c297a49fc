"""Where runs are kept: beside the project, or in the user's own folder as long as there is none."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from qgis.core import QgsApplication, QgsProject

from .run_store import RunStore


def store_of(project: QgsProject) -> RunStore:
    """The store that belongs to a project."""
    name = project.absoluteFilePath()
    if not name:  # not saved yet, or in a database
        return RunStore(_own_folder() / "runs.gpkg")
    path = Path(name)
    if os.access(path.parent, os.W_OK):
        return RunStore(path.with_name(f"{path.stem}_segearth.gpkg"))
    mark = hashlib.sha256(name.encode()).hexdigest()[:8]
    return RunStore(_own_folder() / f"{path.stem}_{mark}.gpkg")


def _own_folder() -> Path:
    return Path(QgsApplication.qgisSettingsDirPath()) / "segearth"
