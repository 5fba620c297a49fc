"""How right an answer is, judged by polygons that somebody drew.

By area: intersection over union, precision, recall. By objects: a polygon counts as found where one of the
reference and one of the answer overlap by half of their union, each at most once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsGeometry, QgsSpatialIndex

from .comparing import Comparison

FOUND = 0.5
"""Intersection over union from which on two polygons are the same thing."""
STEPS = 100
"""Thresholds are tried at every hundredth."""


@dataclass(frozen=True)
class Score:
    """0 to 1; precision: how much of the answer is right; recall: how much of the reference was found."""

    iou: float
    precision: float
    recall: float


def by_area(comparison: Comparison, area: Callable[[QgsGeometry], float]) -> Score:
    """comparison: of the reference (before) and the answer (after)."""
    right, wrong, missed = (area(each) for each in (comparison.kept, comparison.gained, comparison.lost))
    return _score(right, wrong, missed)


def by_objects(matches: Sequence[tuple[int, int]], answers: int, references: int) -> Score:
    """matches: pairs that are the same thing, of so many polygons each."""
    right = len(matches)
    return _score(right, answers - right, references - right)


def _score(right: float, wrong: float, missed: float) -> Score:
    """Nothing said of nothing is right."""
    return Score(_share(right, wrong + missed), _share(right, wrong), _share(right, missed))


def _share(right: float, other: float) -> float:
    return right / (right + other) if right + other else 1.0


def matched(answers: Sequence[QgsGeometry], references: Sequence[QgsGeometry]) -> list[tuple[int, int]]:
    """Pairs (answer, reference) that overlap by FOUND or more, the best first, each at most once."""
    index = QgsSpatialIndex()
    for number, reference in enumerate(references):
        index.addFeature(number, reference.boundingBox())
    overlaps = sorted(
        (
            (overlap, number, other)
            for number, answer in enumerate(answers)
            for other in index.intersects(answer.boundingBox())
            if (overlap := _overlap(answer, references[other])) >= FOUND
        ),
        reverse=True,
    )
    pairs, taken = [], (set(), set())
    for _, number, other in overlaps:
        if number not in taken[0] and other not in taken[1]:
            pairs.append((number, other))
            taken[0].add(number)
            taken[1].add(other)
    return pairs


def _overlap(one: QgsGeometry, other: QgsGeometry) -> float:
    shared = one.intersection(other).area()
    return shared / (one.area() + other.area() - shared) if shared > 0 else 0.0


def best_threshold(probability: Path, references: Sequence[QgsGeometry]) -> tuple[float, float]:
    """The threshold whose mask overlaps the reference best, and that intersection over union.

    probability: a raster of values 0..1, its bands taken together; references: polygons in its CRS.
    Counted in pixels. Of equally good thresholds the middle one. Raises OSError where GDAL cannot read it.
    """
    dataset = gdal.Open(str(probability))
    if dataset is None:
        raise OSError(gdal.GetLastErrorMsg())
    values = np.max([np.nan_to_num(dataset.GetRasterBand(band + 1).ReadAsArray().astype(np.float32))
                     for band in range(dataset.RasterCount)], axis=0)  # fmt: skip
    truth = _burnt(dataset, references)
    thresholds = np.arange(1, STEPS) / STEPS
    reached = np.digitize(values, thresholds)  # how many thresholds a pixel reaches
    right, all_ = (
        np.bincount(each.ravel(), minlength=STEPS)[::-1].cumsum()[::-1][1:]
        for each in (reached[truth], reached)
    )
    overlaps = right / np.maximum(all_ + truth.sum() - right, 1)
    best = np.flatnonzero(overlaps >= overlaps.max() - 1e-12)
    return float(thresholds[best[len(best) // 2]]), float(overlaps.max())


def _at_least(reached: np.ndarray) -> np.ndarray:
    """For each threshold, how many pixels reach it."""
    return np.bincount(reached.ravel(), minlength=STEPS)[::-1].cumsum()[::-1][1:]


def _burnt(dataset: gdal.Dataset, references: Sequence[QgsGeometry]) -> np.ndarray:
    """rows x columns, bool: inside of the polygons."""
    grid = gdal.GetDriverByName("MEM").Create("", dataset.RasterXSize, dataset.RasterYSize, 1, gdal.GDT_Byte)
    grid.SetGeoTransform(dataset.GetGeoTransform())
    grid.SetProjection(dataset.GetProjection())
    shapes = gdal.GetDriverByName("Memory").Create("", 0, 0, 0)
    layer = shapes.CreateLayer("shapes", dataset.GetSpatialRef(), ogr.wkbMultiPolygon)
    for reference in (each for each in references if not each.isEmpty()):
        shape = ogr.Feature(layer.GetLayerDefn())
        shape.SetGeometry(ogr.CreateGeometryFromWkb(bytes(reference.asWkb())))
        layer.CreateFeature(shape)
    gdal.RasterizeLayer(grid, [1], layer, burn_values=[1])
    return grid.ReadAsArray().astype(bool)
