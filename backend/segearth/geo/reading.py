"""Reading rasters: any part of them, at any resolution, as a `GeoImage`. Never the whole file."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np
import rasterio
from odc.geo.gcp import GCPGeoBox
from odc.geo.geobox import GeoBox
from odc.geo.geom import BoundingBox
from rasterio.enums import MaskFlags, Resampling
from rasterio.windows import Window

from segearth.errors import ExtentEmpty
from segearth.geo.bands import Bands, choose_bands
from segearth.geo.image import GeoImage
from segearth.geo.placement import PixelWindow, Span, geobox_of, subgrid, window_of
from segearth.geo.source import files_of, local_name, opened, state_of
from segearth.geo.stretch import NO_STRETCH, Stretch, stretch_for
from segearth.sentences import say

SAMPLE = 512  # long side in pixels of the decimated read that statistics are taken from


@dataclass(frozen=True)
class View:
    """A window of a raster's own pixels, seen as `shape` pixels.

    rows, columns: (start, stop) in the raster's full resolution. shape: (rows, columns), never finer.
    """

    rows: Span
    columns: Span
    shape: tuple[int, int]

    @property
    def window(self) -> Window:
        """As rasterio reads it."""
        (top, bottom), (left, right) = self.rows, self.columns
        return Window(left, top, right - left, bottom - top)

    def part(self, window: PixelWindow) -> View:
        """The part inside rows and columns of this view's own pixels."""
        rows, columns = (
            tuple(start + side * (stop - start) / length for side in (part.start, part.stop))
            for part, (start, stop), length in zip(window, (self.rows, self.columns), self.shape, strict=True)
        )
        return View(rows, columns, tuple(part.stop - part.start for part in window))


@dataclass(frozen=True)
class Raster:
    """A raster file that can be looked at. Holds no open file, so that threads can share it.

    path: as GDAL is given it. geobox: of the whole raster in full resolution.
    address: names these pixels in these bands: from the SHA-256 where it is known, else from path, size and
    time of change; of a VRT its sources' too.
    """

    path: str
    geobox: GeoBox | GCPGeoBox = field(compare=False)
    bands: Bands
    address: str
    drivers: tuple[str, ...] | None = None

    def view(self, longest_side: int | None = None, extent: BoundingBox | None = None) -> View:
        """The whole raster or an extent of it, with at most `longest_side` pixels (None: full resolution).

        Raises ExtentEmpty where the extent does not touch the raster.
        """
        rows, columns = window_of(self.geobox, extent)
        full = (rows.stop - rows.start, columns.stop - columns.start)
        scale = min(1.0, (longest_side or max(full)) / max(full))
        shape = tuple(max(1, round(side * scale)) for side in full)
        return View((rows.start, rows.stop), (columns.start, columns.stop), shape)

    def geobox_of(self, view: View) -> GeoBox | GCPGeoBox:
        """Where the pixels of a view lie."""
        return subgrid(self.geobox, view.rows, view.columns, view.shape)

    def overview(self, longest_side: int, extent: BoundingBox | None = None) -> GeoImage:
        """The raster or an extent of it, reduced to `longest_side` pixels at most."""
        return self.read(self.view(longest_side, extent))

    def read(self, view: View) -> GeoImage:
        """The pixels of a view. Raises ExtentEmpty where none is valid, ImageNotFound, ImageUnreadable."""
        look = _look(self)
        with opened(self.path, self.drivers) as dataset:
            values, valid = _read(dataset, self.bands, view, look)
        if not valid.any():
            raise ExtentEmpty(say("no-data"), advice="Ask about another part.")
        pixels = look.colour(values)
        pixels[~valid] = 0
        return GeoImage(pixels, valid, self.geobox_of(view))


@dataclass(frozen=True, eq=False)
class Look:
    """How the values of a raster become colours; taken once per raster from a decimated read.

    alpha: the band tagged as alpha really is validity. void: the nodata value marks voids, and is not merely
    a value that an 8-bit photo holds too. palette: entries x 3, uint8, or None.
    """

    stretch: Stretch = NO_STRETCH
    alpha: bool = False
    void: bool = True
    palette: np.ndarray | None = None

    def colour(self, values: np.ndarray) -> np.ndarray:
        """bands x rows x columns to rows x columns x 3, uint8."""
        if self.palette is not None:
            return self.palette[values[0]]
        shown = self.stretch(values)
        return np.broadcast_to(shown, (3, *shown.shape[1:])).transpose(1, 2, 0).copy(order="C")


