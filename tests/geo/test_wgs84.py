"""GeoJSON's coordinates (RFC 7946): longitude first, cut at the antimeridian, exteriors counterclockwise."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from odc.geo.crs import CRS

from segearth.geo.wgs84 import to_wgs84


def bounds(geometry: shapely.Geometry) -> list[tuple[float, ...]]:
    return sorted(part.bounds for part in shapely.get_parts(geometry))


@pytest.mark.parametrize("west", [179, -181])
def test_a_polygon_across_the_antimeridian_is_cut(west: float) -> None:
    (found,) = to_wgs84([shapely.box(west, -17, west + 2, -16)], CRS("EPSG:4326"))
    assert bounds(found) == [(-180, -17, -179, -16), (179, -17, 180, -16)]


def test_in_a_projected_crs_too() -> None:
    square = shapely.box(833_000, 99_000, 835_000, 101_000)  # 180 degrees east is at 833,938 there
    (found,) = to_wgs84([square], CRS("EPSG:32660"))
    parts = bounds(found)
    assert len(parts) == 2
    assert parts[0][0] == -180
    assert parts[1][2] == 180
    assert max(part[2] - part[0] for part in parts) < 0.02


def test_a_hole_across_the_antimeridian_stays_a_hole() -> None:
    outer, inner = shapely.box(178, -20, 182, -10), shapely.box(179, -16, 181, -14)
    (found,) = to_wgs84([outer.difference(inner)], CRS("EPSG:4326"))
    assert found.area == pytest.approx(36)
    assert not found.intersects(shapely.Point(179.5, -15))
    assert not found.intersects(shapely.Point(-179.5, -15))


def test_one_that_does_not_cross_stays_whole() -> None:
    (found,) = to_wgs84([shapely.box(500_000, 5_000_000, 500_010, 5_000_010)], CRS("EPSG:32632"))
    assert isinstance(found, shapely.Polygon)
    assert found.centroid.x == pytest.approx(9, abs=1e-3)
    assert found.centroid.y == pytest.approx(45.15, abs=1e-2)


def test_winding() -> None:
    frame = shapely.box(0, 0, 9, 9).difference(shapely.box(3, 3, 6, 6)).reverse()
    for polygon in (frame, shapely.orient_polygons(frame, exterior_cw=True)):
        (found,) = to_wgs84([polygon], CRS("EPSG:4326"))
        assert found.exterior.is_ccw
        assert not found.interiors[0].is_ccw


def test_a_polygon_around_the_pole_covers_the_pole() -> None:
    angles = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    ring = shapely.Polygon(1_000_000 * np.column_stack([np.cos(angles), np.sin(angles)]))
    (found,) = to_wgs84([ring], CRS("EPSG:3995"))
    assert found.is_valid
    assert found.covers(shapely.Point(30, 89.9))
    assert found.covers(shapely.Point(-150, 85))
    assert not found.intersects(shapely.Point(30, 70))


@pytest.mark.parametrize("crs", [None, 'LOCAL_CS["a drawing",UNIT["metre",1]]', "IAU_2015:30110"])
def test_what_lies_nowhere_on_earth_stays_as_it_is(crs: str | None) -> None:
    square = shapely.box(0, 0, 800, 600)
    assert to_wgs84([square], CRS(crs) if crs else None) == [square]
    assert to_wgs84([], CRS("EPSG:32632")) == []


def test_what_reaches_beyond_the_edge_of_a_world_map_ends_there() -> None:
    mollweide = CRS("ESRI:54009")
    beyond, across = shapely.box(-18e6, 8e6, -17e6, 9e6), shapely.box(-18e6, -1e6, -10e6, 6e6)
    nothing, part = to_wgs84([beyond, across], mollweide)
    assert nothing.is_empty
    assert part.is_valid
    assert part.bounds == pytest.approx((-180, -8, -100, 50.4), abs=1)
    for inside in ((-150, 0), (-179, 5), (-130, 40)):
        assert part.covers(shapely.Point(inside))
