"""Ground area and perimeter on the ellipsoid."""

from __future__ import annotations

import numpy as np
import pyproj
import shapely
from odc.geo.crs import CRS

LONGEST_EDGE = 5_000.0
"""Metres. A straight line on the map is a curve on the globe: longer edges get vertices."""
DEGREE = 111_320.0


def areas_and_perimeters(polygons: np.ndarray, crs: CRS | None) -> tuple[np.ndarray, np.ndarray]:
    """m² and m, holes taken off the area and added to the perimeter; right across the antimeridian too.

    Planar, in map units: without a CRS, in one that is tied to no ellipsoid, and outside of what the CRS can
    express.
    """
    planar = shapely.area(polygons), shapely.length(polygons)
    ellipsoid = crs.proj.geodetic_crs if crs is not None else None
    if ellipsoid is None or not len(polygons):
        return planar
    degrees = to_degrees(polygons, crs.proj, ellipsoid)
    geod = ellipsoid.get_geod()
    measured = [_measure(polygon, geod) for polygon in degrees]
    area, perimeter = (
        np.where(np.isfinite(ground), ground, flat)
        for ground, flat in zip(np.array(measured, float).T, planar, strict=True)
    )
    return area, perimeter


def to_degrees(
    polygons: np.ndarray, crs: pyproj.CRS, geographic: pyproj.CRS, *, dense: bool = True
) -> np.ndarray:
    """Longitude and latitude in degrees, where `dense` with vertices added to long edges first."""
    transformer = pyproj.Transformer.from_crs(crs, geographic, always_xy=True)
    if dense:
        polygons = shapely.segmentize(polygons, LONGEST_EDGE / metres_per_unit(crs))
    return shapely.transform(polygons, lambda xy: np.column_stack(transformer.transform(*xy.T)))


def metres_per_unit(crs: pyproj.CRS) -> float:
    """Of the map's x axis, roughly."""
    return DEGREE if crs.is_geographic else crs.axis_info[0].unit_conversion_factor


def _measure(geometry: shapely.Geometry, geod: pyproj.Geod) -> tuple[float, float]:
    """Each ring for itself, so that the orientation of rings does not matter."""
    area = perimeter = 0.0
    for polygon in shapely.get_parts(geometry):
        for index, ring in enumerate((polygon.exterior, *polygon.interiors)):
            ring_area, ring_length = geod.polygon_area_perimeter(*np.asarray(ring.coords).T[:2])
            area += abs(ring_area) * (-1 if index else 1)
            perimeter += ring_length
    return area, perimeter
