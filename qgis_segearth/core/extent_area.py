"""How much ground an extent covers."""

from __future__ import annotations

from math import isfinite

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsGeometry,
    QgsRectangle,
)

EDGE_POINTS = 8
"""Added along each side, where straight lines on the map bend on the globe."""


def ground_area(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> float:
    """m² on the ellipsoid; square map units without a CRS, or with one that is nowhere on Earth."""
    plain = extent.width() * extent.height()
    if not crs.isValid():
        return plain
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsCoordinateTransformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
    area = measure.measureArea(QgsGeometry.fromRect(extent).densifyByCount(EDGE_POINTS))
    return area if isfinite(area) else plain
