"""A line below the question that says when the view is too coarse for it, with the button that mends it."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ..core import wording
from ..core.resolution import TooCoarse
from ..core.translation import translate
from .labels import wrapping_label


class ResolutionHint(QWidget):
    """zoom_wanted: to so many metres per pixel."""

    zoom_wanted = pyqtSignal(float)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segearth_resolution_hint")
        self.text = wrapping_label(self, "resolution")
        self.button = QPushButton(translate("SegEarth", "Zoom in"), self)
        self.button.setObjectName("segearth_zoom_in")
        self.button.clicked.connect(lambda: self.zoom_wanted.emit(self._wanted))
        self._wanted = 1.0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        layout.addWidget(self.button)
        self.hide()

    def show_problem(self, problem: Optional[TooCoarse]) -> None:
        """Hides where there is none."""
        self.setVisible(problem is not None)
        if problem is None:
            return
        self._wanted = max(problem.needed, problem.native)
        now, native, wanted = map(wording.significant, (problem.now, problem.native, self._wanted))
        self.button.setText(translate("SegEarth", "Zoom to {} m per pixel").format(wanted))
        self.button.setVisible(problem.possible)
        if problem.possible:
            text = translate("SegEarth", "In this view, at {now} m per pixel, “{thing}” can hardly be seen.")
        else:
            text = translate(
                "SegEarth", "“{thing}” can hardly be seen in this image: its own pixels are {native} m wide."
            )
        self.text.setText(text.format(now=now, native=native, thing=problem.thing))
