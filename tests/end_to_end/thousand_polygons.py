"""A run whose probability map holds a thousand things: for timing the sliders."""

from __future__ import annotations

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from qgis_segearth.core.answer import Answer
from qgis_segearth.core.kept_map import KeptMap
from qgis_segearth.core.question import Question
from qgis_segearth.core.recorded_source import RecordedSource
from qgis_segearth.core.run import Run

SIDE, STEP, METRES = 1024, 32, 0.6
EAST, NORTH = 541_000.0, 3_741_000.0


def probabilities() -> np.ndarray:
    """1024 x 1024, float32: 32 x 32 blurred rectangles, turned a little, no two alike."""
    chance = np.random.default_rng(5)
    rows, columns = np.mgrid[0:STEP, 0:STEP] - STEP / 2 + 0.5
    values = np.zeros((SIDE, SIDE), np.float32)
    for top in range(0, SIDE, STEP):
        for left in range(0, SIDE, STEP):
            turn, half = chance.uniform(0, np.pi), chance.uniform(4, 8, 2)
            x = np.abs(columns * np.cos(turn) + rows * np.sin(turn)) - half[0]
            y = np.abs(rows * np.cos(turn) - columns * np.sin(turn)) - half[1]
            values[top : top + STEP, left : left + STEP] = 1 / (1 + np.exp(np.maximum(x, y) / 0.8))
    noise = chance.normal(0, 0.02, values.shape)
    return np.clip(values + noise, 0, 1).astype(np.float32)


def a_thousand() -> Run:
    """Not drawn yet: its answer has no polygons."""
    crs = QgsCoordinateReferenceSystem("EPSG:26911")
    answer = Answer(
        reply="", features=(), crs_wkt=crs.toWkt(), question="a thousand things", engine="none",
        weights_sha256="", device="cpu", score=1.0, area=0.0, units="metre", cached=False,
    )  # fmt: skip
    extent = QgsRectangle(EAST, NORTH - SIDE * METRES, EAST + SIDE * METRES, NORTH)
    source = RecordedSource("a thousand things", crs, extent, "", {})
    return Run(Question("a thousand things"), answer, source, 0.0, KeptMap(_geotiff(probabilities(), crs)))


def _geotiff(values: np.ndarray, crs: QgsCoordinateReferenceSystem) -> bytes:
    name = "/vsimem/thousand.tif"
    file = gdal.GetDriverByName("GTiff").Create(
        name, SIDE, SIDE, 1, gdal.GDT_Float32, ["COMPRESS=DEFLATE", "PREDICTOR=3", "TILED=YES", "ZLEVEL=1"]
    )
    file.SetGeoTransform((EAST, METRES, 0, NORTH, 0, -METRES))
    file.SetProjection(crs.toWkt())
    file.GetRasterBand(1).WriteArray(values)
    file = None
    size = gdal.VSIStatL(name).size
    handle = gdal.VSIFOpenL(name, "rb")
    content = bytes(gdal.VSIFReadL(1, size, handle))
    gdal.VSIFCloseL(handle)
    gdal.Unlink(name)
    return content
