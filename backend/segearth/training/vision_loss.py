"""The vision part's loss: masks only where labels are.

Dice only where the target is present, and absent targets at a lower weight: dice on absent nouns makes a
small network answer "nothing" to every question.
"""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional as F

from segearth.training.vision_batches import VisionBatch


def vision_loss(logits: Tensor, batch: VisionBatch) -> Tensor:
    """logits [B,N,S/2,S/2] of all nouns; only the batch's rows count."""
    return mask_loss(logits[batch.crop, batch.noun], batch.target, batch.valid, batch.present, batch.weight)


def mask_loss(logits: Tensor, target: Tensor, valid: Tensor, present: Tensor, weight: Tensor) -> Tensor:
    """Binary cross-entropy over valid pixels, plus dice where present. logits, target (0..1), valid [R,h,w];
    present, weight [R]."""
    seen = valid.to(logits.dtype)
    entropy = F.binary_cross_entropy_with_logits(logits, target, reduction="none") * seen
    entropy = entropy.sum((1, 2)) / seen.sum((1, 2)).clamp(min=1)
    probability = logits.sigmoid() * seen
    overlap = (probability * target).sum((1, 2))
    dice = 1 - (2 * overlap + 1) / (probability.sum((1, 2)) + (target * seen).sum((1, 2)) + 1)
    return ((2 * entropy + dice * present) * weight).sum() / weight.sum()
