"""How much two answers have in common."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsGeometry

from .layers import multipolygon


def iou(first: Sequence[dict], second: Sequence[dict]) -> float:
    """Intersection over union of two answers' GeoJSON features in the same CRS; 1 where both are the same
    to the last digit, or empty.

    """
    left, right = ({_wkb(feature) for feature in features} for features in (first, second))
    if left == right:
        return 1.0
    one, other = _union(left), _union(right)
    shared = one.intersection(other).area()
    return shared / (one.area() + other.area() - shared)


def _wkb(feature: dict) -> bytes:
    return bytes(multipolygon(feature["geometry"]).asWkb())


def _union(shapes: set[bytes]) -> QgsGeometry:
    geometries = []
    for shape in shapes:
        geometry = QgsGeometry()
        geometry.fromWkb(shape)
        geometries.append(geometry)
    return QgsGeometry.unaryUnion(geometries) if geometries else QgsGeometry.fromWkt("Polygon EMPTY")
