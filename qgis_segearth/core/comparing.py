"""Two answers about the same place: what was gained, what was lost, what stayed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsFeature,
    QgsGeometry,
    QgsWkbTypes,
)

from .reprojecting import all_reprojected


@dataclass(frozen=True)
class Comparison:
    """gained: covered after but not before. lost: before but not after. kept: both times."""

    gained: QgsGeometry
    lost: QgsGeometry
    kept: QgsGeometry

    def parts(self) -> Iterable[tuple[str, QgsGeometry]]:
        """Each connected piece, with what happened to it."""
        for name in ("gained", "lost", "kept"):
            for piece in getattr(self, name).asGeometryCollection():
                is_polygon = piece.type() == QgsWkbTypes.GeometryType.PolygonGeometry
                if is_polygon and not piece.isEmpty():  # a difference of nothing is an empty polygon
                    yield name, piece

    def iou(self, area: Callable[[QgsGeometry], float]) -> float:
        """Intersection over union by that measure of area; 1 where both are empty."""
        kept = area(self.kept)
        union = kept + area(self.gained) + area(self.lost)
        return kept / union if union else 1.0


def compare(before: Sequence[QgsGeometry], after: Sequence[QgsGeometry]) -> Comparison:
    """Polygons in one CRS; they may overlap and need not be valid."""
    old, new = union(before), union(after)
    if old.isEmpty() or new.isEmpty():  # QGIS makes nothing of differences with nothing
        return Comparison(new, old, nothing())
    return Comparison(new.difference(old), old.difference(new), old.intersection(new))


def union(geometries: Sequence[QgsGeometry]) -> QgsGeometry:
    """All polygons as one valid geometry."""
    valid = [sound(each) for each in geometries if not each.isEmpty()]
    return QgsGeometry.unaryUnion(valid) if valid else nothing()


def sound(polygon: QgsGeometry) -> QgsGeometry:
    """Valid; without the lines and points that a polygon which touches itself may leave."""
    if polygon.isGeosValid():
        return polygon
    mended = polygon.makeValid()
    kind = QgsWkbTypes.GeometryType.PolygonGeometry
    mended.convertGeometryCollectionToSubclass(kind)
    return mended if mended.type() == kind else nothing()


def nothing() -> QgsGeometry:
    """Of area 0; that of QGIS's null geometry is -1."""
    return QgsGeometry.fromWkt("MultiPolygon EMPTY")


def ground_area(
    crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> Callable[[QgsGeometry], float]:
    """Area in m² on the ellipsoid; in map units where there is no CRS."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, context)
    if crs.isValid():
        measure.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
    return measure.measureArea


def geometries_in(
    features: Iterable[QgsFeature],
    crs: QgsCoordinateReferenceSystem,
    wanted: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    name: str,
) -> list[QgsGeometry]:
    """Of those that have one; from `crs` to `wanted`, as they are where one of the two is unknown. name: of
    their layer. Raises NoPlace."""
    return all_reprojected(shapes_of(features), crs, wanted, context, name)


def shapes_of(features: Iterable[QgsFeature]) -> list[QgsGeometry]:
    """Of those that have one."""
    return [QgsGeometry(each.geometry()) for each in features if not each.geometry().isEmpty()]
