"""A part of the dock that can be folded away."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPropertyAnimation, Qt, QTimer
from qgis.PyQt.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from . import scrolling

GLIDE_MILLISECONDS = 150
"""How long the page takes to show what was unfolded."""


class Section(QWidget):
    """A heading that is a button, and a body below it. Space and Enter fold, as a click does. What the user
    unfolds below the edge of a page that scrolls comes into sight."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None, *, open: bool = True):
        super().__init__(parent)
        self.setObjectName(f"segearth_{name}")
        self.heading = QToolButton(self)
        self.heading.setObjectName(f"segearth_{name}_heading")
        self.heading.setText(title)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setAutoRaise(True)
        self.heading.setCheckable(True)
        self.heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.body = QWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.heading)
        layout.addWidget(self.body)
        self.heading.toggled.connect(self._fold)
        self.heading.clicked.connect(self._reveal)  # by the user only
        self.heading.setChecked(open)
        self._fold(open)

    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self.heading.isChecked()

    def set_open(self, open: bool) -> None:
        """Shows or hides the body."""
        self.heading.setChecked(open)

    def _reveal(self, open: bool) -> None:
        """When the page has found its new height."""
        if open:
            QTimer.singleShot(0, self._glide)

    def _glide(self) -> None:
        scroll = scrolling.area_of(self)
        if scroll is None:
            return
        bar = scroll.verticalScrollBar()
        glide = QPropertyAnimation(bar, b"value", self)
        glide.setDuration(GLIDE_MILLISECONDS)
        glide.setEndValue(scrolling.value_that_shows(self, scroll))
        glide.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    def _fold(self, open: bool) -> None:
        self.heading.setArrowType(Qt.ArrowType.DownArrow if open else Qt.ArrowType.RightArrow)
        self.body.setVisible(open)
