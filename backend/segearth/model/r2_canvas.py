"""SegEarth-R2's two pictures of an image, and the undoing of the one that masks lie on.

The mask branch sees it at the upper left of a square, the rest grey; the language model sees it squashed to a
square, so that nothing of it is lost.
"""

from __future__ import annotations

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from segearth.model.canvas import CornerFit, normalise
from segearth.model.segearth_r2 import ImageViews

GREY = 128


def corner_canvas(pixels: np.ndarray, fit: CornerFit) -> np.ndarray:
    """uint8 rows x columns x 3 (RGB) -> side x side x 3, bilinear as Pillow has it, padded with grey."""
    canvas = np.full((fit.side, fit.side, 3), GREY, np.uint8)
    canvas[: fit.height, : fit.width] = _resized(pixels, (fit.width, fit.height), Image.Resampling.BILINEAR)
    return canvas


def squashed(pixels: np.ndarray, side: int) -> Tensor:
    """uint8 rows x columns x 3 -> 1 x 3 x side x side, -1..1, bicubic as Pillow has it."""
    reduced = _resized(pixels, (side, side), Image.Resampling.BICUBIC)
    return (torch.from_numpy(reduced).permute(2, 0, 1)[None].float() / 255 - 0.5) / 0.5


def _resized(pixels: np.ndarray, size: tuple[int, int], how: Image.Resampling) -> np.ndarray:
    """size: width and height. Pillow's rule: what the network was trained on; others differ by levels."""
    return np.array(Image.fromarray(np.ascontiguousarray(pixels)).resize(size, how))


def prepare_views(pixels: np.ndarray, canvas: int, side: int) -> ImageViews:
    """uint8 rows x columns x 3 -> what the network reads of one image. side: of the squashed picture."""
    fit = CornerFit.of(*pixels.shape[:2], side=canvas)
    placed = torch.from_numpy(corner_canvas(pixels, fit)).permute(2, 0, 1)[None].float()
    return ImageViews(normalise(placed), squashed(pixels, side))
