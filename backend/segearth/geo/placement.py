"""Where a raster lies: its GeoBox, and which of its pixels an extent covers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from odc.geo.crs import CRS
from odc.geo.gcp import GCPGeoBox, GCPMapping
from odc.geo.geobox import GeoBox
from odc.geo.geom import BoundingBox
from odc.geo.geom import box as box_geometry
from pyproj.exceptions import ProjError
from rasterio.control import GroundControlPoint
from rasterio.transform import GCPTransformer

from segearth.errors import ExtentEmpty, ImageUnreadable, SettingInvalid
from segearth.sentences import say

PixelWindow = tuple[slice, slice]
"""Rows and columns of a raster, with start and stop."""
Span = tuple[float, float]
"""Start and stop in pixels."""

LARGEST_COORDINATE = 1e15  # from here on a double cannot tell pixels apart


class GdalMapping(GCPMapping):
    """Ground control points through GDAL's own polynomial (first order below six points, second from there
    on), so that answers lie where GDAL and QGIS warp the image to. From 3.11 on GDAL takes a homography for
    four or five points; where an affine transform fits them the two agree."""

    def __init__(self, points: list[GroundControlPoint], crs: CRS):
        pixel = np.array([(point.col, point.row) for point in points], float)
        world = np.array([(point.x, point.y) for point in points], float)
        super().__init__(pixel, world, crs)
        self._points = points

    @property
    def p2w(self) -> Callable[[Any, Any], tuple[Any, Any]]:
        """(column, row) to (x, y)."""

        def world(columns: Any, rows: Any) -> tuple[Any, Any]:
            with GCPTransformer(self._points) as transformer:  # not kept: it is not made for several threads
                return tuple(np.asarray(transformer.xy(rows, columns, offset="ul")))

        return world

    @property
    def w2p(self) -> Callable[[Any, Any], tuple[Any, Any]]:
        """(x, y) to (column, row)."""

        def pixel(x: Any, y: Any) -> tuple[Any, Any]:
            with GCPTransformer(self._points) as transformer:
                rows, columns = transformer.rowcol(x, y, op=np.asarray)
            return np.asarray(columns), np.asarray(rows)

        return pixel


def geobox_of(dataset: rasterio.DatasetReader) -> GeoBox | GCPGeoBox:
    """Shape, transform (or control points) and CRS of an open raster.

    A picture without any georeference lies as GDAL says: x is the column, y the row, counted downwards.
    """
    points, points_crs = dataset.gcps
    if dataset.transform.is_identity and len(points) >= 3:
        return GCPGeoBox(dataset.shape, GdalMapping(points, _crs(points_crs)))
    if dataset.transform.is_degenerate:
        raise ImageUnreadable("The image's transform gives its pixels no area.")
    return GeoBox(dataset.shape, dataset.transform, _crs(dataset.crs))


def _crs(crs: rasterio.CRS | None) -> CRS | None:
    return CRS(crs.to_wkt(version="WKT2_2019")) if crs else None


def window_of(geobox: GeoBox | GCPGeoBox, extent: BoundingBox | None) -> PixelWindow:
    """The smallest window of whole pixels that covers the part of `extent` inside the image.

    extent: in its own CRS, or the image's where it has none; None is the whole image. In degrees its west may
    be greater than its east, across the antimeridian.
    Raises ExtentEmpty where the two do not meet, SettingInvalid for an extent that is none, or whose CRS has
    no way to the image's.
    """
    rows, columns = geobox.shape
    if extent is None:
        return slice(0, rows), slice(0, columns)
    if extent.crs is not None and extent.crs.geographic and extent.left > extent.right:
        extent = BoundingBox(extent.left, extent.bottom, extent.right + 360, extent.top, extent.crs)
    sound = np.abs(extent.bbox).max() < LARGEST_COORDINATE  # neither nan nor infinite
    if not (sound and extent.left < extent.right and extent.bottom < extent.top):
        raise SettingInvalid(f"The extent {tuple(extent.bbox)} is none that a map could have.")
    if extent.crs is not None:
        _check_way(geobox.crs, extent.crs)
        outline = _outline(geobox, extent.crs)
        if _holds(extent, *outline):
            return slice(0, rows), slice(0, columns)
        extent = _near(extent, *outline) if extent.crs != geobox.crs else extent
    for turn in (0, 360, -360) if geobox.crs is not None and geobox.crs.geographic else (0,):
        x, y = _boundary(extent, geobox.crs)
        pixel_x, pixel_y = geobox.wld2pix(x + turn, y)
        window = _covering(pixel_y, rows), _covering(pixel_x, columns)
        if all(part.stop > part.start for part in window):
            return window
    raise ExtentEmpty(say("apart"))


def _check_way(image: CRS | None, extent: CRS) -> None:
    """Raises SettingInvalid where a place in one of them has none in the other."""
    try:
        if image is not None and (image == extent or extent.transformer_to_crs(image)):
            return
    except ProjError:
        pass
    raise SettingInvalid(
        f"The image has no place where the extent's coordinates ({extent}) could be looked up.",
        advice="Give the extent in the image's own coordinates.",
    )


def _outline(geobox: GeoBox | GCPGeoBox, crs: CRS) -> tuple[np.ndarray, np.ndarray]:
    """Points along the image's edge, in `crs`."""
    rows, columns = geobox.shape
    steps = np.linspace(0, 1, 17)
    edge_x = np.concatenate([steps, np.ones(17), steps[::-1], np.zeros(17)]) * columns
    edge_y = np.concatenate([np.zeros(17), steps, np.ones(17), steps[::-1]]) * rows
    world = geobox.pix2wld(edge_x, edge_y)
    return world if crs == geobox.crs else geobox.crs.transformer_to_crs(crs)(*world)


