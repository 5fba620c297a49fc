"""What the user unfolds comes into sight; what the program unfolds moves nothing."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from qgis_segearth.gui import scrolling
from qgis_segearth.gui.section import Section

HEIGHT = 300


@pytest.fixture(params=[150, 900], ids=["fits", "higher than the page"])
def section(request, qgis_app):
    """At the lower edge of a page."""
    page = QWidget()
    contents = scrolling.scrolled(page)
    layout = QVBoxLayout(contents)
    above = QLabel("above", contents)
    above.setFixedHeight(HEIGHT - 60)
    section = Section("history", "History", contents, open=False)
    body = QLabel("body", section.body)
    body.setFixedHeight(request.param)
    QVBoxLayout(section.body).addWidget(body)
    layout.addWidget(above)
    layout.addWidget(section)
    layout.addStretch(1)
    scrolling.finish(page, contents)
    page.resize(320, HEIGHT)
    page.show()
    yield section
    page.close()


def page_of(section: Section) -> QScrollArea:
    return scrolling.area_of(section)


def seen(section: Section) -> tuple[int, int]:
    """Top and bottom within the viewport."""
    top = section.mapTo(page_of(section).viewport(), QPoint(0, 0)).y()
    return top, top + section.height()


def test_what_a_click_unfolds_is_seen_from_its_heading_on(section):
    QTest.mouseClick(section.heading, Qt.MouseButton.LeftButton)
    QTest.qWait(400)
    top, bottom = seen(section)
    assert top == 0 or (top > 0 and bottom <= page_of(section).viewport().height())
    assert page_of(section).verticalScrollBar().value() > 0


def test_what_the_program_unfolds_moves_nothing(section):
    section.set_open(True)
    QTest.qWait(300)
    assert page_of(section).verticalScrollBar().maximum() > 0
    assert page_of(section).verticalScrollBar().value() == 0


def test_folding_moves_nothing_that_can_stay(section):
    section.set_open(True)
    QTest.qWait(50)
    QTest.mouseClick(section.heading, Qt.MouseButton.LeftButton)
    QTest.qWait(300)
    assert not section.is_open()
    assert page_of(section).verticalScrollBar().value() == 0


def test_the_history_that_is_unfolded_at_the_bottom_of_the_dock_comes_into_sight(visitor):
    history, page = visitor.panel.history, page_of(visitor.panel.history)
    history.set_open(False)
    visitor.qgis.window.resize(900, visitor.panel.asking_height() + 60)
    QTest.qWait(100)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    visitor.click(history.heading)
    QTest.qWait(400)
    top, bottom = seen(history)
    visitor.qgis.window.resize(900, 700)
    history.set_open(False)
    assert top == 0 or (top > 0 and bottom <= page.viewport().height())
