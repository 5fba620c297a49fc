"""A closer look is offered where it shows more."""

from __future__ import annotations

import pytest
from osgeo import gdal, osr
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from .conftest import wait_for

PIXELS = 5000
LEFT, TOP = 500_000, 5_000_000
CLOSER = ["2x", "4x", "native"]


@pytest.fixture
def large(visitor, tmp_path) -> QgsRasterLayer:
    """5000 pixels of a metre from side to side."""
    path = tmp_path / "large.tif"
    file = gdal.GetDriverByName("GTiff").Create(str(path), PIXELS, PIXELS, 1, options=["SPARSE_OK=YES"])
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32632)
    file.SetProjection(crs.ExportToWkt())
    file.SetGeoTransform((LEFT, 1, 0, TOP, 0, -1))
    file = None
    layer = QgsRasterLayer(str(path), "large")
    QgsProject.instance().addMapLayer(layer)
    canvas = visitor.qgis.canvas
    canvas.setDestinationCrs(layer.crs())
    canvas.setLayers([layer])
    return layer


@pytest.fixture
def box(visitor):
    yield visitor.panel.detail
    visitor.panel.detail.choose("overview")


def grey(box) -> list[str]:
    """Details that cannot be chosen; each says why, in the list and in its tip, and no other does."""
    items = {box.itemData(row): box.model().item(row) for row in range(box.count())}
    names = [name for name, item in items.items() if not item.isEnabled()]
    assert [name for name, item in items.items() if "nothing more here" in item.text()] == names
    assert [name for name, item in items.items() if "sees every pixel" in item.toolTip()] == names
    return names


def look_at(visitor, metres: float) -> None:
    """A square in the middle of the image, all of which is in view."""
    middle, half = (LEFT + PIXELS / 2, TOP - PIXELS / 2), metres / 2
    view = QgsRectangle(middle[0] - half, middle[1] - half, middle[0] + half, middle[1] + half)
    visitor.qgis.canvas.setExtent(view)


@pytest.mark.parametrize(
    ("across", "idle"), [(4990, []), (3000, []), (1800, ["4x"]), (900, CLOSER), (90, CLOSER)]
)
def test_what_shows_nothing_more_is_grey_and_says_so_wherever_one_zooms(visitor, large, box, across, idle):
    canvas = visitor.qgis.canvas
    wide = canvas.width() / canvas.height()
    look_at(visitor, across / max(wide, 1 / wide))
    wait_for(lambda: grey(box) == idle)


def test_the_choice_stays_and_is_of_use_again_when_the_view_grows(visitor, large, box):
    look_at(visitor, 4000)
    wait_for(lambda: grey(box) == [])
    box.choose("4x")
    look_at(visitor, 400)
    wait_for(lambda: grey(box) == CLOSER)
    assert (box.detail(), box.currentText()) == ("4x", "4x closer – nothing more here")
    look_at(visitor, 4000)
    wait_for(lambda: grey(box) == [])
    assert (box.detail(), box.currentText()) == ("4x", "4x closer")


def test_keys_pass_by_what_shows_nothing_more(visitor, large, box):
    look_at(visitor, 400)
    wait_for(lambda: grey(box) == CLOSER)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.detail() == "overview"


def test_of_the_visible_map_nobody_knows_the_pixels(visitor, large, box):
    look_at(visitor, 400)
    wait_for(lambda: grey(box) == CLOSER)
    visitor.panel.image.choose(None)
    wait_for(lambda: grey(box) == [])
