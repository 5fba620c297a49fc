"""The choice of how closely to look."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QWidget

from ..core.question import DETAILS
from ..core.translation import translate


class DetailBox(QComboBox):
    """One of `core.question.DETAILS`."""

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
        words = {
            "overview": translate("SegEarth", "Overview"),
            "2x": translate("SegEarth", "2x closer"),
            "4x": translate("SegEarth", "4x closer"),
            "native": translate("SegEarth", "Every pixel"),
        }
        for name in DETAILS:
            self.addItem(words[name], name)

    def detail(self) -> str:
        """What is chosen."""
        return self.currentData()

    def choose(self, detail: str) -> None:
        """An unknown one means the overview."""
        self.setCurrentIndex(max(0, self.findData(detail)))
