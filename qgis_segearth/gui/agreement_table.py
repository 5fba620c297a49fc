"""Areas and shares of what two engines mark, part by part, and their IoU."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPixmap
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QWidget

from ..core import wording
from ..core.agreement import FIRST, Agreement
from ..core.category_style import parts
from ..core.translation import translate
from .labels import wrapping_label
from .link_label import Link, LinkLabel

PARTS = 3
SWATCH = 10
"""Side of a part's colour, in pixels."""


class AgreementTable(QWidget):
    """Hidden where one engine answered. A row for each part, one for all of them, one for the IoU.

    cells: title, area and share of each row. chosen: number of a part, from 1, whose title was clicked.
    """

    chosen = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segearth_agreement")
        self.setAccessibleName(translate("SegEarth", "How far both engines agree"))
        self.setToolTip(
            translate("SegEarth", "The parts fit together exactly; other settings act when you ask again.")
        )
        self._swatches = [QLabel(self) for _ in range(PARTS)]
        self.cells = [self._cells(row) for row in range(PARTS + 2)]
        self._lay_out()
        self.hide()

    def _cells(self, row: int) -> tuple[LinkLabel, QLabel, QLabel]:
        title = LinkLabel(f"agreement_{row}", self)
        title.chosen.connect(self.chosen)
        return title, QLabel(self), QLabel(self)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        right, top = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignTop
        for column, title in enumerate((translate("SegEarth", "Area"), translate("SegEarth", "Share")), 2):
            header = wrapping_label(self, f"agreement_header_{column}", quiet=True)
            header.setText(title)
            grid.addWidget(header, 0, column, right | top)
        for row, swatch in enumerate(self._swatches, 1):
            grid.addWidget(swatch, row, 0, top)
        for row, cells in enumerate(self.cells, 1):
            grid.addWidget(cells[0], row, 1)
            for column, cell in enumerate(cells[1:], 2):
                grid.addWidget(cell, row, column, right | top)

    def show_agreement(self, agreement: Optional[Agreement], units: str) -> None:
        """units: of the areas, as in `Answer`."""
        self.setVisible(agreement is not None)
        if agreement is None:
            return
        legend = parts(agreement).values()
        names = [translate("SegEarth", "Both"), *(name for name, _ in list(legend)[FIRST:])]
        words = wording.areas([*agreement.areas, agreement.union], units)
        for row, (name, (_, colour), area) in enumerate(zip(names, legend, agreement.areas)):
            self._swatches[row].setPixmap(_filled(colour))
            self.cells[row][0].show_text(name, [Link(0, len(name), row + 1)] if area else [])
            self._measure(row, area, agreement.union, words[row])
        self.cells[PARTS][0].show_text(translate("SegEarth", "At least one"))
        self._measure(PARTS, agreement.union, agreement.union, words[PARTS])
        title, _, value = self.cells[-1]
        title.show_text("IoU")
        value.setText("–" if agreement.iou is None else wording.number(agreement.iou, 3))

    def _measure(self, row: int, area: float, union: float, words: str) -> None:
        """words: of the area."""
        self.cells[row][1].setText(words)
        self.cells[row][2].setText(wording.percent(area / union, 1) if union else "–")


def _filled(colour: str) -> QPixmap:
    """As on the map."""
    pixels = QPixmap(SWATCH, SWATCH)
    pixels.fill(QColor(*map(int, colour.split(","))))
    return pixels
