"""A text that changes while somebody moves a slider below it, and moves nothing."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont, QFontMetrics
from qgis.PyQt.QtWidgets import QLabel, QWidget

from .labels import wrap

HIGHEST = 10_000


class SteadyLabel(QLabel):
    """Wrapping text that keeps room for the longest it may hold, shown or not; bold: in bold type."""

    def __init__(self, name: str, parent: QWidget, *, bold: bool = False):
        super().__init__(parent)
        wrap(self, name)
        super().setText(" ")  # before its first text it has no height for a width, and no room to keep
        super().setText("")
        self._bold = bold
        self._longest = ""

    def keep_room(self, longest: str) -> None:
        """For this text, and for longer ones that come; "" for none, until the next."""
        self._longest = longest
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(bool(longest))
        self.setSizePolicy(policy)
        self.updateGeometry()

    def setText(self, text: str) -> None:
        """Where it is longer than any before, there is more room from now on."""
        if self._longest:
            self._longest = max(self._longest, text, key=len)
        super().setText(text)

    def heightForWidth(self, width: int) -> int:
        """Of the longest text, or of the one shown."""
        room = height_of(self, self._longest, width, bold=self._bold) if self._longest else 0
        return max(super().heightForWidth(width), room)


def height_of(label: QLabel, text: str, width: int, *, bold: bool = False) -> int:
    """How much room a wrapping label takes for a text, shown or not."""
    font = QFont(label.font())
    font.setBold(bold)
    margins = label.contentsMargins()
    inner = width - margins.left() - margins.right() - 2 * label.margin()
    box = QFontMetrics(font).boundingRect(0, 0, inner, HIGHEST, int(Qt.TextFlag.TextWordWrap), text)
    return box.height() + margins.top() + margins.bottom() + 2 * label.margin()
