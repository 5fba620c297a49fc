"""The kinds of data set, found by what lies in a folder."""

from __future__ import annotations

from pathlib import Path

from segearth.errors import DatasetNotFound
from segearth.training.segearth_r1 import earthreason, folder, refsegrs, rrsisd
from segearth.training.segearth_r1.sample import Dataset

KINDS = {"earthreason": earthreason, "rrsis-d": rrsisd, "refsegrs": refsegrs, "folder": folder}
"""Each has `find(root)` and `read(root, split)`."""
SPLITS = ("train", "val", "test")


def open_dataset(root: Path, split: str, kind: str = "auto") -> Dataset:
    """The samples of one split; no pixel is read yet.

    Raises DatasetNotFound, DatasetUnpaired, DatasetUnreadable, DatasetUnsafe.
    """
    if not root.is_dir():
        raise DatasetNotFound(f"There is no folder {root}.")
    return KINDS[_kind(root) if kind == "auto" else kind].read(root, split)


def _kind(root: Path) -> str:
    found = [name for name, reader in KINDS.items() if reader.find(root)]
    if not found:
        raise DatasetNotFound(
            f"{root} is no data set known here ({', '.join(KINDS)}).",
            advice="A folder of your own needs images/, masks/ and questions.csv.",
        )
    if len(found) > 1:
        raise DatasetNotFound(
            f"{root} holds several data sets.", advice=f"Say --dataset {' or '.join(found)}."
        )
    return found[0]
