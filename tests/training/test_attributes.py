"""Answers to "the largest", "furthest left", "beside" follow from the masks."""

from __future__ import annotations

import torch

from segearth.training.attributes import beside, select
from segearth.training.places import PLACES, inside

EVERYWHERE = torch.ones(60, 60, dtype=torch.bool)


def blobs(*boxes: tuple[int, int, int, int]) -> torch.Tensor:
    target = torch.zeros(60, 60)
    for top, left, bottom, right in boxes:
        target[top:bottom, left:right] = 1
    return target


SMALL, LARGE, MIDDLE = (5, 5, 9, 9), (40, 40, 55, 55), (28, 28, 33, 33)
THREE = blobs(SMALL, LARGE, MIDDLE)


def test_size():
    assert torch.equal(select(THREE, EVERYWHERE, "largest"), blobs(LARGE))
    assert torch.equal(select(THREE, EVERYWHERE, "smallest"), blobs(SMALL))


def test_place():
    assert torch.equal(select(THREE, EVERYWHERE, "leftmost"), blobs(SMALL))
    assert torch.equal(select(THREE, EVERYWHERE, "bottommost"), blobs(LARGE))
    assert torch.equal(select(THREE, EVERYWHERE, "centre"), blobs(MIDDLE))


def test_equal_ones_have_no_largest():
    assert select(blobs((5, 5, 15, 15), (40, 40, 50, 50)), EVERYWHERE, "largest") is None


def test_a_single_one_is_not_one_of_several():
    assert select(blobs(LARGE), EVERYWHERE, "largest") is None


def test_beside_keeps_what_is_near_and_only_that():
    near, telling = beside(THREE, EVERYWHERE, blobs((10, 0, 12, 60)), distance=3)
    assert telling
    assert torch.equal(near, blobs(SMALL))


def test_beside_says_nothing_where_all_are_near():
    assert not beside(THREE, EVERYWHERE, torch.ones(60, 60), distance=3)[1]


def test_opposite_places_never_overlap_and_leave_out_the_border():
    for first, second in (("left", "right"), ("upper", "lower"), ("upper_left", "lower_right")):
        (a, clear), (b, _) = inside(first, 40, 40), inside(second, 40, 40)
        assert not (a * b).any()
        assert not clear[20, 20]
    assert set(PLACES) >= {"left", "right", "upper", "lower", "centre"}
