"""One line on a terminal that says how far a question is, and what the engine has said so far."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from segearth.inquiry import Told


class StatusLine:
    """On stderr, written over again and again and gone in the end; nothing where that is no terminal."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._fraction, self._words = 0.0, ""

    def __enter__(self) -> StatusLine:
        return self

    def __exit__(self, *_: object) -> None:
        self._write("")

    def progress(self, fraction: float) -> None:
        self._fraction = fraction
        self._show()

    def listen(self, told: Told) -> None:
        self._words = told.words
        self._show()

    def _show(self) -> None:
        """Of words that are too long the end: that is what is new."""
        room = self._room() - 6
        self._write(f"{self._fraction:4.0%}  {' '.join(self._words.split())[-room:]}")

    def _write(self, text: str) -> None:
        if self._shown:
            print(text.ljust(self._room()), end="\r", file=sys.stderr, flush=True)

    def _room(self) -> int:
        return shutil.get_terminal_size().columns - 1
