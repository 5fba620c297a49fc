"""`Place`: the part of the map that a question is about, where it is not simply what is seen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsMapSettings,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QSize

LITTLE = 1e-9
LONG_SIDE = 1024


@dataclass(frozen=True)
class Place:
    """extent: in `crs`. region: polygons in `crs` that answers must lie in; None for the whole extent."""

    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    region: Optional[QgsGeometry] = None

    @classmethod
    def within(cls, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> Place:
        """The inside of polygons."""
        return cls(geometry.boundingBox(), crs, geometry)


def around(point: QgsPointXY, map_settings: QgsMapSettings, share: float = 0.5) -> Place:
    """A square about a point of the map, its side a share of the shorter side of what is seen."""
    seen = map_settings.visibleExtent()
    half = min(seen.width(), seen.height()) * share / 2
    box = QgsRectangle(point.x() - half, point.y() - half, point.x() + half, point.y() + half)
    return Place(box, map_settings.destinationCrs())


def selection(layer: Optional[QgsMapLayer]) -> Optional[Place]:
    """What is selected in a vector layer: inside of its polygons, or around its points and lines."""
    if not isinstance(layer, QgsVectorLayer) or not layer.selectedFeatureCount():
        return None
    geometries = [each.geometry() for each in layer.selectedFeatures() if each.hasGeometry()]
    if layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
        return Place.within(QgsGeometry.unaryUnion(geometries), layer.crs())
    return Place(QgsRectangle(layer.boundingBoxOfSelected()), layer.crs())


def polygon_at(
    point: QgsPointXY, map_settings: QgsMapSettings, layers: Iterable[QgsMapLayer]
) -> Optional[tuple[QgsVectorLayer, QgsFeature]]:
    """The topmost polygon under a point of the map; None where there is none."""
    for layer in layers:
        if (
            not isinstance(layer, QgsVectorLayer)
            or layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry
        ):
            continue
        there = QgsGeometry.fromPointXY(map_settings.mapToLayerCoordinates(layer, point))
        box = there.boundingBox().buffered(LITTLE)
        for feature in layer.getFeatures(box):
            if feature.geometry().contains(there):
                return layer, feature
    return None


def view_of(place: Place, map_settings: QgsMapSettings) -> QgsMapSettings:
    """The map as it would be seen if the view were this place."""
    settings = QgsMapSettings(map_settings)
    scale = LONG_SIDE / max(place.extent.width(), place.extent.height())
    width, height = (max(1, round(side * scale)) for side in (place.extent.width(), place.extent.height()))
    settings.setRotation(0)
    settings.setDestinationCrs(place.crs)
    settings.setOutputSize(QSize(width, height))
    settings.setExtent(place.extent)
    return settings