def open_raster(
    path: str | Path,
    bands: Sequence[int] | None = None,
    drivers: Sequence[str] | None = None,
    sha256: str = "",
) -> Raster:
    """A raster that GDAL opens; reads its description only, no pixels.

    bands: numbers (from 1) of red, green and blue, or of one band. drivers: restricts GDAL to these formats,
    for bytes that were sent. sha256: of the file where it is known; the address then comes from it.
    Raises ImageNotFound (also for anything not on this machine), ImageUnreadable, BandsUnsuitable.
    """
    formats = tuple(drivers) if drivers else None
    with opened(str(path), formats) as dataset:
        chosen, placed = choose_bands(dataset, bands), geobox_of(dataset)
        content = sha256 or _content(dataset)
    name = local_name(path)
    address = f"{content}:{','.join(map(str, chosen.colour))}"
    return Raster(name, placed, chosen, address, formats)


def _content(dataset: rasterio.DatasetReader) -> str:
    """A name for what it holds now, without reading it."""
    told = (dataset.name, state_of(files_of(dataset)))
    return hashlib.sha256(repr(told).encode()).hexdigest()


@lru_cache(maxsize=64)
def _look(raster: Raster) -> Look:
    view = raster.view(SAMPLE)
    with opened(raster.path, raster.drivers) as dataset:
        if raster.bands.palette:
            return Look(palette=_palette(dataset))
        alpha = raster.bands.alpha is not None and _is_validity(dataset, raster.bands.alpha, view)
        values, valid = _read(dataset, raster.bands, view, Look(alpha=alpha), Resampling.nearest)
    if values.dtype != np.uint8:
        return Look(stretch_for(values, valid), alpha)
    stretch = NO_STRETCH if raster.bands.photo else stretch_for(values, valid)
    return Look(stretch, alpha, void=_touches_border(~valid))


def _touches_border(void: np.ndarray) -> bool:
    """True where a noticeable part of the border is void: voids come from outside, white roofs do not."""
    border = np.concatenate([void[0], void[-1], void[:, 0], void[:, -1]])
    return bool(border.mean() > 0.02)


def _is_validity(dataset: rasterio.DatasetReader, band: int, view: View) -> bool:
    """True where nearly all values are the smallest or the largest: image data tagged as alpha is neither."""
    values = dataset.read(band, out_shape=view.shape, resampling=Resampling.nearest)
    full = np.iinfo(values.dtype).max if values.dtype.kind in "iu" else values.max()
    return bool(np.isin(values, (0, full)).mean() > 0.9)


def _palette(dataset: rasterio.DatasetReader) -> np.ndarray:
    """The colour table of band 1: 65,536 or 256 x 3, uint8; unlisted indices are black."""
    colours = np.zeros((np.iinfo(dataset.dtypes[0]).max + 1, 3), np.uint8)
    for index, colour in dataset.colormap(1).items():
        colours[index] = colour[:3]
    return colours


def _read(
    dataset: rasterio.DatasetReader,
    bands: Bands,
    view: View,
    look: Look,
    resampling: Resampling = Resampling.average,
) -> tuple[np.ndarray, np.ndarray]:
    """Values (bands x rows x columns) and validity (rows x columns) of a view; GDAL uses overviews."""
    if bands.palette or dataset.dtypes[0].startswith("complex"):  # neither can be averaged
        resampling = Resampling.nearest
    values = dataset.read(list(bands.colour), window=view.window, out_shape=view.shape, resampling=resampling)
    values = np.abs(values) if np.iscomplexobj(values) else values
    valid = np.isfinite(values).all(axis=0)
    nodata = [dataset.nodatavals[number - 1] for number in bands.colour]
    if look.void and all(value is not None for value in nodata):
        valid &= (values != np.array(nodata)[:, None, None]).any(axis=0)
    if look.alpha:
        valid &= dataset.read(bands.alpha, window=view.window, out_shape=view.shape) > 0
    elif dataset.mask_flag_enums[bands.colour[0] - 1] == [MaskFlags.per_dataset]:  # inside the file or a .msk
        valid &= dataset.read_masks(bands.colour[0], window=view.window, out_shape=view.shape) > 0
    return values, valid
