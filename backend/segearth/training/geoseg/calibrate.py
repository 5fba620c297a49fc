"""GeoSeg's margins, estimated anew: how far the reasoner's boxes are off on somebody's own labelled images.

The paper's 0.2 and 0.1 mend a drift that may come from reading thousandths as pixels; with the conversion
other margins may be right, and with another reasoner too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from segearth.errors import CalibrationImpossible
from segearth.model.geoseg.boxes import Box, clamp, refine, to_pixels
from segearth.model.geoseg.pipeline import Grounded
from segearth.model.geoseg.settings import GeoSegSettings
from segearth.training.segearth_r1.sample import Example

STEP, MOST = 0.01, 0.6
"""Margins are tried from 0 to `MOST` in steps."""
FEWEST = 3
MISSED = 2.0
"""Recall weighs so many times as much as precision (F-measure): what lies outside the region is lost."""

Ground = Callable[[np.ndarray, str], Grounded]


@dataclass(frozen=True)
class Pair:
    """What the reasoner named and what is there, clamped, in pixels of an image of `width` x `height`."""

    named: Box
    target: Box
    width: int
    height: int


@dataclass(frozen=True)
class Calibration:
    """before, after: mean F-measure of the region with the old and the new margins, 0..1. covered: mean share
    of the target's box inside the region, before and after. unusable: replies that named no place."""

    alpha: float
    beta: float
    before: float
    after: float
    covered: tuple[float, float]
    used: int
    unusable: int


def calibrate(
    ground: Ground,
    asked: Sequence[Example],
    settings: GeoSegSettings,
    progress: Callable[[float], None] = lambda fraction: None,
) -> Calibration:
    """Asks the reasoner about each image that has a target, then finds the margins whose regions fit best.

    Raises CalibrationImpossible (fewer than `FEWEST` replies name a place), DatasetUnreadable.
    """
    found: list[Pair] = []
    unusable = 0
    for done, example in enumerate(asked):
        progress(done / len(asked))
        pixels, target = example.sample.read()
        if not target.any():
            continue
        pair = _pair(ground(pixels, example.question), target, settings)
        unusable += pair is None
        found += [pair] if pair else []
    progress(1.0)
    if len(found) < FEWEST:
        raise CalibrationImpossible(
            f"On {len(found)} of {len(asked)} images the reasoner named a place; {FEWEST} are needed."
        )
    alpha, beta = best_margins(found)
    old, new = (quality(found, *margins) for margins in ((settings.alpha, settings.beta), (alpha, beta)))
    return Calibration(alpha, beta, old[0], new[0], (old[1], new[1]), len(found), unusable)


def best_margins(pairs: Sequence[Pair]) -> tuple[float, float]:
    """(alpha, beta) of the best mean F-measure; of equals the smallest."""
    tried = np.arange(0, round(MOST / STEP) + 1) * STEP
    grid = [(quality(pairs, a, b)[0], -a - b, a, b) for a in tried for b in tried]
    _, _, alpha, beta = max(grid)
    return round(float(alpha), 2), round(float(beta), 2)


def quality(pairs: Sequence[Pair], alpha: float, beta: float) -> tuple[float, float]:
    """Mean F-measure of the regions (eq. 2, not rounded), and mean share of the targets' boxes in them."""
    scores = [_fit(refine(one.named, one.width, one.height, alpha, beta), one.target) for one in pairs]
    return tuple(np.mean(scores, axis=0).tolist())


def _fit(region: Box, target: Box) -> tuple[float, float]:
    overlap = Box(
        max(region.x1, target.x1),
        max(region.y1, target.y1),
        min(region.x2, target.x2),
        min(region.y2, target.y2),
    )
    shared = max(0.0, overlap.width) * max(0.0, overlap.height)
    precision, recall = shared / region.area, shared / target.area
    weight = MISSED**2
    f = (1 + weight) * precision * recall / (weight * precision + recall) if shared else 0.0
    return f, recall


def _pair(grounded: Grounded, target: np.ndarray, settings: GeoSegSettings) -> Pair | None:
    height, width = target.shape
    if not grounded.named:
        return None
    named = clamp(to_pixels(grounded.named[0].box, settings.unit, width, height), width, height)
    rows, columns = np.flatnonzero(target.any(1)), np.flatnonzero(target.any(0))
    there = Box(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)
    return Pair(named, there, width, height) if named.area else None
