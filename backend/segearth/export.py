"""Answers as files: a layer of a GeoPackage, a probability map as GeoTIFF. Written whole or not at all."""

from __future__ import annotations

import itertools
import os
import re
import sqlite3
import warnings
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timezone
from pathlib import Path

import geopandas
import numpy as np
import pyogrio
import rasterio
from odc.geo.gcp import GCPGeoBox
from pyogrio.errors import DataLayerError, DataSourceError, FeatureError
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.io import DatasetReader, DatasetWriter
from rasterio.windows import Window

from segearth import geopackage
from segearth.answering import Answer
from segearth.errors import OutputUnwritable
from segearth.geo.reading import Raster, View
from segearth.geo.source import CACHE, opened
from segearth.provenance import Fact, facts_of
from segearth.segmentation import Target

BLOCK = 512
LICENCE_TAGS = ("TIFFTAG_COPYRIGHT", "COPYRIGHT", "LICENSE", "LICENCE", "RIGHTS", "ATTRIBUTION")
"""Where raster files state it, in any case; the plugin reads the same."""


def write_geopackage(answer: Answer, path: Path, layer: str = "", raster: Raster | None = None) -> str:
    """Adds the answer as a layer to a GeoPackage, new or existing; its other layers stay as they are.

    Style, metadata and a row of the table `runs` go with it. raster: what was asked about, for its name and
    licence. Returns the layer's name: `layer` or else the question, with a number where that is taken.
    Raises OutputUnwritable.
    """
    exists = path.exists()
    with _whole(path) as temporary, _silent_about_place():
        if exists:
            _copy_database(path, temporary)
        taken = set(pyogrio.list_layers(temporary)[:, 0]) if exists else set()
        name = _free(layer or _layer_name(answer.query.text), taken)
        pyogrio.write_dataframe(
            _table(answer),
            temporary,
            layer=name,
            driver="GPKG",
            geometry_type="MultiPolygon",
            promote_to_multi=True,
            append=exists,
            **({} if exists else {"dataset_options": {"VERSION": geopackage.VERSION}}),
        )
        labels = list(dict.fromkeys(target.label for target in answer.targets))
        geopackage.describe(temporary, name, _facts(answer, raster), labels)
    return name


def _table(answer: Answer) -> geopandas.GeoDataFrame:
    return answer.features.assign(
        question=answer.query.text, engine=_engines(answer), asked_at=datetime.now(timezone.utc)
    )


def _engines(answer: Answer) -> str | list[str]:
    """Which engine marks each polygon; of two, both mark those of the first target."""
    if answer.comparison is None:
        return answer.query.engine
    names = [one.query.engine for one in answer.comparison.answers]
    by_target = dict(enumerate((", ".join(names), *names), 1))
    return [by_target[number] for number in answer.features["target"]]


def _facts(answer: Answer, raster: Raster | None) -> dict[str, Fact]:
    """What somebody needs to ask again and get the same."""
    return facts_of(answer, raster.path, licence_of(raster)) if raster else facts_of(answer)


def licence_of(raster: Raster) -> str:
    """Licence, rights and attribution as the image's file states them, as one line; "" where it does not."""
    with opened(raster.path, raster.drivers) as dataset:
        said = {key.upper(): value for key, value in dataset.tags().items()}
    return "; ".join(dict.fromkeys(said[tag].strip() for tag in LICENCE_TAGS if said.get(tag, "").strip()))


def _layer_name(question: str) -> str:
    """The question without characters that programs trip over, at most 60 long."""
    return re.sub(r"[^\w -]", "", question)[:60].strip() or "answer"


def _copy_database(source: Path, target: Path) -> None:
    """A copy, through SQLite: what a program that died left half-written is undone first, and its journal
    cannot spoil the file that takes this one's place. A file that another program has open is left alone:
    replacing it would harm both."""
    if source.with_name(source.name + "-wal").exists():
        raise OutputUnwritable(
            f"{source.name} is open in another program.",
            advice="Close it there, or choose another file, then export again.",
        )
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)


def write_probability(answer: Answer, raster: Raster, path: Path) -> None:
    """The probability map on the raster's own grid: its rows, columns, transform or control points, and CRS.

    float32, one band per target (one band of zeros without any), 0 outside of what was asked; 0.5 is the
    engines' decision threshold. Block by block, bilinear where the map is coarser than the raster.
    Raises OutputUnwritable.
    """
    with opened(raster.path, raster.drivers) as source:
        profile = _profile(source, max(1, len(answer.targets))) | _place(source, raster)
    with _whole(path) as temporary, rasterio.Env(GDAL_CACHEMAX=CACHE), _silent_about_place():
        with rasterio.open(temporary, "w", **profile) as target:
            facts = _facts(answer, raster)
            target.update_tags(**{f"SEGEARTH_{key.upper()}": value for key, value in facts.items() if value})
            target.update_tags(TIFFTAG_COPYRIGHT=facts["licence"])
            sums = [
                _write_band(target, band, found, answer.view) for band, found in enumerate(answer.targets, 1)
            ]
        _check_complete(temporary, sums)


