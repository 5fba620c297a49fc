"""The masked transformer decoder: one query per question finds its pixels.

Mask2Former's decoder (section 3.2 of its paper) with the query from outside. transformers' class projects all
pixels to keys and values for every question; here that is done once per image and kept with its features.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from segearth.model.config import MaskDecoderSizes
from segearth.model.pixel_decoder import SinePositions

LEVELS = 3


@dataclass(frozen=True, eq=False)
class DecoderMemory:
    """What the decoder needs of an image.

    mask_features: B x mask_width x H/4 x W/4.
    reduced: they again, B x mask_width x h x w at strides 32, 16 and 8: resizing commutes with the product
        with a query, so that what a layer may see is decided at its own size.
    keys, values: one per layer, B x heads x cells x width/heads; layer i looks at level i mod 3.
    """

    mask_features: Tensor
    reduced: tuple[Tensor, ...]
    keys: tuple[Tensor, ...]
    values: tuple[Tensor, ...]

    def map(self, change: Callable[[Tensor], Tensor]) -> DecoderMemory:
        """`change` of every tensor."""
        tables = (tuple(map(change, tensors)) for tensors in (self.reduced, self.keys, self.values))
        return DecoderMemory(change(self.mask_features), *tables)


class CrossAttention(nn.MultiheadAttention):
    """torch's weights, with keys and values projected beforehand."""

    def _heads(self, states: Tensor, third: int) -> Tensor:
        """B x N x width -> B x heads x N x width/heads, by the query (0), key (1) or value (2) projection."""
        weight, bias = self.in_proj_weight.chunk(3)[third], self.in_proj_bias.chunk(3)[third]
        return F.linear(states, weight, bias).unflatten(-1, (self.num_heads, -1)).transpose(1, 2)

    def remember(self, cells: Tensor, positions: Tensor) -> tuple[Tensor, Tensor]:
        """Keys and values of `cells` (B x N x width); only the keys know the positions."""
        return self._heads(cells + positions, 1), self._heads(cells, 2)

    def attend(self, query: Tensor, key: Tensor, value: Tensor, visible: Tensor) -> Tensor:
        """query: B x Q x width; visible: bool, B x Q x N."""
        attended = F.scaled_dot_product_attention(self._heads(query, 0), key, value, visible[:, None])
        return self.out_proj(attended.transpose(1, 2).flatten(2))


class SelfAttention(nn.MultiheadAttention):
    """Of queries among themselves; a single one looks at itself only, whatever it asks."""

    def forward(self, query: Tensor) -> Tensor:
        """query: B x Q x width."""
        if query.shape[1] > 1:
            return super().forward(query, query, query, need_weights=False)[0]
        return self.out_proj(F.linear(query, self.in_proj_weight.chunk(3)[2], self.in_proj_bias.chunk(3)[2]))


class MaskDecoderLayer(nn.Module):
    """Masked cross attention, self attention, feed forward; each added and then normalised."""

    def __init__(self, sizes: MaskDecoderSizes):
        super().__init__()
        self.cross_attention = CrossAttention(sizes.width, sizes.heads, batch_first=True)
        self.cross_norm = nn.LayerNorm(sizes.width)
        self.self_attention = SelfAttention(sizes.width, sizes.heads, batch_first=True)
        self.self_norm = nn.LayerNorm(sizes.width)
        self.fc1 = nn.Linear(sizes.width, sizes.feed_forward)
        self.fc2 = nn.Linear(sizes.feed_forward, sizes.width)
        self.final_norm = nn.LayerNorm(sizes.width)

    def forward(self, query: Tensor, key: Tensor, value: Tensor, visible: Tensor) -> Tensor:
        """query: B x Q x width; visible: bool, B x Q x cells of this layer's level."""
        query = self.cross_norm(query + self.cross_attention.attend(query, key, value, visible))
        query = self.self_norm(query + self.self_attention(query))
        return self.final_norm(query + self.fc2(F.relu(self.fc1(query))))


class MaskDecoder(nn.Module):
    """One query -> mask logits, before the first layer and after each."""

    def __init__(self, sizes: MaskDecoderSizes, mask_width: int):
        super().__init__()
        self.layers = nn.ModuleList(MaskDecoderLayer(sizes) for _ in range(sizes.layers))
        self.level_embed = nn.Embedding(LEVELS, sizes.width)
        self.norm = nn.LayerNorm(sizes.width)
        self.mask_embed = nn.Sequential(
            nn.Linear(sizes.width, sizes.width),
            nn.ReLU(),
            nn.Linear(sizes.width, sizes.width),
            nn.ReLU(),
            nn.Linear(sizes.width, mask_width),
        )
        self.positions = SinePositions(sizes.width)

    def remember(self, mask_features: Tensor, maps: Sequence[Tensor]) -> DecoderMemory:
        """maps: the pixel decoder's, B x width x h x w at strides 32, 16 and 8."""
        cells, positions = [], []
        for level, cell_map in enumerate(maps):
            place = self.positions(cell_map.shape, cell_map.device, cell_map.dtype)
            cells.append(cell_map.flatten(2).transpose(1, 2) + self.level_embed.weight[level])
            positions.append(place.flatten(2).transpose(1, 2))
        pairs = [
            layer.cross_attention.remember(cells[i % LEVELS], positions[i % LEVELS])
            for i, layer in enumerate(self.layers)
        ]
        reduced = tuple(_resized(mask_features, cell_map.shape[-2:]) for cell_map in maps)
        return DecoderMemory(mask_features, reduced, *zip(*pairs, strict=True))

    def forward(self, query: Tensor, memory: DecoderMemory) -> list[Tensor]:
        """The training form. query: B x Q x width. Returns layers + 1 logit maps, B x Q x H/4 x W/4; the last
        is the answer. What a layer may see is decided as published: by the whole map, then resized."""
        outputs = [self.predict(query, memory.mask_features)]
        for i, layer in enumerate(self.layers):
            seen = _resized(outputs[-1].float(), memory.reduced[i % LEVELS].shape[-2:])
            query = layer(query, memory.keys[i], memory.values[i], visible_cells(seen))
            outputs.append(self.predict(query, memory.mask_features))
        return outputs

    def answer(self, query: Tensor, memory: DecoderMemory) -> Tensor:
        """The last map of `forward` alone: the ones before are computed at the size of their layer only."""
        for i, layer in enumerate(self.layers):
            seen = self.predict(query, memory.reduced[i % LEVELS])
            query = layer(query, memory.keys[i], memory.values[i], visible_cells(seen))
        return self.predict(query, memory.mask_features)

    def predict(self, query: Tensor, mask_features: Tensor) -> Tensor:
        """Mask logits of query states as they come from a layer, at the size of the mask features."""
        return torch.einsum("bqc,bchw->bqhw", self.mask_embed(self.norm(query)), mask_features)


def _resized(maps: Tensor, size: tuple[int, int]) -> Tensor:
    return F.interpolate(maps, size, mode="bilinear", align_corners=False)


def visible_cells(logits: Tensor) -> Tensor:
    """Where a layer may look: the cells of its level that the mask (B x Q x h x w) holds for likely, or all
    where it holds none. B x Q x cells, bool; decided in float32."""
    with torch.no_grad():
        likely = (logits.float().sigmoid() >= 0.5).flatten(2)
        return likely | ~likely.any(-1, keepdim=True)
