"""Batches repeat, and hold only what is known; the loss sees only what is valid."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from segearth.training.crops import Crop, CropSampler
from segearth.training.exclusion import EXCLUDES, exclusive
from segearth.training.vision_batches import VisionBatch, VisionBatches, known
from segearth.training.vision_loss import mask_loss, vision_loss
from segearth.training.words import NOUNS
from tests.support.red_pools import red_pools

SIDE = 64
POOL = NOUNS.index("swimming_pool")


@pytest.fixture(scope="module")
def batches() -> VisionBatches:
    sampler = CropSampler([red_pools()], SIDE)
    return VisionBatches(sampler, sampler, size=4, seed=5)


def test_a_batch_is_the_same_on_every_run_and_others_are_not(batches: VisionBatches):
    first, again, next_one = batches[3], batches[3], batches[4]
    for name, value in vars(first).items():
        assert torch.equal(value, getattr(again, name))
    assert not torch.equal(first.pixels, next_one.pixels)


def test_absent_rows_are_empty_and_count_less(batches: VisionBatches):
    batch = batches[1]
    present = batch.present > 0
    assert set(batch.noun[present].tolist()) == {POOL}
    assert not batch.target[~present].any()
    assert (batch.weight[~present] < batch.weight[present].min()).all()
    assert batch.crop.max() == len(batch.pixels) - 1


def half_pool() -> Crop:
    """The left half is pool; the right half is nobody knows what."""
    target = torch.zeros(32, 32)
    target[:, :16] = 1
    everywhere = torch.ones(32, 32, dtype=torch.bool)
    noun = "swimming_pool"
    return Crop(torch.zeros(3, 64, 64), {noun: target}, {noun: everywhere}, (noun,), (), noun)


def test_what_is_surely_a_pool_is_surely_nothing_else():
    rows = [row for seed in range(8) for row in known(half_pool(), np.random.default_rng(seed))]
    ruled_out = [row for row in rows if not row.present]
    assert {"swimming_pool"} == {row.noun for row in rows if row.present}
    assert len({row.noun for row in ruled_out}) > 5
    for row in ruled_out:
        assert row.noun in EXCLUDES["swimming_pool"]
        assert row.valid[:, :16].all()
        assert not row.valid[:, 16:].any()
        assert not row.target.any()


def test_water_in_a_pool_is_not_ruled_out():
    assert not exclusive("water", "swimming_pool")
    rows = [row for seed in range(20) for row in known(half_pool(), np.random.default_rng(seed))]
    assert "water" not in {row.noun for row in rows}


def test_exclusion_goes_both_ways_and_never_against_oneself():
    for noun in NOUNS:
        assert noun not in EXCLUDES[noun]
        assert all(noun in EXCLUDES[other] for other in EXCLUDES[noun])
    assert exclusive("water", "road")
    assert not exclusive("car", "road")
    assert not exclusive("tree", "forest")


def one_row(logits: torch.Tensor, target: torch.Tensor, valid: torch.Tensor, present: float = 1) -> float:
    one = torch.ones(1)
    return float(mask_loss(logits[None], target[None], valid[None], one * present, one))


def test_the_loss_does_not_see_ignored_pixels():
    target, valid = torch.zeros(8, 8), torch.ones(8, 8, dtype=torch.bool)
    target[:, :4] = 1
    valid[:, 6:] = False
    logits = torch.where(target > 0, 9.0, -9.0)
    elsewhere = logits.clone()
    elsewhere[:, 6:] = 9
    assert one_row(logits, target, valid) == one_row(elsewhere, target, valid)
    assert one_row(logits, target, valid) < 0.01
    assert one_row(-logits, target, valid) > 5


def test_an_absent_target_costs_no_dice():
    nothing, everywhere = torch.zeros(8, 8), torch.ones(8, 8, dtype=torch.bool)
    logits = torch.full((8, 8), -3.0)
    entropy = torch.nn.functional.softplus(logits).mean()
    assert one_row(logits, nothing, everywhere, present=0) == pytest.approx(2 * float(entropy))


def test_only_the_batch_s_rows_are_learnt_from(batches: VisionBatches):
    batch: VisionBatch = batches[0]
    side = batch.pixels.shape[-1] // 2
    logits = torch.zeros(len(batch.pixels), len(NOUNS), side, side, requires_grad=True)
    vision_loss(logits, batch).backward()
    touched = {tuple(pair) for pair in (logits.grad.abs().sum((2, 3)) > 0).nonzero().tolist()}
    assert touched == set(zip(batch.crop.tolist(), batch.noun.tolist(), strict=True))
