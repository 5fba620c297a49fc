"""Ground sample distance in every kind of coordinates."""

from __future__ import annotations

import pytest
from affine import Affine
from odc.geo.geobox import GeoBox

from segearth.geo.gsd import ground_sample_distance

METRES_PER_DEGREE = 111_320


def geobox(crs: str | None, transform: Affine) -> GeoBox:
    return GeoBox((100, 200), transform, crs)


def test_a_projected_crs_in_metres_gives_its_pixel_size():
    box = geobox("EPSG:26911", Affine(0.6, 0, 540_000, 0, -0.6, 3_740_000))
    assert ground_sample_distance(box) == pytest.approx(0.6, rel=1e-3)


def test_rotation_and_south_up_change_nothing():
    rotated = Affine.translation(540_000, 3_740_000) * Affine.rotation(30) * Affine.scale(0.6, 0.6)
    assert ground_sample_distance(geobox("EPSG:26911", rotated)) == pytest.approx(0.6, rel=1e-3)


def test_degrees_become_metres():
    box = geobox("EPSG:4326", Affine(1e-5, 0, 13.0, 0, -1e-5, 60.0))
    across, down = 1e-5 * METRES_PER_DEGREE * 0.5, 1e-5 * METRES_PER_DEGREE
    assert ground_sample_distance(box) == pytest.approx((across * down) ** 0.5, rel=0.01)


def test_web_mercator_is_measured_on_the_ground():
    box = geobox("EPSG:3857", Affine(1, 0, 0, 0, -1, 8_399_738))  # 60 degrees north: scale factor 2
    assert ground_sample_distance(box) == pytest.approx(0.5, rel=0.01)


def test_pixels_that_are_not_square_give_the_geometric_mean():
    box = geobox("EPSG:26911", Affine(2, 0, 540_000, 0, -8, 3_740_000))
    assert ground_sample_distance(box) == pytest.approx(4, rel=1e-3)


def test_across_the_antimeridian():
    box = geobox("EPSG:4326", Affine(1e-4, 0, 180 - 0.01, 0, -1e-4, 0))
    assert ground_sample_distance(box) == pytest.approx(1e-4 * METRES_PER_DEGREE, rel=0.01)


def test_without_a_crs_it_is_unknown():
    assert ground_sample_distance(geobox(None, Affine.identity())) is None


@pytest.mark.parametrize("crs", ["IAU_2015:30110", "+proj=eqc +R=1737400 +units=m"])
def test_other_bodies_are_measured_on_themselves(crs: str):
    box = geobox(crs, Affine(2, 0, 0, 0, -2, 0))  # the Moon, at its equator
    assert ground_sample_distance(box) == pytest.approx(2, rel=1e-3)


def test_grads_are_no_degrees():
    box = geobox("EPSG:4807", Affine(1e-5, 0, 0, 0, -1e-5, 54.28))  # 48.85 degrees north, in Paris
    down = 0.9e-5 * METRES_PER_DEGREE
    assert ground_sample_distance(box) == pytest.approx(down * 0.658**0.5, rel=0.01)
