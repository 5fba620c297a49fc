"""A small picture of an image and of what was answered about it."""

from __future__ import annotations

import warnings

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile

SIDE = 160
FOUND, TOO_MUCH, MISSED = (40, 200, 80), (230, 60, 40), (60, 110, 250)
"""Red, green, blue of right, wrong and missing pixels."""


def thumbnail(pixels: np.ndarray, answer: np.ndarray, target: np.ndarray) -> bytes:
    """JPEG: the image, and beside it the same with the answer tinted.

    pixels: rows x columns x 3, uint8. answer, target: rows x columns, bool.
    """
    rows, columns = (_every(length, max(target.shape)) for length in target.shape)
    pixels, answer, target = (array[rows][:, columns] for array in (pixels, answer, target))
    tinted = pixels.copy()
    for where, colour in ((answer & target, FOUND), (answer & ~target, TOO_MUCH), (target & ~answer, MISSED)):
        tinted[where] = (0.4 * pixels[where] + 0.6 * np.array(colour)).astype(np.uint8)
    return _jpeg(np.concatenate([pixels, tinted], axis=1))


def _every(length: int, longest: int) -> np.ndarray:
    """Indices that reduce a side so that the longest becomes SIDE."""
    count = max(1, round(length * min(1.0, SIDE / longest)))
    return ((np.arange(count) + 0.5) * length / count).astype(int)


def _jpeg(pixels: np.ndarray) -> bytes:
    rows, columns, _ = pixels.shape
    with warnings.catch_warnings(), MemoryFile() as memory, rasterio.Env():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        shape = {"height": rows, "width": columns, "count": 3, "dtype": "uint8"}
        with memory.open(driver="JPEG", quality=75, **shape) as target:
            target.write(np.moveaxis(pixels, -1, 0))
        return memory.read()
