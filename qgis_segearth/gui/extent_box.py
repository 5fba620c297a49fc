"""The choice of where to ask: what is seen, the whole layer, a drawn rectangle, the selected features."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QWidget

from ..core.translation import translate

VISIBLE, LAYER, DRAWN, SELECTED = "visible", "layer", "drawn", "selected"
CLICKED = "clicked"
"""A place of the map's menu: in the list only as long as the next question is about it."""


class ExtentBox(QComboBox):
    """chosen: one of VISIBLE, LAYER, DRAWN, SELECTED, CLICKED, by the user."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segearth_extent")
        self.setAccessibleName(translate("SegEarth", "Extent"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.addItem(translate("SegEarth", "What is seen"), VISIBLE)
        self.addItem(translate("SegEarth", "Whole layer"), LAYER)
        self.addItem(translate("SegEarth", "Drawn rectangle"), DRAWN)
        self.addItem(translate("SegEarth", "Selected features"), SELECTED)
        self.activated.connect(self._on_activated)

    def kind(self) -> str:
        """What is chosen."""
        return self.currentData()

    def choose(self, kind: str) -> None:
        """Nobody is told."""
        if kind == CLICKED and self.findData(CLICKED) < 0:
            self.addItem(translate("SegEarth", "The place you clicked"), CLICKED)
        self.setCurrentIndex(self.findData(kind))
        self._drop_clicked()

    def _on_activated(self, _index: int) -> None:
        self._drop_clicked()
        self.chosen.emit(self.kind())

    def _drop_clicked(self) -> None:
        if self.kind() != CLICKED and self.findData(CLICKED) >= 0:
            self.removeItem(self.findData(CLICKED))
