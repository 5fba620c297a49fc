"""Changes by hand in the dock: card, sliders, list and history follow, and nothing is hidden."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsGeometry,
    QgsProject,
)
from qgis.gui import QgsHighlight
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QSignalSpy, QTest
from qgis.PyQt.QtWidgets import QApplication

from qgis_segearth.core.layers import RUN_PROPERTY
from qgis_segearth.core.provenance import facts_of
from qgis_segearth.gui.polygon_model import LABEL
from tests.plugin.gui.conftest import Visitor, wait_for

from .conftest import answers, choose, corrections_of, do, keep

# --- the card ---


def test_the_card_follows_each_change_and_each_undo(visitor, box, card):
    before = (card.found.text(), card.area.text(), card.share.text(), card.remark.text())
    do(visitor, box, "reject", 0)
    assert (card.found.text(), card.area.text()) == ("1 polygon (as asked: 2)", "25.0 m²")
    assert "by hand" in card.remark.text()
    do(visitor, box, "undo")
    assert (card.found.text(), card.area.text(), card.share.text(), card.remark.text()) == before
    do(visitor, box, "redo")
    assert card.found.text() == "1 polygon (as asked: 2)"
    do(visitor, box, "reject", 0)
    assert (card.found.text(), card.area.text()) == ("0 polygons (as asked: 2)", "0 m²")


def test_the_card_follows_qgis_own_tools_and_a_rollback(visitor, layer, card):
    before = card.found.text()
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    assert card.found.text() == "1 polygon (as asked: 2)"
    layer.rollBack()
    assert card.found.text() == before
    assert card.refine.isEnabled()


# --- the sliders ---


def test_sliders_are_grey_with_the_reason_while_polygons_are_changed(visitor, box, layer, card):
    do(visitor, box, "reject", 0)
    assert not card.refine.isEnabled()
    reason = card.refine.paused.text()
    assert "by hand" in reason
    assert card.refine.paused.isVisible()
    assert reason in card.refine.threshold.slider.toolTip()
    value = card.refine.threshold.slider.value()
    QTest.keyClick(card.refine.threshold.slider, Qt.Key.Key_Right)
    assert card.refine.threshold.slider.value() == value
    keep(visitor, box)
    assert card.refine.isEnabled()
    assert "stay" in card.refine.paused.text()
    assert card.refine.paused.text() in card.refine.threshold.slider.toolTip()
    assert not card.refine.keep.isVisible()
    card.refine.threshold.slider.setFocus()
    QTest.keyClick(card.refine.threshold.slider, Qt.Key.Key_Right)
    wait_for(lambda: len(answers()) == 2)
    assert card.refine.paused.text() == ""
    assert card.refine.keep.isVisible()
    assert layer.featureCount() == 1


def test_sliders_that_leave_nothing_leave_what_was_changed_by_hand(visitor, box, layer, card):
    do(visitor, box, "reject", 0)
    keep(visitor, box)
    slider = card.refine.minimum_area.slider
    slider.setValue(slider.maximum())
    wait_for(lambda: card.found.text() == "0 polygons (as asked: 2)")
    assert (answers(), layer.featureCount(), corrections_of(layer).rejected) == ([layer], 1, 1)
    assert visitor.plugin.controller.answers.layer() is None
    assert "no polygons" in box.note.text()
    slider.setValue(0)
    wait_for(lambda: len(answers()) == 2)
    assert (card.found.text(), layer.featureCount()) == ("1 polygon (as asked: 2)", 1)


def test_when_all_is_undone_nothing_asks_to_keep_changes(visitor, box, layer, card):
    finish = box.buttons["finish"]
    usual = finish.toolTip()
    do(visitor, box, "reject", 0)
    assert "keep the changes" in card.refine.paused.text()
    assert finish.toolTip() == usual
    visitor.click(box.buttons["undo"])
    assert card.refine.paused.text() == finish.toolTip() == "Nothing is changed by hand: end the editing."
    assert box.buttons["redo"].isEnabled()
    visitor.click(finish)
    assert card.refine.isEnabled()
    assert (card.refine.paused.text(), finish.toolTip()) == ("", usual)


def test_sliders_come_back_when_the_changes_are_thrown_away(visitor, layer, card):
    layer.startEditing()
    assert not card.refine.isEnabled()
    layer.rollBack()
    assert card.refine.isEnabled()
    assert card.refine.keep.isVisible()


def test_the_list_stays_where_it_is_while_polygons_are_changed(visitor, box, layer, card):
    visitor.plugin.dock.resize(visitor.plugin.dock.minimumSizeHint().width(), 700)
    QTest.qWait(200)
    place = box.view.mapTo(visitor.panel, box.view.rect().topLeft())
    for act in ("reject", "undo", "redo", "finish"):
        do(visitor, box, act, *((0,) if act == "reject" else ()))
        wait_for(lambda: not visitor.plugin.controller.answers.refining._busy)
        QTest.qWait(200)
        assert box.view.mapTo(visitor.panel, box.view.rect().topLeft()) == place


# --- the map ---


def lights(visitor: Visitor) -> int:
    return sum(isinstance(item, QgsHighlight) for item in visitor.qgis.canvas.scene().items())


def point_at(box, row: int) -> None:
    """The mouse comes upon a row, and stays."""
    place, view = box.view.visualRect(box.model.index(row, 0)).center(), box.view.viewport()
    kind, none = QEvent.Type.MouseMove, Qt.MouseButton.NoButton
    where = QPointF(place), QPointF(view.mapToGlobal(place))
    event = QMouseEvent(kind, *where, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


@pytest.mark.parametrize(("name", "places"), [("reject", (0,)), ("merge", (0, 1))])
def test_a_polygon_that_is_gone_is_no_longer_lit_and_the_map_is_drawn_anew(visitor, box, layer, name, places):
    choose(box, *places)
    point_at(box, 0)
    assert lights(visitor) == 1
    drawn = QSignalSpy(layer.repaintRequested)
    if name == "reject":
        QTest.keyClick(box.view, Qt.Key.Key_Delete)
    else:
        box.wanted.emit(name)
    QTest.qWait(500)
    assert lights(visitor) == 0
    assert len(drawn) > 0
    again = QSignalSpy(layer.repaintRequested)
    visitor.click(box.buttons["undo"])
    assert len(again) > 0


# --- provenance and history ---


def test_what_was_done_is_told_in_metadata_and_history(visitor, box, layer):
    do(visitor, box, "accept", 0)
    do(visitor, box, "reject", 1)
    keep(visitor, box)
    told = corrections_of(layer)
    assert (told.accepted, told.rejected, told.merged, told.redrawn, told.added) == (1, 1, 0, 0, 0)
    assert told.edited_at.endswith("Z")
    assert told.in_words() in layer.metadata().abstract()
    assert (facts_of(layer)["polygons"], facts_of(layer)["area_m2"]) == (1, pytest.approx(25, rel=1e-3))
    kept = visitor.plugin.controller.answers.keeper.store().read(layer.customProperty(RUN_PROPERTY))
    assert kept.answer.corrections == told
    assert kept.answer.features[0]["properties"]["verdict"] == "accepted"


def test_what_is_done_later_is_added(visitor, box, layer):
    do(visitor, box, "accept", 0)
    keep(visitor, box)
    layer.startEditing()
    other = list(layer.getFeatures())[1]
    outline = QgsGeometry(other.geometry())
    outline.translate(1, 1)
    layer.changeGeometry(other.id(), outline)
    keep(visitor, box)
    do(visitor, box, "reject", 0)
    keep(visitor, box)
    told = corrections_of(layer)
    assert (told.rejected, told.redrawn) == (1, 1)
    store = visitor.plugin.controller.answers.keeper.store()
    assert len(store.summaries()) == 4
    assert store.read(layer.customProperty(RUN_PROPERTY)).answer.corrections == told


def test_a_layer_that_is_not_on_the_card_is_watched_too(visitor, layer):
    visitor.ask("again")
    wait_for(lambda: visitor.panel.history.list.count() == 2)
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    assert visitor.panel.answer.found.text() == "2 polygons"
    layer.commitChanges()
    wait_for(lambda: visitor.panel.history.list.count() == 3)
    assert corrections_of(layer).rejected == 1
    assert visitor.panel.answer.question.text() == "“again”"
    store = visitor.plugin.controller.answers.keeper.store()
    assert store.read(layer.customProperty(RUN_PROPERTY)).answer.corrections.rejected == 1


def test_a_version_from_the_history_tells_it_too(visitor, box, layer, card):
    do(visitor, box, "accept", 0)
    do(visitor, box, "reject", 1)
    keep(visitor, box)
    told = corrections_of(layer)
    QgsProject.instance().removeMapLayer(layer)
    QApplication.processEvents()
    history = visitor.panel.history
    history.list.setCurrentRow(0)
    visitor.plugin.controller.history._with(history.chosen(), visitor.plugin.controller.answers.show_run)
    wait_for(lambda: len(answers()) == 1)
    (back,) = answers()
    assert corrections_of(back) == told
    assert "by hand" in card.remark.text()
    assert box.model.index(0, LABEL).data().startswith("✓")
    card.refine.threshold.slider.setFocus()
    QTest.keyClick(card.refine.threshold.slider, Qt.Key.Key_Right)
    wait_for(lambda: len(answers()) == 2)
    assert (back.featureCount(), corrections_of(back)) == (1, told)
    after = corrections_of(answers()[0])
    assert (after.accepted, after.rejected, after.edited_at) == (0, 1, told.edited_at)


def test_a_replay_leaves_changes_by_hand_out_and_says_so(visitor, box, layer):
    do(visitor, box, "reject", 0)
    keep(visitor, box)
    visitor.click(visitor.panel.history.replay_button) if visitor.panel.history.is_open() else replay(visitor)
    wait_for(lambda: visitor.message() != "")
    assert visitor.message().startswith("Same answer: yes, IoU 1.000.")
    assert "by hand" in visitor.message()


def replay(visitor: Visitor) -> None:
    history = visitor.panel.history
    history.list.setCurrentRow(0)
    history.replayed.emit(history.chosen())


def test_a_version_changed_by_hand_says_so_in_the_history_and_in_the_export_dialog(visitor, box, layer):
    do(visitor, box, "reject", 0)
    keep(visitor, box)
    rows = [visitor.panel.history.list.item(row).text() for row in range(2)]
    assert ["Changed by hand" in row for row in rows] == [True, False]
    visitor.click(visitor.panel.answer.export)
    dialog = QApplication.activeModalWidget()
    assert "Changed by hand" in dialog.answers.item(0).text()
    dialog.reject()
