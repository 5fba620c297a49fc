"""Connected components of a mask, as labelled pixels: their areas, centroids, holes, and what lies near.

Plain numpy, in time that follows the number of pixels: as polygons, a speckled mask costs minutes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

FAR = np.uint16(np.iinfo(np.uint16).max)
"""No pixel in this column."""


@dataclass(frozen=True, eq=False)
class Components:
    """labels: rows x cols int32, 0 where there is none, else 1..n. areas: [n], pixels. rows, columns: [n],
    centroids in pixels from the upper left corner."""

    labels: np.ndarray
    areas: np.ndarray
    rows: np.ndarray
    columns: np.ndarray

    def __len__(self) -> int:
        return len(self.areas)

    def drawn(self, chosen: np.ndarray) -> np.ndarray:
        """The pixels of those chosen ([n] bool): rows x cols bool."""
        return np.concatenate([[False], chosen])[self.labels]

    def shares(self, mask: np.ndarray) -> np.ndarray:
        """Which share of each lies in `mask` (rows x cols bool): [n], 0..1."""
        within = np.bincount(self.labels[mask], minlength=len(self) + 1)[1:]
        return within / np.maximum(self.areas, 1)

    def means(self, values: np.ndarray) -> np.ndarray:
        """The mean of `values` (rows x cols) over each: [n]."""
        sums = np.bincount(self.labels.ravel(), values.ravel(), len(self) + 1)[1:]
        return sums / np.maximum(self.areas, 1)


def components(mask: np.ndarray, smallest: int = 1, corners: bool = True) -> Components:
    """Connected parts of `mask` (rows x cols bool) of at least `smallest` pixels.

    corners: whether pixels that only touch at a corner are connected (8 neighbours, else 4).
    """
    row, first, last = _runs(mask)
    name = _joined(len(row), *_touching(row, first, last, mask.shape[1], int(corners)))
    length = last - first
    areas = np.bincount(name, length)
    kept = np.flatnonzero(areas >= smallest)
    areas = areas[kept]
    rows = np.bincount(name, length * (row + 0.5))[kept] / areas
    columns = np.bincount(name, length * (first + last) / 2)[kept] / areas
    numbers = np.zeros(len(row) + 1, np.int32)
    numbers[kept] = np.arange(1, len(kept) + 1)
    labels = np.zeros(mask.shape, np.int32)
    labels[mask] = np.repeat(numbers[name], length)
    return Components(labels, areas.astype(np.int64), rows, columns)


def filled(mask: np.ndarray) -> np.ndarray:
    """`mask` without holes: a boat on a lake lies inside the lake, though its pixels are not water."""
    outside = components(~np.pad(mask, 1), corners=False)
    return outside.labels[1:-1, 1:-1] != outside.labels[0, 0]


def within(mask: np.ndarray, distance: float) -> np.ndarray:
    """Pixels whose centre is at most `distance` pixels from that of a pixel of `mask`: rows x cols bool."""
    above, below = column_distances(mask)
    vertical = np.minimum(above, below)
    near = vertical <= distance
    for step in range(1, min(int(distance), mask.shape[1] - 1) + 1):
        reached = vertical <= np.sqrt(distance**2 - step**2)
        near[:, step:] |= reached[:, :-step]
        near[:, :-step] |= reached[:, step:]
    return near


def column_distances(mask: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """How many pixels up and down to the next pixel of `mask` in the same column: rows x cols uint16 each,
    0 on it, FAR where there is none."""
    return _since(mask), _since(mask[::-1])[::-1]


def _since(mask: np.ndarray) -> np.ndarray:
    row = np.arange(len(mask))[:, None]
    latest = np.maximum.accumulate(np.where(mask, row, -1), axis=0)
    return np.where(latest < 0, FAR, row - latest).astype(np.uint16)


def _runs(mask: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Unbroken stretches within rows, in reading order: (row, first column, column after the last)."""
    edges = np.diff(np.pad(mask.astype(np.int8), ((0, 0), (1, 1))), axis=1)
    row, first = np.nonzero(edges == 1)
    return row, first, np.nonzero(edges == -1)[1]


def _touching(
    row: np.ndarray, first: np.ndarray, last: np.ndarray, columns: int, reach: int
) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of runs of neighbouring rows that touch. reach: 1 to touch at corners too, else 0."""
    stride = columns + 3
    below = (row + 1) * stride
    begin = np.searchsorted(row * stride + last, below + first - reach, side="right")
    end = np.searchsorted(row * stride + first, below + last + reach, side="left")
    count = np.maximum(end - begin, 0)
    one = np.repeat(np.arange(len(row)), count)
    other = np.arange(len(one)) - np.repeat(np.cumsum(count) - count, count) + np.repeat(begin, count)
    return one, other


def _joined(count: int, one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """[count]: the same number for all that pairs connect. Union by smallest number, all pairs at once."""
    name = np.arange(count)
    while True:
        low, high = np.minimum(name[one], name[other]), np.maximum(name[one], name[other])
        apart = low != high
        if not apart.any():
            return name
        np.minimum.at(name, high[apart], low[apart])
        while (name != name[name]).any():
            name = name[name]
