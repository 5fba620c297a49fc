"""The map's right-click menu, opened by a real right click."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from qgis_segearth.core.layers import answer_layers

from .conftest import wait_for

ENTRY = "segearth_segment_visible_extent"


def right_click(visitor, act):
    """Right-clicks the map; `act` gets the open menu and our entry. Gives the entry's text."""
    canvas = visitor.qgis.canvas
    tool = QgsMapToolPan(canvas)
    canvas.setMapTool(tool)
    texts = []

    def drive():
        menu = QApplication.activePopupWidget()
        (entry,) = [action for action in menu.actions() if action.objectName() == ENTRY]
        texts.append(entry.text())
        act(menu, entry)

    QTimer.singleShot(100, drive)
    none = Qt.KeyboardModifier.NoModifier
    # returns when the menu has closed
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.RightButton, none, QPoint(60, 60))
    return texts[0]


def take(menu, entry):
    QTest.mouseClick(
        menu, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, menu.actionGeometry(entry).center()
    )


def close(menu, _entry):
    QTest.keyClick(menu, Qt.Key.Key_Escape)


def test_the_entry_asks_the_question_in_the_box(visitor, raster):
    visitor.type("pools")
    text = right_click(visitor, take)
    assert text == "Segment visible extent: “pools”"
    visitor.wait()
    (layer,) = answer_layers(QgsProject.instance())
    assert layer.name() == "pools"


def test_an_empty_box_gets_the_focus_and_a_hint(visitor, raster):
    text = right_click(visitor, take)
    assert text == "Segment visible extent…"
    wait_for(lambda: visitor.message() != "")
    assert "Type it above" in visitor.message()
    assert visitor.qgis.window.focusWidget() is visitor.panel.question
    assert not visitor.panel.busy


def test_a_closed_dock_is_opened(visitor, raster):
    visitor.plugin.dock.setUserVisible(False)
    right_click(visitor, take)
    assert visitor.plugin.dock.isVisible()


def test_the_menu_can_be_left_alone(visitor, raster):
    visitor.type("pools & courts, and quite a few other things that make this a long question")
    text = right_click(visitor, close)
    assert "pools && courts" in text  # one & would underline a letter
    assert text.endswith("…”")
    assert not visitor.panel.busy
