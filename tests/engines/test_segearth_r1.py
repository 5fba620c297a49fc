"""The engine, with a tiny random checkpoint in the official layout."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
import torch
from affine import Affine
from odc.geo.geobox import GeoBox

from segearth.engines import create
from segearth.engines.r1_model import R1Model
from segearth.engines.segearth_r1 import FOUND, NOT_FOUND, SegEarthR1Engine
from segearth.errors import QuestionTooLong, WeightsBroken, WeightsMissing
from segearth.geo.image import GeoImage
from segearth.model.language import PromptBatch
from segearth.model.prompt import ANSWER, Prompt
from segearth.query import Query
from tests.support.r1_checkpoint import TINY, random_network, write_checkpoint


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_checkpoint(tmp_path_factory.mktemp("models") / "segearth-r1")


@pytest.fixture(scope="module")
def engine(checkpoint: Path) -> SegEarthR1Engine:
    engine = SegEarthR1Engine(checkpoint)
    engine.load("cpu")
    return engine


def image(rows: int = 60, columns: int = 100) -> GeoImage:
    pixels = np.random.default_rng(0).integers(0, 256, (rows, columns, 3), np.uint8)
    valid = np.ones((rows, columns), bool)
    valid[:5] = False
    pixels[:5] = 0
    geobox = GeoBox((rows, columns), Affine(0.5, 0, 500000, 0, -0.5, 4000000), "EPSG:32633")
    return GeoImage(pixels, valid, geobox)


def ask(text: str, **settings: float) -> Query:
    return Query(text, engine="segearth-r1", **settings)


@pytest.mark.parametrize("size", [(60, 100), (100, 60), (7, 300), (128, 128), (1, 1)])
def test_the_answer_lies_on_the_images_grid(engine: SegEarthR1Engine, size: tuple[int, int]) -> None:
    seen = engine.encode(image(*size))
    (target,) = engine.segment(seen, ask("ships")).targets
    assert target.probability.shape == size
    assert target.probability.dtype == np.float32
    assert target.probability.min() >= 0
    assert target.probability.max() <= 1
    assert target.label == "ships"


def test_nothing_is_found_where_the_image_holds_no_data(engine: SegEarthR1Engine) -> None:
    (target,) = engine.segment(engine.encode(image()), ask("ships")).targets
    assert not target.probability[:5].any()
    assert target.probability[5:].any()


def test_words_change_the_answer(engine: SegEarthR1Engine) -> None:
    seen = engine.encode(image())
    ships, roads = (engine.segment(seen, ask(text)).targets[0].probability for text in ("ships", "a road"))
    assert np.abs(ships - roads).max() > 1e-3


def test_encoding_and_asking_keep_no_state(engine: SegEarthR1Engine) -> None:
    seen = engine.encode(image())
    first = engine.segment(seen, ask("ships")).targets[0].probability
    engine.segment(engine.encode(image(40, 40)), ask("roads"))
    assert np.array_equal(engine.segment(seen, ask("ships")).targets[0].probability, first)


def test_the_score_is_the_mean_probability_of_the_mask(engine: SegEarthR1Engine) -> None:
    answer = engine.segment(engine.encode(image()), ask("ships", threshold=0.3))
    probability = answer.targets[0].probability
    assert answer.targets[0].score == pytest.approx(probability[probability >= 0.3].mean())
    assert answer.reply == FOUND.text


def test_what_is_said_fits_the_label_s_own_threshold(engine: SegEarthR1Engine) -> None:
    seen, own = (
        engine.encode(image()),
        replace(ask("ships", threshold=0.9999), label_thresholds=(("ships", 0.3),)),
    )
    answer = engine.segment(seen, own)
    assert (answer.reply, answer.targets[0].score > 0) == (FOUND.text, True)


def test_an_empty_mask_scores_nothing_and_says_so(engine: SegEarthR1Engine) -> None:
    answer = engine.segment(engine.encode(image()), ask("ships", threshold=0.9999))
    assert answer.targets[0].score == 0
    assert answer.reply == NOT_FOUND.text


def test_a_question_of_too_many_tokens_is_refused(engine: SegEarthR1Engine) -> None:
    with pytest.raises(QuestionTooLong, match="tokens"):
        engine.segment(engine.encode(image()), ask("where " * 60))


def test_it_is_found_in_the_models_folder_and_known_by_its_hash(
    checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SEGEARTH_MODELS", str(checkpoint.parent))
    engine = SegEarthR1Engine()
    assert engine.describe().ready
    assert engine.describe().canvas == TINY.canvas
    engine.load("cpu")
    expected = hashlib.sha256((checkpoint / "model.safetensors").read_bytes()).hexdigest()
    assert engine.describe().weights_sha256 == expected


def test_another_model_in_its_place_is_noticed(tmp_path: Path) -> None:
    folder = write_checkpoint(tmp_path / "r1", random_network(0))
    engine = SegEarthR1Engine(folder)
    answers = []
    for seed in (0, 1):
        write_checkpoint(folder, random_network(seed))
        engine.load("cpu")
        answers.append(engine.segment(engine.encode(image()), ask("ships")).targets[0].probability)
    assert not np.array_equal(*answers)
    (folder / "model.safetensors").unlink()
    with pytest.raises(WeightsMissing):
        engine.load("cpu")


def test_without_weights_it_says_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEGEARTH_MODELS", str(tmp_path))
    engine = SegEarthR1Engine()
    described = engine.describe()
    assert not described.ready
    assert str(tmp_path / "segearth-r1") in described.missing
    with pytest.raises(WeightsMissing, match="not installed"):
        engine.load("cpu")


def test_a_missing_tokenizer_is_said_before_loading(tmp_path: Path) -> None:
    folder = write_checkpoint(tmp_path / "r1")
    (folder / "vocab.json").unlink()
    assert "tokenizer" in SegEarthR1Engine(folder).describe().missing


def test_a_broken_configuration_is_said_and_refused(tmp_path: Path) -> None:
    folder = write_checkpoint(tmp_path / "r1")
    (folder / "config.json").write_text(json.dumps({"model_type": "llama"}))
    described = SegEarthR1Engine(folder).describe()
    assert not described.ready
    assert "llama" in described.missing
    with pytest.raises(WeightsBroken, match="llama"):
        SegEarthR1Engine(folder).load("cpu")


def test_it_is_listed_under_its_name() -> None:
    assert create("segearth-r1").describe().name == "segearth-r1"


def test_words_are_the_greedy_ones_of_the_whole_prompt(engine: SegEarthR1Engine) -> None:
    model = engine.ready()
    seen = engine.encode(image())
    tokens = list(islice(model._tokens(model.prompt("ships").until_answer, seen.features.opening), 6))
    ids, visual = list(model.prompt("ships").ids), seen.features.visual_tokens
    after = ids[: ids.index(ANSWER)]
    for count in range(6):
        asked = Prompt((*after, *tokens[:count]), model.prompt("ships").description)
        batch = PromptBatch.collate([asked.expand(visual.shape[1])], visual.device)
        with torch.inference_mode():
            logits = model.network.language.lm_head(model.network.language(batch, visual))[0, -1]
        assert int(logits.argmax()) == tokens[count]


def test_words_are_told_piece_by_piece_and_end(
    engine: SegEarthR1Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer = engine.ready().writer
    spoken = [*writer.encode_template("Two ships \u2013 north."), writer.seg, 5, 5]
    monkeypatch.setattr(R1Model, "_tokens", lambda *_: iter(spoken))
    pieces = list(engine.speak(engine.encode(image()), ask("ships")))
    assert "".join(pieces) == "Two ships \u2013 north."
    assert len(pieces) > 5


def test_referring_weights_do_not_speak(tmp_path: Path) -> None:
    folder = write_checkpoint(tmp_path / "r1")
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"task": "referring"}))
    engine = SegEarthR1Engine(folder)
    assert list(engine.speak(engine.encode(image()), ask("ships"))) == []
