"""What training makes small: words, masks, and where each [SEG] looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import torch
from torch import Tensor

from segearth.model.segearth_r2 import TrainingOutput
from segearth.training.losses import (
    LossWeights,
    MaskLosses,
    final_first,
    mask_losses,
    total_loss,
    words_loss,
)
from segearth.training.segearth_r1.objective import OFFICIAL_POINTS
from segearth.training.segearth_r2.attention_loss import FORMS
from segearth.training.segearth_r2.batches import Truth

ATTENTION_WEIGHT = 0.01
"""The published one: 0.05 and 0.1 were worse."""


@dataclass(frozen=True, eq=False)
class Losses:
    """Scalars, unweighted but for total; bce and dice are sums over the decoder's outputs."""

    total: Tensor
    bce: Tensor
    dice: Tensor
    words: Tensor
    attention: Tensor


@dataclass(frozen=True)
class Objective:
    """form: of the attention loss, "code" or "paper". draw: see the objective of SegEarth-R1."""

    form: str = "code"
    attention_weight: float = ATTENTION_WEIGHT
    weights: LossWeights = field(default_factory=LossWeights)
    draw: Callable[[Tensor], Tensor] = OFFICIAL_POINTS

    def __call__(self, output: TrainingOutput, truth: Truth) -> Losses:
        masks, attention = self._of_targets(output, truth)
        words = words_loss(output.lm_logits, output.labels)
        total = total_loss(masks, words, self.weights) + self.attention_weight * attention
        return Losses(total, masks.bce.sum(), masks.dice.sum(), words, attention)

    def _of_targets(self, output: TrainingOutput, truth: Truth) -> tuple[MaskLosses, Tensor]:
        """0 where no sample has a target, yet tied to the parameters: devices wait for every gradient."""
        if not len(truth.masks):
            nothing = sum(logits.sum() for logits in output.mask_logits) * 0 + output.attention.sum() * 0
            return MaskLosses(nothing[None], nothing[None]), nothing
        points = [self.draw(logits) for logits in final_first(output.mask_logits)]
        masks = mask_losses(output.mask_logits, truth.masks, points)
        return masks, FORMS[self.form](output.attention, truth.tokens)


def attention_in_both_forms(output: TrainingOutput, truth: Truth) -> dict[str, float]:
    """For reports; 0 where there is no target."""
    with torch.no_grad():
        found = {name: form(output.attention, truth.tokens) for name, form in FORMS.items()}
    return {name: value.item() for name, value in found.items()}
