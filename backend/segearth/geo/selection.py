"""Which objects of a mask a question means: "the two largest", "in the upper left", "north of the road".

Objects are connected parts. Up in the picture is taken for north, as the map shows it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from segearth.geo.components import Components, column_distances, components, filled, within

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
TOUCHES = 2.5
"""Pixels between two masks that touch: borders are drawn that exactly."""
BESIDE_METRES, WITHIN_METRES = 10.0, 20.0
BESIDE_SHARE, WITHIN_SHARE = 1 / 24, 1 / 12
"""Of the picture's longer side, where the ground sample distance is unknown."""
CENTRE = 0.3
"""The centre reaches so far from the middle, as a share of height and width."""
INSIDE_SHARE = 0.5
ASIDE = 2.0
"""What lies "north of" something may lie up to so many times further east or west than north of it."""


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
    objects = components(mask, SMALLEST)
    meant = np.ones(len(objects), bool)
    if choice.relation != NO_RELATION:
        others = components(reference, SMALLEST).labels > 0
        meant = _related(choice.relation, objects, others, gsd)
    if choice.part in ONE_OF_SEVERAL:
        meant = _first(choice.count, _order(choice.part, objects), meant)
    return objects.drawn(meant)


def inside(place: str, rows: int, columns: int) -> np.ndarray:
    """Which pixels lie in one of `PLACES`: rows x cols bool."""
    y = (np.arange(rows)[:, None] + 0.5) / rows - 0.5
    x = (np.arange(columns)[None] + 0.5) / columns - 0.5
    if place == "centre":
        return (np.abs(x) < CENTRE) & (np.abs(y) < CENTRE)
    region = np.ones((rows, columns), bool)
    for word, half in (("left", x < 0), ("right", x >= 0), ("upper", y < 0), ("lower", y >= 0)):
        if word in place:
            region &= half
    return region


def _first(count: int, order: np.ndarray, candidates: np.ndarray) -> np.ndarray:
    """The `count` candidates that come first, the smallest `order` before the others: [n] bool."""
    ranked = np.argsort(order, kind="stable")
    chosen = np.zeros_like(candidates)
    chosen[ranked[candidates[ranked]][:count]] = True
    return chosen


def _order(part: str, objects: Components) -> np.ndarray:
    """[n]; the smallest comes first."""
    rows, columns = objects.labels.shape
    return {
        "largest": -objects.areas,
        "smallest": objects.areas,
        "leftmost": objects.columns,
        "rightmost": -objects.columns,
        "topmost": objects.rows,
        "bottommost": -objects.rows,
        "most_central": np.hypot(objects.rows - rows / 2, objects.columns - columns / 2),
    }[part]


def _related(relation: str, objects: Components, others: np.ndarray, gsd: float | None) -> np.ndarray:
    """Which objects stand in that relation to what `others` (rows x cols bool) shows: [n] bool."""
    if not others.any():
        return np.full(len(objects), relation in ("outside", "not_touching"))
    if relation.endswith("_of"):
        return _lies(relation, objects, others)
    if relation in ("inside", "outside"):
        within_it = objects.shares(within(filled(others), 1 + TOUCHES)) >= INSIDE_SHARE
        return within_it == (relation == "inside")
    near = objects.shares(within(others, 1 + _reach(relation, max(others.shape), gsd))) > 0
    return near == (relation != "not_touching")


def _lies(relation: str, objects: Components, others: np.ndarray) -> np.ndarray:
    """Whether each centroid lies on that side of the nearest pixel of the others: [n] bool."""
    row, column = objects.rows.astype(int), objects.columns.astype(int)
    above, below = (distance[row].astype(float) for distance in column_distances(others))
    down = np.where(above <= below, -above, below)
    right = np.arange(others.shape[1])[None] - column[:, None]
    nearest = np.argmin(down**2 + right**2, axis=1)[:, None]
    down, right = (np.take_along_axis(each, nearest, axis=1)[:, 0] for each in (down, right))
    along, aside = {
        "north_of": (down, right),
        "south_of": (-down, right),
        "west_of": (right, down),
        "east_of": (-right, down),
    }[relation]
    return (along > 0) & (np.abs(aside) <= ASIDE * along)


def _reach(relation: str, side: int, gsd: float | None) -> float:
    """Pixels between two masks."""
    if relation in ("touching", "not_touching"):
        return TOUCHES
    near = relation == "beside"
    if gsd is None:
        return side * (BESIDE_SHARE if near else WITHIN_SHARE)
    return max(TOUCHES, (BESIDE_METRES if near else WITHIN_METRES) / gsd)
