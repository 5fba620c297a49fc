"""segearth-nano's pixel decoder and mask decoder.

Cheaper than SegEarth-R1's: a top-down pyramid of depthwise-separable convolutions stands in for deformable
attention, and there is no self-attention, since one query has no other to attend to.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F


def position_encoding(rows: int, columns: int, width: int, like: Tensor) -> Tensor:
    """Sines and cosines of the place in the picture (0..1 on both axes): [1,width,rows,columns]."""
    frequencies = math.pi * 2.0 ** torch.arange(width // 4, device=like.device, dtype=like.dtype)
    y = (torch.arange(rows, device=like.device, dtype=like.dtype) + 0.5) / rows
    x = (torch.arange(columns, device=like.device, dtype=like.dtype) + 0.5) / columns
    y = (frequencies[:, None] * y)[:, :, None].expand(-1, -1, columns)
    x = (frequencies[:, None] * x)[:, None, :].expand(-1, rows, -1)
    return torch.cat([y.sin(), y.cos(), x.sin(), x.cos()])[None]


def _separable(width_in: int, width_out: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(width_in, width_in, 3, padding=1, groups=width_in, bias=False),
        nn.Conv2d(width_in, width_out, 1, bias=False),
        nn.BatchNorm2d(width_out),
        nn.ReLU(),
    )


class PixelDecoder(nn.Module):
    """Encoder maps and pixels -> three memory levels (strides 32, 16, 8) and mask features at stride 2."""

    POSITIONS = 16

    def __init__(self, widths: tuple[int, ...], width: int, mask_width: int):
        super().__init__()
        self.lateral = nn.ModuleList(nn.Conv2d(w, width, 1) for w in widths)
        self.place = nn.Conv2d(self.POSITIONS, width, 1)
        self.smooth = nn.ModuleList(_separable(width, width) for _ in widths)
        self.fine = nn.Conv2d(width, 4 * mask_width, 1)
        self.shallow = nn.Sequential(nn.Conv2d(3, 16, 3, 2, 1, bias=False), nn.BatchNorm2d(16), nn.ReLU())
        self.mix = nn.Sequential(
            _separable(mask_width + 16, mask_width), nn.Conv2d(mask_width, mask_width, 1)
        )

    def forward(self, maps: list[Tensor], pixels: Tensor) -> tuple[list[Tensor], Tensor]:
        levels: list[Tensor] = []
        above: Tensor | None = None
        for index in reversed(range(len(maps))):
            level = self.lateral[index](maps[index])
            if above is None:
                level = level + self.place(position_encoding(*level.shape[-2:], self.POSITIONS, level))
            else:
                level = level + F.interpolate(above, scale_factor=2, mode="bilinear", align_corners=False)
            above = self.smooth[index](level)
            levels.append(above)
        fine = F.pixel_shuffle(self.fine(levels[-1]), 2)
        return levels[:-1], self.mix(torch.cat([fine, self.shallow(pixels)], dim=1))


class CrossAttentionLayer(nn.Module):
    """Masked cross-attention of the queries over one level, then a feed-forward network; post-norm."""

    def __init__(self, width: int, heads: int):
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)
        self.out = nn.Linear(width, width)
        self.norm = nn.LayerNorm(width)
        self.feed_forward = nn.Sequential(nn.Linear(width, 2 * width), nn.ReLU(), nn.Linear(2 * width, width))
        self.norm_out = nn.LayerNorm(width)

    def forward(self, queries: Tensor, level: Tensor, visible: Tensor) -> Tensor:
        """queries [B,Q,C], level [B,C,h,w], visible [B,Q,h,w] bool."""
        memory = level.flatten(2).transpose(1, 2)
        place = position_encoding(*level.shape[-2:], level.shape[1], level).flatten(2).transpose(1, 2)
        q, k, v = (
            x.unflatten(-1, (self.heads, -1)).transpose(1, 2)
            for x in (self.query(queries), self.key(memory + place), self.value(memory))
        )
        visible = visible.flatten(2)
        visible = visible | ~visible.any(-1, keepdim=True)
        found = F.scaled_dot_product_attention(q, k, v, attn_mask=visible[:, None])
        queries = self.norm(queries + self.out(found.transpose(1, 2).flatten(2)))
        return self.norm_out(queries + self.feed_forward(queries))


class MaskDecoder(nn.Module):
    """Queries look at the levels one after another, each time only where the mask so far says yes."""

    STRIDE_OF_COARSE = 4  # coarse logits lie at stride 8: mask features (stride 2) averaged over 4 x 4

    def __init__(self, width: int, heads: int, mask_width: int, layers: int, nouns: int):
        super().__init__()
        self.prototypes = nn.Parameter(torch.randn(nouns, mask_width + 1) * 0.05)
        self.layers = nn.ModuleList(CrossAttentionLayer(width, heads) for _ in range(layers))
        self.mask_embedding = nn.Sequential(
            nn.Linear(width, width), nn.ReLU(), nn.Linear(width, mask_width + 1)
        )
        self.presence = nn.Sequential(nn.Linear(width + 2, width), nn.ReLU(), nn.Linear(width, 1))

    def forward(
        self, queries: Tensor, noun: Tensor, levels: list[Tensor], mask_features: Tensor
    ) -> tuple[Tensor, list[Tensor], Tensor]:
        """noun: [B,Q,nouns], how likely each is meant.

        Logits [B,Q,H/2,W/2]; the coarse logits [B,Q,H/8,W/8] before every layer and after the last; the
        presence logit [B,Q].
        """
        first = noun @ self.prototypes
        coarse_features = F.avg_pool2d(mask_features, self.STRIDE_OF_COARSE)
        coarse = [self._logits(queries, first, coarse_features)]
        for index, layer in enumerate(self.layers):
            level = levels[index % len(levels)]
            seen = F.interpolate(coarse[-1].detach(), level.shape[-2:], mode="bilinear", align_corners=False)
            queries = layer(queries, level, seen > 0)
            coarse.append(self._logits(queries, first, coarse_features))
        return self._logits(queries, first, mask_features), coarse, self._presence(queries, coarse[-1])

    def _logits(self, queries: Tensor, first: Tensor, features: Tensor) -> Tensor:
        embedding = first + self.mask_embedding(queries)
        weights, bias = embedding[..., :-1], embedding[..., -1:]
        return (torch.baddbmm(bias, weights, features.flatten(2))).unflatten(-1, features.shape[-2:])

    def _presence(self, queries: Tensor, coarse: Tensor) -> Tensor:
        flat = coarse.flatten(2).clamp(-10, 10).detach()
        evidence = torch.stack([flat.amax(-1) / 10, flat.sigmoid().mean(-1)], dim=-1)
        return self.presence(torch.cat([queries, evidence], dim=-1)).squeeze(-1)
