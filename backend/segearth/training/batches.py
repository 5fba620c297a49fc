"""Batches: crops with several questions each, so that one `encode` serves them all."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.utils.data import Dataset

from segearth.training.asking import QUESTIONS, any_wording, ask_about
from segearth.training.crops import Crop, CropSampler

EXTRA_WORDINGS = 4
TOKENS = 40
ABSENT_WEIGHT = 0.3
GENERATED_SHARE = 0.15


@dataclass(frozen=True, eq=False)
class Batch:
    """pixels [B,3,S,S]; ids [B,Q,L]; target, valid [B,Q,S/2,S/2]; present, weight [B,Q] float; noun [B,Q].
    extra_ids [B,E,L], extra_noun [B,E]: wordings without a mask, for the noun head alone."""

    pixels: Tensor
    ids: Tensor
    target: Tensor
    valid: Tensor
    present: Tensor
    noun: Tensor
    weight: Tensor
    extra_ids: Tensor
    extra_noun: Tensor

    def to(self, device: str) -> Batch:
        """The same batch on that device."""
        return Batch(*(getattr(self, each.name).to(device) for each in fields(self)))


class Batches(Dataset):
    """Batch number i is the same on every run with the same seed, so training resumes at any step."""

    def __init__(
        self,
        real: CropSampler,
        generated: CropSampler,
        tokenizer: Tokenizer,
        size: int,
        seed: int,
        length: int,
    ):
        self._real, self._generated, self._tokenizer = real, generated, tokenizer
        self._size, self._seed, self._length = size, seed, length

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, step: int) -> Batch:
        random = np.random.default_rng((self._seed, step))
        crops = [self._draw(random) for _ in range(self._size)]
        asked = [ask_about(crop, random) for crop in crops]
        extra = [[any_wording(random) for _ in range(EXTRA_WORDINGS)] for _ in crops]
        flat = [question for questions in asked for question in questions]
        present = torch.tensor([float(question.present) for question in flat])
        shape = (self._size, QUESTIONS)
        return Batch(
            pixels=torch.stack([crop.pixels for crop in crops]),
            ids=token_ids(self._tokenizer, [question.text for question in flat]).view(*shape, -1),
            target=torch.stack([question.target for question in flat]).unflatten(0, shape),
            valid=torch.stack([question.valid for question in flat]).unflatten(0, shape),
            present=present.view(shape),
            noun=torch.tensor([question.noun for question in flat]).view(shape),
            weight=torch.where(present > 0, 1.0, ABSENT_WEIGHT).view(shape),
            extra_ids=token_ids(self._tokenizer, [text for row in extra for text, _ in row]).view(
                self._size, EXTRA_WORDINGS, -1
            ),
            extra_noun=torch.tensor([[noun for _, noun in row] for row in extra]),
        )

    def _draw(self, random: np.random.Generator) -> Crop:
        sampler = self._generated if random.random() < GENERATED_SHARE else self._real
        return sampler.draw(random)


def token_ids(tokenizer: Tokenizer, texts: list[str]) -> Tensor:
    """[n,L] int64, right padded with 0, at most TOKENS long (the end of the question is kept)."""
    rows = [encoding.ids[-TOKENS:] for encoding in tokenizer.encode_batch(texts)]
    length = max(map(len, rows))
    return torch.tensor([row + [0] * (length - len(row)) for row in rows])
