"""Rows of the history: what tells them apart is seen, however narrow the dock is."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QFontMetrics
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

BEGINNING_ROLE = Qt.ItemDataRole.UserRole + 2
"""How a row's second line begins: the time, which is never cut."""
LINE_SEPARATOR = "\u2028"
"""What Qt makes of a line break where it draws an item."""


class HistoryRows(QStyledItemDelegate):
    """Cuts the middle of a line only: the end of an image's name says its year."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().initStyleOption(option, index)
        if option.rect.width() > 0:
            lines = option.text.split(LINE_SEPARATOR)
            beginning, metrics = index.data(BEGINNING_ROLE) or "", option.fontMetrics
            fitted = (fit(line, beginning, metrics, _room(option)) for line in lines)
            option.text = LINE_SEPARATOR.join(fitted)


def fit(line: str, beginning: str, metrics: QFontMetrics, width: int) -> str:
    """The line, its middle cut where it is wider than that; not within that beginning, where it has it."""
    kept = beginning if line.startswith(beginning) else ""
    room = width - metrics.horizontalAdvance(kept)
    return kept + metrics.elidedText(line[len(kept) :], Qt.TextElideMode.ElideMiddle, room)


def _room(option: QStyleOptionViewItem) -> int:
    """For text, in pixels: the style leaves a margin on either side."""
    style = option.widget.style()
    margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, option.widget) + 1
    return option.rect.width() - 2 * margin