def _write_band(dataset: DatasetWriter, band: int, found: Target, view: View) -> float:
    """Writes a probability map block by block and gives the sum of its values."""
    dataset.set_band_description(band, found.label)
    total = 0.0
    for _, window in dataset.block_windows(band):
        values = _on_grid(found.probability, view, window)
        dataset.write(values, band, window=window)
        total += values.sum(dtype=np.float64)
    return total


def _check_complete(path: Path, sums: list[float]) -> None:
    """GDAL says nothing when the disk fills up while a file is closed: what was written is read back."""
    with rasterio.open(path) as dataset:
        for band, expected in enumerate(sums, 1):
            blocks = (dataset.read(band, window=window) for _, window in dataset.block_windows(band))
            if sum(block.sum(dtype=np.float64) for block in blocks) != expected:
                raise OSError("only a part of it arrived on the disk")


@contextmanager
def _whole(path: Path) -> Iterator[Path]:
    """A temporary file beside `path` that takes its name at the end; a failure leaves nothing behind."""
    temporary = path.with_name(f".{path.stem}.{os.getpid()}.part{path.suffix}")
    try:
        yield temporary
        os.replace(temporary, path)
    except (OSError, sqlite3.Error, DataSourceError, DataLayerError, FeatureError, RasterioError) as error:
        reason = str(error).partition("\n")[0].rstrip(".")
        raise OutputUnwritable(f"{path} could not be written: {reason}.") from error
    finally:
        temporary.unlink(missing_ok=True)


@contextmanager
def _silent_about_place() -> Iterator[None]:
    """rasterio and pyogrio warn where an image lies nowhere; ours may."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        warnings.filterwarnings("ignore", "'crs' was not provided")
        yield


def _free(name: str, taken: set[str]) -> str:
    """`name`, or the first of `name 2`, `name 3` ... that is not taken."""
    names = itertools.chain([name], (f"{name} {number}" for number in itertools.count(2)))
    return next(candidate for candidate in names if candidate not in taken)


def _place(source: DatasetReader, raster: Raster) -> dict:
    """By control points where those place the raster: a file may hold some and a transform too."""
    if isinstance(raster.geobox, GCPGeoBox):
        points, crs = source.gcps
        return {"gcps": points, "crs": crs or rasterio.CRS()}
    return {"crs": source.crs, "transform": source.transform}


def _profile(source: DatasetReader, count: int) -> dict:
    return {
        "driver": "GTiff",
        "width": source.width,
        "height": source.height,
        "count": count,
        "dtype": "float32",
        "tiled": True,
        "blockxsize": BLOCK,
        "blockysize": BLOCK,
        "compress": "deflate",
        "predictor": 3,
        "sparse_ok": True,
        "bigtiff": "if_safer",
    }


def _on_grid(probability: np.ndarray, view: View, window: Window) -> np.ndarray:
    """The part of a probability map that lies in a window of the raster, at the raster's resolution."""
    rows, columns = (
        (np.arange(start, start + length) + 0.5 - first) * size / (last - first) - 0.5
        for start, length, (first, last), size in (
            (window.row_off, window.height, view.rows, view.shape[0]),
            (window.col_off, window.width, view.columns, view.shape[1]),
        )
    )
    return _bilinear(probability, rows, columns)


def _bilinear(values: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """Values at fractional rows and columns (separable); 0 more than half a pixel outside."""
    low_rows, row_share, rows_inside = _between(rows, values.shape[0])
    low_columns, column_share, columns_inside = _between(columns, values.shape[1])
    high_rows = np.minimum(low_rows + 1, values.shape[0] - 1)
    high_columns = np.minimum(low_columns + 1, values.shape[1] - 1)
    upper = _mix(values[np.ix_(low_rows, low_columns)], values[np.ix_(low_rows, high_columns)], column_share)
    lower = _mix(
        values[np.ix_(high_rows, low_columns)], values[np.ix_(high_rows, high_columns)], column_share
    )
    inside = rows_inside[:, None] & columns_inside
    return np.where(inside, _mix(upper, lower, row_share[:, None]), 0).astype(np.float32)


def _between(positions: np.ndarray, length: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The pixel before each position, how far beyond its middle that is (0..1), whether it is inside."""
    inside = (positions > -0.5 - 1e-6) & (positions < length - 0.5 + 1e-6)
    clipped = np.clip(positions, 0, length - 1)
    low = np.floor(clipped + 1e-6).astype(int)
    return low, np.clip(clipped - low, 0, 1), inside


def _mix(first: np.ndarray, second: np.ndarray, share: np.ndarray) -> np.ndarray:
    return first + (second - first) * share
