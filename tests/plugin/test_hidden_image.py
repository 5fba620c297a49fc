"""An image that the map does not show is told; where nobody can know, nothing is said."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsMapSettings, QgsProject, QgsRasterLayer, QgsRasterTransparency, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QPainter

from qgis_segearth.core.hidden_image import why_hidden

LEFT, TOP, SIDE = 500_000, 5_000_000, 64
VIEW = QgsRectangle(LEFT + 8, TOP - 56, LEFT + 56, TOP - 8)
XYZ = "type=xyz&url=http://127.0.0.1:9/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax=19"


def picture(path: Path, *, side: int = SIDE, alpha: bool = False, nodata: bool = False) -> QgsRasterLayer:
    """Of a metre per pixel, on the map."""
    options = ["ALPHA=YES"] if alpha else []
    file = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 4 if alpha else 3, options=options)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32632)
    file.SetProjection(crs.ExportToWkt())
    file.SetGeoTransform((LEFT, 1, 0, TOP, 0, -1))
    for band in range(1, file.RasterCount + 1):
        file.GetRasterBand(band).WriteArray(np.full((side, side), 200, np.uint8))
        if nodata:
            file.GetRasterBand(band).SetNoDataValue(0)
    file = None
    return on_map(QgsRasterLayer(str(path), path.stem))


def on_map(layer: QgsRasterLayer) -> QgsRasterLayer:
    assert layer.isValid()
    return QgsProject.instance().addMapLayer(layer)


@pytest.fixture
def image(project: QgsProject, tmp_path: Path) -> QgsRasterLayer:
    return picture(tmp_path / "image.tif")


@pytest.fixture
def above(image: QgsRasterLayer, tmp_path: Path) -> QgsRasterLayer:
    return picture(tmp_path / "above.tif")


def seen(*layers: QgsRasterLayer, view: QgsRectangle = VIEW) -> QgsMapSettings:
    """The topmost first."""
    settings = QgsMapSettings()
    settings.setDestinationCrs(layers[-1].crs())
    settings.setOutputSize(QSize(400, 400))
    settings.setExtent(view)
    settings.setLayers(list(layers))
    return settings


def why(image: QgsRasterLayer, *layers: QgsRasterLayer, view: QgsRectangle = VIEW) -> str:
    return why_hidden(image, seen(*layers, view=view), QgsProject.instance())


def test_what_is_seen_is_not_remarked_on(image, above):
    assert why(image, image) == ""
    assert why(image, image, above) == "", "the other one lies below"


@pytest.mark.parametrize("switch", ["layer", "group"])
def test_a_layer_that_is_switched_off_is_told(image, switch):
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(image.id())
    if switch == "group":
        group = root.addGroup("years")
        group.addChildNode(node.clone())
        root.removeChildNode(node)
        node = group
    node.setItemVisibilityChecked(False)
    settings = seen(image)
    settings.setLayers([])
    assert "“image” is switched off in the Layers panel" in why_hidden(image, settings, QgsProject.instance())


def test_a_layer_that_this_scale_does_not_show_is_told(image):
    image.setScaleBasedVisibility(True)
    image.setMinimumScale(1.0)
    image.setMaximumScale(0.5)
    assert "at this scale" in why(image, image)


def test_what_covers_it_is_named(image, above):
    words = why(image, above, image)
    assert "“above” lies above “image”" in words
    assert words.endswith("It is asked all the same.")


def test_a_base_map_covers_it_though_nobody_has_seen_its_tiles(image):
    tiles = on_map(QgsRasterLayer(XYZ, "streets", "wms"))
    assert "“streets”" in why(image, tiles, image)


def thin(layer: QgsRasterLayer) -> None:
    transparency = QgsRasterTransparency()
    transparency.initializeTransparentPixelList(0, 0, 0)
    layer.renderer().setRasterTransparency(transparency)


def out_of_scale(layer: QgsRasterLayer) -> None:
    layer.setScaleBasedVisibility(True)
    layer.setMinimumScale(1.0)


@pytest.mark.parametrize(
    "see_through",
    [
        lambda layer: layer.renderer().setOpacity(0.9),
        lambda layer: layer.setBlendMode(QPainter.CompositionMode.CompositionMode_Multiply),
        thin,
        out_of_scale,
    ],
    ids=["opacity", "blending", "a transparent colour", "scale"],
)
def test_what_lets_it_through_covers_nothing(image, above, see_through):
    see_through(above)
    assert why(image, above, image) == ""


@pytest.mark.parametrize("kind", [{"alpha": True}, {"nodata": True}, {"side": 32}], ids=str)
def test_what_may_have_holes_or_is_smaller_covers_nothing(image, tmp_path, kind):
    assert why(image, picture(tmp_path / "holes.tif", **kind), image) == ""


def test_a_small_layer_covers_what_one_has_zoomed_into(image, tmp_path):
    small = picture(tmp_path / "small.tif", side=32)
    near = QgsRectangle(LEFT + 4, TOP - 28, LEFT + 28, TOP - 4)
    assert "“small”" in why(image, small, image, view=near)


@pytest.mark.parametrize(("side", "hidden"), [(SIDE - 1, True), (SIDE - 5, False)])
def test_a_picture_of_the_same_place_that_lacks_a_row_of_pixels_covers_it(image, tmp_path, side, hidden):
    almost = picture(tmp_path / "almost.tif", side=side)
    whole = QgsRectangle(LEFT, TOP - SIDE, LEFT + SIDE, TOP)
    assert ("“almost”" in why(image, almost, image, view=whole)) is hidden


def test_of_an_image_out_of_view_nothing_is_said(image, above):
    far = QgsRectangle(LEFT + 10_000, TOP, LEFT + 10_100, TOP + 100)
    assert why(image, above, image, view=far) == ""


def test_an_empty_map_says_nothing(image, canvas: QgsMapCanvas):
    assert why_hidden(image, canvas.mapSettings(), QgsProject.instance()) == ""
