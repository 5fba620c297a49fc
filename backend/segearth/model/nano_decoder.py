"""segearth-nano's pixel decoder: a top-down pyramid, and one map per noun at half the picture's size.

Cheaper than SegEarth-R1's: depthwise-separable convolutions stand in for deformable attention.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

SHALLOW = 16
"""Channels taken straight from the pixels, for sharp borders."""
RARE = -2.0
"""First logit of every noun: at the start of training nearly nothing is any noun."""


def _separable(width_in: int, width_out: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(width_in, width_in, 3, padding=1, groups=width_in, bias=False),
        nn.Conv2d(width_in, width_out, 1, bias=False),
        nn.BatchNorm2d(width_out),
        nn.ReLU(),
    )


class PixelDecoder(nn.Module):
    """Encoder maps and pixels -> noun logits at stride 2."""

    def __init__(self, widths: tuple[int, ...], width: int, mask_width: int, nouns: int):
        super().__init__()
        self.lateral = nn.ModuleList(nn.Conv2d(w, width, 1) for w in widths)
        self.smooth = nn.ModuleList(_separable(width, width) for _ in widths)
        self.fine = nn.Conv2d(width, 4 * mask_width, 1)
        self.shallow = nn.Sequential(
            nn.Conv2d(3, SHALLOW, 3, 2, 1, bias=False), nn.BatchNorm2d(SHALLOW), nn.ReLU()
        )
        self.mix = _separable(mask_width + SHALLOW, mask_width)
        self.nouns = nn.Conv2d(mask_width, nouns, 1)
        nn.init.constant_(self.nouns.bias, RARE)

    def forward(self, maps: list[Tensor], pixels: Tensor) -> Tensor:
        above: Tensor | None = None
        for index in reversed(range(len(maps))):
            level = self.lateral[index](maps[index])
            if above is not None:
                level = level + F.interpolate(above, scale_factor=2, mode="bilinear", align_corners=False)
            above = self.smooth[index](level)
        fine = F.pixel_shuffle(self.fine(above), 2)
        return self.nouns(self.mix(torch.cat([fine, self.shallow(pixels)], dim=1)))
