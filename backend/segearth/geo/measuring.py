"""Ground area and perimeter on the ellipsoid."""

from __future__ import annotations

import numpy as np
import pyproj
import shapely
from odc.geo.crs import CRS
from pyproj.crs import GeographicCRS

LONGEST_EDGE = 5_000.0
"""Metres. A straight line on the map is a curve on the globe: longer edges get vertices."""
DEGREE = 111_320.0
SMALL = 500.0
"""Metres. What is no larger is measured by the scale of the map where it lies: the map's scale changes so
little over it that areas and lengths differ by a few millionths from those along geodesics."""
STEP = 100.0
"""Metres to either side, for the scale of the map at a point."""
HIGHEST = 85.0
"""Degrees of latitude. Beyond, the scale of some maps changes fast."""


def areas_and_perimeters(polygons: np.ndarray, crs: CRS | None) -> tuple[np.ndarray, np.ndarray]:
    """m² and m, holes taken off the area and added to the perimeter; right across the antimeridian too.

    Planar: without a CRS (then in map units), in one that is tied to no ellipsoid, and outside of what the
    CRS can express.
    """
    unit = metres_per_unit(crs.proj) if crs is not None else 1.0
    planar = shapely.area(polygons) * unit**2, shapely.length(polygons) * unit
    globe = geographic_of(crs.proj) if crs is not None else None
    if globe is None or not len(polygons):
        return planar
    area, perimeter = _measure_small(polygons, crs.proj, globe)
    rest = np.flatnonzero(np.isnan(area))
    if len(rest):
        area[rest], perimeter[rest] = _measure(to_degrees(polygons[rest], crs.proj, globe), globe)
    area, perimeter = (
        np.where(np.isfinite(ground), ground, flat)
        for ground, flat in zip((area, perimeter), planar, strict=True)
    )
    return area, perimeter


def geographic_of(crs: pyproj.CRS) -> pyproj.CRS | None:
    """Longitude and latitude in degrees on the CRS's own datum; None where it is tied to no ellipsoid."""
    found = crs.geodetic_crs
    if found is None or found.axis_info[0].unit_name == "degree":
        return found
    return GeographicCRS(datum=found.datum)  # old French maps count in grads from Paris


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
    unit = crs.axis_info[0].unit_conversion_factor  # to metres, or to radians
    return np.degrees(unit) * DEGREE if crs.is_geographic else unit


def _measure_small(
    polygons: np.ndarray, crs: pyproj.CRS, geographic: pyproj.CRS
) -> tuple[np.ndarray, np.ndarray]:
    """By the scale of the map at each polygon's centre of mass; NaN for those that are too large for it."""
    left, bottom, right, top = shapely.bounds(polygons).T
    small = np.maximum(right - left, top - bottom) <= SMALL / metres_per_unit(crs)
    scale = np.full((len(polygons), 2, 2), np.nan)
    centres = shapely.get_coordinates(shapely.centroid(polygons[small]))
    scale[small] = _scale_at(centres, crs, geographic)
    (a, b), (c, d) = np.moveaxis(scale, 0, 2)
    area = shapely.area(polygons) * np.abs(a * d - b * c)
    parts, polygon_of_part = shapely.get_parts(polygons, return_index=True)
    rings, part_of_ring = shapely.get_rings(parts, return_index=True)
    corners, ring = shapely.get_coordinates(rings, return_index=True)
    edge = np.flatnonzero(ring[1:] == ring[:-1])
    polygon = polygon_of_part[part_of_ring[ring[edge]]]
    on_ground = np.einsum("eij,ej->ei", scale[polygon], corners[edge + 1] - corners[edge])
    length = np.bincount(polygon, np.hypot(*on_ground.T), len(polygons))
    return area, np.where(np.isnan(area), np.nan, length)


def _scale_at(points: np.ndarray, crs: pyproj.CRS, geographic: pyproj.CRS) -> np.ndarray:
    """Metres on the ground to the east and to the north (rows) for a unit of the map to the right and up
    (columns), at each point: n x 2 x 2. NaN where the CRS can express no such place, and near the poles."""
    step = STEP / metres_per_unit(crs)
    transformer = pyproj.Transformer.from_crs(crs, geographic, always_xy=True)
    around = points + step * np.array([[[0, 0]], [[1, 0]], [[-1, 0]], [[0, 1]], [[0, -1]]])
    longitude, latitude = np.array(transformer.transform(*around.reshape(-1, 2).T)).reshape(2, 5, -1)
    radii = _metres_per_degree(latitude[0], geographic)
    turned = np.array([longitude[1] - longitude[2], longitude[3] - longitude[4]])
    risen = np.array([latitude[1] - latitude[2], latitude[3] - latitude[4]])
    east, north = radii[0] * ((turned + 180) % 360 - 180), radii[1] * risen
    scale = np.moveaxis(np.array([east, north]), 2, 0) / (2 * step)
    scale[~(np.abs(latitude[0]) < HIGHEST) | ~np.isfinite(scale).all((1, 2))] = np.nan
    return scale


def _metres_per_degree(latitude: np.ndarray, geographic: pyproj.CRS) -> tuple[np.ndarray, np.ndarray]:
    """Along the parallel and along the meridian, on the ellipsoid."""
    geod = geographic.get_geod()
    sine, cosine = np.sin(np.radians(latitude)), np.cos(np.radians(latitude))
    curved = 1 - geod.es * sine**2
    across = geod.a / np.sqrt(curved)
    return np.radians(across * cosine), np.radians(across * (1 - geod.es) / curved)


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
