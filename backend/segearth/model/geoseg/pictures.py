"""Pixels as other people's networks want them: resized as they were trained (Pillow), shifted and scaled."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from PIL import Image
from torch import Tensor


def squared(
    pixels: np.ndarray, side: int, resample: Image.Resampling, mean: Sequence[float], std: Sequence[float]
) -> Tensor:
    """uint8 rows x columns x 3 -> 1 x 3 x side x side, float32, (x / 255 - mean) / std; squashed, not cut."""
    return normalised(resized(pixels, side, side, resample), mean, std)


def resized(pixels: np.ndarray, rows: int, columns: int, resample: Image.Resampling) -> np.ndarray:
    """uint8 rows x columns x 3."""
    return np.asarray(Image.fromarray(pixels).resize((columns, rows), resample))


def normalised(pixels: np.ndarray, mean: Sequence[float], std: Sequence[float]) -> Tensor:
    """uint8 rows x columns x 3 -> 1 x 3 x rows x columns, float32."""
    image = torch.from_numpy(pixels.astype(np.float32) / 255).permute(2, 0, 1)[None]
    mean, std = (torch.tensor(values, dtype=torch.float32).view(3, 1, 1) for values in (mean, std))
    return (image - mean) / std
