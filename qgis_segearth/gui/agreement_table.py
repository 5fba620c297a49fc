"""Areas and shares of what two engines mark, part by part, and their IoU."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ..core.agreement import Agreement
from ..core.category_style import parts
from ..core.translation import translate
from . import wording

SWATCH = 10
"""Side of a part's colour, in pixels."""


class AgreementTable(QTableWidget):
    """Hidden where one engine answered."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(0, 3, parent)
        self.setObjectName("segearth_agreement")
        self.setAccessibleName(translate("SegEarth", "How far both engines agree"))
        self.setToolTip(
            translate("SegEarth", "The parts fit together exactly; other settings act when you ask again.")
        )
        self.setHorizontalHeaderLabels(["", translate("SegEarth", "Area"), translate("SegEarth", "Share")])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)  # Tab leaves it, arrows go through it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.hide()

    def show_agreement(self, agreement: Optional[Agreement], units: str) -> None:
        """units: of the areas, as in `Answer`."""
        self.setVisible(agreement is not None)
        self.setRowCount(0)
        if agreement is None:
            return
        for (title, colour), area in zip(parts(agreement).values(), agreement.areas):
            self._add(title, area, agreement.union, units, colour)
        self._add(translate("SegEarth", "At least one"), agreement.union, agreement.union, units)
        self._append("IoU", "", wording.number(agreement.iou, 3))
        self._fit()

    def _add(self, title: str, area: float, union: float, units: str, colour: str = "") -> None:
        share = wording.percent(area / union, 1) if union else "–"
        self._append(title, wording.area(area, units), share, colour)

    def _append(self, title: str, area: str, share: str, colour: str = "") -> None:
        row = self.rowCount()
        self.insertRow(row)
        first = QTableWidgetItem(title)
        first.setToolTip(title)
        if colour:
            first.setIcon(_swatch(colour))
        self.setItem(row, 0, first)
        for column, text in ((1, area), (2, share)):
            item = QTableWidgetItem(text)
            item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            self.setItem(row, column, item)

    def _fit(self) -> None:
        """As high as its rows."""
        self.resizeRowsToContents()
        rows = self.verticalHeader().length() + self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(rows + 2 * self.frameWidth())


def _swatch(colour: str) -> QIcon:
    """As on the map."""
    pixels = QPixmap(SWATCH, SWATCH)
    pixels.fill(QColor(*map(int, colour.split(","))))
    return QIcon(pixels)
