"""Polygons of one CRS into a table of another, proven to lie where they lay."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
)

from .uncomparable import NoPlace

GLOBE = "EPSG:4326"
TOLERANCE = 1e-5
"""Degrees, about a metre, that a polygon may be off on the globe."""
HALF_WAY_ROUND = {True: 180.0, False: 1e7}
"""Degrees and map units; a polygon wider than that has been torn at the antimeridian."""


def reprojected(
    shape: QgsGeometry,
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> QgsGeometry:
    """The geometry in `target`; as it is where that is `source`.

    Raises QgsCsException where `target` has no place for it. PROJ gives numbers also far outside of where a
    projection holds, and takes one datum for another where it knows no way between the two (hundreds of
    metres): what comes out is believed when it lies at the same longitude and latitude as before, and tried
    again by way of WGS 84, to which most datums have one.
    """
    if source == target:
        return shape
    globe = QgsCoordinateReferenceSystem(GLOBE)

    def moved(what: QgsGeometry, *ways: QgsCoordinateReferenceSystem) -> QgsGeometry:
        there = QgsGeometry(what)
        there.transform(QgsCoordinateTransform(*ways, transforms))
        return there

    known = moved(shape, source, globe)
    for there in (moved(shape, source, target), moved(known, globe, target)):
        if _is_close(known, moved(there, target, globe)) and not _is_torn(there, target):
            return there
    raise QgsCsException(f"no place for what lies in {source.authid() or source.description()}")


def all_reprojected(
    shapes: Iterable[QgsGeometry],
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    name: str,
) -> list[QgsGeometry]:
    """The geometries in `target`; as they are where one of the two is unknown. name: of their layer.

    Raises NoPlace where one of them cannot be brought there: QgsGeometry.transform alone leaves it where it
    is, or at infinity, and says nothing.
    """
    if not (source.isValid() and target.isValid()):
        return list(shapes)
    try:
        return [reprojected(shape, source, target, transforms) for shape in shapes]
    except QgsCsException as error:
        raise NoPlace(name, target.authid() or target.description(), str(error)) from error


def _is_close(one: QgsGeometry, other: QgsGeometry) -> bool:
    """On the globe. False for what is no number, too."""
    box, again = one.boundingBox(), other.boundingBox()
    corners = (
        (box.xMinimum(), again.xMinimum()),
        (box.yMinimum(), again.yMinimum()),
        (box.xMaximum(), again.xMaximum()),
        (box.yMaximum(), again.yMaximum()),
    )
    return all(abs(before - after) <= TOLERANCE for before, after in corners)


def _is_torn(shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> bool:
    return shape.boundingBox().width() > HALF_WAY_ROUND[crs.isGeographic()]
