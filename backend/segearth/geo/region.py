"""Polygons that answers must lie in, on the grid of a raster."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from affine import Affine
from odc.geo.gcp import GCPGeoBox
from odc.geo.geobox import GeoBox
from rasterio.features import geometry_mask

from segearth.errors import SettingInvalid

if TYPE_CHECKING:
    from segearth.geo.reading import View


@dataclass(frozen=True)
class Region:
    """pixels: polygons in a raster's own pixels (column, row), full resolution."""

    pixels: shapely.Geometry

    @classmethod
    def of(cls, geometry: Mapping[str, Any], geobox: GeoBox | GCPGeoBox) -> Region:
        """From GeoJSON (Polygon or MultiPolygon) in the CRS of `geobox`. Raises SettingInvalid."""
        refusal = SettingInvalid("`within` must be a polygon or a multipolygon of at least three corners.")
        try:
            shape = shapely.geometry.shape(geometry)
        except (
            ValueError,
            TypeError,
            IndexError,
            KeyError,
            AttributeError,
            shapely.errors.ShapelyError,
        ) as error:
            raise refusal from error
        if shape.is_empty or not np.isfinite(shapely.get_coordinates(shape)).all():
            raise refusal
        pixels = _areas(shapely.make_valid(shapely.transform(shape, lambda xy: _to_pixels(xy, geobox))))
        if pixels.is_empty:
            raise refusal
        return cls(pixels)

    def mask(self, view: View) -> np.ndarray:
        """Rows x columns of the view, bool: whether a pixel's middle lies inside."""
        (top, bottom), (left, right) = view.rows, view.columns
        rows, columns = view.shape
        grid = Affine.translation(left, top) * Affine.scale((right - left) / columns, (bottom - top) / rows)
        return geometry_mask([self.pixels], view.shape, grid, invert=True)


def _areas(shape: shapely.Geometry) -> shapely.MultiPolygon:
    """Without the lines that a polygon which folds onto itself leaves: nothing lies inside of them."""
    parts = shapely.get_parts(shapely.get_parts(shape))  # a collection may hold a polygon of parts
    return shapely.MultiPolygon([part for part in parts if isinstance(part, shapely.Polygon)])


def _to_pixels(xy: np.ndarray, geobox: GeoBox | GCPGeoBox) -> np.ndarray:
    if isinstance(geobox, GCPGeoBox):
        return np.column_stack(geobox.wld2pix(*xy.T))
    inverse = ~geobox.affine
    x, y = xy.T
    return np.column_stack(
        [inverse.a * x + inverse.b * y + inverse.c, inverse.d * x + inverse.e * y + inverse.f]
    )
