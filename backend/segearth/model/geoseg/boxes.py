"""Boxes: units, refinement (paper eq. 2), whole pixels.

x to the right, y down, edges of pixels: a box covers columns x1 to x2 - 1.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from segearth.model.geoseg.settings import GeoSegSettings

LARGEST = {"relative_1000": 1000.0, "relative_1": 1.0, "pixel": math.inf}
"""The largest number that a box can hold in each unit."""
GUARD = 1e-6
"""Pixels: what is exact in decimals may sit a hair beside an integer in binary."""


class Box(NamedTuple):
    """Corners: top left, bottom right."""

    x1: float
    y1: float
    x2: float
    y2: float

    @classmethod
    def sorted(cls, x1: float, y1: float, x2: float, y2: float) -> Box:
        return cls(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))

    @property
    def width(self) -> float:
        return self.x2 - self.x1

    @property
    def height(self) -> float:
        return self.y2 - self.y1

    @property
    def area(self) -> float:
        return self.width * self.height


class BoxEmpty(Exception):
    """A box without width or height inside its image."""


def to_pixels(box: Box, unit: str, width: int, height: int) -> Box:
    """From thousandths or shares of the image's sides; not rounded."""
    x, y = {"pixel": (1, 1), "relative_1": (width, height), "relative_1000": (width / 1000, height / 1000)}[
        unit
    ]
    return Box(box.x1 * x, box.y1 * y, box.x2 * x, box.y2 * y)


def region(box: Box, width: int, height: int, settings: GeoSegSettings) -> Box:
    """The region of interest: the box clamped, refined and in whole pixels, as `settings.box_rule` says.

    box: in pixels of an image of `width` x `height`. Raises BoxEmpty, except under the released rule.
    """
    if settings.box_rule == "released":
        clamped = released_clamp(box, width, height)
        expanded = released_expand(clamped, width, height, settings.alpha, settings.beta)
        return released_crop(expanded, width, height, settings.minimum_side)
    clamped = clamp(Box.sorted(*box), width, height)
    if not clamped.area:
        raise BoxEmpty
    refined = refine(clamped, width, height, settings.alpha, settings.beta)
    return grow(round_outward(refined), width, height, settings.minimum_side)


def clamp(box: Box, width: int, height: int) -> Box:
    """Into the image; may leave no area."""
    x1, x2 = (min(max(x, 0), width) for x in (box.x1, box.x2))
    y1, y2 = (min(max(y, 0), height) for y in (box.y1, box.y2))
    return Box(x1, y1, x2, y2)


def refine(box: Box, width: int, height: int, alpha: float, beta: float) -> Box:
    """Eq. 2: margins of `alpha` left and top, `beta` right and bottom; `box` is clamped already."""
    w, h = box.width, box.height
    wider = Box(box.x1 - alpha * w, box.y1 - alpha * h, box.x2 + beta * w, box.y2 + beta * h)
    return clamp(wider, width, height)


def round_outward(box: Box) -> Box:
    return Box(
        math.floor(box.x1 + GUARD),
        math.floor(box.y1 + GUARD),
        math.ceil(box.x2 - GUARD),
        math.ceil(box.y2 - GUARD),
    )


def grow(box: Box, width: int, height: int, minimum: int) -> Box:
    """Sides under `minimum` (or the image's side, where that is less) grow to it, half in front, and are
    shifted into the image. Whole pixels."""
    x1, x2 = _grown(int(box.x1), int(box.x2), width, minimum)
    y1, y2 = _grown(int(box.y1), int(box.y2), height, minimum)
    return Box(x1, y1, x2, y2)


def _grown(low: int, high: int, side: int, minimum: int) -> tuple[int, int]:
    need = min(minimum, side) - (high - low)
    if need <= 0:
        return low, high
    low = max(0, low - need // 2)
    high = min(side, low + min(minimum, side))
    return high - min(minimum, side), high


def released_clamp(box: Box, width: int, height: int) -> Box:
    """As the released code: whole pixels and never empty; inverted corners become one pixel."""
    x1, y1 = (min(max(int(low), 0), side - 1) for low, side in ((box.x1, width), (box.y1, height)))
    x2, y2 = min(max(int(box.x2), x1 + 1), width), min(max(int(box.y2), y1 + 1), height)
    return Box(x1, y1, x2, y2)


def released_expand(box: Box, width: int, height: int, alpha: float, beta: float) -> Box:
    """As the released code: each margin truncated to whole pixels."""
    w, h = box.width, box.height
    x1, y1 = max(0, box.x1 - int(alpha * w)), max(0, box.y1 - int(alpha * h))
    return Box(x1, y1, min(width, box.x2 + int(beta * w)), min(height, box.y2 + int(beta * h)))


def released_crop(box: Box, width: int, height: int, minimum: int) -> Box:
    """As the released code: if either side is under `minimum`, a square about the middle replaces both and is
    cut at the image's border."""
    if box.width >= minimum and box.height >= minimum:
        return box
    x, y, half = (box.x1 + box.x2) // 2, (box.y1 + box.y2) // 2, minimum // 2
    return Box(max(0, x - half), max(0, y - half), min(width, x + half), min(height, y + half))
