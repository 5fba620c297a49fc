"""Which objects of a mask a question means: "the two largest", "in the upper left", "north of the road".

Objects are connected parts. Up in the picture is taken for north, as the map shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from rasterio.features import rasterize, shapes
from shapely import STRtree
from shapely.geometry import shape as geometry
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

ALL = "all"
ONE_OF_SEVERAL = ("largest", "smallest", "leftmost", "rightmost", "topmost", "bottommost", "most_central")
"""Parts that mean `count` whole objects."""
PLACES = (
    "upper_left",
    "upper_right",
    "lower_left",
    "lower_right",
    "left",
    "right",
    "upper",
    "lower",
    "centre",
)
"""Parts that mean all that lies in a region of the picture."""
PARTS = (ALL, *ONE_OF_SEVERAL, *PLACES)
NO_RELATION = "none"
RELATIONS = (
    NO_RELATION, "beside", "within_20m", "touching", "not_touching", "inside", "outside",
    "north_of", "south_of", "east_of", "west_of",
)  # fmt: skip

SMALLEST = 12
"""Pixels; smaller parts of a mask are specks that nobody means."""
MOST = 2000
"""Of more objects than these only the largest are looked at, so that a speckled mask costs no minutes."""
TOUCHES = 2.5
"""Pixels between two masks that touch: borders are drawn that exactly."""
BESIDE_METRES, WITHIN_METRES = 10.0, 20.0
BESIDE_SHARE, WITHIN_SHARE = 1 / 24, 1 / 12
"""Of the picture's longer side, where the ground sample distance is unknown."""
CENTRE = 0.3
"""The centre reaches so far from the middle, as a share of height and width."""
INSIDE_SHARE = 0.5


@dataclass(frozen=True)
class Choice:
    """Which of the objects are meant. part: of `PARTS`; count: how many, for `ONE_OF_SEVERAL`; relation: of
    `RELATIONS`, to the objects of another mask."""

    part: str = ALL
    count: int = 1
    relation: str = NO_RELATION

    @property
    def everything(self) -> bool:
        return self.part == ALL and self.relation == NO_RELATION


def select(
    mask: np.ndarray, choice: Choice, reference: np.ndarray | None = None, gsd: float | None = None
) -> np.ndarray:
    """The pixels of `mask` (rows x cols bool) that are meant, same shape.

    reference: mask of the related objects, needed for a relation; gsd: metres per pixel, where known.
    """
    if choice.everything:
        return mask
    if choice.part in PLACES:
        mask = mask & inside(choice.part, *mask.shape)
    objects = _objects(mask)
    if choice.relation != NO_RELATION:
        others = _objects(reference)
        related = _relation(choice.relation, others, max(mask.shape), gsd)
        objects = [each for each in objects if related(each)]
    if choice.part in ONE_OF_SEVERAL:
        objects = sorted(objects, key=_order(choice.part, mask.shape))[: choice.count]
    return mask & _drawn(objects, mask.shape)


def inside(place: str, rows: int, columns: int) -> np.ndarray:
    """Which pixels lie in one of `PLACES`: rows x cols bool."""
    y = (np.arange(rows)[:, None] + 0.5) / rows - 0.5
    x = (np.arange(columns)[None] + 0.5) / columns - 0.5
    if place == "centre":
        return (np.abs(x) < CENTRE) & (np.abs(y) < CENTRE)
    within = np.ones((rows, columns), bool)
    for word, half in (("left", x < 0), ("right", x >= 0), ("upper", y < 0), ("lower", y >= 0)):
        if word in place:
            within &= half
    return within


def _objects(mask: np.ndarray | None) -> list[BaseGeometry]:
    """Connected parts (8 neighbours) as polygons in pixels, specks left out."""
    if mask is None:
        return []
    found = shapes(mask.astype(np.uint8), mask=mask, connectivity=8)
    parts = [geometry(outline) for outline, _ in found]
    parts = sorted((part for part in parts if part.area >= SMALLEST), key=lambda part: -part.area)
    return parts[:MOST]


def _order(part: str, shape: tuple[int, ...]) -> Callable[[BaseGeometry], float]:
    """The smallest comes first."""
    rows, columns = shape[:2]
    return {
        "largest": lambda each: -each.area,
        "smallest": lambda each: each.area,
        "leftmost": lambda each: each.centroid.x,
        "rightmost": lambda each: -each.centroid.x,
        "topmost": lambda each: each.centroid.y,
        "bottommost": lambda each: -each.centroid.y,
        "most_central": lambda each: np.hypot(each.centroid.x - columns / 2, each.centroid.y - rows / 2),
    }[part]


def _relation(
    relation: str, others: list[BaseGeometry], side: int, gsd: float | None
) -> Callable[[BaseGeometry], bool]:
    if not others:
        return lambda each: relation in ("outside", "not_touching")
    tree = STRtree(others)
    if relation.endswith("_of"):
        return lambda each: _lies(relation, each, others[tree.nearest(each)])
    if relation in ("inside", "outside"):
        filled = unary_union([_filled(other) for other in others])
        wanted = relation == "inside"
        return lambda each: (each.intersection(filled).area >= INSIDE_SHARE * each.area) == wanted
    reach = _reach(relation, side, gsd)
    near = relation != "not_touching"
    return lambda each: (len(tree.query(each, predicate="dwithin", distance=reach)) > 0) == near


def _lies(relation: str, each: BaseGeometry, other: BaseGeometry) -> bool:
    right, down = each.centroid.x - other.centroid.x, each.centroid.y - other.centroid.y
    return {"north_of": down < 0, "south_of": down > 0, "west_of": right < 0, "east_of": right > 0}[relation]


def _reach(relation: str, side: int, gsd: float | None) -> float:
    """Pixels."""
    if relation in ("touching", "not_touching"):
        return TOUCHES
    near = relation == "beside"
    if gsd is None:
        return side * (BESIDE_SHARE if near else WITHIN_SHARE)
    return max(TOUCHES, (BESIDE_METRES if near else WITHIN_METRES) / gsd)


def _filled(part: BaseGeometry) -> BaseGeometry:
    """Without holes: a boat on a lake lies inside the lake, though its pixels are not water."""
    return geometry({"type": "Polygon", "coordinates": [part.exterior.coords]}).buffer(TOUCHES)


def _drawn(parts: Iterable[BaseGeometry], shape: tuple[int, ...]) -> np.ndarray:
    parts = list(parts)
    if not parts:
        return np.zeros(shape, bool)
    return rasterize(parts, shape, dtype=np.uint8).astype(bool)
