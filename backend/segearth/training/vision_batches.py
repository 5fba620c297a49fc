"""Batches for the vision part: crops, and for each some nouns whose state is known at least in places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset

from segearth.training.crops import Crop, CropSampler
from segearth.training.exclusion import EXCLUDES
from segearth.training.words import NOUNS

ABSENT_WEIGHT = 0.3
ABSENT_PER_CROP = 3
RULED_OUT_PER_CROP = 3
RULED_OUT_FROM = 0.05
"""Share of the crop that must rule a noun out before that is worth a row of the batch."""
GENERATED_SHARE = 0.12


@dataclass(frozen=True, eq=False)
class VisionBatch:
    """pixels [B,3,S,S] float 0..255. One row per (crop, noun) whose state is known: crop, noun [R] int64;
    target 0..1, valid bool [R,S/2,S/2]; present, weight [R] float."""

    pixels: Tensor
    crop: Tensor
    noun: Tensor
    target: Tensor
    valid: Tensor
    present: Tensor
    weight: Tensor

    def to(self, device: str) -> VisionBatch:
        """The same batch on that device."""
        return VisionBatch(*(getattr(self, each.name).to(device) for each in fields(self)))


@dataclass(frozen=True, eq=False)
class Row:
    """What is known of one noun in one crop."""

    noun: str
    target: Tensor
    valid: Tensor
    present: bool


class VisionBatches(Dataset):
    """Batch number i is the same on every run with the same seed, so training resumes at any step."""

    def __init__(self, real: CropSampler, generated: CropSampler, size: int, seed: int):
        self._real, self._generated, self._size, self._seed = real, generated, size, seed

    def __getitem__(self, step: int) -> VisionBatch:
        random = np.random.default_rng((self._seed, step))
        crops = [self._draw(random) for _ in range(self._size)]
        rows = [(number, row) for number, crop in enumerate(crops) for row in known(crop, random)]
        present = torch.tensor([float(row.present) for _, row in rows])
        return VisionBatch(
            pixels=torch.stack([crop.pixels for crop in crops]),
            crop=torch.tensor([number for number, _ in rows]),
            noun=torch.tensor([NOUNS.index(row.noun) for _, row in rows]),
            target=torch.stack([row.target for _, row in rows]),
            valid=torch.stack([row.valid for _, row in rows]),
            present=present,
            weight=torch.where(present > 0, 1.0, ABSENT_WEIGHT),
        )

    def _draw(self, random: np.random.Generator) -> Crop:
        sampler = self._generated if random.random() < GENERATED_SHARE else self._real
        return sampler.draw(random)


def known(crop: Crop, random: np.random.Generator) -> Iterator[Row]:
    """All nouns that are present, some that are absent, some that the present ones rule out in places."""
    side = crop.pixels.shape[-1] // 2
    for noun in crop.present:
        yield Row(noun, crop.targets[noun], crop.valid[noun], True)
    nothing, everywhere = torch.zeros(side, side), torch.ones(side, side, dtype=torch.bool)
    for noun in random.permutation(sorted(crop.absent))[:ABSENT_PER_CROP].tolist():
        yield Row(noun, nothing, crop.valid.get(noun, everywhere), False)
    unlabelled = [noun for noun in NOUNS if noun not in crop.targets and noun not in crop.absent]
    for noun in random.permutation(unlabelled)[:RULED_OUT_PER_CROP].tolist():
        surely_other = _surely_other(crop, noun, nothing > 0)
        if surely_other.float().mean() > RULED_OUT_FROM:
            yield Row(noun, nothing, surely_other, False)


def _surely_other(crop: Crop, noun: str, nowhere: Tensor) -> Tensor:
    """Where something lies that the noun cannot be."""
    where = nowhere.clone()
    for other in crop.present:
        if noun in EXCLUDES[other]:
            where |= (crop.targets[other] > 0.95) & crop.valid[other]
    return where
