"""What became of an answer's polygons since another one, and how right it is by them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

from .asked_ground import Ground, shared_ground
from .comparing import Comparison, compare, ground_area
from .extent_area import EDGE_POINTS
from .provenance import written_facts
from .reprojecting import all_reprojected
from .scoring import Inside, Objects, Score, by_area
from .uncomparable import NoPlace, NoPolygons

HALF_A_PIXEL = 0.501
"""What is gone after its edge has moved in by so many pixels is not wider than one; a bit over a half, since
coordinates are rounded."""
MARGIN = 0.01
"""Of width and height, around a box whose sides bend in another CRS."""


@dataclass(frozen=True)
class Pair:
    """Two layers' polygons, copied in the main thread, to be compared in another. crs: of each.

    pixel: size of the answers' pixels in units of `after_crs`, 0 where it is not known. minimum_area: in m²,
    what they were drawn with. before_name: of the first layer. ground: that was asked about (both times, for
    changes), in `after_crs`; None where nobody knows. cut: whether one of the two was asked about more.
    """

    before: list[QgsGeometry]
    after: list[QgsGeometry]
    before_crs: QgsCoordinateReferenceSystem
    after_crs: QgsCoordinateReferenceSystem
    transforms: QgsCoordinateTransformContext
    pixel: float = 0.0
    minimum_area: float = 0.0
    before_name: str = ""
    ground: Optional[QgsGeometry] = None
    cut: bool = False

    @classmethod
    def of(cls, before: QgsVectorLayer, after: QgsVectorLayer, label: str = "") -> Pair:
        """In the main thread. label: of the later polygons that count; "" for all. Raises NoPolygons."""
        return cls(
            _copied(before),
            _copied(after, label),
            before.crs(),
            after.crs(),
            QgsProject.instance().transformContext(),
            _largest("resolution", [each for each in (before, after) if each.crs() == after.crs()]),
            _largest("minimum_area", [before, after]),
            before.name(),
        )

    def geometries(self) -> tuple[list[QgsGeometry], list[QgsGeometry]]:
        """Both in the CRS of the later ones. Raises NoPlace."""
        crs, wanted = self.before_crs, self.after_crs
        before = all_reprojected(self.before, crs, wanted, self.transforms, self.before_name)
        return before, self.after

    def on_ground(self) -> Pair:
        """Without what lies far from the ground: that need not have a place in the CRS of the later ones.
        Where all does, its CRS may be a wrong one."""
        if self.ground is None:
            return self
        try:
            ways = self.after_crs, self.before_crs, self.transforms, self.before_name
            box = all_reprojected([self.ground.densifyByCount(EDGE_POINTS)], *ways)[0].boundingBox()
        except NoPlace:  # the ground reaches beyond the other CRS: no polygon is known to lie far from it
            return self
        box.grow(MARGIN * (box.width() + box.height()))
        near = [each for each in self.before if each.boundingBox().intersects(box)]
        return replace(self, before=near or self.before)

    def asked_about(self, then: Optional[Ground], now: Optional[Ground]) -> Pair:
        """Of the grounds that the two were asked about, only what they share; one that nobody knows (a user's
        own polygons) has no end. In any thread. Raises NoCommonGround, NoPlace."""
        ground, cut = shared_ground((then, now), self.after_crs, self.transforms, self.before_name)
        return replace(self, ground=ground, cut=cut)

    def inside(self) -> tuple[Inside, Inside]:
        """Both as far as they lie on the ground. Raises NoPlace."""
        before, after = self.on_ground().geometries()
        return Inside.of(before, self.ground), Inside.of(after, self.ground)

    def compared(self) -> Comparison:
        """On the ground. In any thread. Raises NoPlace."""
        before, after = self.inside()
        return compare(before.shapes, after.shapes)

    def area(self, geometry: QgsGeometry) -> float:
        """On the ellipsoid."""
        return ground_area(self.after_crs, self.transforms)(geometry)


def _copied(layer: QgsVectorLayer, label: str = "") -> list[QgsGeometry]:
    """Geometries that share nothing with the layer: QGIS notes in a geometry what it has found out about it
    (bounds, validity), and the map is drawn in other threads while we measure. Raises NoPolygons."""
    copies = [
        QgsGeometry(feature.geometry().constGet().clone())
        for feature in layer.getFeatures()
        if not feature.geometry().isEmpty()  # a null geometry too
        and (not label or feature["label"] == label)
    ]
    if not copies:
        raise NoPolygons(label or layer.name())
    return copies


def _largest(fact: str, layers: list[QgsVectorLayer]) -> float:
    return max((written_facts(layer)[fact] or 0.0 for layer in layers), default=0.0)


@dataclass(frozen=True)
class Verdict:
    """What a reference says of an answer. threshold: that would have suited best, None without a map.
    left_out: how many polygons of the reference do not count, as they lie beside what was asked about."""

    by_area: Score
    by_objects: Score
    threshold: Optional[float] = None
    threshold_iou: float = 0.0
    left_out: int = 0


def judged(pair: Pair, map_file: Optional[Path], label: str = "") -> Verdict:
    """before: the reference; after: the answer. map_file: the answer's probability map; label: whose bands
    count in it, "" for all. In any thread. Raises NoPlace."""
    truth, found = pair.inside()
    objects = Objects.of(found, truth).score()
    area = by_area(compare(truth.shapes, found.shapes), pair.area)
    left_out = len(pair.before) - len(truth.objects)
    if map_file is None:
        return Verdict(area, objects, left_out=left_out)
    from .best_threshold import best_threshold  # brings numpy: QGIS's start need not wait for that

    return Verdict(area, objects, *best_threshold(map_file, truth.shapes, label), left_out)


class Change(NamedTuple):
    """A connected piece. kind: "gained", "lost" or "kept". area: in m²."""

    kind: str
    shape: QgsGeometry
    area: float


@dataclass(frozen=True)
class Changes:
    """pieces: worth showing. slivers: gained or lost, but at most a pixel wide or below that area. ground: in
    the CRS of the pieces, None where nobody knows. shared: its area in m² where it is only a part of what was
    asked about, else 0."""

    pieces: list[Change]
    slivers: list[Change]
    ground: Optional[QgsGeometry] = None
    shared: float = 0.0

    def area_of(self, kind: str) -> float:
        """Of the pieces of that kind, in m²."""
        return sum(each.area for each in self.pieces if each.kind == kind)


def changes_between(pair: Pair) -> Changes:
    """In any thread. Raises NoPlace."""
    pieces, slivers = [], []
    for change in _all_pieces(pair):
        (slivers if _is_sliver(change, pair) else pieces).append(change)
    return Changes(pieces, slivers, pair.ground, pair.area(pair.ground) if pair.cut else 0.0)


def _all_pieces(pair: Pair) -> Iterator[Change]:
    for kind, piece in pair.compared().parts():
        piece.convertToMultiType()
        yield Change(kind, piece, pair.area(piece))


def _is_sliver(change: Change, pair: Pair) -> bool:
    """Two pictures never lie upon each other to the pixel: such a change is none."""
    if change.kind == "kept":
        return False
    if change.area < pair.minimum_area:
        return True
    return pair.pixel > 0 and change.shape.buffer(-HALF_A_PIXEL * pair.pixel, 1).isEmpty()
