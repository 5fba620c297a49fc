"""Images and masks from files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from rasterio.enums import ColorInterp

from segearth.errors import DatasetUnreadable, SegEarthError
from segearth.geo.reading import open_raster
from segearth.geo.source import opened


def read_pixels(path: Path) -> np.ndarray:
    """rows x columns x 3, uint8, red green blue: any raster, seen as a question about it would see it.

    Raises DatasetUnreadable.
    """
    try:
        raster = open_raster(path)
        return raster.read(raster.view()).pixels
    except SegEarthError as error:
        raise DatasetUnreadable(f"The image {path} cannot be read. {error}") from error


def read_target(path: Path) -> np.ndarray:
    """rows x columns, bool: where any band but alpha is not zero. Raises DatasetUnreadable."""
    try:
        with opened(str(path)) as source:
            bands = [number for number, kind in enumerate(source.colorinterp, 1) if kind != ColorInterp.alpha]
            return (source.read(bands or [1]) != 0).any(axis=0)
    except SegEarthError as error:
        raise DatasetUnreadable(f"The mask {path} cannot be read. {error}") from error
