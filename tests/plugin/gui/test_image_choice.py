"""Which image is asked about where nobody has chosen one: the one that the user looks at."""

from __future__ import annotations

import shutil

import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from .conftest import wait_for


@pytest.fixture
def far_file(raster_file, tmp_path):
    """The squares again, ten kilometres to the east."""
    path = tmp_path / "far.tif"
    shutil.copy(raster_file, path)
    file = gdal.Open(str(path), gdal.GA_Update)
    file.SetGeoTransform((510_000, 0.5, 0, 5_000_000, 0, -0.5))
    file.FlushCache()
    return path


@pytest.fixture
def far(raster, far_file) -> QgsRasterLayer:
    """Another image, added after the first and out of view."""
    layer = QgsRasterLayer(str(far_file), "far")
    QgsProject.instance().addMapLayer(layer)
    return layer


def image(visitor) -> str:
    layer = visitor.panel.image.raster_layer()
    return layer.name() if layer is not None else ""


def look_at(visitor, layer) -> None:
    visitor.qgis.canvas.setExtent(layer.extent())


def activate(visitor, layer) -> None:
    visitor.qgis.active_layer = layer
    visitor.qgis.currentLayerChanged.emit(layer)


def switch(layer, on: bool) -> None:
    QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(on)


@pytest.fixture(autouse=True)
def nothing_active(visitor):
    yield
    visitor.qgis.active_layer = None


def test_a_raster_that_is_added_takes_over(visitor, far):
    assert image(visitor) == "far"


def test_the_image_in_view_is_taken_when_the_view_moves(visitor, raster, far):
    look_at(visitor, raster)
    visitor.qgis.canvas.zoomByFactor(0.9)
    assert image(visitor) == "two squares"
    look_at(visitor, far)
    assert image(visitor) == "far"


def test_of_several_in_view_the_active_one_is_taken_and_stays(visitor, raster, raster_file):
    above = QgsRasterLayer(str(raster_file), "above")
    QgsProject.instance().addMapLayer(above)
    activate(visitor, raster)
    assert image(visitor) == "two squares"
    activate(visitor, None)
    visitor.qgis.canvas.zoomByFactor(0.9)
    assert image(visitor) == "two squares"


def test_a_choice_by_hand_stays(visitor, raster, far):
    box = visitor.panel.image
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)  # "Visible map"
    assert box.raster_layer() is None
    look_at(visitor, far)
    activate(visitor, raster)
    QgsProject.instance().addMapLayer(raster.clone())
    assert box.raster_layer() is None


def test_a_choice_by_hand_ends_with_its_layer(visitor, raster, far):
    box = visitor.panel.image
    QTest.keyClick(box, Qt.Key.Key_End)
    chosen = box.raster_layer()
    other = next(layer for layer in (raster, far) if layer is not chosen).name()
    QgsProject.instance().removeMapLayer(chosen.id())
    assert image(visitor) == other


def test_an_opened_project_begins_with_the_topmost_image_in_view(visitor, raster, far, raster_file, tmp_path):
    above = QgsRasterLayer(str(raster_file), "above")
    hidden = QgsRasterLayer(str(raster_file), "hidden")
    QgsProject.instance().addMapLayers([above])
    QgsProject.instance().addMapLayers([hidden])
    QgsProject.instance().layerTreeRoot().findLayer(hidden.id()).setItemVisibilityChecked(False)
    path = str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(path)
    look_at(visitor, raster)
    assert QgsProject.instance().read(path)
    assert image(visitor) == "above"


def test_two_of_the_same_name_are_told_apart(visitor, raster, far):
    box = visitor.panel.image
    assert {box.itemText(row) for row in range(1, box.count())} == {"two squares", "far"}
    far.setName("two squares")
    titles = {box.itemText(row) for row in range(1, box.count())}
    assert titles == {"two squares (two_squares.tif)", "two squares (far.tif)"}
    raster.setCrs(raster.crs().fromEpsgId(32633))
    titles = {box.itemText(row) for row in range(1, box.count())}
    assert titles == {"two squares (EPSG:32633)", "two squares (EPSG:32632)"}


