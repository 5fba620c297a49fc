"""Polygons as RFC 7946 wants them: WGS 84, longitude first, cut at the antimeridian, wound to the left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

import numpy as np
import pyproj
import shapely
from odc.geo.crs import CRS
from pyproj.exceptions import ProjError
from shapely.geometry import MultiPolygon, Polygon

from segearth.geo.measuring import to_degrees

WGS84 = pyproj.CRS("OGC:CRS84")


@lru_cache(maxsize=64)
def lies_on_earth(crs: CRS | None) -> bool:
    """Whether its coordinates have a place there: not without a CRS, nor in a drawing's or another body's."""
    if crs is None:
        return False
    try:
        pyproj.Transformer.from_crs(crs.proj, WGS84)
    except ProjError:
        return False
    return True


def to_wgs84(polygons: Sequence[shapely.Geometry], crs: CRS | None) -> list[shapely.Geometry]:
    """Polygon or MultiPolygon each (RFC 7946, sections 3.1.6, 3.1.9 and 4).

    What lies nowhere on earth keeps its coordinates; what reaches beyond the edge of a world map ends there.
    """
    flat = np.array(list(polygons), object)
    if not len(flat) or not lies_on_earth(crs):
        return list(flat)
    degrees = to_degrees(flat, crs.proj, WGS84, dense=not crs.geographic)
    return [_cut(geometry) for geometry in degrees]


def _cut(geometry: shapely.Geometry) -> shapely.Geometry:
    """Parts between -180 and 180, with the winding of RFC 7946."""
    whole = shapely.union_all([_unrolled(polygon) for polygon in shapely.get_parts(geometry)])
    if whole.is_empty:
        return MultiPolygon()
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
    exterior, *holes = (_on_map(ring) for ring in (polygon.exterior, *polygon.interiors))
    if not len(exterior):
        return Polygon()
    exterior, holes = _continuous(exterior), [_continuous(hole) for hole in holes if len(hole)]
    middle = exterior[:, 0].mean()
    holes = [hole - (360 * round((hole[:, 0].mean() - middle) / 360), 0) for hole in holes]
    return shapely.make_valid(Polygon(exterior, holes))


def _on_map(ring: shapely.LinearRing) -> np.ndarray:
    """Its vertices, n x 2, closed, without those that the CRS gives no place; none where too few are left."""
    vertices = np.asarray(ring.coords)[:, :2]
    placed = vertices[np.isfinite(vertices).all(axis=1)]
    if len(placed) < len(vertices):
        placed = np.vstack([placed, placed[:1]])
    return placed if len(placed) > 3 else placed[:0]


def _continuous(ring: np.ndarray) -> np.ndarray:
    longitude = np.unwrap(ring[:, 0], period=360)
    ring = np.column_stack([longitude, ring[:, 1]])
    if abs(longitude[-1] - longitude[0]) > 180:
        pole = np.copysign(90, ring[:, 1].mean())
        ring = np.vstack([ring, [(longitude[-1], pole), (longitude[0], pole)]])
    return ring
