"""What pip prints (`--progress-bar raw`), as numbers."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Optional

PROGRESS = re.compile(r"Progress (\d+) of (\d+)")
CACHED = re.compile(r"\s*Using cached (\S+) \(([\d.]+) (bytes|kB|MB|GB)\)")
UNITS = {"bytes": 1e-6, "kB": 1e-3, "MB": 1.0, "GB": 1e3}


def is_progress(line: str) -> bool:
    """Whether a line only counts bytes."""
    return PROGRESS.fullmatch(line) is not None


def not_fetched(log: Path) -> str:
    """Of pip's detailed log, why addresses could not be read: pip itself tells only that it found nothing."""
    try:
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    return "\n".join(line for line in lines if "Could not fetch URL" in line)


class Downloaded:
    """Megabytes fetched so far, files that pip still had from an earlier try included."""

    def __init__(self) -> None:
        self._whole = 0.0
        self._part = 0.0
        self.installing = False

    @property
    def megabytes(self) -> float:
        return self._whole + self._part

    def feed(self, line: str) -> None:
        """One line of pip's output."""
        counted, cached = PROGRESS.fullmatch(line), CACHED.match(line)
        if counted:
            done, all_of_it = (int(number) / 1e6 for number in counted.groups())
            self._part = done
            if done >= all_of_it:
                self._finish_file(all_of_it)
        elif cached:
            self._finish_file(float(cached[2]) * UNITS[cached[3]])
        elif line.startswith("Installing collected packages"):
            self.installing = True

    def _finish_file(self, megabytes: float) -> None:
        self._whole += megabytes
        self._part = 0.0


class Meter:
    """How far all steps together are. clock: seconds."""

    def __init__(self, megabytes: float, now: float):
        self._total = megabytes
        self._began = now

    def fraction(self, megabytes: float) -> float:
        """Of the download, 0 to 1."""
        return min(1.0, megabytes / self._total) if self._total else 1.0

    def seconds_left(self, megabytes: float, now: float) -> Optional[float]:
        """At the mean speed so far; None while that is a guess."""
        elapsed = now - self._began
        if elapsed < 3 or megabytes < 10:
            return None
        return max(0.0, self._total - megabytes) * elapsed / megabytes