def _holds(extent: BoundingBox, x: np.ndarray, y: np.ndarray) -> bool:
    """Whether an extent holds all of these points; longitudes count round the globe."""
    if extent.crs.geographic:
        x = extent.left + (x - extent.left) % 360
    inside = (x >= extent.left) & (x <= extent.right) & (y >= extent.bottom) & (y <= extent.top)
    return bool(inside.all())


def _near(extent: BoundingBox, x: np.ndarray, y: np.ndarray) -> BoundingBox:
    """The part of an extent that lies around an image with this outline. Far from the image its CRS need not
    reach: the outline of the whole world has no place in a UTM zone."""
    if extent.crs.geographic and np.ptp(x) > 180:  # across the antimeridian "between" has no meaning
        return extent
    wide, high = np.ptp(x) / 10, np.ptp(y) / 10
    left, right = max(extent.left, x.min() - wide), min(extent.right, x.max() + wide)
    bottom, top = max(extent.bottom, y.min() - high), min(extent.top, y.max() + high)
    meets = left < right and bottom < top  # an extent may be counted round the globe the other way
    return BoundingBox(left, bottom, right, top, extent.crs) if meets else extent


def _boundary(extent: BoundingBox, crs: CRS | None) -> tuple[np.ndarray, np.ndarray]:
    """Points along the extent's outline, in `crs`."""
    outline = box_geometry(*extent.bbox, extent.crs).exterior
    outline = outline.segmented(max(extent.span_x, extent.span_y) / 32)
    if crs is not None and extent.crs is not None and extent.crs != crs:
        outline = outline.to_crs(crs)
    points = np.array(outline.coords, float)
    if not np.isfinite(points).all():
        raise ExtentEmpty("The extent lies outside of what the image's CRS can express.")
    return points[:, 0], points[:, 1]


def _covering(positions: np.ndarray, length: int) -> slice:
    """Whole pixels from the smallest to the largest position; a rounding error adds none."""
    start, stop = np.floor(np.min(positions) + 1e-6), np.ceil(np.max(positions) - 1e-6)
    return slice(int(np.clip(start, 0, length)), int(np.clip(stop, 0, length)))


def subgrid(
    geobox: GeoBox | GCPGeoBox, rows: Span, columns: Span, shape: tuple[int, int]
) -> GeoBox | GCPGeoBox:
    """The grid of `shape` pixels over rows and columns (start, stop; fractions allowed) of another grid."""
    scale = Affine.scale((columns[1] - columns[0]) / shape[1], (rows[1] - rows[0]) / shape[0])
    inner = Affine.translation(columns[0], rows[0]) * scale
    if isinstance(geobox, GCPGeoBox):  # odc-geo itself crops by whole pixels only
        return GCPGeoBox(shape, geobox._mapping, geobox._affine * inner)
    return GeoBox(shape, geobox.affine * inner, geobox.crs)
