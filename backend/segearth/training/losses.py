"""The official losses of SegEarth-R1: masks by BCE and dice at sampled points, words by cross entropy.

Plain BCE, not the paper's focal loss: that is what the published code computes. Weighted sum over all outputs
of the mask decoder (deep supervision). Point sampling as in PointRend (arXiv 1912.08193) and Mask2Former.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from segearth.model.prompt import IGNORE


@dataclass(frozen=True)
class PointSampling:
    """How many points a mask is judged at, and how they are drawn; the published numbers.

    points: per mask and decoder output.
    oversampling: candidates per point.
    importance: share of the points taken where the logits are least sure.
    """

    points: int = 12544
    oversampling: float = 3.0
    importance: float = 0.75


@dataclass(frozen=True)
class LossWeights:
    """The published weights."""

    words: float = 1.0
    bce: float = 5.0
    dice: float = 5.0


@dataclass(frozen=True, eq=False)
class MaskLosses:
    """Unweighted losses per decoder output, final output first: two tensors of that length."""

    bce: Tensor
    dice: Tensor


def sample_at(maps: Tensor, points: Tensor) -> Tensor:
    """`maps` (N x 1 x H x W) at `points` (N x P x 2; x, y in 0..1), bilinear, zero outside: N x P."""
    grid = 2 * points[:, None] - 1
    return F.grid_sample(maps, grid, mode="bilinear", padding_mode="zeros", align_corners=False)[:, 0, 0]


@torch.no_grad()
def draw_points(logits: Tensor, sampling: PointSampling, generator: torch.Generator | None = None) -> Tensor:
    """Points for each of N masks (`logits` N x 1 x H x W): the least sure of many random ones, and a few more
    random ones. N x points x 2 in 0..1."""
    masks, device = logits.shape[0], logits.device

    def uniform(count: int) -> Tensor:
        return torch.rand(masks, count, 2, device=device, generator=generator)

    candidates = uniform(int(sampling.points * sampling.oversampling))
    unsure = int(sampling.importance * sampling.points)
    chosen = (-sample_at(logits.float(), candidates).abs()).topk(unsure, dim=1).indices
    least_sure = candidates.gather(1, chosen[..., None].expand(-1, -1, 2))
    return torch.cat([least_sure, uniform(sampling.points - unsure)], dim=1)


def bce_loss(logits: Tensor, targets: Tensor) -> Tensor:
    """Both masks x points. Mean over points and masks."""
    return F.binary_cross_entropy_with_logits(logits, targets)


def dice_loss(logits: Tensor, targets: Tensor) -> Tensor:
    """Both masks x points. 1 - (2 Σpy + 1) / (Σp + Σy + 1), mean over masks."""
    probability = logits.sigmoid()
    overlap = 2 * (probability * targets).sum(-1) + 1
    return (1 - overlap / (probability.sum(-1) + targets.sum(-1) + 1)).mean()


def mask_losses(outputs: Sequence[Tensor], targets: Tensor, points: Sequence[Tensor]) -> MaskLosses:
    """outputs: the decoder's logits in its own order, each N x 1 x H x W, the final one last.
    targets: N x 1 x rows x columns, 0 or 1.
    points: one N x P x 2 per output, in the order of the losses (final output first)."""
    pairs = [
        (sample_at(logits.float(), at), sample_at(targets.float(), at))
        for logits, at in zip(final_first(outputs), points, strict=True)
    ]
    return MaskLosses(
        torch.stack([bce_loss(*pair) for pair in pairs]), torch.stack([dice_loss(*pair) for pair in pairs])
    )


def final_first(outputs: Sequence[Tensor]) -> list[Tensor]:
    """The order in which the published code counts its outputs."""
    return [outputs[-1], *outputs[:-1]]


def words_loss(lm_logits: Tensor, labels: Tensor) -> Tensor:
    """Next-token cross entropy (B x L x vocabulary, B x L), mean over the labels that are not IGNORE."""
    return F.cross_entropy(
        lm_logits[:, :-1].flatten(0, 1).float(), labels[:, 1:].flatten(), ignore_index=IGNORE
    )


def total_loss(masks: MaskLosses, words: Tensor | None, weights: LossWeights | None = None) -> Tensor:
    """The weighted sum. `words` is None for referring batches, which train the mask only."""
    weights = weights or LossWeights()
    total = weights.bce * masks.bce.sum() + weights.dice * masks.dice.sum()
    return total if words is None else total + weights.words * words
