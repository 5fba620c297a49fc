"""The choice of where to ask: what is seen, the whole layer, a drawn rectangle, the selected features."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QWidget

from ..core.translation import translate

VISIBLE, LAYER, DRAWN, SELECTED = "visible", "layer", "drawn", "selected"


class ExtentBox(QComboBox):
    """chosen: one of VISIBLE, LAYER, DRAWN, SELECTED, by the user."""

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
        self.activated.connect(lambda _index: self.chosen.emit(self.kind()))

    def kind(self) -> str:
        """What is chosen."""
        return self.currentData()

    def choose(self, kind: str) -> None:
        """Nobody is told."""
        self.setCurrentIndex(self.findData(kind))
