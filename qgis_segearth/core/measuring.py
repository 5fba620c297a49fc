"""How large a polygon of an answer is, measured as the backend measures."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransformContext, QgsDistanceArea, QgsFeature, QgsVectorLayer

MEASURED = ("area_m2", "perimeter_m")
"""Columns."""


def measure(feature: QgsFeature, layer: QgsVectorLayer) -> None:
    """m² and m on the ellipsoid; square map units and map units without a CRS."""
    instrument = QgsDistanceArea()
    if layer.crs().isValid():
        instrument.setSourceCrs(layer.crs(), QgsCoordinateTransformContext())
        instrument.setEllipsoid(layer.crs().ellipsoidAcronym() or "EPSG:7030")
    feature["area_m2"] = instrument.measureArea(feature.geometry())
    feature["perimeter_m"] = instrument.measurePerimeter(feature.geometry())
