"""What became of an answer's polygons since another one, as a layer of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from .category_style import changes, paint_by_category
from .comparing import Comparison, compare, geometries_in, ground_area
from .scoring import Score, best_threshold, by_area, by_objects, matched


@dataclass(frozen=True)
class Pair:
    """Two layers' polygons, read in the main thread, to be compared in another. crs: of the first ones."""

    before: list[QgsFeature]
    after: list[QgsFeature]
    before_crs: QgsCoordinateReferenceSystem
    after_crs: QgsCoordinateReferenceSystem
    transforms: QgsCoordinateTransformContext

    @classmethod
    def of(cls, before: QgsVectorLayer, after: QgsVectorLayer) -> Pair:
        """In the main thread."""
        return cls(
            list(before.getFeatures()),
            list(after.getFeatures()),
            before.crs(),
            after.crs(),
            QgsProject.instance().transformContext(),
        )

    def geometries(self) -> tuple[list[QgsGeometry], list[QgsGeometry]]:
        """Both in the CRS of the later ones."""
        return tuple(
            geometries_in(features, crs, self.after_crs, self.transforms)
            for features, crs in ((self.before, self.before_crs), (self.after, self.after_crs))
        )

    def compared(self) -> Comparison:
        """In any thread."""
        return compare(*self.geometries())

    def area(self, geometry: QgsGeometry) -> float:
        """On the ellipsoid."""
        return ground_area(self.after_crs, self.transforms)(geometry)


@dataclass(frozen=True)
class Verdict:
    """What a reference says of an answer. threshold: that would have suited best, None without a map."""

    by_area: Score
    by_objects: Score
    threshold: Optional[float] = None
    threshold_iou: float = 0.0


def judged(pair: Pair, map_file: Optional[Path]) -> Verdict:
    """before: the reference; after: the answer. map_file: the answer's probability map. In any thread."""
    truth, found = pair.geometries()
    objects = by_objects(matched(found, truth), len(found), len(truth))
    area = by_area(compare(truth, found), pair.area)
    if map_file is None:
        return Verdict(area, objects)
    return Verdict(area, objects, *best_threshold(map_file, truth))


def change_features(pair: Pair) -> list[QgsFeature]:
    """Each gained, lost and kept piece. In any thread."""
    return list(_features(pair.compared(), pair))


def changes_layer(name: str, features: list[QgsFeature], crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """In memory, coloured by what happened. In the main thread."""
    layer = QgsVectorLayer("MultiPolygon", name, "memory")
    layer.setCrs(crs)
    layer.dataProvider().addAttributes(list(_fields()))
    layer.updateFields()
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    paint_by_category(layer, "change", changes())
    return layer


def _features(found: Comparison, pair: Pair) -> Iterator[QgsFeature]:
    for change, piece in found.parts():
        feature = QgsFeature(_fields())
        piece.convertToMultiType()
        feature.setGeometry(piece)
        feature.setAttributes([change, pair.area(piece)])
        yield feature


def _fields() -> QgsFields:
    fields = QgsFields()
    fields.append(QgsField("change", QVariant.String))
    fields.append(QgsField("area_m2", QVariant.Double))
    return fields
