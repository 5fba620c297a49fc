"""The box one types a question into."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ..core.translation import translate

LINES_SHOWN = 3


class QuestionBox(QPlainTextEdit):
    """A few wrapping lines; Enter asks, Tab moves on. What was typed stays until the user changes it."""

    entered = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segearth_question")
        self.setAccessibleName(translate("SegEarth", "Question"))
        self.setAccessibleDescription(translate("SegEarth", "Press Enter to ask, Escape to cancel."))
        self.setPlaceholderText(translate("SegEarth", "What are you looking for? Example: swimming pools"))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """The question on one line, without blanks around it."""
        return " ".join(self.toPlainText().split())

    def setText(self, text: str) -> None:
        """Replaces the question; the user can undo it."""
        self.selectAll()
        self.insertPlainText(text)

    def sizeHint(self) -> QSize:
        """Three lines high, in whatever font the desktop uses."""
        frame = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        return QSize(220, LINES_SHOWN * self.fontMetrics().lineSpacing() + frame)

    minimumSizeHint = sizeHint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks instead of starting a new line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
