"""The built-in engine on its committed weights: words matter, absent is empty, unknown is refused."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from odc.geo.geobox import GeoBox

from segearth.engines import create
from segearth.engines.nano_judging import Judgement
from segearth.engines.segearth_nano import SegEarthNano
from segearth.errors import WeightsBroken, WeightsHashWrong, WeightsMissing
from segearth.geo.image import GeoImage
from segearth.geo.reading import open_raster
from segearth.model.nano_files import CANVAS, CONFIG, WEIGHTS
from segearth.model.nano_inference import seen_size
from segearth.query import Query
from segearth.sentences import say
from segearth.settings import REPOSITORY
from segearth.training.metrics import overlap
from segearth.training.scenes import things
from segearth.training.scenes.canvas import Canvas

FOLDER = REPOSITORY / "resources" / "models" / "segearth-nano"
PALM_SPRINGS = REPOSITORY.parent / "shared" / "imagery" / "naip_palm_springs_pools_rgbn.tif"
POOLS = "Where could people cool off on a hot day?"


@pytest.fixture(scope="module")
def engine() -> SegEarthNano:
    engine = SegEarthNano(FOLDER)
    engine.load("cpu")
    return engine


def on_the_map(pixels: np.ndarray, gsd: float, valid: np.ndarray | None = None) -> GeoImage:
    geobox = GeoBox(pixels.shape[:2], Affine(gsd, 0, 540_000, 0, -gsd, 3_740_000), "EPSG:26911")
    return GeoImage(pixels, np.ones(pixels.shape[:2], bool) if valid is None else valid, geobox)


def drawn_gardens() -> tuple[GeoImage, dict[str, np.ndarray]]:
    """A street and three pools on grass, as the generator draws them, with the masks of both."""
    canvas = Canvas(np.random.default_rng(4), 192, 0.3)
    things.ground(canvas, "grass")
    things.road(canvas, things.LineString([(0, 40), (192, 40)]), 8)
    for at in ((40, 120), (100, 130), (150, 110)):
        things.pool(canvas, at, 0)
    scene = canvas.finish("gardens", ("road", "swimming_pool"))
    return on_the_map(scene.pixels, 0.3), {noun: mask > 0 for noun, mask in scene.masks.items()}


def answer(engine: SegEarthNano, image: GeoImage, question: str) -> np.ndarray:
    return engine.segment(engine.encode(image), Query(question)).targets[0].probability >= 0.5


def test_words_change_the_mask(engine: SegEarthNano):
    image, truth = drawn_gardens()
    pools, roads = answer(engine, image, POOLS), answer(engine, image, "roads")
    assert overlap(pools, truth["swimming_pool"]).iou > 0.5
    assert overlap(roads, truth["road"]).iou > 0.5
    assert overlap(pools, roads).iou < 0.2


def test_what_is_said_fits_the_label_s_own_threshold(engine: SegEarthNano) -> None:
    image, _ = drawn_gardens()
    seen, own = engine.encode(image), (("swimming pool", 0.5),)
    strict = Query("swimming pools", threshold=0.9999)
    assert engine.segment(seen, strict).said[0].code == "not-here"
    assert engine.segment(seen, replace(strict, label_thresholds=own)).said[0].code == "found"


def test_what_is_said_of_a_doubted_picture_fits_what_is_marked_of_it(engine: SegEarthNano) -> None:
    seen = engine.encode(drawn_gardens()[0])
    doubted = replace(seen, judgement=Judgement(doubt=say("doubt-grey")))
    sure = Query("swimming pools", threshold=0.7)
    for looked, code in ((seen, "found"), (doubted, "not-here")):
        found = engine.segment(looked, sure)
        assert found.said[0].code == code
        assert (found.targets[0].probability >= 0.7).any() == (code == "found")


def test_an_absent_target_gives_an_empty_answer(engine: SegEarthNano):
    image, _ = drawn_gardens()
    segmentation = engine.segment(engine.encode(image), Query("airplanes"))
    assert not (segmentation.targets[0].probability >= 0.5).any()
    assert segmentation.reply == "Nothing here looks like airplanes."


@pytest.mark.parametrize("question", ["wind turbines", "Tell me a joke.", "Where are the penguins?"])
def test_an_unknown_thing_is_refused(engine: SegEarthNano, question: str):
    image, _ = drawn_gardens()
    segmentation = engine.segment(engine.encode(image), Query(question))
    assert not segmentation.targets[0].probability.any()
    assert segmentation.targets[0].score == 0
    assert "does not know" in segmentation.reply
    assert "swimming pools" in segmentation.reply


def test_several_things_that_it_knows_are_to_be_asked_one_by_one(engine: SegEarthNano):
    several = "Mark building and grass and road and tree"
    image = engine.encode(drawn_gardens()[0])
    (said,) = engine.segment(image, Query(several)).said
    assert said.code == "one-at-a-time"
    assert said.nouns == ("building", "grass", "road", "tree")
    (said,) = engine.segment(image, Query("penguins, unicorns and trolls")).said
    assert said.code == "not-known"


def test_the_same_question_gets_the_same_answer(engine: SegEarthNano):
    image, _ = drawn_gardens()
    features = engine.encode(image)
    first = engine.segment(features, Query(POOLS)).targets[0].probability
    engine.segment(features, Query("trees"))
    np.testing.assert_array_equal(engine.segment(features, Query(POOLS)).targets[0].probability, first)
    np.testing.assert_array_equal(
        engine.segment(engine.encode(image), Query(POOLS)).targets[0].probability, first
    )


@pytest.mark.parametrize(("shape", "gsd"), [((20, 33), 0.3), ((7, 300), 0.6), ((90, 61), 0.1)])
def test_the_answer_lies_on_the_grid_of_the_image(engine: SegEarthNano, shape: tuple[int, int], gsd: float):
    pixels = np.random.default_rng(0).integers(0, 255, (*shape, 3), dtype=np.uint8)
    probability = (
        engine.segment(engine.encode(on_the_map(pixels, gsd)), Query("water")).targets[0].probability
    )
    assert probability.shape == shape
    assert probability.dtype == np.float32
    assert 0 <= probability.min() <= probability.max() <= 1


def test_invalid_pixels_are_never_part_of_an_answer(engine: SegEarthNano):
    image, truth = drawn_gardens()
    valid = np.ones(image.shape, bool)
    valid[:, 96:] = False
    pixels = np.where(valid[..., None], image.pixels, 0).astype(np.uint8)
    probability = (
        engine.segment(engine.encode(on_the_map(pixels, 0.3, valid)), Query(POOLS)).targets[0].probability
    )
    assert not probability[~valid].any()
    assert overlap(probability[valid] >= 0.5, truth["swimming_pool"][valid]).iou > 0.3


def test_the_network_looks_near_its_training_scale_and_within_its_canvas():
    assert seen_size((256, 256), 0.6) == (512, 512)
    assert seen_size((1000, 500), 0.1) == (500, 250)
    assert max(seen_size((900, 1024), 10.0)) == CANVAS
    assert seen_size((300, 200), None) == (300, 200)


def test_the_hash_is_the_one_in_the_config_and_in_the_model_card():
    digest = hashlib.sha256((FOLDER / WEIGHTS).read_bytes()).hexdigest()
    card = (FOLDER / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert json.loads((FOLDER / CONFIG).read_text(encoding="utf-8"))["sha256"] == digest
    assert digest in re.findall(r"[0-9a-f]{64}", card)
    assert (FOLDER / WEIGHTS).stat().st_size <= 16_000_000


def test_the_card_shows_where_it_fails_in_a_small_picture():
    card = (FOLDER / "MODEL_CARD.md").read_text(encoding="utf-8")
    (name,) = re.findall(r"!\[[^]]+\]\(([^)]+)\)", card)
    assert 1_000 < (FOLDER / name).stat().st_size < 150_000


def test_the_registry_gives_this_engine_and_it_is_ready(monkeypatch: pytest.MonkeyPatch):
    description = create("segearth-nano").describe()
    assert description.ready
    assert len(description.weights_sha256) == 64


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "segearth-nano"))


def test_changed_weights_are_named(copy: Path):
    weights = bytearray((copy / WEIGHTS).read_bytes())
    weights[-1] ^= 1
    (copy / WEIGHTS).write_bytes(weights)
    with pytest.raises(WeightsHashWrong, match=re.escape(str(copy / WEIGHTS))):
        SegEarthNano(copy).load("cpu")


@pytest.mark.parametrize("name", [WEIGHTS, CONFIG, "tokenizer.json"])
def test_a_missing_file_is_named(copy: Path, name: str):
    (copy / name).unlink()
    description = SegEarthNano(copy).describe()
    assert not description.ready
    assert name in description.missing
    with pytest.raises(WeightsMissing, match=re.escape(name)):
        SegEarthNano(copy).load("cpu")


@pytest.mark.parametrize("name", [CONFIG, "tokenizer.json"])
def test_a_broken_file_is_named(copy: Path, name: str):
    (copy / name).write_text("{", encoding="utf-8")
    with pytest.raises(WeightsBroken, match=re.escape(name)):
        SegEarthNano(copy).load("cpu")


def test_pools_and_roads_of_palm_springs(engine: SegEarthNano):
    if not PALM_SPRINGS.is_file():
        pytest.skip("the real rasters are not beside this repository")
    image = open_raster(PALM_SPRINGS).overview(CANVAS)
    pools, roads = answer(engine, image, POOLS), answer(engine, image, "roads")
    assert pools.any()
    assert roads.any()
    assert overlap(pools, roads).iou < 0.2
