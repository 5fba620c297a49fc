"""The mean of a polygon's probabilities is what is believed of it; what is not believed is left out."""

from __future__ import annotations

import numpy as np
import pytest

from segearth.engines.nano_polygons import DECISION, PolygonBelief, weighed

BY_AREA = PolygonBelief(mean=0.0, area=1.0, presence=0.0, bias=-4.0)
"""Believes a polygon of 55 pixels by half."""


def answer() -> np.ndarray:
    """Polygons of 400, 64 and 9 pixels around a background of 0.3."""
    probability = np.full((60, 60), 0.3, np.float32)
    probability[5:25, 5:25] = np.linspace(0.55, 0.65, 20)
    probability[40:48, 10:18] = 0.9
    probability[50:53, 50:53] = 0.99
    return probability


def believed(pixels: int) -> float:
    return float(BY_AREA(np.array([[0, np.log(pixels), 0]]))[0])


def test_scores_are_what_is_believed_and_doubtful_polygons_are_left_out():
    given = answer()
    found = weighed(given, 0.9, BY_AREA)
    assert found[5:25, 5:25].mean() == pytest.approx(believed(400), abs=0.02)
    assert found[40:48, 10:18].mean() == pytest.approx(believed(64), abs=1e-3)
    assert found[50:53, 50:53].max() < DECISION
    assert believed(9) < DECISION < believed(64) < believed(400)
    np.testing.assert_array_equal(found[given < DECISION], given[given < DECISION])


def test_no_polygon_that_is_believed_loses_a_pixel():
    given = answer()
    found = weighed(given, 0.9, PolygonBelief(0, 0, 0, 3.0))
    np.testing.assert_array_equal(found >= DECISION, given >= DECISION)
    assert found.dtype == np.float32
    assert found.max() <= 1


def test_surer_pixels_stay_surer():
    row = weighed(answer(), 0.9, BY_AREA)[5:25, 5:25][0]
    assert (np.diff(row) >= 0).all()
    assert row[0] < row[-1]


def test_without_a_fit_or_without_polygons_nothing_changes():
    np.testing.assert_array_equal(weighed(answer(), 0.9, None), answer())
    empty = np.full((8, 8), 0.2, np.float32)
    np.testing.assert_array_equal(weighed(empty, 0.9, BY_AREA), empty)
