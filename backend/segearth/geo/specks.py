"""Small regions taken out of a mask."""

from __future__ import annotations

import numpy as np
from odc.geo.gcp import GCPGeoBox
from odc.geo.geobox import GeoBox
from rasterio.features import rasterize

from segearth.geo.measuring import areas_and_perimeters
from segearth.geo.outlines import pixel_outlines
from segearth.geo.polygons import place


def without_specks(mask: np.ndarray, geobox: GeoBox | GCPGeoBox, minimum_area_m2: float) -> np.ndarray:
    """The mask's regions (by edges) of at least that area on the ground: those that become polygons.

    mask: rows x columns on `geobox`, bool.
    """
    if minimum_area_m2 <= 0 or not mask.any():
        return mask
    outlines = pixel_outlines(mask)
    areas, _ = areas_and_perimeters(place(outlines, geobox), geobox.crs)
    large = outlines[~(areas < minimum_area_m2)]
    if not len(large):
        return np.zeros_like(mask)
    return rasterize(((one, 1) for one in large), mask.shape, dtype=np.uint8).astype(bool)
