"""Probability maps as GeoTIFF: what an engine said, kept whole; polygons can be drawn from it again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

import numpy as np
import pandas
import rasterio
from geopandas import GeoDataFrame
from odc.geo.gcp import GCPGeoBox
from odc.geo.geobox import GeoBox
from rasterio.control import GroundControlPoint
from rasterio.io import MemoryFile

from segearth.errors import BandsUnsuitable, ImageTooLarge
from segearth.geo.placement import geobox_of
from segearth.geo.polygons import Outlined, no_smaller_than, outlined, table_of
from segearth.geo.recent_maps import Reading, RecentMaps
from segearth.geo.source import files_of, local_name, opened, state_of

T = TypeVar("T")
MAXIMUM_VALUES = 400_000_000
ROUNDING = 1e-6
"""By so much a probability may lie outside of 0..1: other programs round, too."""
NONE_OF_ITS_OWN: Mapping[str, float] = MappingProxyType({})
_recent: RecentMaps[ProbabilityMap] = RecentMaps()


@dataclass(frozen=True, eq=False)
class ProbabilityMap:
    """bands: one per thing that was found, float32, rows x columns on `geobox`, 0..1. labels: their names."""

    labels: tuple[str, ...]
    bands: tuple[np.ndarray, ...]
    geobox: GeoBox | GCPGeoBox
    _last: dict[tuple, tuple[tuple, Any]] = field(default_factory=dict, repr=False)

    @property
    def nbytes(self) -> int:
        """Of the bands, in memory."""
        return sum(band.nbytes for band in self.bands)

    def polygons(
        self,
        *,
        threshold: float = 0.5,
        simplify_pixels: float = 0.0,
        minimum_area_m2: float = 0.0,
        right_angles: str = "off",
        label_thresholds: Mapping[str, float] = NONE_OF_ITS_OWN,
    ) -> GeoDataFrame:
        """One table of the polygons of all bands; see `polygons.polygonise`. label_thresholds: of labels that
        have one of their own. Of several bands, the column `target` tells which (from 1)."""
        tables = [
            no_smaller_than(
                minimum_area_m2,
                self._table(place, label_thresholds.get(label, threshold), simplify_pixels, right_angles),
            )
            for place, label in enumerate(self.labels)
        ]
        if len(tables) == 1:
            return tables[0]
        numbered = [table.assign(target=number) for number, table in enumerate(tables, 1)]
        return pandas.concat(numbered, ignore_index=True)

    def _table(self, place: int, threshold: float, simplify_pixels: float, right_angles: str) -> GeoDataFrame:
        """Of one band, whatever the areas."""
        return self._again(
            ("table", place),
            (threshold, simplify_pixels, right_angles),
            lambda: table_of(
                self._outlines(place, threshold),
                self.geobox,
                label=self.labels[place],
                simplify_pixels=simplify_pixels,
                right_angles=right_angles,
            ),
        )

    def _outlines(self, place: int, threshold: float) -> Outlined:
        return self._again(("outlines", place), (threshold,), lambda: outlined(self.bands[place], threshold))

    def _again(self, what: tuple, wish: tuple, make: Callable[[], T]) -> T:
        """As it was made last for the same wish: a slider leaves most of what decides a shape as it is."""
        known, found = self._last.get(what, (None, None))
        if known != wish:
            found = make()
            self._last[what] = (wish, found)
        return found

    def geotiff(self) -> bytes:
        """float32, one band per thing, its label as the band's description; `read_probability` reads it."""
        rows, columns = self.geobox.shape
        profile = {
            "driver": "GTiff",
            "height": rows,
            "width": columns,
            "count": len(self.bands),
            "dtype": "float32",
            "tiled": True,
            "compress": "deflate",
            "predictor": 3,
            "zlevel": 1,
            "bigtiff": "if_safer",
        }
        if isinstance(self.geobox, GeoBox):
            profile["transform"] = self.geobox.affine
        if self.geobox.crs is not None:
            profile["crs"] = rasterio.CRS.from_wkt(self.geobox.crs.to_wkt())
        with MemoryFile() as memory:
            with memory.open(**profile) as target:
                if isinstance(self.geobox, GCPGeoBox):
                    target.gcps = (_points(self.geobox), profile.get("crs", rasterio.CRS()))
                for number, (label, band) in enumerate(zip(self.labels, self.bands, strict=True), 1):
                    target.write(band.astype(np.float32, copy=False), number)
                    target.set_band_description(number, label)
            return memory.read()


def _points(geobox: GCPGeoBox) -> list[GroundControlPoint]:
    """The control points in pixels of a part of the image that they were taken in."""
    into = ~geobox._affine
    return [
        GroundControlPoint(row, column, point.x, point.y)
        for point in geobox._mapping._points
        for column, row in [into * (point.col, point.row)]
    ]


def read_probability(path: str | Path, drivers: Sequence[str] | None = None) -> ProbabilityMap:
    """A raster of probabilities: every band is one thing, named by its description; no data counts as 0.

    Bands with a scale and an offset (GDAL's) are brought to 0..1 by them. The last one read is kept, and the
    one before where both are small.
    Raises ImageNotFound, ImageUnreadable, ImageTooLarge, BandsUnsuitable (values outside of 0..1).
    """
    wanted = (local_name(path), tuple(drivers) if drivers else None)
    return _recent.find(wanted) or _recent.keep(_read(*wanted))


def _read(name: str, drivers: tuple[str, ...] | None) -> Reading[ProbabilityMap]:
    with opened(name, drivers) as dataset:
        files = files_of(dataset)
        state = state_of(files)
        values = dataset.width * dataset.height * dataset.count
        if values > MAXIMUM_VALUES:
            raise ImageTooLarge(f"The map has {values:,} values; at most {MAXIMUM_VALUES:,} are read.")
        _recent.make_room(values * np.dtype(np.float32).itemsize)
        bands = tuple(_band(dataset, number) for number in dataset.indexes)
        labels = tuple(text or "" for text in dataset.descriptions)
        return Reading((name, drivers), files, state, ProbabilityMap(labels, bands, geobox_of(dataset)))


def _band(dataset: rasterio.DatasetReader, number: int) -> np.ndarray:
    read = dataset.read(number, masked=True)
    scale, offset = dataset.scales[number - 1], dataset.offsets[number - 1]
    values = read.filled(0).astype(np.float32)
    if (scale, offset) != (1, 0):
        values = np.where(np.ma.getmaskarray(read), 0, values * scale + offset).astype(np.float32)
    values = np.nan_to_num(values, nan=0.0, copy=False)
    if values.size and (values.min() < -ROUNDING or values.max() > 1 + ROUNDING):
        raise BandsUnsuitable(
            f"Band {number} of {Path(dataset.name).name} holds values from {values.min():g} to"
            f" {values.max():g}, not probabilities from 0 to 1.",
            advice="Choose a probability map, such as an answer's.",
        )
    return np.clip(values, 0, 1, out=values)
