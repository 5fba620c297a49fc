"""A page of the dock: most of it scrolls; what must be seen at once stays below, in sight."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

NARROWEST = 260
"""Pixels that a page's contents always have from side to side."""
MARGIN = 6
"""Pixels around what is pinned."""


def scrolled(page: QWidget) -> QWidget:
    """Makes a page's contents, to be filled, scroll up and down and never sideways.

    First of all: under a style sheet, as QGIS has one, whatever gets another parent is styled anew with all
    that is in it.
    """
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    scroll = QScrollArea(page)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes through what is in it
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setMinimumWidth(NARROWEST + scroll.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent))
    layout.addWidget(scroll, 1)
    contents = QWidget(scroll.viewport())
    scroll.setWidget(contents)
    return contents


def finish(page: QWidget, contents: QWidget, *pinned: QWidget) -> None:
    """When the contents are filled: what is `pinned` stays below them, and the wheel is theirs."""
    _WheelPasses(contents)
    _WheelStays(contents)
    below = QVBoxLayout()
    below.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    page.layout().addLayout(below)
    for widget in pinned:
        below.addWidget(widget)


def area_of(widget: QWidget) -> Optional[QScrollArea]:
    """What scrolls a widget; None where nothing does."""
    outer = widget.parentWidget()
    while outer is not None and not isinstance(outer, QScrollArea):
        outer = outer.parentWidget()
    return outer


def value_that_shows(widget: QWidget, scroll: QScrollArea) -> int:
    """Where the scroll bar has to stand for all of a widget to be seen, or its upper part where it is higher
    than the page; as near as can be to where it stands."""
    top = widget.mapTo(scroll.widget(), QPoint(0, 0)).y()
    bottom = top + widget.height() - scroll.viewport().height()
    return min(top, max(bottom, scroll.verticalScrollBar().value()))


class _WheelPasses(QObject):
    """Lets the wheel through to what scrolls: who turns it over a box means the page, and would not see what
    else it changes. The list that a box opens is a window of its own, which the wheel scrolls as ever."""

    def __init__(self, contents: QWidget):
        super().__init__(contents)
        for kind in (QComboBox, QAbstractSpinBox):
            for box in contents.findChildren(kind):
                box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel gives none either
                box.installEventFilter(self)

    def eventFilter(self, _box: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel:
            return False
        event.ignore()
        return True


class _WheelStays(QObject):
    """A list that scrolls keeps the wheel at its ends too, or else the page would run away under the mouse.
    What reaches the list itself is what its viewport has left over."""

    def __init__(self, contents: QWidget):
        super().__init__(contents)
        for view in contents.findChildren(QAbstractItemView):
            view.installEventFilter(self)

    def eventFilter(self, view: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel or view.verticalScrollBar().maximum() == 0:
            return False
        event.accept()
        return True
