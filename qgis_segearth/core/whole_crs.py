"""A CRS that is whole: with an id and a definition."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem


def whole_crs(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """The same, read anew by its id where its definition is missing. QGIS 3.22 was seen to keep such a CRS in
    its cache, and files that were written with it had none."""
    if not crs.authid() or crs.toWkt():
        return crs
    QgsCoordinateReferenceSystem.invalidateCache()
    return QgsCoordinateReferenceSystem(crs.authid())
