"""Attention that also says where chosen positions looked, without keeping every map.

Eager attention keeps layers x heads x length² values, over a gigabyte for one sample; the rows of its [SEG]s
are all that the attention loss needs.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn
from transformers import AttentionInterface
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import AttentionMaskInterface, sdpa_mask

WITH_ROWS = "segearth_with_rows"
"""The attention implementation of this name is SDPA, and fills the `rows` that a forward is given."""


@dataclass(frozen=True, eq=False)
class AttentionRows:
    """item, position: of each of N rows in the batch, int64. found: by layer, N x heads x length, float32,
    each row summing to 1."""

    item: Tensor
    position: Tensor
    found: dict[int, Tensor] = field(default_factory=dict)

    @classmethod
    def at(cls, positions: Tensor) -> AttentionRows:
        """positions: bool, B x length."""
        return cls(*positions.nonzero(as_tuple=True))

    def stacked(self) -> Tensor:
        """layers x N x heads x length."""
        return torch.stack([self.found[layer] for layer in sorted(self.found)])

    def note(self, layer: int, query: Tensor, key: Tensor, scaling: float) -> None:
        """query, key: B x heads x length x width. Computed anew when a layer is: what checkpointing of
        gradients recomputes must be all that there was."""
        asked = query[self.item, :, self.position].float()
        scores = torch.einsum("nhw,nhtw->nht", asked, key[self.item].float()) * scaling
        later = torch.arange(key.shape[2], device=key.device) > self.position[:, None]
        row = scores.masked_fill(later[:, None], float("-inf")).softmax(-1)
        self.found.setdefault(layer, row)


def _attend(
    module: nn.Module,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attention_mask: Tensor | None,
    rows: AttentionRows | None = None,
    **options: Any,
) -> tuple[Tensor, None]:
    """The library's signature."""
    if rows is not None:
        rows.note(module.layer_idx, query, key, module.scaling)
    return sdpa_attention_forward(module, query, key, value, attention_mask, **options)


AttentionInterface.register(WITH_ROWS, _attend)
AttentionMaskInterface.register(WITH_ROWS, sdpa_mask)
