"""A page of the dock: most of it scrolls; what must be seen at once stays below, in sight."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt
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


def lay_out(page: QWidget, contents: QWidget, *pinned: QWidget) -> None:
    """Fills a page: `contents` scroll up and down, never sideways; what is `pinned` stays below them."""
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(_scrolling(contents), 1)
    below = QVBoxLayout()
    below.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    layout.addLayout(below)
    for widget in pinned:
        below.addWidget(widget)


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


def _scrolling(contents: QWidget) -> QScrollArea:
    _WheelPasses(contents)
    _WheelStays(contents)
    scroll = QScrollArea()
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes through what is in it
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setMinimumWidth(NARROWEST + scroll.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent))
    scroll.setWidget(contents)
    return scroll
