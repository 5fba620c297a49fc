"""The bench at the published size: its checkpoint is the published one, its official way gives our answer."""

from __future__ import annotations

from hashlib import sha256
from math import prod
from pathlib import Path

import torch

from segearth.bench.checkpoint import PARAMETERS, TENSORS, position_indices, published_shapes
from segearth.bench.full_ask import ask
from segearth.bench.full_size import table
from segearth.bench.official import OfficialWay
from segearth.bench.one_way import prompt
from segearth.model.canvas import normalise
from segearth.model.config import SegEarthR1Config
from segearth.model.prompt import IMAGE, REFER, Prompt
from segearth.model.weights import official_tensors
from tests.support.r1_checkpoint import TINY, random_network, write_checkpoint


def test_the_written_checkpoint_has_the_published_counts() -> None:
    config = SegEarthR1Config()
    shapes = published_shapes(config)
    assert len(shapes) + len(position_indices(config)) == TENSORS
    assert sum(map(prod, shapes.values())) == PARAMETERS


def test_the_written_shapes_are_those_that_a_network_has() -> None:
    shapes = published_shapes(TINY)
    assert {name: tuple(tensor.shape) for name, tensor in official_tensors(random_network()).items()} == {
        name: shape
        for name, shape in shapes.items()
        if not name.startswith(
            ("seg_query", "predictor.SEG", "predictor.CLASS", "predictor.query", "predictor.new")
        )
    }


def test_position_indices_are_the_librarys() -> None:
    network = random_network()
    recorded = position_indices(TINY)
    for name, index in recorded.items():
        stage, block = (int(part) for part in name.split(".") if part.isdigit())
        own = network.vision.swin.encoder.layers[stage].blocks[block].attention.relative_position_bias
        assert torch.equal(index.flatten(), own.relative_position_index.flatten())


def test_the_official_way_gives_our_answer() -> None:
    network = random_network()
    asked = Prompt((5, 6, IMAGE, 8, 9, REFER, 4, 4), (10, 11, 12, 258), (20, 258))
    values = normalise(torch.rand(1, 3, TINY.canvas, TINY.canvas) * 255)
    with torch.inference_mode():
        features = network.read_opening(network.encode_image(values), asked.opening)
        ours = network.segment(features, [asked])
    assert torch.allclose(OfficialWay(network).answer(values, asked), ours, atol=1e-4)


def test_the_prompt_has_the_published_length() -> None:
    asked = prompt(0)
    assert len(asked.expand(64).ids) == 85 + 64 + len(asked.description) + len(asked.answer)
    assert len(Prompt(asked.opening, ()).expand(64).ids) == 135


def test_the_table_names_the_ratios_and_what_was_not_measured() -> None:
    one = {"first_s": 26.0, "follow_up_s": 26.0, "load_s": 3.0, "peak_gb": 8.7, "iou": 1.0}
    ways = {"official float32": one, "ours float32": one | {"first_s": 13.0, "follow_up_s": 0.5}}
    result = {
        "machine": "a processor", "bfloat16_over_float32": 2.0, "tensors": TENSORS,
        "parameters": PARAMETERS, "ways": ways, "cuda": "not measured",
        "segearth_ask": {"features": 1234, "seconds": 9.5},
    }  # fmt: skip
    printed = table(result)
    assert "(  2.0 x)" in printed
    assert "( 52.0 x)" in printed
    assert "1,234 polygons: 9.5 s" in printed
    assert "CUDA: not measured" in printed


def test_the_checkpoint_is_asked_as_a_user_asks(tmp_path: Path) -> None:
    checkpoint = write_checkpoint(tmp_path / "checkpoint")
    said = ask(checkpoint, tmp_path / "work")
    assert said["engine"] == "segearth-r1"
    assert said["weights_sha256"] == sha256((checkpoint / "model.safetensors").read_bytes()).hexdigest()
    assert said["features"] >= 0
    assert said["seconds"] > said["timings"]["encode"] > 0