def test_an_image_that_the_map_does_not_show_is_told_below_the_box(visitor, raster, raster_file):
    note, canvas = visitor.panel.image_note, visitor.qgis.canvas
    visitor.panel.image.choose(raster)
    above = QgsRasterLayer(str(raster_file), "2024")
    QgsProject.instance().addMapLayer(above)
    canvas.setLayers([above, raster])
    wait_for(note.isVisible)
    assert "“2024” lies above “two squares”" in note.text()
    canvas.setLayers([raster, above])
    wait_for(note.isHidden)
    QgsProject.instance().layerTreeRoot().findLayer(raster.id()).setItemVisibilityChecked(False)
    canvas.setLayers([above])
    wait_for(note.isVisible)
    assert "switched off" in note.text()
    visitor.panel.image.choose(None)
    wait_for(note.isHidden)


def test_the_note_on_the_image_moves_nothing_that_is_asked_with(visitor, raster):
    panel, canvas = visitor.panel, visitor.qgis.canvas
    panel.image.choose(raster)
    visitor.wait_for_errands()
    fields = (panel.question, panel.extent, panel.detail, panel.engine, panel.ask, panel.history)

    def places() -> list[QPoint]:
        QApplication.processEvents()
        return [each.mapTo(panel, QPoint(0, 0)) for each in fields]

    before = places()
    switch(raster, False)
    canvas.setLayers([])
    wait_for(panel.image_note.isVisible)
    assert places() == before
    switch(raster, True)
    canvas.setLayers([raster])
    wait_for(panel.image_note.isHidden)
    assert places() == before


def test_an_image_that_was_asked_about_stays_when_it_is_switched_off(visitor, raster, raster_file):
    other = QgsRasterLayer(str(raster_file), "2024")
    QgsProject.instance().addMapLayer(other)
    activate(visitor, raster)
    visitor.ask("squares")
    activate(visitor, None)
    switch(raster, False)
    visitor.qgis.canvas.setLayers([other])
    assert image(visitor) == "two squares"
    wait_for(visitor.panel.image_note.isVisible)
    assert "switched off" in visitor.panel.image_note.text()
    activate(visitor, other)
    assert image(visitor) == "2024", "the user goes to another one"


def test_an_image_that_nobody_asked_about_is_given_up_when_it_is_switched_off(visitor, raster, raster_file):
    other = QgsRasterLayer(str(raster_file), "2024")
    QgsProject.instance().addMapLayer(other)
    activate(visitor, raster)
    activate(visitor, None)
    switch(raster, False)
    visitor.qgis.canvas.setLayers([other])
    assert image(visitor) == "2024"


def test_an_opened_project_begins_with_the_image_that_was_asked_about(visitor, raster, raster_file, tmp_path):
    other = QgsRasterLayer(str(raster_file), "2024")
    QgsProject.instance().addMapLayer(other)
    activate(visitor, raster)
    visitor.ask("squares")
    activate(visitor, None)
    switch(raster, False)
    path = str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(path)
    QgsProject.instance().clear()
    assert QgsProject.instance().read(path)
    assert image(visitor) == "two squares"


def test_it_is_told_no_more_when_the_cover_has_become_transparent(visitor, raster, raster_file):
    note, canvas = visitor.panel.image_note, visitor.qgis.canvas
    visitor.panel.image.choose(raster)
    above = QgsRasterLayer(str(raster_file), "2024")
    QgsProject.instance().addMapLayer(above)
    canvas.setLayers([above, raster])
    wait_for(note.isVisible)
    above.renderer().setOpacity(0.5)
    above.triggerRepaint()
    wait_for(note.isHidden)
