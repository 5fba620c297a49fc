"""Where and how closely to ask: extents, details, examples, resolution, the menu of the map, the locator."""

from __future__ import annotations

import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeedback,
    QgsGeometry,
    QgsLocatorContext,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMenu

from qgis_segearth.core.layers import answer_layers
from qgis_segearth.core.resolution import metres_per_pixel, native_resolution, too_coarse
from qgis_segearth.core.settings import Settings
from qgis_segearth.gui.settings_dialog import SettingsDialog

from .conftest import wait_for

UPPER = QgsRectangle(500_005, 4_999_980, 500_020, 4_999_998)
"""Around the first of the two squares."""


def answers():
    return answer_layers(QgsProject.instance())


def polygon_layer(rectangle: QgsRectangle) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:32632", "mine", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(rectangle))
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def choose_extent(visitor, kind: str) -> None:
    box = visitor.panel.extent
    box.choose(kind)
    box.activated.emit(box.currentIndex())


@pytest.fixture(autouse=True)
def as_seen(visitor):
    yield
    choose_extent(visitor, "visible")
    visitor.panel.detail.choose("overview")
    visitor.qgis.active_layer = None


def test_the_whole_layer_is_asked_whatever_is_seen(visitor, raster):
    visitor.qgis.canvas.setExtent(QgsRectangle(100_000, 100_000, 100_100, 100_100))
    choose_extent(visitor, "layer")
    visitor.ask("squares")
    assert visitor.message() == ""
    assert answers()[0].featureCount() == 2


def test_a_rectangle_is_drawn_with_the_mouse_and_asked(visitor, raster):
    canvas = visitor.qgis.canvas
    before = canvas.mapTool()
    choose_extent(visitor, "drawn")
    to_pixel = canvas.getCoordinateTransform().transform
    corners = [
        to_pixel(QgsPointXY(x, y)).toQPointF().toPoint()
        for x, y in ((UPPER.xMinimum(), UPPER.yMaximum()), (UPPER.xMaximum(), UPPER.yMinimum()))
    ]
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QTest.mousePress(canvas.viewport(), left, none, corners[0])
    QTest.mouseMove(canvas.viewport(), corners[1])
    QTest.mouseRelease(canvas.viewport(), left, none, corners[1])
    assert canvas.mapTool() is before
    assert visitor.panel.extent.kind() == "drawn"
    visitor.ask("squares")
    assert visitor.message() == ""
    assert answers()[0].featureCount() == 1


def test_selected_features_bound_the_answer(visitor, raster):
    layer = polygon_layer(UPPER)
    visitor.qgis.active_layer = layer
    choose_extent(visitor, "selected")
    visitor.ask("squares")
    assert (
        visitor.message()
        == "No features are selected. Select some in the layer that is active in the layers panel."
    )
    layer.selectAll()
    visitor.ask("squares")
    assert visitor.message() == ""
    assert answers()[0].featureCount() == 1


def test_selected_features_beside_the_image_are_called_that(visitor, raster):
    layer = polygon_layer(QgsRectangle(0, 0, 20, 20))
    visitor.qgis.active_layer = layer
    layer.selectAll()
    choose_extent(visitor, "selected")
    visitor.ask("squares")
    assert visitor.message().startswith("This area lies outside the image.")
    assert "Move the map" not in visitor.message()


