"""Messages: seen wherever the dock is scrolled, moving nothing, and gone with the project they speak of."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QPushButton, QScrollArea

from qgis_segearth.core.errors import BackendGone, NoImage
from qgis_segearth.gui.message_panel import Message
from qgis_segearth.gui.messages import message_for
from qgis_segearth.gui.progress_row import LATEST
from qgis_segearth.gui.setup_page import SetupPage

from .conftest import wait_for

TOLD = Message("Exported to /somewhere/over/the/rainbow/pools.gpkg.", warning=False)


@pytest.fixture
def low(visitor, raster):
    """A panel as low as it can be, with an answer, scrolled to its very end."""
    visitor.ask("squares")
    wait_for(visitor.panel.answer.refine.isEnabled)
    panel, window = visitor.panel, visitor.qgis.window
    before = window.size()
    window.resize(window.width(), panel.asking_height())
    QTest.qWait(100)
    bar = panel.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > panel.height() / 2
    yield panel
    window.resize(before)
    bar.setValue(0)


def seen(widget) -> bool:
    """Wholly in sight."""
    return widget.visibleRegion().boundingRect() == widget.rect()


def test_a_message_is_seen_wherever_the_dock_is_scrolled(low):
    low.show_message(message_for(BackendGone()))
    QApplication.processEvents()
    assert seen(low.message.text)
    assert all(map(seen, low.message.buttons()))
    assert not low.question.visibleRegion().boundingRect().isValid()


def test_progress_is_seen_wherever_the_dock_is_scrolled(low):
    low.show_stage("Looking", 40)
    low.progress.show_words("word " * LATEST)
    QApplication.processEvents()
    assert seen(low.progress.stage)
    assert seen(low.progress.cancel)
    assert low.progress.words.text().startswith("…")
    low.show_message(TOLD)


def test_neither_moves_what_stands_above(low):
    def place() -> QPoint:
        QApplication.processEvents()
        return low.history.heading.mapTo(low, QPoint(0, 0))

    before, height = place(), low.window().minimumSizeHint().height()
    low.show_stage("Looking", 40)
    assert place() == before
    low.show_message(TOLD)
    assert place() == before
    assert low.window().minimumSizeHint().height() == height


def test_what_was_said_of_a_project_leaves_with_it(visitor, raster):
    visitor.panel.show_message(TOLD)
    QgsProject.instance().clear()
    assert visitor.message() == ""
    visitor.panel.show_message(message_for(NoImage()))
    QgsProject.instance().clear()
    assert visitor.message() == ""


def test_what_is_wrong_with_the_backend_is_wrong_in_every_project(visitor, raster):
    visitor.panel.show_message(message_for(BackendGone()))
    QgsProject.instance().clear()
    assert "stopped" in visitor.message()
    visitor.panel.show_message(TOLD)
    QgsProject.instance().clear()
    assert visitor.message() == ""


def test_what_can_be_pressed_looks_like_it(visitor):
    page = SetupPage()
    for window in (page, visitor.qgis.window):
        buttons = window.findChildren(QPushButton)
        assert len(buttons) > 3
        assert [button.objectName() for button in buttons if button.isFlat()] == []
