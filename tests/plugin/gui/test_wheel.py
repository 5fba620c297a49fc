"""The wheel over the dock scrolls it and changes nothing in it."""

from __future__ import annotations

import pytest
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QPoint, QPointF, QStringListModel, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QScrollArea, QWidget

from qgis_segearth.gui.panel import Panel
from qgis_segearth.gui.setup_page import SetupPage

DOWN = -120


@pytest.fixture(params=[Panel, SetupPage])
def page(request, qgis_app):
    """Lower than its contents."""
    page = request.param()
    page.resize(320, 200)
    page.show()
    QApplication.processEvents()
    yield page
    page.close()


def boxes(page: QWidget) -> list[QWidget]:
    """Everything in it that a wheel changes by default, sliders apart."""
    contents = page.findChild(QScrollArea).widget()
    return [*contents.findChildren(QComboBox), *contents.findChildren(QAbstractSpinBox)]


def wheel(place: QPointF, delta: int) -> QWheelEvent:
    no = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    return QWheelEvent(place, place, QPoint(), QPoint(0, delta), *no, False)


def turn_wheel(widget: QWidget, delta: int = DOWN) -> None:
    """To the widget, and as far up as it is ignored: Qt does so with a real wheel, not with a sent one."""
    middle = QPointF(widget.rect().center())
    while widget is not None:
        turned = wheel(middle, delta)
        if QApplication.sendEvent(widget, turned) and turned.isAccepted():
            return
        widget = widget.parentWidget()


def test_a_wheel_over_any_box_changes_none_and_scrolls(page):
    bar = page.findChild(QScrollArea).verticalScrollBar()
    for box in boxes(page):
        if type(box) is not QgsMapLayerComboBox and isinstance(box, QComboBox) and not box.isEditable():
            box.addItems(["one", "another", "a third"])
        box.setEnabled(True)
        box.parentWidget().show()
        box.show()
        box.setFocus()
        QApplication.processEvents()
        before = box.currentIndex() if isinstance(box, QComboBox) else box.text()
        bar.setRange(0, 400)
        bar.setValue(0)
        turn_wheel(box)
        after = box.currentIndex() if isinstance(box, QComboBox) else box.text()
        assert after == before, box.objectName()
        assert bar.value() > 0, box.objectName()
        assert box.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_the_dock_has_boxes_of_every_row(qgis_app):
    panel = Panel()
    names = {box.objectName() for box in boxes(panel)}
    assert {"segearth_engine", "segearth_threshold_target"} <= names
    assert len(boxes(panel)) >= 7


@pytest.fixture(params=["polygons", "history"])
def long_list(request, qgis_app):
    """More rows than its list shows, on a page that is lower than its contents."""
    panel = Panel()
    section, view = {
        "polygons": (panel.answer.polygons, panel.answer.polygons.view),
        "history": (panel.history, panel.history.list),
    }[request.param]
    if request.param == "polygons":
        view.setModel(QStringListModel([f"polygon {n}" for n in range(50)], view))
    else:
        view.addItems([f"question {n}" for n in range(50)])
    panel.resize(320, 200)
    panel.answer.show()
    section.set_open(True)
    panel.show()
    QApplication.processEvents()
    yield panel, view
    panel.close()


@pytest.mark.parametrize(("delta", "end"), [(DOWN, "maximum"), (-DOWN, "minimum")])
def test_a_list_keeps_the_wheel_at_its_ends(long_list, delta, end):
    panel, view = long_list
    page, own = panel.findChild(QScrollArea).verticalScrollBar(), view.verticalScrollBar()
    page.setValue(page.maximum() // 2)
    before = page.value()
    own.setValue(getattr(own, end)())
    turn_wheel(view.viewport(), delta)
    assert (own.value(), page.value()) == (getattr(own, end)(), before)
    own.setValue(own.maximum() // 2)
    turn_wheel(view.viewport(), delta)
    assert own.value() != own.maximum() // 2
    assert page.value() == before


def test_a_list_that_shows_all_its_rows_lets_the_wheel_through(long_list):
    panel, view = long_list
    view.model().removeRows(0, 50)
    QApplication.processEvents()
    page = panel.findChild(QScrollArea).verticalScrollBar()
    turn_wheel(view.viewport())
    assert page.value() > 0


def test_an_open_list_scrolls_by_the_wheel(qgis_app):
    panel = Panel()
    panel.show()
    box = panel.engine
    box.addItems([f"engine {n}" for n in range(200)])
    box.setEnabled(True)
    box.showPopup()
    QApplication.processEvents()
    bar = box.view().verticalScrollBar()
    bar.setValue(0)
    turn_wheel(box.view().viewport())
    moved = bar.value()
    box.hidePopup()
    panel.close()
    assert moved > 0
