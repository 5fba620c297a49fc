"""A large grid seen through overlapping windows, and put together again without seams.

The weights of all windows sum to one at every pixel, so tiling and stitching any function of single pixels
gives that function back, and a window can be added to the mosaic and forgotten: memory stays flat.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

OVERLAP = 0.25
"""Share of a window's side that it shares with its neighbour."""


@dataclass(frozen=True, eq=False)
class Tile:
    """A window (rows, columns) and the weight of each of its pixels (rows x columns, float32, 0..1)."""

    rows: slice
    columns: slice
    row_weights: np.ndarray
    column_weights: np.ndarray

    @property
    def window(self) -> tuple[slice, slice]:
        return self.rows, self.columns

    @property
    def weights(self) -> np.ndarray:
        return np.outer(self.row_weights, self.column_weights)


def tiles(shape: tuple[int, int], size: int, overlap: float = OVERLAP) -> list[Tile]:
    """Windows of at most `size` x `size` pixels that cover `shape`; neighbours share part of their side."""
    down, across = (_spans(length, size, overlap) for length in shape)
    return [
        Tile(rows, columns, row_weights, column_weights)
        for rows, row_weights in down
        for columns, column_weights in across
    ]


def _spans(length: int, size: int, overlap: float) -> list[tuple[slice, np.ndarray]]:
    """Evenly spread spans of one axis with their weights."""
    size = min(size, length)
    step = max(1, round(size * (1 - overlap)))
    count = 1 + -(-(length - size) // step)
    starts = np.rint(np.linspace(0, length - size, count)).astype(int)
    ramp = _ramp(size, max(1, size - step))
    total = np.zeros(length)
    for start in starts:
        total[start : start + size] += ramp
    return [
        (slice(start, start + size), (ramp / total[start : start + size]).astype(np.float32))
        for start in starts.tolist()
    ]


def _ramp(size: int, width: int) -> np.ndarray:
    """Rises smoothly over `width` pixels, stays at 1, falls; positive everywhere."""
    distance = np.minimum(np.arange(size), np.arange(size)[::-1]) + 0.5
    return np.sin(np.clip(distance / width, 0, 1) * np.pi / 2) ** 2
