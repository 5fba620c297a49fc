"""The backend's error output, kept in a file of bounded size."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication

from .log import log_error

MAXIMUM_BYTES = 1_000_000
TAIL_CHARACTERS = 2_000
HEADER = "--- starting ---\n"


class BackendLog:
    """`backend.log` in the user's QGIS folder and one older file: never more than twice MAXIMUM_BYTES."""

    def __init__(self, path: Optional[Path] = None):
        self.path = path or Path(QgsApplication.qgisSettingsDirPath()) / "segearth" / "backend.log"

    def begin(self) -> None:
        """A backend is about to start."""
        self.write(HEADER.encode())

    def write(self, output: bytes) -> None:
        """Adds to the end; a full file first becomes the older one. A full disk costs the line, no more."""
        try:
            self._write(output)
        except OSError as error:
            log_error(f"{self.path} cannot be written: {error}\n{output.decode(errors='replace')}")

    def _write(self, output: bytes) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if self.path.exists() and self.path.stat().st_size + len(output) > MAXIMUM_BYTES:
            self.path.replace(self.path.with_suffix(".old.log"))
        with self.path.open("ab") as file:
            file.write(output[-MAXIMUM_BYTES:])

    def tail(self) -> str:
        """The last lines since `begin`, for an error's cause."""
        if not self.path.exists():
            return ""
        text = self.path.read_text(encoding="utf-8", errors="replace")
        return text.rsplit(HEADER, 1)[-1][-TAIL_CHARACTERS:]
