"""Run-length encoded masks in COCO's forms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np


def decode_rle(rle: Mapping[str, Any]) -> np.ndarray:
    """{"size": [rows, columns], "counts": run lengths or their compressed text} -> rows x columns, bool.

    Runs go down the columns and begin with zeros. Raises ValueError, KeyError or TypeError for what is none.
    """
    rows, columns = rle["size"]
    counts = rle["counts"]
    runs = np.array(_uncompress(counts) if isinstance(counts, str) else counts, dtype=np.int64)
    if (runs < 0).any() or runs.sum() != rows * columns:
        raise ValueError(f"the runs do not fill {rows} x {columns} pixels")
    values = np.arange(len(runs)) % 2 == 1
    return np.repeat(values, runs).reshape(columns, rows).T


def _uncompress(text: str) -> Sequence[int]:
    """Six bits per character from "0" on: five of value, least significant first, and one that says "more".
    From the fourth run on, the difference to the run before the last is stored."""
    runs: list[int] = []
    value = shift = 0
    for character in text:
        bits = ord(character) - 48
        if not 0 <= bits < 64:
            raise ValueError(f"the character {character!r}")
        value |= (bits & 31) << shift
        shift += 5
        if bits & 32:
            continue
        if bits & 16:
            value -= 1 << shift
        runs.append(value + (runs[-2] if len(runs) > 2 else 0))
        value = shift = 0
    if shift:
        raise ValueError("the text ends in mid-number")
    return runs
