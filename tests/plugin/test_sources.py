"""What is asked about: bands as shown, web maps, several layers at once, pictures only."""

from __future__ import annotations

import hashlib
import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeedback,
    QgsGeometry,
    QgsLayerMetadata,
    QgsMapSettings,
    QgsMultiBandColorRenderer,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleBandGrayRenderer,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

from qgis_segearth.core.ask import ask
from qgis_segearth.core.batch_errors import AreaOutside
from qgis_segearth.core.client import Client
from qgis_segearth.core.file_source import FileSource, file_of
from qgis_segearth.core.layers import answer_layer, multipolygon
from qgis_segearth.core.question import Question
from qgis_segearth.core.raster import source_from_canvas, source_from_layer
from qgis_segearth.core.rendered_source import RenderedSource, geotiff
from qgis_segearth.core.within_source import WithinSource

from .conftest import pump

QUESTION = Question("what is magenta")
MERCATOR = "EPSG:3857"
HALF = math.pi * 6378137
ZOOM = 16
TILE = 2 * HALF / 2**ZOOM
"""Width of a tile in metres."""


def settings_of(
    layers: list, extent: QgsRectangle, crs: str = MERCATOR, rotation: float = 0
) -> QgsMapSettings:
    settings = QgsMapSettings()
    settings.setOutputSize(QSize(600, 400))
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    settings.setLayers(layers)
    settings.setExtent(extent)
    settings.setRotation(rotation)
    return settings


@pytest.fixture
def tiles(tmp_path: Path) -> QgsRasterLayer:
    """A web map of 4 x 4 tiles, grey, with a magenta block over pixels 300..700 x 250..600 of the whole."""
    picture = np.full((4, 1024, 1024), 120, np.uint8)
    picture[3] = 255
    picture[:3, 250:600, 300:700] = np.array([255, 0, 255])[:, None, None]
    memory, png = gdal.GetDriverByName("MEM"), gdal.GetDriverByName("PNG")
    for row in range(4):
        for column in range(4):
            tile = memory.Create("", 256, 256, 4)
            tile.WriteArray(np.ascontiguousarray(picture[:, row * 256 :, column * 256 :][:, :256, :256]))
            folder = tmp_path / str(ZOOM) / str(34000 + column)
            folder.mkdir(parents=True, exist_ok=True)
            png.CreateCopy(str(folder / f"{22000 + row}.png"), tile)
    uri = f"type=xyz&url=file://{tmp_path}/{{z}}/{{x}}/{{y}}.png&zmin={ZOOM}&zmax={ZOOM}"
    layer = QgsRasterLayer(uri, "web map", "wms")
    assert layer.isValid()
    return layer


def place(column: float, row: float) -> QgsPointXY:
    """Where a pixel corner of the web map lies, in metres of Web Mercator."""
    return QgsPointXY(-HALF + (34000 + column / 256) * TILE, HALF - (22000 + row / 256) * TILE)


WHOLE = QgsRectangle(place(0, 1024), place(1024, 0))
BLOCK = QgsRectangle(place(300, 600), place(700, 250))


@pytest.mark.parametrize("rotation", [0, -40])
def test_a_web_map_is_answered_in_the_right_place(
    tiles: QgsRasterLayer, client: Client, rotation: float
) -> None:
    source = source_from_layer(tiles, settings_of([tiles], WHOLE, rotation=rotation))
    assert isinstance(source, RenderedSource)
    answer = ask(QUESTION, source, client, QgsFeedback())
    (feature,) = answer_layer(answer, QUESTION, source).getFeatures()
    box, bound = feature.geometry().boundingBox(), answer.resolution * (2 if rotation else 1)
    for name in ("xMinimum", "yMinimum", "xMaximum", "yMaximum"):
        assert abs(getattr(box, name)() - getattr(BLOCK, name)()) < bound
    assert feature["area_m2"] == pytest.approx(BLOCK.area() * math.cos(math.radians(50.56)) ** 2, rel=0.02)


