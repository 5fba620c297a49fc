"""`LabelledImage`: the one form to which every folder of training data is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import rasterio

TARGET, OTHER, IGNORE = 255, 0, 128


@dataclass(frozen=True, eq=False)
class LabelledImage:
    """An image with what is known about it.

    pixels: rows x cols x 3, uint8, red green blue. gsd: metres per pixel, None where unknown.
    masks: per noun rows x cols uint8: 255 target, 0 other, 128 ignore. Every noun here is exhaustively
        labelled outside its ignored pixels, so it may serve as a negative; nouns without a mask are unknown.
    absent: nouns that are known not to be in the picture (by the kind of scene or by its resolution).
    source: the folder it comes from. place: images of one place never lie on both sides of the split.
    """

    name: str
    source: str
    place: str
    pixels: np.ndarray
    gsd: float | None
    masks: dict[str, np.ndarray] = field(default_factory=dict)
    absent: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        for noun, mask in self.masks.items():
            if mask.shape != self.pixels.shape[:2] or mask.dtype != np.uint8:
                raise ValueError(f"{self.name}: mask of {noun} is {mask.dtype} {mask.shape}")


def read_pixels(path: Path) -> np.ndarray:
    """The first three bands as rows x cols x 3 uint8 (a single band is repeated)."""
    with rasterio.open(path) as source:
        bands = [1, 2, 3] if source.count >= 3 else [1, 1, 1]
        return np.ascontiguousarray(np.moveaxis(source.read(bands), 0, -1))


def read_mask(path: Path) -> np.ndarray:
    """The first band, uint8."""
    with rasterio.open(path) as source:
        return source.read(1)
