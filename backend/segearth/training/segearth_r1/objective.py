"""What training makes small: the official losses of one batch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from torch import Tensor

from segearth.model.prompt import IGNORE
from segearth.model.segearth_r1 import TrainingOutput
from segearth.training.losses import (
    LossWeights,
    PointSampling,
    draw_points,
    final_first,
    mask_losses,
    total_loss,
    words_loss,
)

OFFICIAL_POINTS = partial(draw_points, sampling=PointSampling())


@dataclass(frozen=True, eq=False)
class Losses:
    """Scalars. total is weighted; bce and dice are sums over the decoder's outputs, unweighted; words is 0
    where no word is learnt."""

    total: Tensor
    bce: Tensor
    dice: Tensor
    words: Tensor


@dataclass(frozen=True)
class Objective:
    """words: whether words are learnt (reasoning) or only masks (referring).

    draw: logits of N masks (N x 1 x H x W) -> the points they are judged at, N x P x 2 in 0..1; called once
        per decoder output, final output first.
    """

    words: bool
    weights: LossWeights = field(default_factory=LossWeights)
    draw: Callable[[Tensor], Tensor] = OFFICIAL_POINTS

    def __call__(self, output: TrainingOutput, targets: Tensor) -> Losses:
        """targets: B x 1 x canvas x canvas, 0 or 1."""
        points = [self.draw(logits) for logits in final_first(output.mask_logits)]
        masks = mask_losses(output.mask_logits, targets, points)
        words = self._words(output) if self.words else None
        total = total_loss(masks, words, self.weights)
        return Losses(
            total, masks.bce.sum(), masks.dice.sum(), total.new_zeros(()) if words is None else words
        )

    def _words(self, output: TrainingOutput) -> Tensor:
        """0 where no sample has an answer, yet tied to the parameters: devices wait for every gradient."""
        if (output.labels[:, 1:] == IGNORE).all():
            return output.lm_logits.float().sum() * 0
        return words_loss(output.lm_logits, output.labels)
