"""A small town, drawn for where no real image is at hand: houses, pools, roads, trees."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, osr

SIDE = 256
METRES_PER_PIXEL = 0.6
EAST, NORTH = 541_000.0, 3_741_000.0
COLOURS = {
    "sand": (196, 178, 150),
    "road": (122, 120, 118),
    "roof": (168, 110, 88),
    "pale_roof": (206, 200, 190),
    "pool": (64, 168, 196),
    "tree": (62, 88, 52),
}


def draw_scene(path: Path) -> None:
    """Writes a uint8 RGB GeoTIFF, 256 x 256 pixels of 0.6 m, EPSG:26911."""
    pixels = np.empty((SIDE, SIDE, 3), np.float32)
    pixels[:] = COLOURS["sand"]
    _roads(pixels)
    for row in (14, 70, 150, 206):
        for column in (12, 68, 148, 204):
            _plot(pixels, row, column)
    noise = np.random.default_rng(7).normal(0, 5, pixels.shape)
    _write(path, np.clip(pixels + noise, 0, 255).astype(np.uint8))


def _roads(pixels: np.ndarray) -> None:
    for start in (122, 244):
        pixels[start : start + 12] = COLOURS["road"]
        pixels[:, start : start + 12] = COLOURS["road"]


def _plot(pixels: np.ndarray, row: int, column: int) -> None:
    """A house with a pool and a tree behind it."""
    roof = "roof" if (row + column) % 4 else "pale_roof"
    pixels[row : row + 20, column : column + 26] = COLOURS[roof]
    _disc(pixels, row + 32, column + 8, 6, "pool")
    _disc(pixels, row + 32, column + 13, 5, "pool")
    _disc(pixels, row + 34, column + 32, 6, "tree")


def _disc(pixels: np.ndarray, row: int, column: int, radius: int, colour: str) -> None:
    rows, columns = np.ogrid[:SIDE, :SIDE]
    pixels[(rows - row) ** 2 + (columns - column) ** 2 <= radius**2] = COLOURS[colour]


def _write(path: Path, pixels: np.ndarray) -> None:
    gdal.UseExceptions()
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(26911)
    file = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 3, gdal.GDT_Byte, ["PHOTOMETRIC=RGB"])
    file.SetGeoTransform((EAST, METRES_PER_PIXEL, 0, NORTH, 0, -METRES_PER_PIXEL))
    file.SetProjection(crs.ExportToWkt())
    for band in range(3):
        file.GetRasterBand(band + 1).WriteArray(pixels[..., band])
    file.FlushCache()