def test_the_map_is_asked_as_seen_but_for_drawings_on_it(
    rasters: Path, tiles: QgsRasterLayer, client: Client
) -> None:
    """The upper image hides what lies below; polygons drawn over it are no part of the scene."""
    cover = WHOLE.buffered(10)
    path = f"/vsimem/cover-{id(cover)}.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(path, 8, 8, 3)
    dataset.SetGeoTransform(
        (cover.xMinimum(), cover.width() / 8, 0, cover.yMaximum(), 0, -cover.height() / 8)
    )
    dataset.SetProjection(QgsCoordinateReferenceSystem(MERCATOR).toWkt())
    for band in (1, 2, 3):
        dataset.GetRasterBand(band).Fill(90)
    dataset = None
    grey = QgsRasterLayer(path, "cover")
    drawing = drawing_over(BLOCK)
    below = source_from_canvas(settings_of([drawing, tiles, grey], WHOLE))
    hidden = source_from_canvas(settings_of([drawing, grey, tiles], WHOLE))
    assert below.title == "web map, cover"
    assert ask(QUESTION, below, client, QgsFeedback()).count == 1
    assert ask(QUESTION, hidden, client, QgsFeedback()).count == 0
    gdal.Unlink(path)


def drawing_over(box: QgsRectangle) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs={MERCATOR}", "drawing", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(box))
    layer.dataProvider().addFeature(feature)
    return layer


def test_outside_the_image_there_is_nothing(rasters: Path, client: Client) -> None:
    """What the map does not cover is sent as transparent, and no answer lies there."""
    layer = QgsRasterLayer(str(rasters / "utm_26911.tif"), "roofs")
    extent = layer.extent()
    extent.scale(3)
    source = source_from_canvas(settings_of([layer], extent, "EPSG:26911"))
    alpha = source.rendering.pixels(QgsFeedback())[..., 3]
    assert 0.05 < (alpha > 0).mean() < 0.15
    answer = ask(QUESTION, source, client, QgsFeedback())
    assert all(layer.extent().contains(multipolygon(f["geometry"]).boundingBox()) for f in answer.features)


def test_half_transparent_is_there(rasters: Path) -> None:
    layer = QgsRasterLayer(str(rasters / "utm_26911.tif"), "roofs")
    layer.setOpacity(0.3)
    source = source_from_canvas(settings_of([layer], layer.extent(), "EPSG:26911"))
    assert set(np.unique(source.rendering.pixels(QgsFeedback())[..., 3])) == {0, 255}


def test_a_picture_is_drawn_while_the_worker_waits(tiles: QgsRasterLayer) -> None:
    source = source_from_canvas(settings_of([tiles], WHOLE))
    got: list = []
    task = QgsTask.fromFunction("draw", lambda task: got.append(source.rendering.pixels(task)))
    QgsApplication.taskManager().addTask(task)
    assert pump(lambda: bool(got))
    assert got[0].shape == (683, 1024, 4)


def test_the_same_picture_has_the_same_address() -> None:
    pixels = np.arange(3 * 5 * 4, dtype=np.uint8).reshape(3, 5, 4)
    affine, crs = (100.5, 0.6, 0.1, 200.25, 0.1, -0.6), QgsCoordinateReferenceSystem("EPSG:2056")
    first, second = (geotiff(pixels, affine, crs) for _ in range(2))
    assert hashlib.sha256(first).digest() == hashlib.sha256(second).digest()
    gdal.FileFromMemBuffer("/vsimem/read.tif", first)
    dataset = gdal.Open("/vsimem/read.tif")
    assert (np.moveaxis(dataset.ReadAsArray(), 0, 2) == pixels).all()
    assert dataset.GetGeoTransform() == affine
    assert dataset.GetRasterBand(4).GetColorInterpretation() == gdal.GCI_AlphaBand
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "2056"
    dataset = None
    gdal.Unlink("/vsimem/read.tif")


# --- files ------------------------------------------------------------------------------------------------


