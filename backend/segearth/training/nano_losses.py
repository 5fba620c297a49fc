"""segearth-nano's losses: masks only where labels are, presence, noun.

Dice only where the target is present, and absent targets at a lower weight: dice on absent nouns makes a
small network answer "nothing" to every question.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from segearth.model.nano import NanoAnswer
from segearth.training.batches import Batch

COARSE_WEIGHT = 0.25
PRESENCE_WEIGHT = 0.3
NOUN_WEIGHT = 0.3


@dataclass(frozen=True)
class NanoLoss:
    """Scalars; `total` is what is minimised."""

    total: Tensor
    mask: Tensor
    coarse: Tensor
    presence: Tensor
    noun: Tensor


def mask_loss(logits: Tensor, target: Tensor, valid: Tensor, present: Tensor, weight: Tensor) -> Tensor:
    """Binary cross-entropy over valid pixels, plus dice where present. logits, target (0..1) [B,Q,h,w]."""
    seen = valid.to(logits.dtype)
    entropy = F.binary_cross_entropy_with_logits(logits, target, reduction="none") * seen
    entropy = entropy.sum((2, 3)) / seen.sum((2, 3)).clamp(min=1)
    probability = logits.sigmoid() * seen
    overlap = (probability * target).sum((2, 3))
    dice = 1 - (2 * overlap + 1) / (probability.sum((2, 3)) + (target * seen).sum((2, 3)) + 1)
    return ((2 * entropy + dice * present) * weight).sum() / weight.sum()


def nano_loss(answer: NanoAnswer, extra_noun: Tensor, batch: Batch) -> NanoLoss:
    """`extra_noun`: noun logits of the batch's wordings without a mask, [B,E,nouns+1]."""
    fine = mask_loss(answer.logits, batch.target, batch.valid, batch.present, batch.weight)
    coarse = _coarse_loss(answer.coarse, batch)
    presence = F.binary_cross_entropy_with_logits(answer.presence, batch.present)
    noun_logits = torch.cat([answer.noun, extra_noun], dim=1).flatten(0, 1)
    noun = F.cross_entropy(noun_logits, torch.cat([batch.noun, batch.extra_noun], dim=1).flatten())
    total = fine + COARSE_WEIGHT * coarse + PRESENCE_WEIGHT * presence + NOUN_WEIGHT * noun
    return NanoLoss(total, fine, coarse, presence, noun)


def _coarse_loss(coarse: list[Tensor], batch: Batch) -> Tensor:
    side = coarse[0].shape[-1]
    valid = F.adaptive_avg_pool2d(batch.valid.float(), side)
    seen = F.adaptive_avg_pool2d(batch.target * batch.valid, side)
    target = seen / valid.clamp(min=1e-3)
    terms = [mask_loss(logits, target, valid > 0.5, batch.present, batch.weight) for logits in coarse]
    return torch.stack(terms).mean()
