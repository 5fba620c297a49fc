"""What differs between two looks at the same ground: orientation, colours, sharpness, noise."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F


def dihedral(x: Tensor, turn: int) -> Tensor:
    """One of the eight symmetries of the square, `turn` 0..7, on the last two axes."""
    x = torch.rot90(x, turn % 4, (-2, -1))
    return x.flip(-1) if turn >= 4 else x


def change_colours(pixels: Tensor, random: np.random.Generator) -> Tensor:
    """pixels [3,H,W] float 0..255: exposure, contrast, gamma, colour cast, saturation; rarely a lost band."""
    x = pixels / 255
    if random.random() < 0.8:
        gain = np.exp(random.normal(0, 0.15)) * np.exp(random.normal(0, 0.06, 3))
        offset = random.normal(0, 0.04) + random.normal(0, 0.02, 3)
        mean = x.mean()
        x = (x - mean) * float(np.exp(random.normal(0, 0.2))) + mean
        x = x * _per_band(gain) + _per_band(offset)
        grey = x.mean(0, keepdim=True)
        x = grey + (x - grey) * float(np.exp(random.normal(0, 0.3)))
    if random.random() < 0.3:
        x = x.clamp(0.001, 1) ** float(np.exp(random.normal(0, 0.25)))
    if random.random() < 0.04:
        x = x.mean(0, keepdim=True).expand(3, -1, -1)
    elif random.random() < 0.04:
        lost = int(random.integers(3))
        x = x.clone()
        x[lost] = x[[band for band in range(3) if band != lost]].mean(0)
    return x.clamp(0, 1) * 255


def blur_and_noise(pixels: Tensor, random: np.random.Generator) -> Tensor:
    """Sensor blur (sometimes, up to a factor of two and a half in resolution) and noise."""
    if random.random() < 0.2:
        side = pixels.shape[-1]
        smaller = int(side / random.uniform(1.2, 2.5))
        small = F.interpolate(pixels[None], (smaller, smaller), mode="bilinear", antialias=True)
        pixels = F.interpolate(small, (side, side), mode="bilinear", align_corners=False)[0]
    if random.random() < 0.3:
        strength = random.uniform(1, 8)
        noise = random.standard_normal(pixels.shape, dtype=np.float32) * np.float32(strength)
        pixels = (pixels + torch.from_numpy(noise)).clamp(0, 255)
    return pixels


def _per_band(values: np.ndarray) -> Tensor:
    return torch.from_numpy(values.astype(np.float32))[:, None, None]
