"""The choice of a second engine, whose answer is laid over the first one's. Off unless it is wanted."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QStandardItem
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QWidget

from ..core.translation import translate
from .engine_box import EngineBox


class SecondOpinionBox(QComboBox):
    """Lists what the box of the first engine lists; that one and those that are not ready are grey and say
    why."""

    def __init__(self, first: EngineBox, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segearth_second_engine")
        self.setAccessibleName(translate("SegEarth", "Ask also"))
        self.setToolTip(
            translate(
                "SegEarth", "A second engine answers too: the map shows where both agree and where not."
            )
        )
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._first = first
        self._list()
        first.currentIndexChanged.connect(lambda _index: self._list())
        first.listed.connect(self._list)

    def engine(self) -> str:
        """Name of the chosen engine; empty where only one is asked."""
        return self.currentData() or ""

    def choose(self, engine: str) -> None:
        """None where it is not listed or cannot be asked."""
        place = self.findData(engine)
        usable = place > 0 and self.model().item(place).isEnabled()
        self.setCurrentIndex(place if usable else 0)

    def _list(self) -> None:
        chosen = self.engine()
        self.clear()
        self.addItem(translate("SegEarth", "No other engine"), "")
        for place in range(self._first.count()):
            if self._first.itemData(place):
                self._add(place)
        self.choose(chosen)

    def _add(self, place: int) -> None:
        listed: QStandardItem = self._first.model().item(place)
        item = listed.clone()
        if place == self._first.currentIndex():
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            item.setText(translate("SegEarth", "{} – asked already").format(item.text()))
        self.model().appendRow(item)
