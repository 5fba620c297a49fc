"""The list of polygons: linked to the map, and changed by hand with undo."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsHighlight, QgsRubberBand
from qgis.PyQt.QtCore import QItemSelectionModel, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QScrollArea

from qgis_segearth.core.hand_edits import hang_together
from qgis_segearth.core.layers import RUN_PROPERTY, answer_layers
from qgis_segearth.gui.polygon_model import COLUMNS, LABEL

from .conftest import wait_for


def shapes(layer) -> set[str]:
    return {each.geometry().asWkt(17) for each in layer.getFeatures()}


@pytest.fixture
def layer(visitor, raster):
    """An answer of two polygons."""
    visitor.ask("squares")
    wait_for(visitor.panel.answer.refine.isEnabled)
    (layer,) = answer_layers(QgsProject.instance())
    yield layer
    for left in answer_layers(QgsProject.instance()):
        if left.isEditable():
            left.rollBack()


@pytest.fixture
def box(visitor, layer):
    box = visitor.panel.answer.polygons
    box.set_open(True)
    yield box
    box.set_open(False)


def choose(box, *places: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    box.view.selectionModel().clearSelection()
    for place in places:
        box.view.selectionModel().select(box.model.index(place, 0), flags.Select | flags.Rows)


def middle(view, row: int):
    return view.visualRect(view.model().index(row, 0)).center()


def test_the_list_says_area_and_score(box):
    assert box.model.rowCount() == 2
    row = [box.model.index(0, column).data() for column in COLUMNS]
    assert row == ["1", "magenta", "25.0 m²", "100 %"]
    assert box.model.index(0, LABEL).data(Qt.ItemDataRole.AccessibleTextRole) == ", ".join(row)


def bands(visitor) -> list[QgsRubberBand]:
    return [each for each in visitor.qgis.canvas.scene().items() if isinstance(each, QgsRubberBand)]


@pytest.mark.parametrize("leave", ["list", "below rows", "reset", "fold", "dock"])
def test_what_the_mouse_pointed_at_goes_with_the_mouse(visitor, box, layer, leave):
    def lights() -> bool:
        items = visitor.qgis.canvas.scene().items()
        return any(isinstance(item, QgsHighlight) for item in items)

    view, dock = box.view.viewport(), visitor.plugin.dock

    def point() -> bool:
        """Again until it lights up: the dock may still be laying out, and rows move under the mouse."""
        QTest.mouseMove(visitor.qgis.canvas)
        QApplication.processEvents()
        visitor.panel.findChild(QScrollArea).ensureWidgetVisible(box.view)
        QTest.mouseMove(view, middle(box.view, 1))
        QTest.mouseMove(view, middle(box.view, 0))
        QApplication.processEvents()
        return lights()

    wait_for(point, 5)
    {
        "list": lambda: QTest.mouseMove(visitor.qgis.canvas),
        "below rows": lambda: QTest.mouseMove(view, middle(box.view, 1) + QPoint(0, 60)),
        "reset": lambda: box.model.read(layer),
        "fold": lambda: box.set_open(False),
        "dock": lambda: dock.setUserVisible(False),
    }[leave]()
    wait_for(lambda: not lights(), 5)
    dock.setUserVisible(True)


def test_rows_are_outlined_and_leave_the_image_within_to_be_seen(visitor, box, layer):
    choose(box, 1)
    (band,) = bands(visitor)
    assert band.asGeometry().area() == pytest.approx(25)
    assert band.fillColor().alpha() == 0
    assert layer.selectedFeatureCount() == 0, "QGIS paints what is selected all over"
    choose(box, 0, 1)
    assert bands(visitor)[0].asGeometry().area() == pytest.approx(50)
    box.set_open(False)
    assert bands(visitor) == []


def test_rows_are_selected_on_the_map_when_that_is_wanted(visitor, box, layer):
    choose(box, 1)
    visitor.click(box.buttons["select"])
    assert list(layer.selectedFeatureIds()) == box.ids() == [box.model.id_in(1)]
    assert bands(visitor) == []
    choose(box, 0)
    assert (layer.selectedFeatureCount(), box.ids()) == (0, [box.model.id_in(0)])


def test_what_is_selected_on_the_map_is_chosen_in_the_list(visitor, box, layer):
    choose(box, 1)
    layer.selectByRect(QgsRectangle(500_005, 4_999_980, 500_020, 4_999_998))
    assert box.ids() == list(layer.selectedFeatureIds())
    layer.removeSelection()
    assert box.ids() == []


def test_rows_stay_chosen_while_polygons_are_changed(visitor, box, layer):
    choose(box, 1)
    visitor.click(box.buttons["accept"])
    assert box.ids() == [box.model.id_in(1)]
    assert len(bands(visitor)) == 1


@pytest.mark.parametrize("by", ["mouse", "key"])
def test_a_row_takes_the_map_to_its_polygon_with_surroundings(visitor, box, layer, by):
    canvas, view = visitor.qgis.canvas, box.view
    if by == "mouse":
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, 1))
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, 1))
    else:
        choose(box, 1)
        QTest.keyClick(view, Qt.Key.Key_Return)
    outline = layer.getFeature(box.model.id_in(1)).geometry().boundingBox()
    assert canvas.extent().contains(outline)
    assert 4 * outline.height() == pytest.approx(
        min(canvas.extent().height(), canvas.extent().width()), rel=0.01
    )


def test_the_polygon_under_the_mouse_lights_up(visitor, box, layer):
    def lights() -> int:
        return sum(isinstance(item, QgsHighlight) for item in visitor.qgis.canvas.scene().items())

    box.view.entered.emit(box.model.index(0, 0))
    assert lights() == 1
    box.view.entered.emit(box.model.index(1, 0))
    assert lights() == 1
    box.pointed_at.emit(-1)
    assert lights() == 0


def test_reject_undo_redo(visitor, box, layer):
    before = shapes(layer)
    choose(box, 0)
    visitor.click(box.buttons["reject"])
    assert (layer.featureCount(), box.model.rowCount()) == (1, 1)
    visitor.click(box.buttons["undo"])
    assert shapes(layer) == before
    visitor.click(box.buttons["redo"])
    assert layer.featureCount() == 1
    choose(box, 0)
    QTest.keyClick(box.view, Qt.Key.Key_Delete)
    assert layer.featureCount() == 0


def put_side_by_side(layer) -> None:
    """The second square touches the first one's side."""
    first, second = layer.getFeatures()
    outline, (a, b) = second.geometry(), (each.geometry().boundingBox() for each in (first, second))
    outline.translate(a.xMaximum() - b.xMinimum(), a.yMinimum() - b.yMinimum())
    layer.dataProvider().changeGeometryValues({second.id(): outline})


