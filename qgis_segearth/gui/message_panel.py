"""A message inside the dock: what happened, what to do, and a button where there is something to press."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.translation import translate
from .icons import theme_icon
from .labels import wrapping_label


@dataclass(frozen=True)
class Message:
    """One sentence that says what happened, one that says what to do.

    actions: what can be pressed, as (name, label); the first one is the obvious one. lasting: true in
    other projects, too.
    """

    sentence: str
    advice: str = ""
    warning: bool = True
    actions: tuple[tuple[str, str], ...] = ()
    lasting: bool = False


class MessagePanel(QFrame):
    """Shows one `Message` at a time; hidden when there is nothing to say."""

    pressed = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segearth_message")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text = wrapping_label(self, "message_text")
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.setIcon(theme_icon("mIconClose"))
        self._close.setToolTip(translate("SegEarth", "Hide this message"))
        self._close.setAccessibleName(self._close.toolTip())
        self._close.clicked.connect(self.hide)
        self._shown: Optional[Message] = None
        self._buttons = QVBoxLayout()  # below one another: the dock may be narrow
        layout = QGridLayout(self)
        layout.addWidget(self._icon, 0, 0)
        layout.addWidget(self.text, 0, 1)
        layout.addWidget(self._close, 0, 2, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._buttons, 1, 1, 1, 2)
        layout.setColumnStretch(1, 1)
        self.hide()

    def show_message(self, message: Message) -> None:
        """Replaces what was shown before."""
        theme = "mIconWarning" if message.warning else "mIconInfo"
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self._icon.setPixmap(theme_icon(theme).pixmap(size, size))
        self.text.setText(f"{message.sentence} {message.advice}".strip())
        self.setAccessibleName(self.text.text())
        self._replace_buttons(message.actions)
        self._shown = message
        self.show()

    def forget_project(self) -> None:
        """Another project is open; what was said about the one before is of no use there."""
        if self._shown is not None and not self._shown.lasting:
            self.hide()

    def withdraw(self, message: Message) -> None:
        """What it says is true no more; another message stays."""
        if self._shown is message:
            self.hide()

    def buttons(self) -> list[QPushButton]:
        """The buttons of the message shown."""
        return [self._buttons.itemAt(i).widget() for i in range(self._buttons.count())]

    def _replace_buttons(self, actions: tuple[tuple[str, str], ...]) -> None:
        while self._buttons.count():
            button = self._buttons.takeAt(0).widget()
            button.hide()
            button.deleteLater()
        for name, label in actions:
            button = QPushButton(label, self)
            button.setObjectName(f"segearth_do_{name}")
            button.clicked.connect(lambda _checked, name=name: self.pressed.emit(name))
            self._buttons.addWidget(button)
