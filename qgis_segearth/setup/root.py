"""The one folder that everything of the backend lies in: environments, models, caches, log."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QStandardPaths

ENVIRONMENT_VARIABLE = "SEGEARTH_HOME"


@dataclass(frozen=True)
class Root:
    """Where things go below `folder`. Nothing is made before it is needed."""

    folder: Path

    @classmethod
    def chosen(cls, setting: str = "") -> Root:
        """What the user has set, else what SEGEARTH_HOME says, else the user's own data folder: never below
        QGIS's profile, which is copied around, nor anywhere that wants an administrator."""
        named = setting or os.environ.get(ENVIRONMENT_VARIABLE, "")
        if named:
            return cls(Path(named).expanduser())
        data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
        below = ("segearth", "segearth") if sys.platform == "win32" else ("segearth",)
        return cls(Path(data).joinpath(*below))  # where the backend's own command line looks for models

    @property
    def environments(self) -> Path:
        return self.folder / "environments"

    @property
    def models(self) -> Path:
        return self.folder / "models"

    @property
    def cache(self) -> Path:
        return self.folder / "cache"

    @property
    def temporary(self) -> Path:
        return self.folder / "temporary"

    @property
    def lock(self) -> Path:
        return self.folder / "setup.lock"

    @property
    def log(self) -> Path:
        return self.folder / "setup.log"

    def free_bytes(self) -> Optional[int]:
        """Of the disk that it will be on; None where that cannot be measured (redirected folders say 0)."""
        place = self.folder
        while not place.exists() and place != place.parent:
            place = place.parent
        try:
            return shutil.disk_usage(place).free or None
        except OSError:
            return None

    def holds(self, path: Path) -> bool:
        """Whether a file lies in it."""
        return self.folder in path.parents
