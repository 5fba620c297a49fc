"""segearth-nano's image encoder: depthwise convolutions, four stages (strides 4, 8, 16, 32).

Convolutional instead of SegEarth-R1's Swin: with a few hundred labelled images and a CPU it learns faster.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

CONTEXT = 7
"""Side of the window, in cells of the coarsest map (32 pixels), whose mean tells a cell what surrounds it.
Not the mean of the whole picture: training crops are small, and users' pictures are not."""


class Block(nn.Module):
    """Depthwise 3x3, then a pointwise bottleneck of three times the width; residual."""

    def __init__(self, width: int, expansion: int = 3):
        super().__init__()
        self.spatial = nn.Conv2d(width, width, 3, padding=1, groups=width, bias=False)
        self.norm = nn.BatchNorm2d(width)
        self.expand = nn.Conv2d(width, width * expansion, 1)
        self.project = nn.Conv2d(width * expansion, width, 1, bias=False)
        self.norm_out = nn.BatchNorm2d(width)

    def forward(self, x: Tensor) -> Tensor:
        hidden = F.relu(self.expand(self.norm(self.spatial(x))))
        return x + self.norm_out(self.project(hidden))


def _downsample(width_in: int, width_out: int, kernel: int, stride: int, padding: int) -> nn.Sequential:
    convolution = nn.Conv2d(width_in, width_out, kernel, stride, padding, bias=False)
    return nn.Sequential(convolution, nn.BatchNorm2d(width_out))


class Surroundings(nn.Module):
    """Scales channels by what lies around each cell (squeeze and excitation over a sliding window)."""

    def __init__(self, width: int):
        super().__init__()
        self.gate = nn.Sequential(nn.Conv2d(width, width // 4, 1), nn.ReLU(), nn.Conv2d(width // 4, width, 1))

    def forward(self, x: Tensor) -> Tensor:
        mean = F.avg_pool2d(x, CONTEXT, stride=1, padding=CONTEXT // 2, count_include_pad=False)
        return x * torch.sigmoid(self.gate(mean))


class ImageEncoder(nn.Module):
    """[B,3,H,W] -> four maps [B,widths[i],H/s,W/s], s = 4, 8, 16, 32. H and W are multiples of 32."""

    def __init__(self, widths: tuple[int, ...], depths: tuple[int, ...]):
        super().__init__()
        self.stages = nn.ModuleList()
        previous = 3
        for index, (width, depth) in enumerate(zip(widths, depths)):
            entrance = (
                _downsample(previous, width, 7, 4, 3) if index == 0 else _downsample(previous, width, 2, 2, 0)
            )
            self.stages.append(nn.Sequential(entrance, *(Block(width) for _ in range(depth))))
            previous = width
        self.surroundings = Surroundings(previous)

    def forward(self, pixels: Tensor) -> list[Tensor]:
        maps = []
        for stage in self.stages:
            pixels = stage(pixels)
            maps.append(pixels)
        maps[-1] = self.surroundings(maps[-1])
        return maps
