"""Which objects are meant: "the two largest", "in the upper left", "north of the road"."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segearth.geo.components import components
from segearth.geo.selection import (
    BESIDE_METRES,
    ONE_OF_SEVERAL,
    PARTS,
    PLACES,
    RELATIONS,
    SMALLEST,
    WITHIN_METRES,
    Choice,
    inside,
    select,
)

Box = tuple[int, int, int, int]
SHAPE = (90, 120)
SMALL: Box = (5, 5, 10, 10)
LARGE: Box = (60, 90, 80, 115)
MIDDLE: Box = (42, 55, 50, 65)
RIGHT: Box = (30, 100, 38, 118)
ALL_FOUR = (SMALL, LARGE, MIDDLE, RIGHT)


def drawn(*boxes: Box) -> np.ndarray:
    """Boxes (top, left, bottom, right)."""
    mask = np.zeros(SHAPE, bool)
    for top, left, bottom, right in boxes:
        mask[top:bottom, left:right] = True
    return mask


FOUR = drawn(*ALL_FOUR)
ROAD = drawn((50, 0, 54, 120))


@pytest.mark.parametrize(
    ("part", "first", "second"),
    [
        ("largest", LARGE, RIGHT),
        ("smallest", SMALL, MIDDLE),
        ("leftmost", SMALL, MIDDLE),
        ("rightmost", RIGHT, LARGE),
        ("topmost", SMALL, RIGHT),
        ("bottommost", LARGE, MIDDLE),
        ("most_central", MIDDLE, LARGE),
    ],
)
def test_one_of_several(part: str, first: Box, second: Box):
    np.testing.assert_array_equal(select(FOUR, Choice(part)), drawn(first))
    np.testing.assert_array_equal(select(FOUR, Choice(part, 2)), drawn(first, second))


def test_more_than_there_are_means_all_and_none_means_none():
    np.testing.assert_array_equal(select(FOUR, Choice("largest", 5)), FOUR)
    assert not select(drawn(), Choice("largest", 3)).any()
    assert not select(FOUR, Choice("largest", 0)).any()


@pytest.mark.parametrize(
    ("place", "boxes"),
    [
        ("upper_left", (SMALL, (42, 55, 45, 60))),
        ("upper_right", (RIGHT, (42, 60, 45, 65))),
        ("lower_left", ((45, 55, 50, 60),)),
        ("lower_right", (LARGE, (45, 60, 50, 65))),
        ("left", (SMALL, (42, 55, 50, 60))),
        ("right", (LARGE, RIGHT, (42, 60, 50, 65))),
        ("upper", (SMALL, RIGHT, (42, 55, 45, 65))),
        ("lower", (LARGE, (45, 55, 50, 65))),
        ("centre", (MIDDLE, (60, 90, 72, 96))),
    ],
)
def test_places_cut_what_reaches_across(place: str, boxes: tuple[Box, ...]):
    np.testing.assert_array_equal(select(FOUR, Choice(place)), drawn(*boxes))


def test_quarters_and_halves_cover_the_picture_once():
    for places in (("left", "right"), ("upper", "lower"), [name for name in PLACES if "_" in name]):
        assert (np.sum([inside(place, 7, 9) for place in places], axis=0) == 1).all()


@pytest.mark.parametrize(
    ("relation", "reference", "boxes"),
    [
        ("touching", drawn((50, 55, 60, 65)), (MIDDLE,)),
        ("not_touching", drawn((50, 55, 60, 65)), (SMALL, LARGE, RIGHT)),
        ("beside", drawn((10, 16, 20, 26)), (SMALL,)),
        ("within_20m", drawn((10, 26, 20, 36)), (SMALL,)),
        ("inside", drawn((0, 0, 30, 30)), (SMALL,)),
        ("outside", drawn((0, 0, 30, 30)), (LARGE, MIDDLE, RIGHT)),
        ("north_of", drawn((52, 50, 56, 70)), (SMALL, MIDDLE)),
        ("south_of", ROAD, (LARGE,)),
        ("east_of", drawn((30, 70, 50, 74)), (LARGE, RIGHT)),
        ("west_of", drawn((30, 70, 50, 74)), (SMALL, MIDDLE)),
    ],
)
def test_relations(relation: str, reference: np.ndarray, boxes: tuple[Box, ...]):
    np.testing.assert_array_equal(select(FOUR, Choice(relation=relation), reference, gsd=1.0), drawn(*boxes))


def test_a_house_beside_the_end_of_a_road_is_not_north_of_it():
    vertical_road = drawn((0, 30, 90, 34))
    for relation in ("north_of", "south_of"):
        assert not select(drawn((40, 50, 48, 58)), Choice(relation=relation), vertical_road).any()


@pytest.mark.parametrize(("relation", "metres"), [("beside", BESIDE_METRES), ("within_20m", WITHIN_METRES)])
def test_reach_is_in_metres_where_the_ground_sample_distance_is_known(relation: str, metres: float):
    left = drawn((10, 0, 20, 10))
    for gsd in (0.5, 1.0):
        gap = int(metres / gsd)
        near, far = (drawn((10, 10 + each, 20, 14 + each)) for each in (gap, gap + 1))
        assert select(left, Choice(relation=relation), near, gsd).any()
        assert not select(left, Choice(relation=relation), far, gsd).any()


def test_reach_is_a_share_of_the_picture_where_it_is_not():
    left = drawn((10, 0, 20, 10))
    assert select(left, Choice(relation="beside"), drawn((10, 15, 20, 19))).any()
    assert not select(left, Choice(relation="beside"), drawn((10, 16, 20, 19))).any()
    assert select(left, Choice(relation="within_20m"), drawn((10, 20, 20, 24))).any()


def test_a_boat_on_a_lake_lies_inside_it_though_its_pixels_are_no_water():
    boat, lake = drawn((30, 40, 36, 50)), drawn((10, 10, 80, 110))
    np.testing.assert_array_equal(select(boat, Choice(relation="inside"), lake & ~boat), boat)


def test_what_is_not_there_is_beside_nothing():
    for relation in RELATIONS[1:]:
        found = select(FOUR, Choice(relation=relation), drawn())
        np.testing.assert_array_equal(found, FOUR if relation in ("outside", "not_touching") else drawn())


def test_part_and_relation_together_mean_the_first_of_those_related():
    choice = Choice("largest", relation="north_of")
    above = drawn((85, 0, 88, 120))
    np.testing.assert_array_equal(select(FOUR, choice, above), drawn(LARGE))
    np.testing.assert_array_equal(
        select(FOUR, Choice("largest", relation="inside"), drawn((0, 0, 56, 80))), drawn(MIDDLE)
    )


def test_specks_are_never_meant():
    speck = drawn((0, 0, 1, SMALLEST - 1))
    np.testing.assert_array_equal(select(FOUR | speck, Choice("smallest")), drawn(SMALL))
    assert not select(FOUR, Choice(relation="touching"), drawn((4, 5, 5, 5 + SMALLEST - 1))).any()


def test_everything_is_the_mask_itself():
    assert select(FOUR, Choice()) is FOUR


@given(seed=st.integers(0, 9999), share=st.floats(0.02, 0.98), part=st.sampled_from(PARTS),
       relation=st.sampled_from(RELATIONS), count=st.integers(1, 5))  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_the_answer_is_part_of_the_mask_and_whole_objects_stay_whole(
    seed: int, share: float, part: str, relation: str, count: int
):
    random = np.random.default_rng(seed)
    coarse = random.random((2, 12, 15)) < share
    mask, reference = (np.kron(each, np.ones((4, 4), bool)) for each in coarse)
    found = select(mask, Choice(part, count, relation), reference, gsd=0.5)
    assert found.dtype == bool
    assert not (found & ~mask).any()
    if part not in PLACES:
        shares = components(mask).shares(found)
        assert np.isin(shares, (0, 1)).all()
        assert part not in ONE_OF_SEVERAL or shares.sum() <= count


def test_a_speckled_megapixel_is_answered():
    """So many objects that as polygons they cost minutes."""
    random = np.random.default_rng(0)
    mask, reference = random.random((2, 1024, 1024)) < 0.3
    for choice in (Choice("largest", 3), Choice(relation="north_of"), Choice("left", relation="within_20m")):
        found = select(mask, choice, reference, gsd=0.1)
        assert found.any()
        assert not (found & ~mask).any()
