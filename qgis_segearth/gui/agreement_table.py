"""Areas and shares of what two engines mark, part by part, and their IoU."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ..core.agreement import SECOND, Agreement
from ..core.category_style import parts
from ..core.translation import translate
from . import wording

SWATCH = 10
"""Side of a part's colour, in pixels."""


class AgreementTable(QTreeWidget):
    """Hidden where one engine answered. chosen: number of a part, from 1; by a click or Enter."""

    chosen = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segearth_agreement")
        self.setAccessibleName(translate("SegEarth", "How far both engines agree"))
        self.setToolTip(
            translate("SegEarth", "The parts fit together exactly; other settings act when you ask again.")
        )
        self.setHeaderLabels(["", translate("SegEarth", "Area"), translate("SegEarth", "Share")])
        self.setRootIsDecorated(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(0)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self.hide()

    def show_agreement(self, agreement: Optional[Agreement], units: str) -> None:
        """units: of the areas, as in `Answer`."""
        self.setVisible(agreement is not None)
        self.clear()
        if agreement is None:
            return
        for (title, colour), area in zip(parts(agreement).values(), agreement.areas):
            self._add(title, area, agreement.union, units).setIcon(0, _swatch(colour))
        self._add(translate("SegEarth", "At least one"), agreement.union, agreement.union, units)
        self._append("IoU", "", wording.number(agreement.iou, 3))
        rows = self.topLevelItemCount() * self.sizeHintForRow(0)
        self.setFixedHeight(rows + self.header().sizeHint().height() + 2 * self.frameWidth())

    def _add(self, title: str, area: float, union: float, units: str) -> QTreeWidgetItem:
        share = wording.percent(area / union, 1) if union else "–"
        return self._append(title, wording.area(area, units), share)

    def _append(self, title: str, area: str, share: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self, [title, area, share])
        item.setToolTip(0, title)
        for column in (1, 2):
            item.setTextAlignment(column, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
        return item

    def _choose(self, place: QModelIndex) -> None:
        if place.row() <= SECOND:
            self.chosen.emit(place.row() + 1)


def _swatch(colour: str) -> QIcon:
    """As on the map."""
    pixels = QPixmap(SWATCH, SWATCH)
    pixels.fill(QColor(*map(int, colour.split(","))))
    return QIcon(pixels)
