"""Polygons are believed as often as they are right."""

from __future__ import annotations

import numpy as np

from segearth.engines.nano_polygons import PolygonBelief
from segearth.training.evaluation import expected_calibration_error
from segearth.training.polygon_calibration import fit, polygons
from tests.support.knowing_model import Knowing
from tests.support.red_pools import red_pools

LAW = PolygonBelief(mean=1.2, area=0.5, presence=0.2, bias=-3.0)


def drawn(count: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Features, and shares that scatter around what the law says of them."""
    random = np.random.default_rng(seed)
    described = random.normal((1, 4, 2), (1, 1.5, 1), (count, 3))
    return described, np.clip(LAW(described) + random.normal(0, 0.1, count), 0, 1)


def test_a_fit_finds_the_law_and_holds_on_what_it_never_saw():
    belief = fit(*drawn(900, 0))
    described, right = drawn(500, 1)
    assert expected_calibration_error(list(zip(belief(described), right, strict=True))) < 0.05
    assert belief.mean > 0
    assert belief.area > 0


def test_polygons_of_present_nouns_are_described_with_their_share_right():
    (described, right), *others = polygons(Knowing(), [red_pools()])
    assert others == []
    assert described.shape == (2, 3)
    assert right.tolist() == [1, 1]
