"""Polygons as RFC 7946 wants them: WGS 84, longitude first, cut at the antimeridian, wound to the left."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pyproj
import shapely
from odc.geo.crs import CRS
from shapely.geometry import MultiPolygon, Polygon

from segearth.geo.measuring import to_degrees

WGS84 = pyproj.CRS("OGC:CRS84")


def to_wgs84(polygons: Sequence[shapely.Geometry], crs: CRS | None) -> list[shapely.Geometry]:
    """Polygon or MultiPolygon each (RFC 7946, sections 3.1.6, 3.1.9 and 4).

    Without a CRS there is no way to the globe: the coordinates stay as they are.
    """
    flat = np.array(list(polygons), object)
    if crs is None or not len(flat):
        return list(flat)
    degrees = to_degrees(flat, crs.proj, WGS84, dense=not crs.geographic)
    return [_cut(geometry) for geometry in degrees]


def _cut(geometry: shapely.Geometry) -> shapely.Geometry:
    """Parts between -180 and 180, with the winding of RFC 7946."""
    whole = shapely.union_all([_unrolled(polygon) for polygon in shapely.get_parts(geometry)])
    left, _, right, _ = whole.bounds
    turns = range(int((left + 180) // 360), int((right + 180) // 360) + 1)
    strips = [shapely.box(360 * turn - 180, -90, 360 * turn + 180, 90) for turn in turns]
    parts = [
        shapely.transform(strip.intersection(whole), _turned(turn))
        for turn, strip in zip(turns, strips, strict=True)
    ]
    joined = shapely.union_all(parts)  # what was cut at the start of a ring around a pole grows together
    areas = [part for part in shapely.get_parts(joined) if isinstance(part, Polygon)]
    return shapely.orient_polygons(areas[0] if len(areas) == 1 else MultiPolygon(areas))


def _turned(turn: int) -> Callable[[np.ndarray], np.ndarray]:
    """Longitudes turned back by whole circles."""
    return lambda xy: xy - (360 * turn, 0)


def _unrolled(polygon: Polygon) -> Polygon:
    """The polygon with longitudes that run on beyond 180 instead of jumping, closed over an enclosed pole."""
    exterior = _continuous(np.asarray(polygon.exterior.coords)[:, :2])
    middle = exterior[:, 0].mean()
    holes = [_continuous(np.asarray(ring.coords)[:, :2]) for ring in polygon.interiors]
    holes = [hole - (360 * round((hole[:, 0].mean() - middle) / 360), 0) for hole in holes]
    return shapely.make_valid(Polygon(exterior, holes))


def _continuous(ring: np.ndarray) -> np.ndarray:
    longitude = np.unwrap(ring[:, 0], period=360)
    ring = np.column_stack([longitude, ring[:, 1]])
    if abs(longitude[-1] - longitude[0]) > 180:
        pole = np.copysign(90, ring[:, 1].mean())
        ring = np.vstack([ring, [(longitude[-1], pole), (longitude[0], pole)]])
    return ring
