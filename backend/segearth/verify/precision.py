"""What bfloat16 costs where the product takes it: masks of the recorded questions, against float32."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import torch
from torch import Tensor

from segearth.model.placement import Placement
from segearth.model.segearth_r1 import SegEarthR1
from segearth.model.weights import load_network
from segearth.verify.fixture import Fixture


def precision_lines(fixture: Fixture, folder: Path) -> Iterator[str]:
    """A line per question. No verdict: on random weights many pixels are near ties, which rounding decides;
    a network that has learnt something has few (tests/training/segearth_r1/test_precision.py)."""
    halved = load_network(folder, Placement.on("cpu", torch.bfloat16))
    for number, (whole, half) in enumerate(
        zip(_answers(fixture, fixture.network), _answers(fixture, halved), strict=True)
    ):
        error = (whole - half).abs().max() / whole.abs().max()
        yield f"bfloat16, question {number}: mask IoU {iou(whole, half):.4f}, logits within {error:.1%}"


@torch.no_grad()
def _answers(fixture: Fixture, network: SegEarthR1) -> list[Tensor]:
    features = network.encode_image(fixture.pixel_values)
    prompts = [question.prompt for question in fixture.questions]
    return [
        network.segment(network.read_opening(features, prompt.opening), [prompt]).float()
        for prompt in prompts
    ]


def iou(one: Tensor, other: Tensor) -> float:
    """Intersection over union of two masks given as logits; 1 where both are empty."""
    union = ((one > 0) | (other > 0)).sum().item()
    return ((one > 0) & (other > 0)).sum().item() / union if union else 1.0
