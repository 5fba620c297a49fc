"""The backend's error output, kept in a file of bounded size."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication

MAXIMUM_BYTES = 1_000_000
TAIL_CHARACTERS = 2_000


class BackendLog:
    """`backend.log` in the user's QGIS folder and one older file: never more than twice MAXIMUM_BYTES."""

    def __init__(self, path: Optional[Path] = None):
        self.path = path or Path(QgsApplication.qgisSettingsDirPath()) / "segearth" / "backend.log"

    def write(self, output: bytes) -> None:
        """Adds to the end; a full file first becomes the older one."""
        if not output:
            return
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if self.path.exists() and self.path.stat().st_size + len(output) > MAXIMUM_BYTES:
            self.path.replace(self.path.with_suffix(".old.log"))
        with self.path.open("ab") as file:
            file.write(output[-MAXIMUM_BYTES:])

    def tail(self) -> str:
        """The last lines, for an error's cause."""
        if not self.path.exists():
            return ""
        return self.path.read_text(encoding="utf-8", errors="replace")[-TAIL_CHARACTERS:]
