"""The planner: what fits where; and an engine that runs out of memory all the same."""

from __future__ import annotations

import errno
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from segearth.engines import machine
from segearth.engines.checkpoint_engine import CARD_TOO_SMALL, OUT_OF_MEMORY
from segearth.engines.machine import Machine, half_pays_on_cpu
from segearth.engines.needs import PUBLISHED
from segearth.engines.planning import GIGABYTE, plan
from segearth.engines.r1_model import R1Model, needs_of
from segearth.engines.segearth_r1 import FEWER_AT_ONCE, SegEarthR1Engine
from segearth.errors import OutOfMemory
from segearth.model.config import SegEarthR1Config
from segearth.query import Query
from tests.engines.test_segearth_r1 import image
from tests.support.r1_checkpoint import write_checkpoint

QUERY = Query("ships", engine="segearth-r1")


def card(free: float, host: float = 32, half: bool = True) -> Machine:
    return Machine("cuda", "a card", 80 * GIGABYTE, int(free * GIGABYTE), int(host * GIGABYTE), half)


def processor(free: float, half: bool = False) -> Machine:
    memory = int(free * GIGABYTE)
    return Machine("cpu", "a processor", 64 * GIGABYTE, memory, memory, half)


def test_the_published_sizes_are_the_networks() -> None:
    assert needs_of(SegEarthR1Config()) == PUBLISHED


def test_a_large_card_holds_all_in_bfloat16_and_several_images() -> None:
    found = plan(PUBLISHED, card(40))
    assert found.placement.language == found.placement.vision == torch.bfloat16
    assert (found.placement.device, found.placement.language_device) == ("cuda", "cuda")
    assert found.images > 1
    assert "a card" in found.sentence
    assert "GB" in found.sentence


def test_a_small_card_leaves_the_language_model_to_the_processor() -> None:
    found = plan(PUBLISHED, card(3))
    assert (found.placement.device, found.placement.language_device) == ("cuda", "cpu")
    assert found.images == 1


def test_a_tiny_card_is_refused_with_both_figures() -> None:
    with pytest.raises(OutOfMemory, match=r"needs about \d\.\d GB.*has 1\.0 GB free"):
        plan(PUBLISHED, card(1))


@pytest.mark.parametrize(
    ("free", "half", "dtype"), [(16, False, "float32"), (16, True, "bfloat16"), (7, False, "bfloat16")]
)
def test_a_processor_takes_the_faster_precision_or_the_one_that_fits(
    free: float, half: bool, dtype: str
) -> None:
    assert plan(PUBLISHED, processor(free, half)).placement.language == getattr(torch, dtype)


@pytest.mark.parametrize("free", [7, 8, 12, 20, 40, 80])
def test_what_is_planned_fits(free: float) -> None:
    for asked in (card(free), processor(free), processor(free, half=True)):
        found = plan(PUBLISHED, asked)
        assert found.expected <= asked.free
        assert found.cache >= PUBLISHED.features


def test_the_precision_is_measured_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    measured: list[float] = [3.0, 0.3]
    monkeypatch.setattr(machine, "cache_folder", lambda: tmp_path)
    monkeypatch.setattr(machine, "speed_of_half", lambda: measured.pop(0))
    assert half_pays_on_cpu()
    assert half_pays_on_cpu()
    (tmp_path / "precision.json").write_text("damaged")
    assert not half_pays_on_cpu()
    assert [file.name for file in tmp_path.iterdir()] == ["precision.json"]


def test_a_full_disk_stops_no_question(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def full(path: Path, *_: object, **__: object) -> None:
        path.touch()
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(machine, "cache_folder", lambda: tmp_path)
    monkeypatch.setattr(machine, "speed_of_half", lambda: 3.0)
    monkeypatch.setattr(Path, "write_text", full)
    assert half_pays_on_cpu()
    assert not list(tmp_path.iterdir())


@pytest.fixture
def engine(tmp_path: Path) -> SegEarthR1Engine:
    engine = SegEarthR1Engine(write_checkpoint(tmp_path / "segearth-r1"))
    engine.load("cpu")
    return engine


def test_images_are_encoded_together_as_one_by_one(engine: SegEarthR1Engine) -> None:
    engine._model = engine._model.with_images_at_once(2)
    pictures = [image(60, 100), image(100, 60), image(50, 50)]
    together = engine.encode_many(pictures)
    for each, alone in zip(together, map(engine.encode, pictures), strict=True):
        answers = [engine.segment(seen, QUERY).targets[0].probability for seen in (each, alone)]
        assert np.allclose(*answers, atol=1e-4)


def test_too_many_images_are_halved_and_that_is_told(
    engine: SegEarthR1Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine._model = engine._model.with_images_at_once(4)
    encode, batches = R1Model.encode, []

    def small(model: R1Model, images: list[np.ndarray]) -> list:
        batches.append(len(images))
        if len(images) > 1:
            raise OutOfMemory("Too many.")
        return encode(model, images)

    monkeypatch.setattr(R1Model, "encode", small)
    found = engine.encode_many([image()] * 5)
    assert batches == [4, 2, 1, 1, 1, 1, 1]
    assert FEWER_AT_ONCE.text in engine.segment(found[0], QUERY).reply


def test_out_of_memory_in_torch_is_one_situation(
    engine: SegEarthR1Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(values: torch.Tensor) -> None:
        raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes")

    monkeypatch.setattr(engine._model.network, "encode_image", fail)
    with pytest.raises(OutOfMemory):
        engine.encode(image())


def test_a_card_that_runs_out_is_left_for_the_processor(
    engine: SegEarthR1Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = engine._model
    on_card = replace(model.plan.placement, device="cuda")
    engine._model = replace(model, plan=replace(model.plan, placement=on_card))

    def fail(model: R1Model, images: list[np.ndarray]) -> list:
        if model.device == "cuda":
            raise OutOfMemory("The card is full.")
        return encode(model, images)

    encode = R1Model.encode
    monkeypatch.setattr(R1Model, "encode", fail)
    seen = engine.encode(image())
    assert engine._model.device == "cpu"
    assert OUT_OF_MEMORY.text in engine.segment(seen, QUERY).reply


def test_a_card_too_small_for_the_weights_is_told(
    engine: SegEarthR1Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(device: str) -> Machine:
        return card(0.0) if device == "cuda" else processor(16)

    monkeypatch.setattr(Machine, "read", read)
    engine.load("cuda")
    assert CARD_TOO_SMALL.text in engine.segment(engine.encode(image()), QUERY).reply