@pytest.mark.parametrize(
    ("kind", "wkt"),
    [
        ("Point", "Point (500012.5 4999992.5)"),
        ("LineString", "LineString (500011 4999992.5, 500014 4999992.5)"),
        ("Polygon", "Polygon ((500005 4999980, 500020 4999998, 500020 4999980, 500005 4999998))"),
    ],
)
def test_selected_features_may_have_any_shape(visitor, raster, kind, wkt):
    """A point has no extent, a line along an axis no height, and this polygon crosses itself."""
    visitor.qgis.active_layer = layer = QgsVectorLayer(f"{kind}?crs=EPSG:32632", "mine", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeatures([feature, QgsFeature()])  # one without a shape, too
    layer.selectAll()
    choose_extent(visitor, "selected")
    visitor.ask("squares")
    assert visitor.message() == ""
    assert answers()[0].featureCount() >= 1


def test_selected_features_without_a_shape_are_none(visitor, raster):
    visitor.qgis.active_layer = layer = QgsVectorLayer("Polygon?crs=EPSG:32632", "mine", "memory")
    layer.dataProvider().addFeatures([QgsFeature()])
    layer.selectAll()
    choose_extent(visitor, "selected")
    visitor.ask("squares")
    assert visitor.message().startswith("No features are selected.")


def test_another_extent_takes_the_rectangle_off_the_map(visitor, raster):
    from qgis.gui import QgsRubberBand

    from qgis_segearth.core.place import Place

    def bands() -> int:
        return sum(isinstance(item, QgsRubberBand) for item in visitor.qgis.canvas.scene().items())

    visitor.plugin.controller.asking.places.take(Place(UPPER, raster.crs()))
    assert (visitor.panel.extent.kind(), bands()) == ("clicked", 1)
    choose_extent(visitor, "visible")
    assert bands() == 0


def test_the_chosen_detail_is_asked_and_remembered(visitor, raster):
    box = visitor.panel.detail
    box.choose("native")
    box.activated.emit(box.currentIndex())
    assert Settings.read().detail == "native"
    visitor.ask("squares")
    facts = dict(line.split(": ", 1) for line in answers()[0].metadata().history() if ": " in line)
    assert facts["detail"] == "native"


def test_the_detail_of_the_settings_is_asked_next(visitor, raster):
    visitor.plugin.controller._show_settings()
    dialog = visitor.qgis.window.findChild(SettingsDialog)
    dialog.detail.setCurrentIndex(dialog.detail.findData("2x"))
    dialog.accept()
    visitor.ask("squares")
    facts = dict(line.split(": ", 1) for line in answers()[0].metadata().history() if ": " in line)
    assert facts["detail"] == "2x"


def test_examples_fit_what_is_seen(visitor, raster):
    menu = visitor.panel.examples.menu()
    menu.aboutToShow.emit()
    fine = [entry.text() for entry in menu.actions()]
    assert "cars" in fine
    visitor.panel.image.choose(None)
    visitor.qgis.canvas.setExtent(QgsRectangle(490_000, 4_990_000, 510_000, 5_010_000))
    menu.aboutToShow.emit()
    coarse = [entry.text() for entry in menu.actions()]
    assert "cars" not in coarse
    assert "lakes" in coarse
    menu.actions()[0].trigger()
    assert visitor.panel.question.text() == coarse[0]


def test_a_view_too_coarse_for_the_question_is_said_and_mended_by_one_click(visitor, raster):
    visitor.panel.image.choose(None)
    canvas, hint = visitor.qgis.canvas, visitor.panel.resolution
    canvas.setExtent(QgsRectangle(499_000, 4_999_000, 501_000, 5_001_000))
    visitor.type("Where are cars?")
    wait_for(hint.isVisible)
    assert "“cars” can hardly be seen" in hint.text.text()
    visitor.click(hint.button)
    wait_for(lambda: not hint.isVisible())
    assert max(canvas.extent().width(), canvas.extent().height()) / 1024 == pytest.approx(0.5, rel=0.1)


@pytest.fixture
def coarse(visitor, tmp_path) -> QgsRasterLayer:
    """200 pixels of 5 m, in the middle of a view of 7.2 km."""
    path = tmp_path / "coarse.tif"
    file = gdal.GetDriverByName("GTiff").Create(str(path), 200, 200, 3)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32632)
    file.SetProjection(crs.ExportToWkt())
    file.SetGeoTransform((500_000, 5, 0, 5_000_000, 0, -5))
    file = None
    layer = QgsRasterLayer(str(path), "coarse")
    QgsProject.instance().addMapLayer(layer)
    canvas = visitor.qgis.canvas
    canvas.setLayers([layer])
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(QgsRectangle(496_900, 4_995_900, 504_100, 5_003_100))
    return layer


def test_the_pixel_that_is_too_large_is_the_image_s_or_the_view_s(visitor, coarse):
    """Of a file only what lies in view is looked at, however large the view is."""
    hint, canvas = visitor.panel.resolution, visitor.qgis.canvas
    visitor.type("Where are cars?")
    wait_for(hint.isVisible)
    assert "its own pixels are 5.00 m wide" in hint.text.text()
    assert hint.button.isHidden()
    visitor.panel.image.choose(None)
    longer = max(canvas.extent().width(), canvas.extent().height())
    wait_for(lambda: f"In this view, at {longer / 1024:.2f} m per pixel" in hint.text.text())
    assert hint.button.isVisible()
    assert metres_per_pixel(canvas.mapSettings(), coarse, "overview") == pytest.approx(5, rel=1e-3)
    canvas.setExtent(QgsRectangle(600_000, 5_100_000, 600_100, 5_100_100))
    assert metres_per_pixel(canvas.mapSettings(), coarse, "overview") == 0


@pytest.mark.parametrize(
    ("question", "now", "thing"),
    [
        ("all cars", 4.0, "cars"),
        ("all cars", 0.6, None),
        ("car parks", 1.5, None),
        ("Where are swimming pools?", 2.0, "swimming pools"),
        ("carpets", 4.0, None),
        ("lakes", 4.0, None),
        ("", 4.0, None),
    ],
)
def test_only_what_is_named_can_be_too_small(question, now, thing):
    found = too_coarse(question, now, 0.1)
    assert (found.thing if found else None) == thing


def test_an_image_that_is_too_coarse_itself_gets_no_button():
    assert not too_coarse("cars", 10.0, 10.0).possible
    assert too_coarse("cars", 10.0, 0.6).possible  # hardly coarser than is needed
    assert too_coarse("cars", 10.0, 0.0).possible


def test_the_resolution_of_a_layer_is_measured_on_the_ground(raster):
    assert native_resolution(raster) == pytest.approx(0.5, rel=1e-3)
    assert native_resolution(None) == 0


