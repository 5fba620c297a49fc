"""Ground areas and lengths: what is small is measured by the map's scale there, and agrees with geodesics."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest
import shapely
from odc.geo.crs import CRS

from segearth.geo import measuring
from segearth.geo.measuring import areas_and_perimeters

PLACES = {
    "EPSG:26911": (-115.2, 36.2),
    "EPSG:32632": (14.5, 63.0),  # far from its meridian
    "EPSG:3857": (18.0, 69.6),  # a scale of nearly three, and it changes quickly
    "EPSG:4326": (179.9995, -16.8),  # the antimeridian runs through
    "EPSG:3035": (-8.6, 41.1),
    "EPSG:3413": (-69.2, 77.5),
    "EPSG:2263": (-73.97, 40.78),  # feet
    "EPSG:2056": (7.45, 46.95),
    "EPSG:27572": (2.35, 48.85),  # its own degrees are grads, counted from Paris
    "EPSG:4807": (2.35, 48.85),
}


def shapes(code: str, metres: float) -> np.ndarray:
    """Fifty crooked polygons, every other one with a hole, of about this size, about the place."""
    crs = CRS(code)
    chance = np.random.default_rng(3)
    x, y = pyproj.Transformer.from_crs(4326, code, always_xy=True).transform(*PLACES[code])
    unit = measuring.metres_per_unit(crs.proj)
    angles = np.linspace(0, 2 * np.pi, 11)[:-1]
    found = []
    for number in range(50):
        reach = metres / unit * chance.uniform(0.2, 0.45, 10)
        ring = np.column_stack([reach * np.cos(angles), reach * np.sin(angles)])
        centre = (x, y) + chance.uniform(-3, 3, 2) * metres / unit
        holes = [ring * 0.3 + centre] if number % 2 else []
        found.append(shapely.Polygon(ring + centre, holes))
    return np.array(found)


def by_geodesics(polygons: np.ndarray, crs: CRS) -> tuple[np.ndarray, np.ndarray]:
    """Ring by ring."""
    globe = measuring.geographic_of(crs.proj)
    return measuring._measure(measuring.to_degrees(polygons, crs.proj, globe), globe)


@pytest.mark.parametrize("code", PLACES)
@pytest.mark.parametrize("metres", [10, 480])
def test_what_is_small_measures_as_along_geodesics(code, metres) -> None:
    polygons, crs = shapes(code, metres), CRS(code)
    for fast, exact in zip(areas_and_perimeters(polygons, crs), by_geodesics(polygons, crs), strict=True):
        assert fast == pytest.approx(exact, rel=2e-5)


def test_large_and_small_are_measured_in_one_go(monkeypatch) -> None:
    crs = CRS("EPSG:26911")
    polygons = np.concatenate([shapes("EPSG:26911", 20), shapes("EPSG:26911", 5_000)])
    area, perimeter = areas_and_perimeters(polygons, crs)
    exact = by_geodesics(polygons, crs)
    assert area[50:].tolist() == exact[0][50:].tolist()
    assert perimeter[50:].tolist() == exact[1][50:].tolist()
    assert area == pytest.approx(exact[0], rel=1e-6)


def test_at_the_pole_geodesics_are_followed() -> None:
    crs = CRS("EPSG:3413")
    polygons = np.array([shapely.box(-100, -100, 100, 100), shapely.box(50, 50, 150, 150)])
    area, perimeter = areas_and_perimeters(polygons, crs)
    exact = by_geodesics(polygons, crs)
    assert (area.tolist(), perimeter.tolist()) == (exact[0].tolist(), exact[1].tolist())


def test_nothing_and_emptiness_have_no_area() -> None:
    crs = CRS("EPSG:26911")
    assert [values.tolist() for values in areas_and_perimeters(np.zeros(0, object), crs)] == [[], []]
    empty = np.array([shapely.Polygon(), shapely.box(541_000, 3_741_000, 541_010, 3_741_010)])
    area, perimeter = areas_and_perimeters(empty, crs)
    assert (area[0], perimeter[0]) == (0, 0)
    assert area[1] == pytest.approx(100, rel=1e-3)


def test_what_counts_in_grads_is_as_large_as_what_counts_in_degrees() -> None:
    for metres in (100, 6_000):
        square = shapely.box(652_000, 6_862_000, 652_000 + metres, 6_862_000 + metres)
        found = [areas_and_perimeters(moved(square, code), CRS(code)) for code in ("EPSG:27572", "EPSG:4807")]
        (area,), (perimeter,) = areas_and_perimeters(np.array([square]), CRS("EPSG:2154"))
        for other in found:
            assert other[0] == pytest.approx(area, rel=2e-3)
            assert other[1] == pytest.approx(perimeter, rel=2e-3)


def moved(square: shapely.Polygon, code: str) -> np.ndarray:
    """From Lambert-93 into another CRS."""
    way = pyproj.Transformer.from_crs("EPSG:2154", code, always_xy=True)
    return np.array([shapely.transform(square, lambda xy: np.column_stack(way.transform(*xy.T)))])


@pytest.mark.parametrize(("unit", "metres"), [("metre", 1), ("foot", 0.3048)])
def test_a_drawing_is_measured_in_metres_too(unit: str, metres: float) -> None:
    drawing = CRS(f'LOCAL_CS["a drawing",UNIT["{unit}",{metres}]]')
    area, perimeter = areas_and_perimeters(np.array([shapely.box(0, 0, 10, 20)]), drawing)
    assert (area[0], perimeter[0]) == pytest.approx((200 * metres**2, 60 * metres))


@pytest.mark.parametrize("metres", [20, 5_000])
def test_a_polygon_of_parts_measures_as_its_parts_together(metres: float) -> None:
    crs, parts = CRS("EPSG:26911"), shapes("EPSG:26911", metres)[:2]
    parts = np.array([parts[0], shapely.affinity.translate(parts[1], 7 * metres)])
    whole = areas_and_perimeters(np.array([shapely.MultiPolygon(list(parts))]), crs)
    for together, apart in zip(whole, areas_and_perimeters(parts, crs), strict=True):
        assert together == pytest.approx(apart.sum(), rel=1e-4)