def source_of(layer: QgsRasterLayer) -> FileSource:
    return source_from_layer(layer, settings_of([layer], layer.extent(), layer.crs().authid()))


def test_the_bands_shown_are_the_bands_asked_about(rasters: Path) -> None:
    layer = QgsRasterLayer(str(rasters / "thirteen_bands.tif"), "bands")
    provider = layer.dataProvider()
    assert source_of(layer).bands is None  # QGIS's 1, 2, 3 is a guess; these bands have names
    layer.setRenderer(QgsMultiBandColorRenderer(provider, 4, 3, 2))
    assert source_of(layer).bands == (4, 3, 2)
    layer.setRenderer(QgsSingleBandGrayRenderer(provider, 8))
    assert source_of(layer).bands == (8, 8, 8)
    assert source_of(QgsRasterLayer(str(rasters / "palette.tif"), "palette")).bands is None


def test_a_part_is_asked_about_as_a_part(rasters: Path, client: Client) -> None:
    layer = QgsRasterLayer(str(rasters / "utm_26911.tif"), "roofs")
    corner = layer.extent()  # its upper left 99 x 66 pixels, with one of the three shapes
    corner.setXMaximum(corner.xMinimum() + 99 * 0.6)
    corner.setYMinimum(corner.yMaximum() - 66 * 0.6)
    source = source_from_layer(layer, settings_of([layer], corner, "EPSG:26911"))
    assert source.extent.width() == pytest.approx(corner.width())
    assert "extent" not in source_of(layer).to_inputs(client, QgsFeedback())
    assert ask(QUESTION, source, client, QgsFeedback()).count == 1


def test_the_crs_that_a_user_gives_counts(rasters: Path, client: Client) -> None:
    """The file names no CRS; its numbers are those of the CRS that the user has chosen for the layer."""
    layer = QgsRasterLayer(str(rasters / "no_crs.tif"), "old scan")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:2056"))
    source = source_of(layer)
    found = answer_layer(ask(QUESTION, source, client, QgsFeedback()), QUESTION, source)
    assert found.crs().authid() == "EPSG:2056"
    assert found.extent().xMinimum() == pytest.approx(5000 + 30 * 2)


def test_the_licence_goes_along(rasters: Path) -> None:
    layer = QgsRasterLayer(str(rasters / "utm_26911.tif"), "roofs")
    assert source_of(layer).licence == ""
    metadata = QgsLayerMetadata()
    metadata.setLicenses(["CC-BY 4.0"])
    metadata.setRights(["© Somebody"])
    layer.setMetadata(metadata)
    assert source_of(layer).licence == "CC-BY 4.0; © Somebody"


@pytest.mark.parametrize(
    "source", ["/vsizip/a.zip/b.tif", "NETCDF:/a.nc:b", "GPKG:/a.gpkg:b", "/vsicurl/http://h/a.tif"]
)
def test_what_is_no_plain_file_is_asked_as_drawn(source: str) -> None:
    assert file_of(QgsRasterLayer(source, "none such")) is None


def test_names_with_spaces_and_umlauts(rasters: Path, tmp_path: Path, client: Client) -> None:
    path = tmp_path / "Dächer & Höfe #1 100%.tif"
    path.write_bytes((rasters / "utm_26911.tif").read_bytes())
    source = source_of(QgsRasterLayer(str(path), "roofs"))
    assert ask(QUESTION, source, client, QgsFeedback()).count == 3


def test_polygons_that_the_images_crs_has_no_place_for_are_outside(tiles: QgsRasterLayer) -> None:
    """Metres taken for degrees."""
    source = source_from_layer(tiles, settings_of([tiles], tiles.extent()))
    region = QgsGeometry.fromRect(tiles.extent())
    assert WithinSource.of(source, region, tiles.crs()).region.equals(region)
    with pytest.raises(AreaOutside):
        WithinSource.of(source, region, QgsCoordinateReferenceSystem("EPSG:4326"))
