"""Two masks of a crop become one of the image: paste-back, validity (paper eq. 6), fusion (eq. 7)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from segearth.model.geoseg.boxes import Box
from segearth.model.geoseg.settings import GeoSegSettings


@dataclass(frozen=True, eq=False)
class RouteMask:
    """What one route found. mask: rows x columns of the crop, bool; None where it had nothing to go by.
    score: 0..1, how sure its segmenter is."""

    mask: np.ndarray | None
    score: float = 0.0


@dataclass(frozen=True, eq=False)
class Fused:
    """mask: rows x columns of the image, bool. branch: "intersection", "point_only", "text_only" or "empty".
    doubt: both routes count, but what they share does not; `kept` is the route that was kept all the same.
    """

    mask: np.ndarray
    branch: str
    point: np.ndarray
    text: np.ndarray
    doubt: bool = False
    kept: str = ""


def resize_nearest(mask: np.ndarray, rows: int, columns: int, convention: str) -> np.ndarray:
    """mask: rows x columns, bool. convention: "corner" floor(i * in / out), "center" the cell under the
    middle."""
    half = {"corner": 0, "center": 1}[convention]
    index = [
        (2 * np.arange(out) + half) * inside // (2 * out)
        for inside, out in zip(mask.shape, (rows, columns), strict=True)
    ]
    return mask[np.ix_(*index)]


def paste(mask: np.ndarray | None, roi: Box, shape: tuple[int, int], convention: str) -> np.ndarray:
    """A crop's mask at its place in an image of `shape`; nothing for None."""
    canvas = np.zeros(shape, bool)
    if mask is not None:
        rows, columns = int(roi.height), int(roi.width)
        resized = resize_nearest(mask.astype(bool), rows, columns, convention)
        canvas[int(roi.y1) : int(roi.y2), int(roi.x1) : int(roi.x2)] = resized
    return canvas


def is_valid(area: int, roi_area: float, gamma: float | None) -> bool:
    """Eq. 6: at least the share `gamma` of the region; any pixel where that is None, as released.

    A quotient of integers in float64 rounds to the very number that a decimal `gamma` rounds to.
    """
    return area > 0 if gamma is None else area / roi_area >= gamma


def fuse(point: RouteMask, text: RouteMask, roi: Box, shape: tuple[int, int], s: GeoSegSettings) -> Fused:
    """Eq. 7: the intersection where both count, else the one that does, else nothing."""
    a, b = (paste(route.mask, roi, shape, s.nearest) for route in (point, text))
    valid_a, valid_b = (
        route.mask is not None and is_valid(int(mask.sum()), roi.area, s.gamma)
        for route, mask in ((point, a), (text, b))
    )
    if not (valid_a and valid_b):
        branch = "point_only" if valid_a else "text_only" if valid_b else "empty"
        chosen = {"point_only": a, "text_only": b, "empty": np.zeros(shape, bool)}[branch]
        return Fused(chosen, branch, a, b)
    both = a & b
    doubt = not (both.any() and is_valid(int(both.sum()), roi.area, s.gamma))
    if doubt and s.keep_better_route:
        kept = "point" if point.score >= text.score else "text"
        return Fused(a if kept == "point" else b, "intersection", a, b, doubt, kept)
    return Fused(both, "intersection", a, b, doubt)
