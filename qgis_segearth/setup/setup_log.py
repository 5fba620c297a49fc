"""What the set-up's programs print, in one file; the last run only."""

from __future__ import annotations

from pathlib import Path

from ..core.log import log_error
from .pip_output import is_progress

TAIL_LINES = 60


class SetupLog:
    """A full disk costs the lines, no more."""

    def __init__(self, path: Path):
        self.path = path

    def begin(self) -> None:
        """A new run: what the last one said is gone."""
        self._open("w", "")

    def write(self, line: str) -> None:
        """Adds one line; the many lines that only count bytes are left out."""
        if not is_progress(line):
            self._open("a", f"{line}\n")

    def tail(self) -> str:
        """The last lines."""
        try:
            return "\n".join(self.path.read_text(encoding="utf-8").splitlines()[-TAIL_LINES:])
        except OSError:
            return ""

    def _open(self, mode: str, text: str) -> None:
        try:
            with self.path.open(mode, encoding="utf-8") as file:
                file.write(text)
        except OSError as error:
            log_error(f"{self.path} cannot be written: {error}\n{text}")
