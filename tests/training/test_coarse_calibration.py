"""Polygons on coarse images are believed as often as they are right."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from segearth.engines.nano_coarse import CoarseBelief
from segearth.model.nano_files import CONFIG
from segearth.settings import REPOSITORY
from segearth.training.coarse_calibration import SUREST, Polygons, fit, polygons, table
from segearth.training.datasets import DEFAULT_DATA, VALIDATION_PLACES, places, read_coarse
from segearth.training.polygon_calibration import write_fit
from tests.support.knowing_model import Knowing
from tests.support.red_pools import red_pools

LAW = CoarseBelief(slope=2.0, bias=-1.5, most=1.0)


def drawn(source: str, count: int, seed: int, right: float | None = None) -> Polygons:
    """As often right as LAW says of what was said (or by that share); areas have nothing to do with it."""
    random = np.random.default_rng(seed)
    said = random.uniform(0.7, 0.97 if right is None else SUREST, count)
    truth = LAW(said) if right is None else np.full(count, right)
    return Polygons(
        source, "water", said, (random.random(count) < truth).astype(float), random.integers(12, 500, count)
    )


def test_a_fit_finds_the_law():
    said = np.linspace(0.75, 0.9, 9)
    np.testing.assert_allclose(fit([drawn("lakes", 4000, 0)])(said), LAW(said), atol=0.06)


def test_nothing_is_believed_more_than_the_surest_polygons_were_right():
    known = drawn("lakes", 1000, 0)
    surest = known.right[known.said > SUREST].mean()
    assert 0.5 < surest < 1
    assert fit([known])(np.array([0.9999]))[0] == pytest.approx(surest)


def test_each_folder_counts_the_same_however_many_polygons_it_has():
    said = np.array([0.85])
    wrong, right = drawn("many", 3000, 1, 0.0), drawn("few", 30, 2, 1.0)
    both = float(fit([wrong, right])(said)[0])
    assert both == pytest.approx(0.5, abs=0.1)
    assert fit([wrong, right, replace(right, source="others"), replace(right, source="more")])(said) > 0.6


def test_absent_nouns_count_as_wrong_and_unknown_ones_not_at_all():
    image = red_pools()
    water = {"water": image.masks["swimming_pool"]}
    known = list(polygons(_Seeing(), [replace(image, masks=water), replace(image, masks={})]))
    assert {(each.noun, tuple(each.right)) for each in known} == {("water", (1, 1)), ("boat", (0, 0))}
    assert len(known) == 3


class _Seeing(Knowing):
    """Takes every red square for water, and for a boat."""

    def probability(self, view, noun: str) -> np.ndarray:
        return super().probability(view, "swimming_pool" if noun in ("water", "boat") else noun)

    def presence(self, view, noun: str) -> float:
        return 0.9 if noun in ("water", "boat") else 0.1


def test_the_table_says_what_was_said_of_each_folder():
    lines = table([drawn("lakes", 50, 3), drawn("sea", 50, 4)]).splitlines()
    assert [line.split(" | ")[0] for line in lines[2:]] == ["| lakes, water", "| sea, water"]


def test_a_fit_is_recorded_beside_the_weights(tmp_path: Path):
    (tmp_path / CONFIG).write_text('{"sha256": "x"}', encoding="utf-8")
    write_fit(tmp_path, "coarse", {"slope": 1.23456, "bias": -2.0})
    written = json.loads((tmp_path / CONFIG).read_text(encoding="utf-8"))
    assert written == {"sha256": "x", "coarse": {"slope": 1.2346, "bias": -2.0}}
    assert [path.name for path in tmp_path.iterdir()] == [CONFIG]


def test_the_committed_weights_have_a_fit():
    config = REPOSITORY / "resources" / "models" / "segearth-nano" / CONFIG
    fitted = CoarseBelief(**json.loads(config.read_text(encoding="utf-8"))["coarse"])
    assert fitted(np.array([0.75]))[0] < 0.6


def test_coarse_images_to_fit_to_are_none_that_measure():
    if not DEFAULT_DATA.is_dir():
        pytest.skip("the training data is not beside this repository")
    images = read_coarse(DEFAULT_DATA, 1.5)
    assert {image.source for image in images} == {"planet", "naip_nd_water", "s2_water", "amazon"}
    assert not {image.place for image in images} & places(VALIDATION_PLACES)
    assert min(image.gsd for image in images) > 1.5
