"""How right an answer is, judged by polygons that somebody drew.

By area: intersection over union, precision, recall. By objects: a polygon counts as found where one of the
reference and one of the answer overlap by half of their union, each at most once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.core import QgsGeometry, QgsSpatialIndex

from .comparing import Comparison

FOUND = 0.5
"""Intersection over union from which on two polygons are the same thing."""


@dataclass(frozen=True)
class Score:
    """0 to 1; precision: how much of the answer is right; recall: how much of the reference was found."""

    iou: float
    precision: float
    recall: float


def by_area(comparison: Comparison, area: Callable[[QgsGeometry], float]) -> Score:
    """comparison: of the reference (before) and the answer (after)."""
    right, wrong, missed = (area(each) for each in (comparison.kept, comparison.gained, comparison.lost))
    return _score(right, wrong, missed)


def by_objects(matches: Sequence[tuple[int, int]], answers: int, references: int) -> Score:
    """matches: pairs that are the same thing, of so many polygons each."""
    right = len(matches)
    return _score(right, answers - right, references - right)


def _score(right: float, wrong: float, missed: float) -> Score:
    """Nothing said of nothing is right."""
    return Score(_share(right, wrong + missed), _share(right, wrong), _share(right, missed))


def _share(right: float, other: float) -> float:
    return right / (right + other) if right + other else 1.0


def matched(answers: Sequence[QgsGeometry], references: Sequence[QgsGeometry]) -> list[tuple[int, int]]:
    """Pairs (answer, reference) that overlap by FOUND or more, the best first, each at most once."""
    index = QgsSpatialIndex()
    for number, reference in enumerate(references):
        index.addFeature(number, reference.boundingBox())
    overlaps = sorted(
        (
            (overlap, number, other)
            for number, answer in enumerate(answers)
            for other in index.intersects(answer.boundingBox())
            if (overlap := _overlap(answer, references[other])) >= FOUND
        ),
        reverse=True,
    )
    pairs, taken = [], (set(), set())
    for _, number, other in overlaps:
        if number not in taken[0] and other not in taken[1]:
            pairs.append((number, other))
            taken[0].add(number)
            taken[1].add(other)
    return pairs


def _overlap(one: QgsGeometry, other: QgsGeometry) -> float:
    shared = one.intersection(other).area()
    return shared / (one.area() + other.area() - shared) if shared > 0 else 0.0
