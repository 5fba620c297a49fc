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

from .area_name import area_name
from .comparing import union

LITTLE = 1e-9
LONG_SIDE = 1024
SHARE = 0.5
"""Of what is seen, that a point stands for."""


@dataclass(frozen=True)
class Place:
    """extent: in `crs`. region: polygons in `crs` that answers must lie in; None for the whole extent. name:
    of the features that it is made of, "" where it is not."""

    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    region: Optional[QgsGeometry] = None
    name: str = ""

    @classmethod
    def within(cls, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, name: str) -> Place:
        """The inside of polygons."""
        return cls(geometry.boundingBox(), crs, geometry, name)


def around(point: QgsPointXY, map_settings: QgsMapSettings) -> Place:
    """A square about a point of the map, its side half of the shorter side of what is seen."""
    seen = map_settings.visibleExtent()
    half = min(seen.width(), seen.height()) * SHARE / 2
    box = QgsRectangle(point.x() - half, point.y() - half, point.x() + half, point.y() + half)
    return Place(box, map_settings.destinationCrs())


def selection(layer: Optional[QgsMapLayer], map_settings: QgsMapSettings) -> Optional[Place]:
    """What is selected in a vector layer: inside of its polygons, or around its points and lines. None where
    nothing with a shape is."""
    if not isinstance(layer, QgsVectorLayer):
        return None
    features = [each for each in layer.selectedFeatures() if not each.geometry().isEmpty()]
    if not features:
        return None
    geometries, name = [each.geometry() for each in features], area_name(layer, features)
    if layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
        return Place.within(union(geometries), layer.crs(), name)
    box = QgsGeometry.collectGeometry(geometries).boundingBox()
    if box.isEmpty():  # one point, or a line along an axis: as much around it as around a click
        seen = map_settings.mapToLayerCoordinates(layer, map_settings.visibleExtent())
        box.grow(min(seen.width(), seen.height()) * SHARE / 2)
    return Place(box, layer.crs(), name=name)


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
