"""Control points: places are those that GDAL itself warps the image to, and so does QGIS."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from odc.geo.crs import CRS
from odc.geo.geobox import GeoBox
from odc.geo.geom import BoundingBox
from rasterio.control import GroundControlPoint
from rasterio.vrt import WarpedVRT

from segearth.errors import SettingInvalid
from segearth.geo.placement import window_of
from segearth.geo.reading import open_raster

GDAL = tuple(int(part) for part in rasterio.__gdal_version__.split(".")[:2])


def swath(path: Path, points: int, noise: float) -> Path:
    """An image with a bright spot, placed by points x points control points that no polynomial fits."""
    pixels = np.zeros((1, 120, 150), np.uint8)
    pixels[0, 60:68, 90:100] = 255
    random = np.random.default_rng(1)
    gcps = [
        GroundControlPoint(
            row=row,
            col=column,
            x=10 + 0.01 * column + 0.004 * row + 1e-5 * column * row + random.normal(0, noise),
            y=46 - 0.008 * row + 0.002 * column + random.normal(0, noise),
        )
        for row in np.linspace(0, 120, points)
        for column in np.linspace(0, 150, points)
    ]
    profile = {"driver": "GTiff", "count": 1, "height": 120, "width": 150, "dtype": "uint8"}
    with rasterio.open(path, "w", gcps=gcps, crs="EPSG:4326", **profile) as dataset:
        dataset.write(pixels)
    return path


@pytest.mark.parametrize(("points", "noise"), [(2, 0.002), (4, 0.005), (8, 0.01)])
def test_places_are_those_of_gdal(points: int, noise: float, tmp_path: Path) -> None:
    if points == 2 and GDAL >= (3, 11):
        pytest.skip("from 3.11 on GDAL warps four points by a homography; QGIS has older ones still")
    path = swath(tmp_path / "a.tif", points, noise)
    with rasterio.open(path) as source, WarpedVRT(source, crs="EPSG:4326") as warped:
        rows, columns = np.nonzero(warped.read(1))
        x, y = warped.transform * (columns.mean() + 0.5, rows.mean() + 0.5)
        size = warped.res[0]
    ours = open_raster(path).geobox.pix2wld(95, 64)
    assert np.hypot(ours[0] - x, ours[1] - y) < 0.5 * size


@pytest.mark.parametrize("points", [2, 5])
def test_an_extent_finds_its_pixels(points: int, tmp_path: Path) -> None:
    geobox = open_raster(swath(tmp_path / "a.tif", points, 0)).geobox
    x, y = geobox.pix2wld(95, 64)
    rows, columns = window_of(geobox, BoundingBox(x - 0.02, y - 0.02, x + 0.02, y + 0.02))
    assert rows.start < 64 < rows.stop
    assert columns.start < 95 < columns.stop
    assert rows.stop - rows.start < 12


@pytest.mark.parametrize("crs", [None, 'LOCAL_CS["a drawing",UNIT["metre",1]]', "IAU_2015:30110"])
def test_degrees_are_not_looked_up_in_an_image_that_lies_nowhere_on_earth(crs: str | None) -> None:
    geobox = GeoBox((100, 100), Affine.identity(), CRS(crs) if crs else None)
    with pytest.raises(SettingInvalid, match="EPSG:4326"):
        window_of(geobox, BoundingBox(10, 46, 11, 47, "EPSG:4326"))
    assert window_of(geobox, BoundingBox(10, 46, 11, 47)) == (slice(46, 47), slice(10, 11))
    assert window_of(geobox, BoundingBox(10, 46, 11, 47, geobox.crs)) == (slice(46, 47), slice(10, 11))


@pytest.mark.parametrize(
    "geobox",
    [
        GeoBox((100, 100), Affine(0.01, 0, 179.5, 0, -0.01, 0), "EPSG:4326"),
        GeoBox((100, 100), Affine(1100, 0, 779_000, 0, -1100, 10_000_000), "EPSG:32760"),
    ],
)
def test_an_extent_may_cross_the_antimeridian(geobox: GeoBox) -> None:
    rows, columns = window_of(geobox, BoundingBox(179.8, -0.5, -179.8, 0, "EPSG:4326"))
    assert (columns.start, columns.stop) == pytest.approx((30, 70), abs=2)
    assert (rows.start, rows.stop) == pytest.approx((0, 50), abs=1)
