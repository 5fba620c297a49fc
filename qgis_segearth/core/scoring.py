"""How right an answer is, judged by polygons that somebody drew.

By area: intersection over union, precision, recall. By objects: a polygon counts as found where one of the
reference and one of the answer overlap by half of their union, each at most once.

Only what lies on the ground that was asked about is judged. By objects, what lies there by less than a half
is neither found nor missed, and what the answer has of it neither right nor wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsGeometry, QgsSpatialIndex

from .comparing import Comparison, sound

FOUND = 0.5
"""Intersection over union from which on two polygons are the same thing."""
MOSTLY = 0.5
"""Share of its area that an object has on the ground that was asked about."""


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


@dataclass(frozen=True)
class Inside:
    """Polygons on the ground that was asked about. shapes: cut at its edge. objects: places among them of
    those that lie there mostly."""

    shapes: list[QgsGeometry]
    objects: frozenset[int]

    @classmethod
    def of(cls, polygons: Sequence[QgsGeometry], ground: Optional[QgsGeometry]) -> Inside:
        """ground: in the CRS of the polygons; None where all count."""
        if ground is None:
            return cls(list(polygons), frozenset(range(len(polygons))))
        cut = [(polygon, part) for polygon in polygons if not (part := _cut(polygon, ground)).isEmpty()]
        mostly = (number for number, (whole, part) in enumerate(cut) if part.area() >= MOSTLY * whole.area())
        return cls([part for _, part in cut], frozenset(mostly))


@dataclass(frozen=True)
class Objects:
    """What counts as found and as missed. right: pairs (answer, reference) that are the same thing. answers,
    references: places of those that count, `right` among them."""

    right: list[tuple[int, int]]
    answers: frozenset[int]
    references: frozenset[int]

    @classmethod
    def of(cls, answers: Inside, references: Inside) -> Objects:
        """Of both on the same ground."""
        pairs = matched(answers.shapes, references.shapes)
        right = [pair for pair in pairs if pair[1] in references.objects]
        spared = {answer for answer, reference in pairs if reference not in references.objects}
        counted = (answers.objects - spared) | {answer for answer, _ in right}
        return cls(right, counted, references.objects)

    def score(self) -> Score:
        """See `by_objects`."""
        return by_objects(self.right, len(self.answers), len(self.references))


def _cut(polygon: QgsGeometry, ground: QgsGeometry) -> QgsGeometry:
    """Empty where nothing with an area is left."""
    if not polygon.boundingBox().intersects(ground.boundingBox()):
        return QgsGeometry()
    if ground.contains(polygon):
        return polygon
    left = sound(polygon).intersection(ground)
    return left if left.area() > 0 else QgsGeometry()


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
