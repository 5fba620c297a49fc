"""The threshold that would have suited best, by polygons that somebody drew. Brings numpy: import it late."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import QgsGeometry

from .burning import burnt
from .gdal_calls import or_none

STEPS = 100
"""Thresholds are tried at every hundredth."""
ROWS = 256
"""Read at a time: a map of a whole town need not fit into the memory."""


def best_threshold(
    probability: Path, references: Sequence[QgsGeometry], label: str = ""
) -> tuple[float, float]:
    """The threshold whose mask overlaps the reference best, and that intersection over union.

    probability: a raster of values 0..1, its bands taken together; references: polygons in its CRS. label: of
    the only bands that count, by their descriptions; "" for all.
    Counted in pixels. Of equally good thresholds the middle one. Raises OSError where GDAL cannot read it.
    """
    dataset = or_none(gdal.Open, str(probability))
    if dataset is None:
        raise OSError(gdal.GetLastErrorMsg())
    thresholds = np.arange(1, STEPS) / STEPS
    everywhere, inside = np.zeros(STEPS, np.int64), np.zeros(STEPS, np.int64)
    for values, truth in _rows(dataset, burnt(dataset, references), _bands(dataset, label)):
        reached = np.digitize(values, thresholds)  # how many thresholds a pixel reaches
        everywhere += np.bincount(reached.ravel(), minlength=STEPS)
        inside += np.bincount(reached[truth], minlength=STEPS)
    right = _at_least(inside)
    overlaps = right / np.maximum(_at_least(everywhere) + inside.sum() - right, 1)
    best = np.flatnonzero(overlaps >= overlaps.max() - 1e-12)
    return float(thresholds[best[len(best) // 2]]), float(overlaps.max())


def _bands(dataset: gdal.Dataset, label: str) -> list[gdal.Band]:
    """Of that label; all where none is described so."""
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    return [band for band in bands if label and band.GetDescription() == label] or bands


def _rows(
    dataset: gdal.Dataset, truth: gdal.Dataset, bands: Sequence[gdal.Band]
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """The map and the truth piece by piece, from above: rows x columns, float32 and bool."""
    columns, rows = dataset.RasterXSize, dataset.RasterYSize
    for top in range(0, rows, ROWS):
        window = (0, top, columns, min(ROWS, rows - top))
        read = [band.ReadAsArray(*window) for band in bands]
        values = np.max([np.nan_to_num(band.astype(np.float32)) for band in read], axis=0)
        yield values, truth.ReadAsArray(*window).astype(bool)


def _at_least(counts: np.ndarray) -> np.ndarray:
    """For each threshold, how many pixels reach it. counts: of pixels that reach so many thresholds."""
    return counts[::-1].cumsum()[::-1][1:]
