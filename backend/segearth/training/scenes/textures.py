"""Textures with a natural spectrum: grounds that look neither flat nor like static."""

from __future__ import annotations

import numpy as np
import torch
from torch.nn import functional as F

Colour = tuple[float, float, float]


def fractal(random: np.random.Generator, side: int, coarsest: int = 3, falloff: float = 0.6) -> np.ndarray:
    """Sum of octaves of smooth noise: side x side, mean about 0, deviation about 1."""
    total = torch.zeros(side, side)
    weight, cells = 1.0, coarsest
    while cells < side:
        grid = torch.from_numpy(random.standard_normal((1, 1, cells, cells), dtype=np.float32))
        total += weight * F.interpolate(grid, (side, side), mode="bicubic", align_corners=False)[0, 0]
        weight, cells = weight * falloff, cells * 2
    values = total.numpy()
    return (values - values.mean()) / (values.std() + 1e-6)


def stripes(side: int, angle: float, period: float, offset: float = 0.0) -> np.ndarray:
    """A sine across the picture, side x side, -1..1; period in pixels, angle in radians."""
    rows, columns = np.mgrid[:side, :side]
    return np.sin((columns * np.cos(angle) + rows * np.sin(angle)) * 2 * np.pi / period + offset)


def tinted(colour: Colour, relief: np.ndarray, strength: float, tint: np.ndarray | None = None) -> np.ndarray:
    """The colour (0..255) made lighter and darker by `relief`: rows x cols x 3."""
    base = np.asarray(colour, np.float32)
    shaded = base * (1 + strength * relief[..., None])
    if tint is not None:
        shaded = shaded + tint[..., None] * np.array([6.0, 2.0, -6.0], np.float32)
    return shaded.astype(np.float32)