def test_polygons_that_lie_apart_are_not_merged_and_the_button_says_why(visitor, box, layer):
    choose(box, 0, 1)
    assert not box.buttons["merge"].isEnabled()
    assert "touch" in box.buttons["merge"].toolTip()
    choose(box, 0)
    assert "touch" not in box.buttons["merge"].toolTip()
    put_side_by_side(layer)
    choose(box, 0, 1)
    assert box.buttons["merge"].isEnabled()


def test_a_thousand_in_a_row_hang_together_until_one_is_missing():
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:32632", "row", "memory")
    squares = [QgsFeature(layer.fields()) for _ in range(1000)]
    for x, square in enumerate(squares):
        square.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, 0, x + 1, 1)))
    layer.dataProvider().addFeatures(squares)
    ids = layer.allFeatureIds()
    assert hang_together(layer, ids)
    assert not hang_together(layer, [each for each in ids if each != 500])
    assert not hang_together(layer, ids[:1])


def test_merge_makes_one_of_several_and_measures_it(visitor, box, layer):
    put_side_by_side(layer)
    choose(box, 0, 1)
    visitor.click(box.buttons["merge"])
    (merged,) = layer.getFeatures()
    assert merged["area_m2"] == pytest.approx(50, rel=1e-3)
    assert merged["score"] == pytest.approx(1)
    visitor.click(box.buttons["undo"])
    assert layer.featureCount() == 2


def test_accepted_polygons_are_marked_in_layer_and_list(visitor, box, layer):
    choose(box, 1)
    visitor.click(box.buttons["accept"])
    chosen = box.model.feature_id(box.model.index(1, 0))
    assert layer.getFeature(chosen)["verdict"] == "accepted"
    assert box.model.index(1, LABEL).data() == "✓ magenta"
    visitor.click(box.buttons["undo"])
    assert box.model.index(1, LABEL).data() == "magenta"


def test_what_was_changed_by_hand_is_kept_and_sliders_leave_it_alone(visitor, box, layer, tmp_path):
    QgsProject.instance().write(str(tmp_path / "town.qgz"))
    run = layer.customProperty(RUN_PROPERTY)
    choose(box, 0)
    visitor.click(box.buttons["reject"])
    visitor.click(box.buttons["finish"])
    assert not layer.isEditable()
    edited = shapes(layer)
    wait_for(lambda: layer.customProperty(RUN_PROPERTY) != run)
    version = layer.customProperty(RUN_PROPERTY)
    store = visitor.plugin.controller.answers.keeper.store()
    wait_for(lambda: version in [each.id for each in store.summaries()])
    assert store.read(version).answer.count == 1
    visitor.panel.answer.refine.threshold.slider.setFocus()
    QTest.keyClick(visitor.panel.answer.refine.threshold.slider, Qt.Key.Key_Right)
    wait_for(lambda: len(answer_layers(QgsProject.instance())) == 2)
    assert shapes(layer) == edited


def test_buttons_are_grey_where_they_can_do_nothing(visitor, box, layer):
    usable = lambda: {name for name, button in box.buttons.items() if button.isEnabled()}  # noqa: E731
    choose(box)
    assert usable() == set()
    choose(box, 0)
    assert usable() == {"select", "accept", "reject"}
    choose(box, 0, 1)
    assert usable() == {"select", "accept", "reject"}
    visitor.click(box.buttons["reject"])
    assert usable() == {"undo", "finish"}


def test_a_layer_that_is_removed_empties_the_list(visitor, box, layer):
    QgsProject.instance().removeMapLayer(layer)
    assert box.model.rowCount() == 0
    assert not box.view.isEnabled()
    assert "no polygons" in box.note.text()
