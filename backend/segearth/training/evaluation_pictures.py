"""Small pictures of answers: the image, with the outlines of what is right and of what was answered."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import rasterio
import torch
from rasterio.errors import NotGeoreferencedWarning
from torch.nn import functional as F

TRUTH_COLOUR, ANSWER_COLOUR = (0, 229, 255), (255, 92, 0)
"""Told apart by people who see no red or no green too."""
LEAST_SHOWN = 128
"""Pixels; less of an image is not shown, so that one sees where a thing lies."""
MARGIN = 0.3
"""Shown around what the outlines enclose, as a share of its size."""


def around(masks: list[np.ndarray]) -> tuple[slice, slice]:
    """The square-ish part of an image that shows all that the masks (rows x cols bool) hold."""
    both = np.any(masks, axis=0)
    if not both.any():
        return slice(None), slice(None)
    return tuple(_span(both.any(axis=1 - axis)) for axis in (0, 1))


def outlined(
    pixels: np.ndarray, masks: list[tuple[np.ndarray, tuple]], side: int, width: int = 1
) -> np.ndarray:
    """rows x cols x 3 uint8, `side` pixels long, with the outline of each (mask, colour), `width` pixels,
    drawn upon it."""
    scale = side / max(pixels.shape[:2])
    shape = tuple(max(2, round(length * scale)) for length in pixels.shape[:2])
    picture = _resized(np.moveaxis(pixels, -1, 0), shape).transpose(1, 2, 0).round().astype(np.uint8)
    for mask, colour in masks:
        inside = _resized(mask[None], shape)[0] >= 0.5
        picture[_border(inside, width)] = colour
    return picture


def write_jpeg(path: Path, picture: np.ndarray, quality: int = 82) -> None:
    """picture: rows x cols x 3 uint8."""
    rows, columns = picture.shape[:2]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(
            path, "w", driver="JPEG", height=rows, width=columns, count=3, dtype="uint8", quality=quality
        ) as file:
            file.write(np.moveaxis(picture, -1, 0))


def _span(occupied: np.ndarray) -> slice:
    """The stretch of one axis that holds all that is occupied ([n] bool), with a margin."""
    found, length = np.flatnonzero(occupied), len(occupied)
    first, last = found[0], found[-1] + 1
    size = min(length, max(LEAST_SHOWN, round((last - first) * (1 + 2 * MARGIN))))
    start = int(np.clip((first + last - size) // 2, 0, length - size))
    return slice(start, start + size)


def _resized(planes: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """planes x rows x cols -> planes x shape, float32, averaged."""
    values = torch.from_numpy(np.ascontiguousarray(planes)).float()[None]
    return F.interpolate(values, shape, mode="bilinear", antialias=True)[0].numpy()


def _border(inside: np.ndarray, width: int) -> np.ndarray:
    """Pixels of a mask that are close to one outside it; the picture's edge is no border."""
    core = inside
    for _ in range(width):
        padded = np.pad(core, 1, mode="edge")
        core = core & padded[:-2, 1:-1] & padded[2:, 1:-1] & padded[1:-1, :-2] & padded[1:-1, 2:]
    return inside & ~core
