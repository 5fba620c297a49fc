"""bfloat16 where it pays: which parameters, and that rounding stays inside a layer."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import nn

from segearth.model.config import SegEarthR1Config
from segearth.model.half_linear import HalfLinear, halve
from segearth.model.placement import Placement
from segearth.model.segearth_r1 import SegEarthR1
from segearth.model.weights import load_network
from tests.support.r1_checkpoint import write_checkpoint

HALF = Placement.on("cpu", torch.bfloat16)


def test_a_half_layer_gives_back_what_it_was_given() -> None:
    torch.manual_seed(0)
    part = nn.Sequential(nn.Linear(64, 32), nn.LayerNorm(32), nn.Linear(32, 8))
    states = torch.randn(5, 64)
    whole = part(states)
    part[0].to(torch.bfloat16)
    weight = part[0].weight
    halve(part)
    assert type(part[0]) is HalfLinear
    assert part[0].weight is weight
    assert type(part[2]) is nn.Linear
    assert part(states).dtype is torch.float32
    assert torch.allclose(part(states), whole, atol=0.02)


def test_the_third_stage_is_found_whatever_the_library_calls_it() -> None:
    with torch.device("meta"):
        network = SegEarthR1(SegEarthR1Config())
    halved = [value for name, value in network.named_parameters() if SegEarthR1.HALVED.match(name)]
    assert len(halved) == 18 * (4 + 2) * 2  # blocks, layers, weight and bias
    assert sum(value.numel() for value in halved) == 18 * (12 * 512**2 + 9 * 512)


def test_all_that_decides_the_mask_stays_in_float32(tmp_path: Path) -> None:
    network = load_network(write_checkpoint(tmp_path / "r1"), HALF)
    dtypes = {name: {value.dtype for value in part.parameters()} for name, part in network.named_children()}
    assert dtypes["language"] == dtypes["connector"] == {torch.bfloat16}
    assert dtypes["pixel_decoder"] == dtypes["mask_decoder"] == dtypes["projector"] == {torch.float32}
    assert dtypes["vision"] == {torch.float32, torch.bfloat16}
    assert sum(isinstance(layer, HalfLinear) for layer in network.vision.modules()) == 6
    values = torch.randn(1, 3, 128, 128)
    with torch.inference_mode():
        features = network.encode_image(values)
    assert {key.dtype for key in features.memory.keys} == {torch.float32}
    assert features.visual_tokens.dtype is torch.bfloat16
