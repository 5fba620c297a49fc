"""The choice of how closely to look."""

from __future__ import annotations

from collections.abc import Collection

from qgis.PyQt.QtGui import QStandardItem
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QWidget

from ..core.question import DETAILS
from ..core.translation import translate


class DetailBox(QComboBox):
    """One of `core.question.DETAILS`; those that would show nothing more are grey and say so."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segearth_detail")
        self.setAccessibleName(translate("SegEarth", "Detail"))
        self.setToolTip(
            translate("SegEarth", "Closer looks go window by window and take longer: at 4x, up to 16 times.")
        )
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for name, title in _titles().items():
            self.addItem(title, name)

    def detail(self) -> str:
        """What is chosen."""
        return self.currentData()

    def choose(self, detail: str) -> None:
        """An unknown one means the overview."""
        self.setCurrentIndex(max(0, self.findData(detail)))

    def show_idle(self, idle: Collection[str]) -> None:
        """idle: details that show nothing more here. One that is chosen stays so: it helps elsewhere."""
        for row, (name, title) in enumerate(_titles().items()):
            item: QStandardItem = self.model().item(row)
            item.setEnabled(name not in idle)
            nothing_more = translate("SegEarth", "{} – nothing more here").format(title)
            item.setText(nothing_more if name in idle else title)
            reason = translate("SegEarth", "A less close look sees every pixel of the image here already.")
            item.setToolTip(reason if name in idle else "")


def _titles() -> dict[str, str]:
    """By name, in the order of DETAILS."""
    titles = (
        translate("SegEarth", "Overview"),
        translate("SegEarth", "2x closer"),
        translate("SegEarth", "4x closer"),
        translate("SegEarth", "Every pixel"),
    )
    return dict(zip(DETAILS, titles))