def menu_at(visitor, point: QgsPointXY) -> dict[str, object]:
    """Our entries in the map's menu at a place, by name."""
    canvas, menu = visitor.qgis.canvas, QMenu()
    pixel = canvas.getCoordinateTransform().transform(point).toQPointF().toPoint()
    event = QgsMapMouseEvent(canvas, QEvent.Type.MouseButtonPress, QPoint(pixel), Qt.MouseButton.RightButton)
    canvas.contextMenuAboutToShow.emit(menu, event)
    visitor.menu = menu
    return {entry.objectName().removeprefix("segearth_"): entry for entry in menu.actions()}


def test_ask_about_here_asks_around_the_click(visitor, raster):
    visitor.type("squares")
    menu_at(visitor, QgsPointXY(500_012, 4_999_992))["ask_here"].trigger()
    visitor.wait()
    assert visitor.message() == ""
    assert answers()[0].featureCount() == 1


def test_ask_inside_this_polygon_is_offered_on_polygons_only(visitor, raster):
    layer = polygon_layer(UPPER)
    visitor.qgis.canvas.setLayers([layer, raster])
    assert "ask_inside" not in menu_at(visitor, QgsPointXY(500_040, 4_999_970))
    entry = menu_at(visitor, QgsPointXY(500_012, 4_999_990))["ask_inside"]
    entry.trigger()
    assert visitor.message() == "What shall be found there? Type it above and press Enter."
    visitor.ask("squares")
    assert answers()[0].featureCount() == 1


@pytest.mark.parametrize("before", ["visible", "layer"])
def test_only_the_next_question_is_about_the_place_that_was_clicked(visitor, raster, before):
    visitor.qgis.canvas.setLayers([polygon_layer(UPPER), raster])
    box = visitor.panel.extent
    choose_extent(visitor, before)
    menu_at(visitor, QgsPointXY(500_012, 4_999_990))["ask_inside"].trigger()
    assert (box.kind(), box.currentText()) == ("clicked", "The place you clicked")
    visitor.ask("squares")
    assert (box.kind(), box.findData("clicked")) == (before, -1)
    visitor.ask("squares again")
    assert [layer.featureCount() for layer in answers()] == [2, 1]


def test_a_drawn_rectangle_outlives_a_place_that_was_clicked(visitor, raster):
    visitor.qgis.canvas.setLayers([polygon_layer(UPPER), raster])
    places = visitor.plugin.controller.asking.places
    choose_extent(visitor, "drawn")
    places._on_drawn(QgsRectangle(500_000, 4_999_900, 500_100, 5_000_000))
    drawn = places.place(raster)
    visitor.type("squares")
    menu_at(visitor, QgsPointXY(500_012, 4_999_990))["ask_inside"].trigger()
    visitor.wait()
    assert answers()[0].featureCount() == 1
    assert visitor.panel.extent.kind() == "drawn"
    assert places.place(raster) is drawn


def test_the_locator_asks(visitor, raster):
    (locator,) = visitor.qgis.locators
    assert locator.prefix() == "ask"
    results = fetched(locator, "squares", prefix=True)
    assert results[0].displayString == "squares"
    assert fetched(locator, "squares", prefix=False) == []
    locator.triggerResult(results[0])
    visitor.wait()
    assert answers()[0].name() == "squares"


def fetched(locator, text: str, *, prefix: bool) -> list:
    copy, results = locator.clone(), []
    copy.resultFetched.connect(results.append)
    context = QgsLocatorContext()
    context.usingPrefix = prefix
    copy.fetchResults(text, context, QgsFeedback())
    return results


def test_the_locator_knows_what_was_asked_before(visitor, raster, tmp_path):
    QgsProject.instance().write(str(tmp_path / "town.qgz"))
    visitor.ask("blue squares")
    wait_for(lambda: visitor.panel.history.list.count() == 1)
    (locator,) = visitor.qgis.locators
    assert [result.displayString for result in fetched(locator, "squa", prefix=True)] == [
        "squa",
        "blue squares",
    ]


def test_crs_of_the_place_may_be_another(visitor, raster):
    from qgis_segearth.core.place import Place

    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    corner = QgsRectangle(9.00006, 45.15330, 9.00026, 45.15350)
    visitor.plugin.controller.asking.places.take(Place(corner, degrees))
    assert visitor.plugin.controller.asking._source().extent.intersects(raster.extent())


def test_what_is_found_already_is_seen_while_a_closer_look_goes_on(visitor, raster):
    from qgis.gui import QgsRubberBand

    def outlines() -> int:
        return sum(isinstance(item, QgsRubberBand) for item in visitor.qgis.canvas.scene().items())

    visitor.choose_engine("slow")
    visitor.panel.detail.choose("native")
    visitor.type("0.5")
    visitor.press(Qt.Key.Key_Return)
    wait_for(lambda: outlines() == 1)
    assert visitor.panel.busy
    visitor.press(Qt.Key.Key_Escape)
    visitor.wait()
    assert outlines() == 0
    assert answers() == []
