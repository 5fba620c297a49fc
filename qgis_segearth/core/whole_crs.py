"""A CRS that is whole: with an id and a definition.

QGIS (3.22 and 3.40 at least) has the definition from PROJ, in the thread that first asks for a CRS. When
that thread ends, every copy is left with its id alone, the one in QGIS's cache among them, and so is every
layer with one from there (qgscoordinatereferencesystem_p.h, `removeObjectsBelongingToCurrentThread`). Files
that are written with such a CRS have none.
"""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer


def whole_crs(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """The same, read anew by its id where its definition is missing."""
    if not crs.authid() or crs.toWkt():
        return crs
    QgsCoordinateReferenceSystem.invalidateCache()  # which has it like this, too
    found = own_crs(QgsCoordinateReferenceSystem(crs.authid()))
    QgsCoordinateReferenceSystem.invalidateCache()  # nobody else shall have what ends with this thread
    return found


def own_crs(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """A copy that belongs to this thread and stays whole when the thread ends that has made the given one."""
    if not crs.toWkt():
        return crs
    own = QgsCoordinateReferenceSystem(crs)
    own.setCoordinateEpoch(crs.coordinateEpoch())  # any change of a copy makes it a definition of its own
    return own


def set_crs(layer: QgsMapLayer, crs: QgsCoordinateReferenceSystem) -> None:
    """Gives the layer this very CRS. In the layer's thread.

    Newer QGIS (3.40 at least) leaves a layer the CRS that it has where the new one has the same id, even if
    the one that it has lacks its definition.
    """
    if layer.crs() == crs:
        other = QgsCoordinateReferenceSystem(crs)
        other.setCoordinateEpoch(1.0)  # valid, or QGIS would ask the user for one
        layer.setCrs(other, False)
    layer.setCrs(crs)


def make_whole(layer: QgsMapLayer) -> None:
    """Mends the layer's CRS where it has no definition. In the layer's thread."""
    found = layer.crs()
    if (crs := whole_crs(found)) is not found:  # else a layer on the map would be drawn again for nothing
        set_crs(layer, crs)
