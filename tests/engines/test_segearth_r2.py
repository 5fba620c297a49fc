"""Engine segearth-r2 with a tiny random checkpoint, and with answers put into its mouth."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from odc.geo.geobox import GeoBox

from segearth import engines
from segearth.engines import segearth_r2
from segearth.engines.base import Heard
from segearth.engines.r2_model import R2Model
from segearth.engines.segearth_r2 import NO_TARGET, SegEarthR2Engine
from segearth.errors import Cancelled, QuestionTooLong, WeightsMissing
from segearth.geo.image import GeoImage
from segearth.model.generation import MOST_TOKENS, Spoken
from segearth.model.r2_config import MANNERS
from segearth.query import Query
from tests.support.r1_checkpoint import write_checkpoint
from tests.support.r2_checkpoint import write_r2_checkpoint


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_r2_checkpoint(tmp_path_factory.mktemp("r2"))


@pytest.fixture(scope="module")
def engine(folder: Path) -> SegEarthR2Engine:
    engine = SegEarthR2Engine(folder)
    engine.load("cpu")
    return engine


def image(rows: int = 96, columns: int = 128) -> GeoImage:
    pixels = np.random.default_rng(0).integers(0, 255, (rows, columns, 3), dtype=np.uint8)
    valid = np.ones((rows, columns), bool)
    valid[:, :16] = False
    grid = GeoBox.from_bbox((0, 0, columns, rows), "EPSG:32632", resolution=1)
    return GeoImage(pixels, valid, grid)


def ask(text: str = "which roofs?", **settings: object) -> Query:
    return Query(text, engine="segearth-r2", **settings)


def says(monkeypatch: pytest.MonkeyPatch, engine: SegEarthR2Engine, answer: str, ends: bool = True) -> None:
    """The engine says `answer`; the states are its own, of whatever it would read."""
    writer = engine.ready().writer
    tokens = writer.encode(answer)

    def speak(model: R2Model, features: object, prompt: object) -> Iterator[Spoken]:
        states = torch.randn(len(tokens), 1, 32, generator=torch.Generator().manual_seed(0))
        for token, state in zip(tokens, states, strict=True):
            yield Spoken(token, torch.zeros(264), state)
        if ends:
            yield Spoken(writer.end, torch.zeros(264), None)

    monkeypatch.setattr(R2Model, "speak", speak)


def test_every_seg_is_a_labelled_target_where_the_reply_names_it(
    engine: SegEarthR2Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    says(monkeypatch, engine, "The <p>red roofs </p>[SEG] and <p>the road</p><p>[SEG]</p>.")
    said = engine.segment(engine.encode(image()), ask())
    assert said.reply == "The red roofs and the road."
    assert [target.label for target in said.targets] == ["red roofs", "the road"]
    assert [said.reply[slice(*target.span)] for target in said.targets] == ["red roofs", "the road"]
    one, other = (target.probability for target in said.targets)
    assert one.shape == other.shape == (96, 128)
    assert one.dtype == np.float32
    assert not np.allclose(one, other)
    assert (one[:, :16] == 0).all()
    assert 0 < one.max() <= 1


def test_words_and_targets_are_heard_as_they_are_spoken(
    engine: SegEarthR2Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    says(monkeypatch, engine, "<p>roof</p>[SEG], <p>car</p>[SEG].")
    heard: list[Heard] = []
    said = engine.segment_aloud(engine.encode(image()), ask(), heard.append)
    assert heard[-1].words == said.reply == "roof, car."
    assert not any("<" in one.words or "[" in one.words for one in heard)
    assert [one.words for one in heard if one.target] == ["roof", "roof, car"]
    assert [one.target.label for one in heard if one.target] == ["roof", "car"]
    for number, one in enumerate(one.target for one in heard if one.target):
        np.testing.assert_array_equal(one.probability, said.targets[number].probability)


def test_an_answer_without_seg_is_shown_and_marks_nothing(
    engine: SegEarthR2Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    says(monkeypatch, engine, "There is no <p>ship</p> here.")
    said = engine.segment(engine.encode(image()), ask())
    assert said.targets == ()
    assert said.reply == "There is no ship here."
    says(monkeypatch, engine, "")
    assert engine.segment(engine.encode(image()), ask()).reply == NO_TARGET.text


def test_forty_targets_are_cut_to_those_that_can_be_shown_and_the_reply_says_so(
    engine: SegEarthR2Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    says(monkeypatch, engine, "Cars: " + "[SEG] " * 40)
    said = engine.segment(engine.encode(image()), ask())
    assert len(said.targets) == segearth_r2.MOST_TARGETS
    assert [target.label for target in said.targets[:2]] == ["target 1", "target 2"]
    assert "Only the first 32 of 40 targets are marked." in said.reply


def test_an_endless_answer_is_cut_off_by_tokens_and_by_time(
    engine: SegEarthR2Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    features = engine.encode(image())
    says(monkeypatch, engine, "and so on", ends=False)
    assert engine.segment(features, ask()).reply == "and so on The answer was cut off after 9 tokens."
    monkeypatch.setattr(segearth_r2, "MOST_SECONDS", 0.0)
    assert engine.segment(features, ask()).reply == "a The answer was cut off after 0 seconds."


def test_a_real_answer_ends_at_the_limit_and_repeats_itself(engine: SegEarthR2Engine) -> None:
    """Random weights: words without meaning, and no word that the tokenizer lacks."""
    features = engine.encode(image())
    model = engine.ready()
    first, again = (list(model.speak(features.features, model.prompt("roofs"))) for _ in range(2))
    assert [one.token for one in first] == [one.token for one in again]
    assert len(first) <= MOST_TOKENS
    assert max(one.token for one in first) < 259
    assert engine.segment(features, ask()).reply


def test_cancelling_ends_it_at_the_next_word(engine: SegEarthR2Engine) -> None:
    heard: list[Heard] = []

    def hear(one: Heard) -> None:
        heard.append(one)
        if len(heard) == 3:
            raise Cancelled("The question was cancelled.")

    with pytest.raises(Cancelled):
        engine.segment_aloud(engine.encode(image()), ask(), hear)
    assert len(heard) == 3


def test_a_question_longer_than_the_model_reads_is_refused(engine: SegEarthR2Engine) -> None:
    with pytest.raises(QuestionTooLong, match="SegEarth-R2"):
        engine.segment(engine.encode(image()), ask("roofs " * 100))


def test_manners_beside_the_weights_change_the_prompt(engine: SegEarthR2Engine, tmp_path: Path) -> None:
    folder = write_r2_checkpoint(tmp_path / "r2")
    manners = {"conversation": "llava_phi", "seg_after_instruction": True, "temperature": 0.7}
    (folder / MANNERS).write_text(json.dumps(manners))
    other = SegEarthR2Engine(folder)
    usual, changed = engine.ready().prompt("roofs"), other.ready().prompt("roofs")
    assert changed.ids != usual.ids
    assert changed.description == (*usual.description, other.ready().writer.seg)
    features = other.encode(image()).features
    said = [[one.token for one in other.ready().speak(features, changed)] for _ in range(2)]
    assert said[0] == said[1]  # drawn, and yet the same again


def test_manners_that_make_no_sense_are_one_sentence(tmp_path: Path) -> None:
    folder = write_r2_checkpoint(tmp_path / "r2")
    for content in ('{"conversation": "chatty"}', '{"temperature": 9}', '{"mood": 1}', "[]", "{"):
        (folder / MANNERS).write_text(content)
        described = SegEarthR2Engine(folder).describe()
        assert not described.ready
        assert described.missing


def test_it_says_what_it_can_do_and_what_is_missing(
    engine: SegEarthR2Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    described = engine.describe()
    assert (described.ready, described.several, described.words, described.canvas) == (True, True, True, 128)
    assert len(described.weights_sha256) == 64
    monkeypatch.setenv("SEGEARTH_MODELS", str(tmp_path))
    absent = engines.create("segearth-r2")
    assert "segearth models import" in absent.describe().missing
    with pytest.raises(WeightsMissing, match="not installed"):
        absent.load("cpu")


def test_weights_of_another_family_are_refused(tmp_path: Path) -> None:
    described = SegEarthR2Engine(write_checkpoint(tmp_path / "r1")).describe()
    assert not described.ready
    assert "is not a SegEarth-R2 configuration" in described.missing
