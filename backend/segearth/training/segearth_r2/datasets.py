"""The kinds of data set with several targets, found by what lies in a folder."""

from __future__ import annotations

from pathlib import Path

from segearth.errors import DatasetNotFound
from segearth.training.segearth_r2 import folder, lasers
from segearth.training.segearth_r2.sample import Dataset

KINDS = {"lasers": lasers, "folder": folder}
"""Each has `find(root)` and `read(root, split)`."""


def open_dataset(root: Path, split: str, kind: str = "auto") -> Dataset:
    """The questions of one split; no pixel is read yet.

    Raises DatasetNotFound, DatasetUnpaired, DatasetUnreadable.
    """
    if not root.is_dir():
        raise DatasetNotFound(f"There is no folder {root}.")
    found = [name for name, reader in KINDS.items() if reader.find(root)] if kind == "auto" else [kind]
    if not found:
        raise DatasetNotFound(
            f"{root} is no data set with several targets known here ({', '.join(KINDS)}).",
            advice=f"A folder of your own needs images/, masks/ and {folder.QUESTIONS}.",
        )
    if found[0] not in KINDS:
        raise DatasetNotFound(f"SegEarth-R2 learns from {' or '.join(KINDS)}, not from {found[0]}.")
    return KINDS[found[0]].read(root, split)
