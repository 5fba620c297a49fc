"""segearth-nano's network at tiny size: features serve many questions, padding changes nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from segearth.model.nano import Nano, NanoConfig, NanoFeatures, zoom_for

CONFIG = NanoConfig(
    vocabulary=50,
    nouns=5,
    widths=(8, 12, 16, 24),
    depths=(1, 1, 1, 1),
    hidden=16,
    layers=2,
    heads=2,
    visual_side=2,
    width=16,
    mask_width=8,
)


@pytest.fixture(scope="module")
def network() -> Nano:
    torch.manual_seed(0)
    return Nano(CONFIG).eval().requires_grad_(False)


@pytest.fixture(scope="module")
def features(network: Nano) -> NanoFeatures:
    return network.encode(torch.randn(1, 3, 64, 96, generator=torch.Generator().manual_seed(1)))


def test_shapes(network: Nano, features: NanoFeatures):
    answer = network.segment(features, torch.randint(1, 50, (1, 3, 7)))
    assert answer.logits.shape == (1, 3, 32, 48)
    assert answer.presence.shape == (1, 3)
    assert answer.noun.shape == (1, 3, CONFIG.nouns + 1)
    assert [tuple(level.shape[-2:]) for level in features.levels] == [(2, 3), (4, 6), (8, 12)]


def test_questions_asked_together_get_the_answers_they_get_alone(network: Nano, features: NanoFeatures):
    ids = torch.tensor([[[5, 6, 7, 1], [9, 1, 0, 0]]])
    together = network.segment(features, ids)
    alone = network.segment(features, ids[:, 1:, :2])
    torch.testing.assert_close(together.logits[:, 1:], alone.logits, atol=1e-5, rtol=1e-4)
    torch.testing.assert_close(together.noun[:, 1:], alone.noun, atol=1e-5, rtol=1e-4)


def test_images_encoded_together_get_the_answers_they_get_alone(network: Nano):
    pixels = torch.randn(2, 3, 64, 64)
    ids = torch.tensor([[[5, 6, 1]], [[7, 8, 1]]])
    together = network.segment(network.encode(pixels), ids)
    alone = network.segment(network.encode(pixels[1:]), ids[1:])
    torch.testing.assert_close(together.logits[1:], alone.logits, atol=1e-4, rtol=1e-4)


def test_words_and_their_order_change_the_mask(network: Nano, features: NanoFeatures):
    answers = network.segment(features, torch.tensor([[[5, 6, 1], [6, 5, 1], [7, 6, 1]]])).logits[0]
    assert not torch.allclose(answers[0], answers[1])
    assert not torch.allclose(answers[0], answers[2])


def test_gradients_reach_every_part():
    network = Nano(replace(CONFIG, layers=1))
    answer = network.segment(network.encode(torch.randn(2, 3, 64, 64)), torch.randint(1, 50, (2, 2, 4)))
    total = answer.logits.square().mean() + answer.presence.square().mean() + answer.noun.square().mean()
    total.backward()
    still = [name for name, parameter in network.named_parameters() if parameter.grad is None]
    assert still == []


def test_scale_follows_the_ground_sample_distance_within_limits():
    assert zoom_for(0.3) == 1
    assert zoom_for(0.6) == pytest.approx(2)
    assert zoom_for(0.05) == 0.5
    assert zoom_for(10) == 2
    assert zoom_for(None) == 1
