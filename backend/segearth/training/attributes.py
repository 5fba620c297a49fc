"""Questions about one of several: "the largest pool", "the tree furthest left", "cars beside the road".

The answers follow from the masks by connected components.
"""

from __future__ import annotations

import numpy as np
import torch
from rasterio.features import rasterize, shapes
from shapely.geometry import shape as geometry
from shapely.geometry.base import BaseGeometry
from torch import Tensor
from torch.nn import functional as F

MINIMUM_COMPONENT = 6
MARGIN = 1.25
"""The largest must be this much larger than the next one, or nobody could say which is meant."""
ONE_OF_SEVERAL = ("largest", "smallest", "leftmost", "rightmost", "topmost", "bottommost", "centre")


def components(mask: np.ndarray) -> list[BaseGeometry]:
    """Connected parts (8 neighbours) of a rows x cols bool mask as polygons in pixels, specks left out."""
    found = shapes(mask.astype(np.uint8), mask=mask, connectivity=8)
    parts = [geometry(outline) for outline, _ in found]
    return [part for part in parts if part.area >= MINIMUM_COMPONENT]


def select(target: Tensor, valid: Tensor, which: str) -> Tensor | None:
    """The part of a target (rows x cols, 0..1) that is `which` of ONE_OF_SEVERAL, or None if unclear."""
    mask = ((target > 0.5) & valid).numpy()
    parts = components(mask)
    if not 2 <= len(parts) <= 40:
        return None
    side = mask.shape[0]
    keys = np.array([_key(part, which, side) for part in parts])
    order = np.argsort(keys)
    best, next_best = keys[order[0]], keys[order[1]]
    if next_best - best < _gap(best, which, side):
        return None
    return target * _drawn([parts[order[0]]], mask.shape)


def _key(part: BaseGeometry, which: str, side: int) -> float:
    """The smallest key wins."""
    x, y = part.centroid.x, part.centroid.y
    return {
        "largest": -part.area,
        "smallest": part.area,
        "leftmost": x,
        "rightmost": -x,
        "topmost": y,
        "bottommost": -y,
        "centre": float(np.hypot(x - side / 2, y - side / 2)),
    }[which]


def _gap(best: float, which: str, side: int) -> float:
    if which in ("largest", "smallest"):
        return (1 - 1 / MARGIN) * abs(best)
    return 0.06 * side


def beside(target: Tensor, valid: Tensor, reference: Tensor, distance: int) -> tuple[Tensor, bool]:
    """The components of the target within `distance` pixels of the reference, and whether some are and some
    are not (else the relation says nothing)."""
    mask = ((target > 0.5) & valid).numpy()
    near = F.max_pool2d(reference[None, None], 2 * distance + 1, 1, distance)[0, 0].numpy() > 0.5
    parts = components(mask)
    touching = [part for part in parts if (_drawn([part], mask.shape).numpy().astype(bool) & near).any()]
    return target * _drawn(touching, mask.shape), 0 < len(touching) < len(parts) <= 40


def _drawn(parts: list[BaseGeometry], shape: tuple[int, ...]) -> Tensor:
    if not parts:
        return torch.zeros(shape)
    return torch.from_numpy(rasterize(parts, shape, dtype=np.uint8)).float()
