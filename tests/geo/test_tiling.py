"""Tiling then stitching any function of single pixels gives that function back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segearth.geo.tiling import tiles

sides = st.integers(1, 120)


@settings(deadline=None)
@given(sides, sides, st.integers(1, 80), st.floats(0, 0.6))
def test_the_weights_sum_to_one_everywhere(rows: int, columns: int, size: int, overlap: float) -> None:
    total = np.zeros((rows, columns))
    for tile in tiles((rows, columns), size, overlap):
        assert tile.weights.shape == total[tile.window].shape
        assert max(tile.weights.shape) <= size
        assert tile.weights.min() > 0
        total[tile.window] += tile.weights
    assert total == pytest.approx(np.ones_like(total), abs=1e-5)


@settings(deadline=None)
@given(sides, sides, st.integers(8, 80), st.integers(0, 100))
def test_stitching_gives_a_function_of_pixels_back(rows: int, columns: int, size: int, seed: int) -> None:
    values = np.random.default_rng(seed).random((rows, columns)).astype(np.float32)
    mosaic = np.zeros_like(values)
    for tile in tiles(values.shape, size):
        mosaic[tile.window] += tile.weights * values[tile.window] ** 2
    assert mosaic == pytest.approx(values**2, abs=1e-5)


def test_neighbours_blend_smoothly() -> None:
    """Two windows that disagree meet in a ramp, not in a step."""
    first, second = tiles((64, 112), 64)
    mosaic = np.zeros((64, 112), np.float32)
    mosaic[second.window] += second.weights
    assert first.columns.stop > second.columns.start
    assert np.diff(mosaic[0]).max() < 0.15
    assert mosaic[0].max() == 1
