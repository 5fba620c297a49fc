"""Linear layers that multiply in bfloat16 inside a part that computes in float32.

Rounding then stays inside the layer: sums of residuals, LayerNorms and softmax keep all digits.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn


class HalfLinear(nn.Linear):
    """Gives back the dtype that it was given."""

    def forward(self, states: Tensor) -> Tensor:
        return super().forward(states.to(self.weight.dtype)).to(states.dtype)


def halve(part: nn.Module) -> None:
    """Makes a HalfLinear of every linear layer in `part` whose weights are in bfloat16."""
    layers = [(name, layer) for name, layer in part.named_modules() if type(layer) is nn.Linear]
    for name, layer in layers:
        if layer.weight.dtype is torch.bfloat16:
            part.set_submodule(name, _half(layer))


def _half(layer: nn.Linear) -> HalfLinear:
    """With the same parameters."""
    half = HalfLinear(layer.in_features, layer.out_features, layer.bias is not None, device="meta")
    half.weight, half.bias = layer.weight, layer.bias
    return half
