"""Crops keep pixels and masks together; batches repeat; losses see only what is labelled."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from segearth.training.asking import QUESTIONS
from segearth.training.batches import Batches
from segearth.training.crops import CropSampler
from segearth.training.labelled_image import LabelledImage
from segearth.training.nano_losses import mask_loss
from segearth.training.tokenizer import train_tokenizer
from segearth.training.words import UNKNOWN

SIDE = 64


def red_pools() -> LabelledImage:
    """Pools are red squares, everything else is black; half of the tennis courts are unknown."""
    pixels = np.zeros((128, 128, 3), np.uint8)
    pool = np.zeros((128, 128), np.uint8)
    for top in (20, 70):
        pixels[top : top + 30, top : top + 30, 0] = 255
        pool[top : top + 30, top : top + 30] = 255
    court = np.zeros((128, 128), np.uint8)
    court[:, 64:] = 128
    masks = {"swimming_pool": pool, "tennis_court": court}
    return LabelledImage("red", "test", "test", pixels, 0.3, masks, frozenset({"boat"}))


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


def test_a_batch_is_the_same_on_every_run_and_absent_targets_are_empty(sampler: CropSampler):
    tokenizer = train_tokenizer()
    batches = Batches(sampler, sampler, tokenizer, size=3, seed=5, length=10)
    first, again = batches[4], batches[4]
    assert torch.equal(first.pixels, again.pixels)
    assert torch.equal(first.ids, again.ids)
    assert first.ids.shape[:2] == (3, QUESTIONS)
    absent = first.present == 0
    assert absent.any()
    assert not ((first.target * first.valid)[absent] > 0.5).any()
    assert (first.present[first.noun == UNKNOWN] == 0).all()


def test_the_loss_does_not_see_ignored_pixels():
    target, valid = torch.zeros(1, 1, 8, 8), torch.ones(1, 1, 8, 8, dtype=torch.bool)
    target[..., :4] = 1
    valid[..., 6:] = False
    logits = torch.where(target > 0, 9.0, -9.0)
    elsewhere = logits.clone()
    elsewhere[..., 6:] = 9
    one = torch.ones(1, 1)
    assert mask_loss(logits, target, valid, one, one) == mask_loss(elsewhere, target, valid, one, one)
    assert mask_loss(logits, target, valid, one, one) < 0.01
    assert mask_loss(-logits, target, valid, one, one) > 5
