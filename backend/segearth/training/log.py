"""The training log: a CSV file that one can look at, or plot, while training goes on."""

from __future__ import annotations

import csv
from pathlib import Path


def append_row(path: Path, row: dict[str, object]) -> None:
    """Adds a row; the first one writes the header."""
    new = not path.exists()
    with path.open("a", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, row)
        if new:
            writer.writeheader()
        writer.writerow(row)
