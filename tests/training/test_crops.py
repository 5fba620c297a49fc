"""Crops keep pixels and masks together, and know what is present, absent, or unknown."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from segearth.training.crops import CropSampler
from tests.support.red_pools import red_pools

SIDE = 64


@pytest.fixture(scope="module")
def sampler() -> CropSampler:
    return CropSampler([red_pools()], SIDE)


def test_targets_lie_where_the_thing_is_after_every_turn_and_zoom(sampler: CropSampler, monkeypatch):
    monkeypatch.setattr("segearth.training.crops.change_colours", lambda pixels, random: pixels)
    monkeypatch.setattr("segearth.training.crops.blur_and_noise", lambda pixels, random: pixels)
    random = np.random.default_rng(1)
    for _ in range(12):
        crop = sampler.draw(random)
        red = torch.nn.functional.avg_pool2d(crop.pixels[None, :1], 2)[0, 0] / 255
        assert (red - crop.targets["swimming_pool"]).abs().mean() < 0.02


def test_only_labelled_nouns_are_present_or_absent(sampler: CropSampler):
    crop = sampler.draw(np.random.default_rng(2))
    assert crop.drawn == "swimming_pool"
    assert "tennis_court" not in crop.present
    assert set(crop.absent) <= {"tennis_court", "boat"}
    assert "boat" in crop.absent
