"""Connected components, holes and nearness, against the slowest and plainest way to find them."""

from __future__ import annotations

import numpy as np
import pytest

from segearth.geo.components import column_distances, components, filled, within

SIDE = 24


def speckled(seed: int, share: float) -> np.ndarray:
    return np.random.default_rng(seed).random((SIDE, SIDE + 5)) < share


def flooded(mask: np.ndarray, start: tuple[int, int], corners: bool) -> np.ndarray:
    """The part that holds `start`, grown pixel by pixel."""
    part = np.zeros_like(mask)
    part[start] = True
    while True:
        padded = np.pad(part, 1)
        steps = [(i, j) for i in range(3) for j in range(3) if corners or 1 in (i, j)]
        grown = mask & np.any(
            [padded[i : i + mask.shape[0], j : j + mask.shape[1]] for i, j in steps], axis=0
        )
        if (grown == part).all():
            return part
        part = grown


@pytest.mark.parametrize("corners", [True, False])
@pytest.mark.parametrize("share", [0.15, 0.4, 0.55, 0.9])
def test_every_component_is_what_grows_from_any_of_its_pixels(share: float, corners: bool):
    mask = speckled(int(share * 100), share)
    found = components(mask, corners=corners)
    assert ((found.labels > 0) == mask).all()
    for number in range(1, len(found) + 1):
        part = found.labels == number
        rows, columns = np.nonzero(part)
        np.testing.assert_array_equal(part, flooded(mask, (rows[-1], columns[-1]), corners))
        assert found.areas[number - 1] == part.sum()
        assert found.rows[number - 1] == pytest.approx(rows.mean() + 0.5)
        assert found.columns[number - 1] == pytest.approx(columns.mean() + 0.5)


def test_a_long_snake_is_one_component():
    snake = np.zeros((41, 41), bool)
    snake[::2] = True
    snake[1::4, 40] = snake[3::4, 0] = True
    assert len(components(snake)) == 1
    snake[20, 20] = False
    assert len(components(snake)) == 2


def test_specks_are_left_out():
    mask = np.zeros((20, 20), bool)
    mask[2:4, 2:4] = True
    mask[10:14, 10:14] = True
    assert components(mask, smallest=5).areas.tolist() == [16]
    assert components(mask, smallest=4).areas.tolist() == [4, 16]
    assert len(components(mask, smallest=17)) == 0


def test_nothing_gives_nothing():
    nothing = np.zeros((5, 7), bool)
    assert len(components(nothing)) == 0
    assert not components(nothing).drawn(np.zeros(0, bool)).any()
    assert not within(nothing, 3).any()
    assert not filled(nothing).any()


def test_drawn_and_shares_follow_the_labels():
    mask = np.zeros((10, 20), bool)
    mask[1:5, 1:5] = mask[1:5, 11:15] = True
    found = components(mask)
    drawn = found.drawn(np.array([False, True]))
    assert drawn.sum() == 16
    assert drawn[1:5, 11:15].all()
    half = np.zeros_like(mask)
    half[:, :13] = True
    np.testing.assert_allclose(found.shares(half), [1, 0.5])


@pytest.mark.parametrize("distance", [1, 2.5, 6.4, 100])
def test_within_is_the_distance_between_pixel_centres(distance: float):
    mask = speckled(3, 0.01)
    rows, columns = np.nonzero(mask)
    y, x = np.indices(mask.shape)
    nearest = np.hypot(y[..., None] - rows, x[..., None] - columns).min(-1)
    np.testing.assert_array_equal(within(mask, distance), nearest <= distance)


def test_column_distances_count_up_and_down():
    mask = np.zeros((6, 2), bool)
    mask[2, 0] = True
    above, below = column_distances(mask)
    assert above[3:, 0].tolist() == [1, 2, 3]
    assert below[:3, 0].tolist() == [2, 1, 0]
    assert (above[:, 1] > 6).all()


def test_holes_are_filled_and_bays_are_not():
    lake = np.ones((12, 12), bool)
    lake[3:5, 3:5] = False
    lake[8:, 8] = False
    expected = np.ones((12, 12), bool)
    expected[8:, 8] = False
    np.testing.assert_array_equal(filled(lake), expected)
