"""A page of the dock: most of it scrolls; what must be seen at once stays below, in sight."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QStyle, QVBoxLayout, QWidget

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


def _scrolling(contents: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes through what is in it
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setMinimumWidth(NARROWEST + scroll.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent))
    scroll.setWidget(contents)
    return scroll
