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
    area, perimeter = (
        np.where(np.isfinite(ground), ground, flat)
        for ground, flat in zip(
            _measure(to_degrees(polygons, crs.proj, ellipsoid), ellipsoid), planar, strict=True
        )
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


def _measure(polygons: np.ndarray, geographic: pyproj.CRS) -> tuple[np.ndarray, np.ndarray]:
    """Each ring for itself, so that the orientation of rings does not matter."""
    parts, polygon_of_part = shapely.get_parts(polygons, return_index=True)
    rings, part_of_ring = shapely.get_rings(parts, return_index=True)
    degrees, ring = shapely.get_coordinates(rings, return_index=True)
    ends = np.searchsorted(ring, np.arange(len(rings)), "right")
    geod = geographic.get_geod()
    measured = (
        [geod.polygon_area_perimeter(*one.T) for one in np.split(degrees, ends[:-1])] if len(rings) else []
    )
    area, length = np.array(measured, float).reshape(-1, 2).T
    hole = np.r_[False, part_of_ring[1:] == part_of_ring[:-1]][: len(rings)]
    polygon = polygon_of_part[part_of_ring]
    signed = np.abs(area) * np.where(hole, -1, 1)
    return np.bincount(polygon, signed, len(polygons)), np.bincount(polygon, length, len(polygons))
