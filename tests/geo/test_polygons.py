"""Pixels to polygons: exact first, then simpler; valid always; measured on the ground."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
import shapely
from affine import Affine
from geopandas.testing import assert_geodataframe_equal
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from odc.geo.geobox import GeoBox
from rasterio.features import rasterize

from segearth.geo.polygons import pixel_outlines, polygonise, simplified
from segearth.geo.probability import ProbabilityMap

masks = arrays(bool, st.tuples(st.integers(1, 24), st.integers(1, 24)))
blobs = masks.map(lambda mask: mask.repeat(5, axis=0).repeat(5, axis=1))
GRIDS = {
    "north_up": Affine(0.5, 0, 545_000, 0, -0.5, 3_741_000),
    "rotated": Affine(0.4, 0.3, 545_000, 0.3, -0.4, 3_741_000),
    "south_up": Affine(0.5, 0, 545_000, 0, 1.5, 3_741_000),
}


@given(masks)
@settings(deadline=None)
def test_rasterising_the_outlines_gives_the_mask_back(mask: np.ndarray) -> None:
    outlines = pixel_outlines(mask)
    assert shapely.is_valid(outlines).all()
    assert shapely.area(outlines).sum() == mask.sum()
    shapes = [(outline, 1) for outline in outlines]
    painted = rasterize(shapes, mask.shape) if shapes else np.zeros(mask.shape)
    assert (painted.astype(bool) == mask).all()


@pytest.mark.parametrize("grid", GRIDS)
@given(masks)
@settings(max_examples=30, deadline=None)
def test_on_any_grid_too(grid: str, mask: np.ndarray) -> None:
    geobox = GeoBox(mask.shape, GRIDS[grid], "EPSG:26911")
    table = polygonise(mask, geobox)
    assert table.is_valid.all()
    shapes = [(polygon, 1) for polygon in table.geometry]
    painted = rasterize(shapes, mask.shape, transform=GRIDS[grid]) if shapes else np.zeros(mask.shape)
    assert (painted.astype(bool) == mask).all()


@given(blobs, st.floats(0.1, 3))
@settings(max_examples=50, deadline=None)
def test_simplified_polygons_stay_valid_near_and_keep_their_holes(mask: np.ndarray, tolerance: float) -> None:
    exact = pixel_outlines(mask)
    fewer = simplified(exact, tolerance)
    assert shapely.is_valid(fewer).all()
    assert (shapely.get_num_coordinates(fewer) <= shapely.get_num_coordinates(exact)).all()
    for before, after in zip(exact, fewer, strict=True):
        assert holes(after) == holes(before)
        assert shapely.hausdorff_distance(before.boundary, after.boundary) <= tolerance + 1e-9


def holes(geometry: shapely.Geometry) -> int:
    return sum(len(part.interiors) for part in shapely.get_parts(geometry))


def test_a_hole_is_a_hole() -> None:
    mask = np.ones((20, 20), bool)
    mask[5:10, 5:15] = False
    (polygon,) = pixel_outlines(mask)
    assert len(polygon.interiors) == 1
    assert polygon.area == 350


def test_the_score_is_the_mean_probability_inside() -> None:
    probability = np.zeros((10, 20), np.float32)
    probability[2:4, 2:4] = [[0.6, 0.8], [0.9, 0.7]]
    probability[6:8, 10:12] = 1
    table = polygonise(probability, GeoBox((10, 20), Affine.identity(), None), label="pool", threshold=0.5)
    assert sorted(table["score"]) == pytest.approx([0.75, 1])
    assert set(table["label"]) == {"pool"}
    assert table["area_m2"].tolist() == [4, 4]  # planar without a CRS


def test_small_things_are_left_out_by_ground_area() -> None:
    mask = np.zeros((20, 20), bool)
    mask[0:2, 0:2] = mask[10:15, 10:15] = True
    geobox = GeoBox(mask.shape, Affine(2, 0, 500_000, 0, -2, 5_000_000), "EPSG:32632")
    assert len(polygonise(mask, geobox)) == 2
    (area,) = polygonise(mask, geobox, minimum_area_m2=50)["area_m2"]
    assert area == pytest.approx(100, rel=2e-3)  # the scale of UTM on its central meridian is 0.9996


@pytest.mark.parametrize(
    ("crs", "transform", "square_metres"),
    [
        (
            "EPSG:3857",
            Affine(1, 0, 0, 0, -1, 8_399_738),
            0.25,
        ),  # 60 degrees north: twice too large in x and y
        ("EPSG:4326", Affine(1e-5, 0, 10, 0, -1e-5, 60), 0.6207),  # 0.5580 m x 1.1141 m
        ("EPSG:2263", Affine(1, 0, 980_000, 0, -1, 200_000), 0.0929),  # US survey feet
    ],
)
def test_areas_are_ground_areas(crs: str, transform: Affine, square_metres: float) -> None:
    table = polygonise(np.ones((50, 50), bool), GeoBox((50, 50), transform, crs))
    assert table["area_m2"][0] / 2500 == pytest.approx(square_metres, rel=5e-3)
    assert table["perimeter_m"][0] > 4 * 50 * square_metres**0.5 * 0.99


def test_the_antimeridian_changes_no_area() -> None:
    mask = np.ones((30, 30), bool)
    areas = [
        polygonise(mask, GeoBox(mask.shape, Affine(0.01, 0, west, 0, -0.01, -16), "EPSG:4326"))["area_m2"][0]
        for west in (150, 179.85, -180.15)
    ]
    assert areas[1:] == pytest.approx([areas[0]] * 2, rel=1e-9)


def test_nothing_found_is_an_empty_table_with_all_columns() -> None:
    table = polygonise(np.zeros((5, 5)), GeoBox((5, 5), Affine.identity(), "EPSG:3857"))
    assert list(table.columns) == ["label", "score", "area_m2", "perimeter_m", "geometry"]
    assert len(table) == 0
    assert table.crs == "EPSG:3857"


def test_a_map_that_was_drawn_otherwise_before_is_drawn_as_if_it_were_fresh() -> None:
    """What is kept between two positions of the sliders never shows in a third."""
    chance = np.random.default_rng(7)
    bands = tuple(chance.random((24, 24)).astype(np.float32) for _ in range(2))
    geobox = GeoBox((24, 24), Affine(2.0, 0, 500_000, 0, -2.0, 5_000_000), "EPSG:32633")
    kept = ProbabilityMap(("pool", "roof"), bands, geobox)
    knobs = {
        "threshold": (0.4, 0.6),
        "minimum_area_m2": (0.0, 9.0),
        "simplify_pixels": (0.0, 1.0),
        "right_angles": ("off", "strong"),
    }
    positions = [dict(zip(knobs, values, strict=True)) for values in product(*knobs.values())]
    for position in [*positions, *reversed(positions)]:
        fresh = ProbabilityMap(("pool", "roof"), bands, geobox).polygons(**position)
        assert_geodataframe_equal(kept.polygons(**position), fresh)
