"""Which files of a checkpoint folder hold its weights. Imports no network library."""

from __future__ import annotations

import json
from pathlib import Path

from segearth.errors import WeightsBroken, WeightsMissing

FORMS = (
    ("*.safetensors", "model.safetensors.index.json"),
    ("pytorch_model*.bin", "pytorch_model.bin.index.json"),
)
"""Patterns of the weights and the name of the index that lists the parts, the better form first."""


def weight_files(folder: Path) -> list[Path]:
    """The files, in order: those that the index names where there is one, otherwise all of the better form.

    Raises WeightsMissing (no weights, or a part that the index names), WeightsBroken (an unreadable index).
    """
    for pattern, index in FORMS:
        if (folder / index).is_file():
            return _indexed(folder / index)
        if files := sorted(folder.glob(pattern)):
            return files
    patterns = " or ".join(pattern for pattern, _ in FORMS)
    raise WeightsMissing(f"The model folder {folder} has no weights ({patterns}).")


def _indexed(index: Path) -> list[Path]:
    try:
        names = sorted(set(json.loads(index.read_text(encoding="utf-8"))["weight_map"].values()))
        files = [index.parent / Path(name).name for name in names]  # never outside the folder
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise WeightsBroken(f"{index} is not an index of weights ({error!r}).") from error
    absent = [file.name for file in files if not file.is_file()]
    if absent:
        raise WeightsMissing(f"{index} names parts that are not there: {', '.join(absent)}.")
    return files
