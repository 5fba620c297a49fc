"""`GeoImage`: pixels, their validity and where they lie, kept together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from odc.geo.gcp import GCPGeoBox
from odc.geo.geobox import GeoBox


@dataclass(frozen=True, eq=False)
class GeoImage:
    """An image that knows where it lies.

    pixels: rows x cols x 3, uint8, red green blue, 0..255 (invalid pixels are 0).
    valid: rows x cols, bool; False where the source has no data.
    geobox: shape, affine transform and CRS of exactly these pixels; the CRS may be None; a GCPGeoBox where
        the source is placed by ground control points.
    """

    pixels: np.ndarray
    valid: np.ndarray
    geobox: GeoBox | GCPGeoBox

    def __post_init__(self) -> None:
        shape = tuple(self.geobox.shape)
        if self.pixels.shape != (*shape, 3) or self.pixels.dtype != np.uint8:
            raise ValueError(
                f"pixels must be uint8 {(*shape, 3)}, not {self.pixels.dtype} {self.pixels.shape}"
            )
        if self.valid.shape != shape or self.valid.dtype != np.bool_:
            raise ValueError(f"valid must be bool {shape}, not {self.valid.dtype} {self.valid.shape}")

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns)."""
        return self.pixels.shape[0], self.pixels.shape[1]
