"""Images coarser than what most was learned from: the same mask, believed less, and said so."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from odc.geo.geobox import GeoBox

from qgis_segearth.core.examples import examples_for
from segearth.engines.nano_answering import respond
from segearth.engines.nano_coarse import CoarseBelief, lowered
from segearth.engines.nano_judging import FINE_GSD, SEEN_FROM_AFAR
from segearth.engines.segearth_nano import SegEarthNano
from segearth.geo.components import components
from segearth.geo.image import GeoImage
from segearth.geo.reading import open_raster
from segearth.model.nano_inference import NanoModel
from segearth.query import Query
from segearth.segmentation import Segmentation
from segearth.sentences import in_words
from segearth.settings import REPOSITORY
from segearth.training.scenes import scene

FOLDER = REPOSITORY / "resources" / "models" / "segearth-nano"
IMAGERY = REPOSITORY.parent / "shared" / "imagery"
FITTED = {"slope": 2.0, "bias": -2.0, "most": 0.9}
FINE, COARSE = (0.6, 1.0, FINE_GSD), (1.6, 3.0, 5.0, 10.0)
"""At all of them the network sees the same picture enlarged twice: only what is believed can differ."""


def answer() -> np.ndarray:
    """Polygons believed by 0.6, 0.8 and 0.97 around a background of 0.3."""
    probability = np.full((60, 60), 0.3, np.float32)
    probability[5:25, 5:25] = np.linspace(0.55, 0.65, 20)
    probability[40:48, 10:18] = 0.8
    probability[50:56, 40:50] = 0.97
    return probability


@given(st.floats(0.5, 1), st.floats(0.5, 1), st.floats(0.1, 5), st.floats(-5, 5), st.floats(0, 1))
def test_coarse_images_are_never_believed_more(
    one: float, other: float, slope: float, bias: float, most: float
):
    low, high = CoarseBelief(slope, bias, most)(np.sort([one, other]))
    assert 0.5 <= low <= high
    assert low <= min(one, other)
    assert high <= max(one, other)
    assert high <= max(most, 0.5)


def test_the_mask_stays_and_each_polygon_falls_to_what_is_believed_of_it():
    before = answer()
    after, score = lowered(before, 0.95, FITTED)
    marked = before >= 0.5
    np.testing.assert_array_equal(after >= 0.5, marked)
    np.testing.assert_array_equal(after[~marked], before[~marked])
    found = components(marked)
    np.testing.assert_allclose(found.means(after), CoarseBelief(**FITTED)(found.means(before)), atol=1e-3)
    assert (found.means(after) < found.means(before))[:2].all()
    assert score == pytest.approx(after[marked].mean())


def test_a_low_score_stays_and_nothing_changes_without_a_fit_or_without_polygons():
    assert lowered(answer(), 0.2, FITTED)[1] == 0.2
    for before, fitted in ((answer(), None), (np.full((8, 8), 0.3, np.float32), FITTED)):
        after, score = lowered(before, 0.95, fitted)
        np.testing.assert_array_equal(after, before)
        assert score == 0.95


@pytest.fixture(scope="module")
def engine() -> SegEarthNano:
    engine = SegEarthNano(FOLDER)
    engine.load("cpu")
    return engine


@pytest.fixture(scope="module")
def answers(engine: SegEarthNano) -> dict[tuple[float, str], Segmentation]:
    """To what is seen from afar, in one generated scene, as if its pixels were larger and larger."""
    pixels = scene(3).pixels
    found = {}
    for gsd in (*FINE, *COARSE):
        seen = engine.encode(on_the_map(pixels, gsd))
        found.update({(gsd, noun): engine.segment(seen, Query(in_words(noun))) for noun in SEEN_FROM_AFAR})
    return found


def on_the_map(pixels: np.ndarray, gsd: float) -> GeoImage:
    geobox = GeoBox(pixels.shape[:2], Affine(gsd, 0, 540_000, 0, -gsd, 3_740_000), "EPSG:26911")
    return GeoImage(pixels, np.ones(pixels.shape[:2], bool), geobox)


def codes(said: Segmentation) -> set[str]:
    return {sentence.code for sentence in said.said}


@pytest.mark.parametrize("noun", sorted(SEEN_FROM_AFAR))
def test_larger_pixels_never_make_it_surer_and_never_change_the_mask(
    answers: dict[tuple[float, str], Segmentation], noun: str
):
    for finer, coarser in pairwise((*FINE, *COARSE)):
        (fine,), (coarse,) = answers[finer, noun].targets, answers[coarser, noun].targets
        assert coarse.score <= fine.score
        np.testing.assert_array_equal(coarse.probability >= 0.5, fine.probability >= 0.5)
        found = components(fine.probability >= 0.5, corners=False)
        assert (found.means(coarse.probability) <= found.means(fine.probability) + 1e-6).all()


def test_something_is_found_and_believed_less_beyond_what_was_learned(
    answers: dict[tuple[float, str], Segmentation],
):
    found = [noun for noun in SEEN_FROM_AFAR if "found" in codes(answers[FINE_GSD, noun])]
    scores = {gsd: [answers[gsd, noun].targets[0].score for noun in found] for gsd in (FINE_GSD, 5.0)}
    assert max(scores[FINE_GSD]) > 0.9
    assert max(scores[5.0]) < 0.85


def test_only_coarse_images_are_said_to_be_coarse(answers: dict[tuple[float, str], Segmentation]):
    for (gsd, _), said in answers.items():
        assert ("doubt-coarse" in codes(said)) == (gsd > FINE_GSD)
        assert ("take this as a guess" in said.reply) == (gsd > FINE_GSD)


@pytest.mark.parametrize("gsd", [0.1, 0.3, 0.6, 1.0, FINE_GSD, None])
def test_within_what_was_learned_nothing_is_lowered(engine: SegEarthNano, gsd: float | None):
    pixels = scene(3).pixels
    image = on_the_map(pixels, gsd or 1)
    if gsd is None:
        image = GeoImage(pixels, image.valid, GeoBox(pixels.shape[:2], Affine.identity(), None))
    seen = engine.encode(image)
    for noun in ("water", "field", "building"):
        model = engine._loaded()
        plain = respond(model, seen.view, model.understand(in_words(noun)), seen.gsd)
        (target,) = engine.segment(seen, Query(in_words(noun))).targets
        np.testing.assert_array_equal(target.probability, plain.probability)
        assert target.score == plain.score


@pytest.mark.parametrize("noun", ["field", "sand"])
def test_what_is_not_seen_from_afar_is_not_said_to_be_absent(engine: SegEarthNano, noun: str):
    said = engine.segment(engine.encode(on_the_map(scene(3).pixels, 5.0)), Query(in_words(noun)))
    assert codes(said) == {"noun-too-small"}
    assert not (said.targets[0].probability >= 0.5).any()


@pytest.mark.parametrize("year", [2009, 2020])
def test_lakes_and_fields_at_5_m_are_a_guess(engine: SegEarthNano, year: int):
    path: Path = IMAGERY / f"naip_nd_lakes_{year}.tif"
    if not path.is_file():
        pytest.skip("the real rasters are not beside this repository")
    said = engine.segment(engine.encode(open_raster(path).overview(512)), Query("water"))
    assert "doubt-coarse" in codes(said)
    assert said.targets[0].score < 0.75


def test_what_it_knows_is_what_it_looks_for_at_that_pixel_size(engine: SegEarthNano):
    for gsd, known in ((0.6, set(NanoModel.read(FOLDER).nouns)), (5.0, SEEN_FROM_AFAR)):
        seen = engine.encode(on_the_map(scene(3).pixels, gsd))
        (said,) = engine.segment(seen, Query("zebra crossings")).said
        assert said.code == "not-known"
        assert set(said.nouns) == set(known)


@pytest.mark.parametrize("gsd", [0.3, 0.6, 1.0, 1.5, 3.0, 5.0, 10.0])
def test_what_the_dock_proposes_is_looked_for(engine: SegEarthNano, gsd: float):
    seen = engine.encode(on_the_map(scene(3).pixels, gsd))
    for question in examples_for(gsd):
        assert not codes(engine.segment(seen, Query(question))) & {"not-known", "noun-too-small"}, question
