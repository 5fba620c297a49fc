"""Laws of outlines with right angles."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import affinity

from segearth.geo.polygons import pixel_outlines, polygonise
from segearth.geo.right_angles import squared

SIDE = 160
EDGE = shapely.box(40, 55, 120, 105)
ELL = shapely.union(shapely.box(40, 40, 120, 70), shapely.box(40, 40, 70, 120)).simplify(0)
YARD = shapely.box(30, 30, 130, 130) - shapely.box(60, 60, 100, 95)


def painted(shape: shapely.Geometry, degrees: float) -> np.ndarray:
    """The outline along pixel edges of a shape turned about the middle: full of teeth."""
    turned = affinity.rotate(shape, degrees, origin=(SIDE / 2, SIDE / 2))
    columns, rows = np.meshgrid(np.arange(SIDE) + 0.5, np.arange(SIDE) + 0.5)
    return pixel_outlines(shapely.contains_xy(turned, columns, rows))


def angles(polygon: shapely.Polygon) -> np.ndarray:
    """Degrees between neighbouring edges, folded to 0..90."""
    found = []
    for ring in shapely.get_rings(polygon):
        edges = np.diff(shapely.get_coordinates(ring), axis=0) @ (1, 1j)
        turns = np.degrees(np.angle(np.roll(edges, -1) / edges))
        found.extend(np.minimum(np.abs(turns), 180 - np.abs(turns)))
    return np.array(found)


@pytest.mark.parametrize("strength", ["gentle", "strong"])
@pytest.mark.parametrize("shape", [EDGE, ELL, YARD], ids=["box", "ell", "yard"])
@pytest.mark.parametrize("degrees", [0, 13, 30, 44, 77])
def test_a_building_gets_its_corners_back(shape, degrees, strength) -> None:
    (drawn,) = squared(painted(shape, degrees), strength)
    truth = affinity.rotate(shape, degrees, origin=(SIDE / 2, SIDE / 2))
    corners = shapely.get_num_coordinates(truth)
    if strength == "strong":
        assert shapely.get_num_coordinates(drawn) == corners
        assert angles(drawn) == pytest.approx(90, abs=0.01)
    else:  # an edge that lies askew may stay
        assert corners <= shapely.get_num_coordinates(drawn) <= corners + 1
    assert shapely.intersection(drawn, truth).area / shapely.union(drawn, truth).area > 0.95


def test_off_changes_nothing() -> None:
    outlines = painted(ELL, 20)
    assert squared(outlines, "off") is outlines


@pytest.mark.parametrize("strength", ["gentle", "strong"])
def test_whatever_comes_in_comes_out_valid_in_order_and_in_place(strength) -> None:
    noise = np.random.default_rng(1).random((SIDE, SIDE))
    smooth = sum(np.roll(noise, (row, column), (0, 1)) for row in range(9) for column in range(9))
    outlines = pixel_outlines(smooth > np.median(smooth) * 1.05)
    drawn = squared(outlines, strength)
    assert len(drawn) == len(outlines) > 20
    assert shapely.is_valid(drawn).all()
    overlap = shapely.area(shapely.intersection(drawn, outlines)) / shapely.area(outlines)
    assert overlap.min() > 0.4


def test_a_round_thing_keeps_its_shape() -> None:
    disc = shapely.Point(SIDE / 2, SIDE / 2).buffer(50)
    (drawn,) = squared(painted(disc, 0), "strong")
    assert shapely.intersection(drawn, disc).area / shapely.union(drawn, disc).area > 0.8


@st.composite
def masks_at_edges(draw) -> np.ndarray:
    """Buildings that lie half beyond the image, turned any way; some ragged, some with a yard."""
    side = draw(st.integers(24, 90))
    columns, rows = np.meshgrid(np.arange(side) + 0.5, np.arange(side) + 0.5)
    mask = np.zeros((side, side), bool)
    for _ in range(draw(st.integers(1, 3))):
        x, y = (draw(st.floats(-0.1, 1.1)) * side for _ in range(2))
        wide, high = (draw(st.floats(0.1, 0.7)) * side for _ in range(2))
        house = shapely.box(x - wide, y - high, x + wide, y + high)
        if draw(st.booleans()):
            house = house - shapely.box(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)
        turned = affinity.rotate(house, draw(st.floats(0, 90)), origin=(x, y))
        mask |= shapely.contains_xy(turned, columns, rows)
    if draw(st.booleans()):
        mask &= np.random.default_rng(draw(st.integers(0, 99))).random(mask.shape) > 0.05
    return mask


def iou(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    shared = shapely.area(shapely.intersection(one, other))
    return shared / (shapely.area(one) + shapely.area(other) - shared)


@settings(max_examples=150, deadline=None)
@given(masks_at_edges(), st.sampled_from(["gentle", "strong"]), st.sampled_from([1.0, 0.5, 1.7]))
def test_nothing_is_drawn_beyond_the_image(mask, strength, aspect) -> None:
    outlines = pixel_outlines(mask)
    inside = squared(outlines, strength, aspect=aspect, shape=mask.shape)
    free = squared(outlines, strength, aspect=aspect)
    assert shapely.is_valid(inside).all()
    assert not shapely.is_empty(inside).any()
    kinds = (shapely.GeometryType.POLYGON, shapely.GeometryType.MULTIPOLYGON)
    assert np.isin(shapely.get_type_id(inside), kinds).all()
    if len(inside):
        left, top, right, bottom = shapely.bounds(inside).T
        assert min(left.min(), top.min()) >= 0
        assert right.max() <= mask.shape[1]
        assert bottom.max() <= mask.shape[0]
    assert (iou(inside, outlines) >= iou(free, outlines) - 1e-9).all()


def test_polygons_at_the_edge_lie_within_the_extent_that_was_asked_about() -> None:
    from affine import Affine
    from odc.geo.geobox import GeoBox

    geobox = GeoBox((SIDE, SIDE), Affine(0.3, 0, 500_000, 0, -0.3, 4_000_000), "EPSG:32611")
    pool = affinity.rotate(shapely.box(-20, 60, 30, 100), 20)
    columns, rows = np.meshgrid(np.arange(SIDE) + 0.5, np.arange(SIDE) + 0.5)
    mask = shapely.contains_xy(pool, columns, rows).astype(np.float32)
    (outline,) = squared(pixel_outlines(mask > 0), "strong")
    assert outline.bounds[0] < -1, "without a look at the edge it would be pushed across"
    (drawn,) = polygonise(mask, geobox, right_angles="strong").geometry
    assert drawn.bounds[0] >= 500_000
    assert drawn.is_valid


@pytest.mark.parametrize("strength", ["gentle", "strong"])
def test_a_building_along_the_edge_keeps_its_right_angles(strength) -> None:
    columns, rows = np.meshgrid(np.arange(SIDE) + 0.5, np.arange(SIDE) + 0.5)
    (outline,) = pixel_outlines(shapely.contains_xy(shapely.box(-20, 40, 50, 90), columns, rows))
    (drawn,) = squared(np.array([outline]), strength, shape=(SIDE, SIDE))
    assert angles(drawn) == pytest.approx(90, abs=0.01)
    assert drawn.bounds == pytest.approx((0, 40, 50, 90))


def test_right_angles_are_right_on_the_ground() -> None:
    """In degrees at 60° north a pixel is half as wide as it is high."""
    from affine import Affine
    from odc.geo.geobox import GeoBox

    geobox = GeoBox((SIDE, SIDE), Affine(1e-5, 0, 10, 0, -1e-5, 60), "EPSG:4326")
    house = shapely.box(55, 65, 105, 95)
    ground = affinity.scale(affinity.rotate(house, 30, origin=(80, 80)), 2, 1, origin=(80, 80))
    mask = np.zeros((SIDE, SIDE), np.float32)
    (outline,) = pixel_outlines(
        shapely.contains_xy(ground, *np.meshgrid(np.arange(SIDE) + 0.5, np.arange(SIDE) + 0.5))
    )
    columns, rows = np.meshgrid(np.arange(SIDE) + 0.5, np.arange(SIDE) + 0.5)
    mask[shapely.contains_xy(outline, columns, rows)] = 1
    (drawn,) = polygonise(mask, geobox, right_angles="strong").geometry
    metres = affinity.scale(drawn, 0.5, 1, origin=(10, 60))
    assert angles(metres) == pytest.approx(90, abs=0.5)


def test_a_flat_sliver_spoils_neither_the_drawing_nor_its_neighbour() -> None:
    """All its edges run the same way: it has no sides."""
    sliver = shapely.Polygon([(0, 0), (40, 2), (80, 0), (40, 6)])
    (house,) = painted(affinity.translate(EDGE, 30, 0), 13)
    (alone,) = squared(np.array([house]), "strong")
    for outlines in ([sliver, house], [house, sliver]):
        drawn = squared(np.array(outlines), "strong")
        assert shapely.equals(drawn[outlines.index(house)], alone)
        assert drawn[outlines.index(sliver)] == sliver


def test_nothing_stays_nothing() -> None:
    assert len(squared(np.zeros(0, object), "strong")) == 0


def test_a_crs_tied_to_no_ground_is_drawn_in_pixels() -> None:
    from affine import Affine
    from odc.geo.geobox import GeoBox

    mask = np.zeros((20, 20), np.float32)
    mask[5:12, 5:15] = 1
    (drawn,) = polygonise(
        mask, GeoBox((20, 20), Affine.identity(), 'LOCAL_CS["none"]'), right_angles="strong"
    ).geometry
    assert drawn.area == pytest.approx(70)
