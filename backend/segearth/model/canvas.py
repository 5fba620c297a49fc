"""The square canvas that the network looks at: official preprocessing, and its exact undoing.

The geometry is the published one with its truncation: a square of 197 pixels gets 1024 rows, 1023 columns.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

MEAN = (123.675, 116.28, 103.53)
STD = (58.395, 57.12, 57.375)
"""Of red, green and blue, 0..255."""


@dataclass(frozen=True)
class Fit:
    """How an image of `rows` x `columns` lies on a square canvas of `side` pixels: resized to `height` x
    `width`, at `top`, `left`; the rest is black."""

    rows: int
    columns: int
    side: int
    height: int
    width: int

    @classmethod
    def of(cls, rows: int, columns: int, side: int = 1024) -> Fit:
        """The longest side fills the canvas; the other keeps one pixel (there the official code fails)."""
        if columns > rows:
            return cls(rows, columns, side, max(1, int(rows * (side / columns))), side)
        return cls(rows, columns, side, side, max(1, int(columns * (side / rows))))

    @property
    def top(self) -> int:
        return (self.side - self.height) // 2

    @property
    def left(self) -> int:
        return (self.side - self.width) // 2

    @property
    def padding(self) -> tuple[int, int, int, int]:
        """(left, right, top, bottom), as `torch.nn.functional.pad` takes it."""
        right, bottom = self.side - self.width - self.left, self.side - self.height - self.top
        return self.left, right, self.top, bottom


@dataclass(frozen=True)
class CornerFit(Fit):
    """SegEarth-R2's: at the upper left of the canvas; sides are rounded and not cut off."""

    @classmethod
    def of(cls, rows: int, columns: int, side: int = 1024) -> CornerFit:
        """The longest side fills the canvas; the other keeps one pixel."""
        scale = side / max(rows, columns)
        height, width = (max(1, int(length * scale + 0.5)) for length in (rows, columns))
        return cls(rows, columns, side, height, width)

    @property
    def top(self) -> int:
        return 0

    @property
    def left(self) -> int:
        return 0


def fit_pixels(pixels: np.ndarray, fit: Fit, device: str | torch.device = "cpu") -> Tensor:
    """uint8 rows x columns x 3 (RGB) -> 1 x 3 x side x side, float32, 0..255, centred, padded with 0.

    Bilinear without antialiasing and rounded to whole grey levels, like OpenCV's INTER_LINEAR (within one
    level): antialiasing would differ by up to 79 levels from what the network was trained on.
    """
    image = torch.from_numpy(np.array(pixels, order="C"))
    if torch.device(device).type == "cuda":
        image = image.pin_memory()  # its copy then runs beside what the device is still computing
    image = image.to(device, non_blocking=True).permute(2, 0, 1)[None].float()
    resized = F.interpolate(image, (fit.height, fit.width), mode="bilinear", align_corners=False).round()
    return F.pad(resized, fit.padding)


def fit_mask(mask: np.ndarray, fit: Fit) -> Tensor:
    """A target, rows x columns, non-zero where it is -> side x side, uint8 0 or 1; nearest, padded with 0."""
    target = torch.from_numpy(np.array(mask != 0, order="C")).float()[None, None]
    resized = F.interpolate(target, (fit.height, fit.width), mode="nearest")
    return F.pad(resized, fit.padding)[0, 0].to(torch.uint8)


def normalise(canvas: Tensor) -> Tensor:
    """B x 3 x side x side, 0..255 -> what the network reads. The padding becomes (-2.118, -2.036, -1.804), as
    published: it is filled before and not after."""
    mean, std = canvas.new_tensor(MEAN).view(3, 1, 1), canvas.new_tensor(STD).view(3, 1, 1)
    return (canvas - mean) / std


def prepare(pixels: np.ndarray, fit: Fit, device: str | torch.device = "cpu") -> Tensor:
    """uint8 rows x columns x 3 -> pixel values, 1 x 3 x side x side, float32."""
    return normalise(fit_pixels(pixels, fit, device))


def restore(canvas_map: Tensor, fit: Fit) -> Tensor:
    """A map on the canvas (side x side, float) -> rows x columns of the image; the padding is cut off."""
    content = canvas_map[fit.top : fit.top + fit.height, fit.left : fit.left + fit.width]
    if content.shape == (fit.rows, fit.columns):
        return content
    size = (fit.rows, fit.columns)
    return F.interpolate(content[None, None], size, mode="bilinear", align_corners=False)[0, 0]
