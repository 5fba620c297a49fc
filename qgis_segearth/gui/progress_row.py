"""What is being done right now, how far it is, and the button that stops it."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QProgressBar, QPushButton, QWidget

from ..core.translation import translate
from .labels import wrapping_label

LATEST = 240
"""Characters that are shown of what an engine says: long speeches leave room for the rest of the dock."""


class ProgressRow(QWidget):
    """Stage in words above a bar, what the engine says between them; hidden while nothing runs."""

    cancelled = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.stage = wrapping_label(self, "stage")
        self.words = wrapping_label(self, "heard")
        self.bar = QProgressBar(self)
        self.bar.setObjectName("segearth_progress")
        self.bar.setAccessibleName(translate("SegEarth", "Progress"))
        self.cancel = QPushButton(translate("SegEarth", "Cancel"), self)
        self.cancel.setObjectName("segearth_cancel")
        self.cancel.setToolTip(translate("SegEarth", "Stop (Escape)"))
        self.cancel.clicked.connect(self.cancelled)
        self._cancelling = False
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stage, 0, 0, 1, 2)
        layout.addWidget(self.words, 1, 0, 1, 2)
        layout.addWidget(self.bar, 2, 0)
        layout.addWidget(self.cancel, 2, 1)
        self.words.hide()
        self.hide()

    def show_stage(self, stage: str, percent: float | None = None) -> None:
        """`percent` from 0 to 100; None where nobody can know (a moving bar)."""
        if self._cancelling:  # late news of what is being stopped
            return
        self.stage.setText(stage)
        self.bar.setRange(0, 0 if percent is None else 100)
        self.bar.setTextVisible(percent is not None)
        if percent is not None:
            self.bar.setValue(round(percent))
        self.show()

    def show_words(self, words: str) -> None:
        """What the engine says while it looks, so far; the latest of it is shown."""
        self.words.setText(words if len(words) <= LATEST else f"…{words[-LATEST:]}")
        self.words.setVisible(bool(words))

    def show_cancelling(self) -> None:
        """The user has pressed Cancel; the backend stops after the stage that it is in."""
        self._cancelling = True
        self.stage.setText(translate("SegEarth", "Cancelling…"))
        self.cancel.setEnabled(False)

    def end(self) -> None:
        """Nothing runs any more."""
        self._cancelling = False
        self.cancel.setEnabled(True)
        self.show_words("")
        self.hide()
