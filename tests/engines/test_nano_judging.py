"""What the built-in model says of pictures that are none of its business."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from odc.geo.geobox import GeoBox

from segearth.engines.nano_judging import (
    DOUBTED_PROBABILITY,
    DOUBTED_SCORE,
    FINE_GSD,
    SEEN_FROM_AFAR,
    doubted,
    judge,
    too_small_to_see,
)
from segearth.engines.segearth_nano import SegEarthNano
from segearth.geo.gsd import ground_sample_distance
from segearth.geo.image import GeoImage
from segearth.geo.reading import open_raster
from segearth.query import Query
from segearth.settings import REPOSITORY
from segearth.training.scenes import scene
from segearth.training.words import NOUNS

FOLDER = REPOSITORY / "resources" / "models" / "segearth-nano"
IMAGERY = REPOSITORY.parent / "shared" / "imagery"
RANDOM = np.random.default_rng(7)
ALL_NOUNS = ("buildings", "water", "trees", "where could people cool off?")


def on_the_map(pixels: np.ndarray, gsd: float = 0.3) -> GeoImage:
    geobox = GeoBox(pixels.shape[:2], Affine(gsd, 0, 540_000, 0, -gsd, 3_740_000), "EPSG:26911")
    return GeoImage(pixels, np.ones(pixels.shape[:2], bool), geobox)


def without_place(pixels: np.ndarray) -> GeoImage:
    return GeoImage(
        pixels, np.ones(pixels.shape[:2], bool), GeoBox(pixels.shape[:2], Affine.identity(), None)
    )


def pixels_of(values: np.ndarray) -> np.ndarray:
    return np.clip(values, 0, 255).astype(np.uint8)


def ordinary() -> np.ndarray:
    return scene(3).pixels


def one_colour() -> np.ndarray:
    return pixels_of(np.full((200, 200, 3), (200, 180, 90)) + RANDOM.normal(0, 0.8, (200, 200, 3)))


def grey() -> np.ndarray:
    return np.repeat(ordinary().mean(axis=2, keepdims=True).astype(np.uint8), 3, axis=2)


def radar() -> np.ndarray:
    speckle = RANDOM.exponential(1.0, (256, 256, 1)) * np.linspace(20, 90, 256)[:, None, None]
    return np.repeat(pixels_of(speckle), 3, axis=2)


def infrared() -> np.ndarray:
    """Near infrared, red, green: meadows and roads."""
    meadow = np.array((190, 80, 95)) + RANDOM.normal(0, 14, (200, 200, 3))
    meadow[60:80] = np.array((120, 122, 125)) + RANDOM.normal(0, 8, (20, 200, 3))
    return pixels_of(meadow)


def photo() -> np.ndarray:
    """Sky above, a street below."""
    rows = np.linspace(0, 1, 300)[:, None, None]
    sky = np.array((120, 170, 230)) + 60 * rows + RANDOM.normal(0, 1, (300, 400, 3))
    street = np.array((90, 85, 80)) + RANDOM.normal(0, 25, (300, 400, 3))
    return pixels_of(np.where(rows < 0.45, sky, street))


def test_ordinary_pictures_are_neither_refused_nor_doubted():
    for seed in range(6):
        pixels = scene(seed).pixels
        assert judge(on_the_map(pixels), 0.3) == judge(without_place(pixels), None)
        assert judge(on_the_map(pixels), 0.3) == type(judge(on_the_map(pixels), 0.3))()


@pytest.mark.parametrize(
    ("image", "words"),
    [
        (on_the_map(one_colour()), "one colour"),
        (on_the_map(np.zeros((64, 64, 3), np.uint8)), "one colour"),
        (on_the_map(np.full((64, 64, 3), 255, np.uint8)), "one colour"),
        (on_the_map(ordinary()[:20, :20]), "20 x 20 pixels"),
        (on_the_map(ordinary(), 300), "300 m"),
        (without_place(photo()), "from the ground"),
    ],
)
def test_what_cannot_be_judged_is_refused(image: GeoImage, words: str):
    judgement = judge(image, ground_sample_distance(image.geobox))
    assert "cannot judge this kind of image" in judgement.refusal.text
    assert words in judgement.refusal.text


@pytest.mark.parametrize(
    ("made", "words"), [(grey, "no colour"), (radar, "no colour"), (infrared, "infrared")]
)
def test_what_can_only_be_guessed_is_doubted(made: Callable[[], np.ndarray], words: str):
    judgement = judge(on_the_map(made()), 0.3)
    assert judgement.refusal is None
    assert words in judgement.doubt.text


def test_only_valid_pixels_count():
    pixels = ordinary()
    valid = np.zeros(pixels.shape[:2], bool)
    valid[:, :100] = True
    pixels[:, :100] = 90
    assert "one colour" in judge(GeoImage(pixels, valid, on_the_map(pixels).geobox), 0.3).refusal.text


def test_a_photo_that_lies_on_the_map_is_an_image_from_above():
    assert judge(on_the_map(photo()), 0.3).refusal is None


def test_small_things_are_not_seen_from_afar():
    for noun in NOUNS:
        assert too_small_to_see(noun, None) is too_small_to_see(noun, FINE_GSD) is None
        assert (too_small_to_see(noun, 5.0) is None) == (noun in SEEN_FROM_AFAR)
    assert "swimming pools" in too_small_to_see("swimming_pool", 5.0).text
    assert set(NOUNS) >= SEEN_FROM_AFAR


def test_doubt_keeps_the_answer_and_takes_its_confidence():
    probability = np.linspace(0, 1, 11, dtype=np.float32)
    squeezed = doubted(probability)
    np.testing.assert_array_equal(squeezed >= 0.5, probability >= 0.5)
    assert squeezed.max() == pytest.approx(DOUBTED_PROBABILITY)
    assert (np.diff(squeezed) > 0).all()


@pytest.fixture(scope="module")
def engine() -> SegEarthNano:
    engine = SegEarthNano(FOLDER)
    engine.load("cpu")
    return engine


@pytest.mark.parametrize(
    "image", [on_the_map(one_colour()), on_the_map(ordinary(), 300), without_place(photo())]
)
def test_a_refused_picture_gets_an_empty_answer_and_the_reason(engine: SegEarthNano, image: GeoImage):
    features = engine.encode(image)
    for question in ALL_NOUNS:
        said = engine.segment(features, Query(question))
        assert not (said.targets[0].probability >= 0.5).any()
        assert said.targets[0].score == 0
        assert "cannot judge" in said.reply


@pytest.mark.parametrize("made", [grey, radar, infrared])
def test_a_doubted_picture_never_gets_a_confident_answer(
    engine: SegEarthNano, made: Callable[[], np.ndarray]
):
    features = engine.encode(on_the_map(made()))
    for question in ALL_NOUNS:
        said = engine.segment(features, Query(question))
        assert said.targets[0].probability.max() <= DOUBTED_PROBABILITY + 1e-6
        assert said.targets[0].score <= DOUBTED_SCORE
        assert "guess" in said.reply


@pytest.mark.parametrize(
    "question",
    [
        "🏊",
        "¿Dónde hay piscinas?",
        "駐車場はどこですか",
        "Wo ist Wasser?",
        " ".join(["green"] * 200)[:1000],
        "?",
    ],
)
def test_odd_questions_are_answered_or_refused_but_always_in_words(engine: SegEarthNano, question: str):
    said = engine.segment(engine.encode(on_the_map(ordinary())), Query(question))
    assert said.reply
    target = said.targets[0]
    assert 0 <= target.score <= 1
    assert "does not know" in said.reply or target.label.replace(" ", "_") in NOUNS


REAL = {
    "umbra_sar_rotated.tif": "guess",
    "sentinel1_spain_vv_vh_float32.tif": "guess",
    "spacenet_atlanta_pan_uint16.tif": "guess",
    "treesat_cir_4th_band_tagged_alpha.tif": "infrared",
    "landsat_bahamas_rgb_nodata.tif": "cannot judge",
    "landsat_rgb_uint16_cog.tif": "cannot judge",
    "sentinel1_grd_gcps_uint16.tif": "cannot judge",
    "usgs_hro_loop_rgb.tif": "",
    "oam_banepa_town_cog_3857.tif": "",
    "naip_palm_springs_pools_rgbn.tif": "",
    "zurich_rgb_lv95.tif": "",
    "neon_osbs_trees_nodata255.tif": "",
    "spacenet_vegas_rgb_uint16.tif": "",
    "sentinel2_spain_13band_int16.tif": "",
    "planet_harbour_ships_no_crs.png": "",
    "naip_nd_lakes_2009.tif": "",
}


@pytest.fixture
def imagery() -> Path:
    if not IMAGERY.is_dir():
        pytest.skip("the real rasters are not beside this repository")
    return IMAGERY


@pytest.mark.parametrize(("name", "words"), REAL.items())
@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_real_rasters(imagery: Path, name: str, words: str):
    image = open_raster(imagery / name).overview(512)
    judgement = judge(image, ground_sample_distance(image.geobox))
    said = str(judgement.refusal or judgement.doubt or "")
    assert words in said
    assert bool(words) == bool(said)
