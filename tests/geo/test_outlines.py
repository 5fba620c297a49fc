"""Outlines along pixel edges: GDAL's, repaired."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from rasterio.features import rasterize, shapes

from segearth.geo import outlines
from segearth.geo.outlines import in_turn, pixel_outlines

MASKS = arrays(bool, array_shapes(min_dims=2, max_dims=2, max_side=12))


def by_gdal(mask: np.ndarray) -> np.ndarray:
    """Rings that touch themselves cut up, as GEOS wants them."""
    pixels = mask.view(np.uint8)
    found = [shapely.geometry.shape(each) for each, _ in shapes(pixels, mask=pixels, connectivity=4)]
    return shapely.make_valid(np.array(found, object), method="structure")


def alike(polygons: np.ndarray) -> list[str]:
    """Whatever their order, their rings' and where those begin."""
    return sorted(shapely.to_wkt(shapely.normalize(polygons)))


@given(MASKS)
def test_they_are_those_of_gdal_and_valid(mask):
    found = pixel_outlines(mask)
    assert shapely.is_valid(found).all()
    assert alike(found) == alike(by_gdal(mask))


@given(MASKS, st.integers(1, 5))
def test_they_do_not_depend_on_how_many_rows_are_looked_at_at_once(mask, rows):
    whole = alike(pixel_outlines(mask))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(outlines, "STRIP", rows)
        assert alike(pixel_outlines(mask)) == whole


@given(MASKS)
def test_rasterised_they_give_the_mask_back(mask):
    found = pixel_outlines(mask)
    burnt = rasterize(found, mask.shape, dtype="uint8") if len(found) else np.zeros_like(mask)
    assert (burnt.astype(bool) == mask).all()


def test_a_ring_around_rings_knows_which_hole_is_whose():
    side = np.arange(41)
    rings = np.minimum.outer(np.minimum(side, 40 - side), np.minimum(side, 40 - side)) % 4 < 2
    found = pixel_outlines(rings)
    assert len(found) == 6  # five rings and the block in the middle
    assert sorted(shapely.get_num_interior_rings(found)) == [0, 1, 1, 1, 1, 1]
    assert alike(found) == alike(by_gdal(rings))


def test_two_pixels_that_meet_by_a_corner_are_two():
    assert len(pixel_outlines(np.eye(2, dtype=bool))) == 2


@given(st.permutations(range(12)))
def test_cycles_come_in_their_turn(following):
    order, cycle = in_turn(np.array(following))
    assert sorted(order) == list(range(12))
    for number in set(cycle):
        members = order[cycle == number]
        assert [following[each] for each in members] == [*members[1:], members[0]]
