"""Spatial attention supervision: each [SEG] shall look at its target (SegEarth-R2's paper, section 3).

L = -log(mean over the target of (A - a)²), A the attention from [SEG] to the picture's tokens, a its mean off
the target. Paper and published code differ in what A is: see `FORMS`. With d = 27 a row of A is about 1e-3.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional as F

STABILISER = 1e-8
"""Inside the logarithm, as the published code has it; the paper has none."""
INTERMEDIATE = 800
"""Pixels of the square that the published code reduces masks to first."""


def attention_target(mask: Tensor, grid: int) -> Tensor:
    """A mask as large as its image, rows x columns, 0 or 1 -> grid², float32, 1 in every token it touches.

    The mask is squashed, like the picture that these tokens are of.
    """
    square = F.interpolate(mask[None, None].float(), (INTERMEDIATE, INTERMEDIATE), mode="nearest")
    reduced = F.interpolate(square, (grid, grid), mode="bilinear", align_corners=False)
    return (reduced[0, 0].flatten() > 0).float()


def row_losses(rows: Tensor, targets: Tensor, stabiliser: float = STABILISER) -> Tensor:
    """rows: ... x N x tokens. targets: N x tokens, 0 or 1. One loss per row, 0 where there is no target."""
    inside, outside = targets.bool(), ~targets.bool()
    off = (rows * outside).sum(-1) / outside.sum(-1).clamp(min=1)
    contrast = ((rows - off[..., None]).square() * inside).sum(-1) / inside.sum(-1).clamp(min=1)
    return torch.where(inside.any(-1), -(contrast + stabiliser).log(), 0.0)


def layer_losses(attention: Tensor, targets: Tensor) -> Tensor:
    """attention: layers x N x heads x tokens. Heads summed; one loss per layer, the mean over [SEG]s."""
    return row_losses(attention.sum(2), targets).mean(-1)


def code_form(attention: Tensor, targets: Tensor) -> Tensor:
    """As the published code: heads summed, one loss per layer, layers summed."""
    return layer_losses(attention, targets).sum()


def paper_form(attention: Tensor, targets: Tensor) -> Tensor:
    """As the paper: the mean over layers and heads, one loss."""
    return row_losses(attention.mean((0, 2)), targets).mean()


FORMS: dict[str, Callable[[Tensor, Tensor], Tensor]] = {"code": code_form, "paper": paper_form}
