"""Outlines of regions along pixel edges, those of all regions at once.

GDAL's (`rasterio.features.shapes`) are the same, once repaired, but come corner by corner as Python objects,
in four times the time: a slider wants a thousand of them at every move.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

STRIP = 512  # rows handled at a time


@dataclass(frozen=True, eq=False)
class Corners:
    """Where outlines turn, row by row from the left; points between pixels. Two, the one whose edge runs to
    the left first, where only the corners of two pixels of a mask meet: such pixels are not connected.

    down: its vertical edge runs down from it, not up. below: the mask lies below its horizontal edge.
    """

    row: np.ndarray
    column: np.ndarray
    down: np.ndarray
    below: np.ndarray


def pixel_outlines(mask: np.ndarray) -> np.ndarray:
    """Valid polygons with their holes, one per region connected by edges, in pixel coordinates (column, row).

    mask: rows x columns, bool.
    """
    corners = corners_of(mask)
    left, right = np.arange(0, len(corners.row), 2), np.arange(1, len(corners.row), 2)
    below = corners.below[left]
    start, end = np.where(below, left, right), np.where(below, right, left)  # the mask is on the right hand
    order, ring = in_turn(_untied(corners, _across(corners), end)[end] // 2)
    start, end, below = start[order], end[order], below[order]
    turns = np.column_stack([start, end]).ravel()
    places = np.column_stack([corners.column[turns], corners.row[turns]]).astype(float)
    rings = shapely.linearrings(places, indices=np.repeat(ring, 2))
    area = np.bincount(ring, (corners.column[start] - corners.column[end]) * corners.row[start], len(rings))
    beside = places[::2] + np.where(below, 0.5, -0.5)[:, None]  # in the middle of a pixel of the mask
    return _with_holes(rings, area, beside[np.searchsorted(ring, np.arange(len(rings)))])


def corners_of(mask: np.ndarray) -> Corners:
    """Of all outlines of a mask."""
    padded = np.pad(mask, 1)
    strips = [_corners(padded[top : top + STRIP + 1], top) for top in range(0, len(padded) - 1, STRIP)]
    return Corners(*map(np.concatenate, zip(*strips, strict=True)))


def _corners(pixels: np.ndarray, top: int) -> tuple[np.ndarray, ...]:
    """The fields of `Corners` between these rows; `top`: what the first of them is called."""
    flat, upright = pixels[:-1] != pixels[1:], pixels[:, :-1] != pixels[:, 1:]  # edges
    left, right = flat[:, :-1], flat[:, 1:]
    meet = left & right & upright[:-1]
    at = np.flatnonzero((left != right) | meet)
    at = np.repeat(at, 1 + meet.ravel()[at])
    row, column = np.divmod(at, meet.shape[1])
    meet, second = meet[row, column], np.r_[False, at[1:] == at[:-1]]
    runs_right = np.where(meet, second, right[row, column])
    down = np.where(meet, second == pixels[row, column], upright[row + 1, column])
    return row + top, column, down, pixels[row + 1, column + runs_right]


def _across(corners: Corners) -> np.ndarray:
    """The corner at the other end of each one's vertical edge: in a column they follow each other."""
    order = np.lexsort((corners.down, corners.row, corners.column))
    other = np.empty_like(order)
    other[order[::2]], other[order[1::2]] = order[1::2], order[::2]
    return other


def _untied(corners: Corners, across: np.ndarray, end: np.ndarray) -> np.ndarray:
    """`across`, so that no outline touches itself: it becomes two where it would, one of them a hole."""
    outline = _first_of_cycle(across[end] // 2)
    same = (np.diff(corners.row) == 0) & (np.diff(corners.column) == 0)
    one = np.flatnonzero(same)
    one = one[outline[one // 2] == outline[one // 2 + 1]]
    swapped = np.arange(len(across))
    swapped[one], swapped[one + 1] = one + 1, one
    return swapped[across[swapped]]


def in_turn(following: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The elements of a permutation, cycle after cycle in their turn, and the number of each one's cycle."""
    place, first = np.arange(len(following)), _first_of_cycle(following)
    jump = np.where(first == place, place, following)
    steps = (first != place).astype(int)  # to the first of the cycle; pointer jumping (Wyllie's list ranking)
    while (further := steps[jump]).any():
        steps, jump = steps + further, jump[jump]
    order = np.lexsort((-steps, first != place, first))
    return order, np.cumsum(np.diff(first[order], prepend=0) != 0)


def _first_of_cycle(following: np.ndarray) -> np.ndarray:
    """The lowest element of each one's cycle; as many rounds as the longest cycle's length has bits."""
    first, jump = np.arange(len(following)), following
    while ((least := np.minimum(first, first[jump])) != first).any():
        first, jump = least, jump[jump]
    return first


def _with_holes(rings: np.ndarray, area: np.ndarray, beside: np.ndarray) -> np.ndarray:
    """Polygons. area: of each ring, negative for a hole. beside: x and y of a place of the mask at each."""
    outer, hole = np.flatnonzero(area > 0), np.flatnonzero(area < 0)
    owner = np.arange(len(rings))
    if len(hole):
        places = shapely.STRtree(shapely.points(beside[hole]))
        around, within = places.query(shapely.polygons(rings[outer]), predicate="contains")
        shrinking = np.argsort(-area[outer[around]])
        owner[hole[within[shrinking]]] = outer[around[shrinking]]  # the smallest around it comes last
    order = np.lexsort((area < 0, owner))
    return shapely.polygons(rings[order], indices=np.cumsum(area[order] > 0) - 1)
