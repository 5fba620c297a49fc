"""The list of answers that can be ticked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ..core import wording
from ..core.corrections import changed_by_hand
from ..core.naming import time_and_image
from ..core.provenance import written_facts
from ..core.translation import translate

LINES_SHOWN = 9


class AnswerList(QListWidget):
    """The newest first, as in the layer tree; no two rows read the same."""

    def __init__(
        self,
        answers: Sequence[QgsVectorLayer],
        ticked: Sequence[QgsVectorLayer],
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self.setObjectName("segearth_export_answers")
        wanted = {layer.id() for layer in ticked}
        for layer, text in zip(answers, _rows(answers)):
            item = QListWidgetItem(text)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_state(layer.id() in wanted))
            item.setData(Qt.ItemDataRole.UserRole, layer.id())
            self.addItem(item)
        self.setMaximumHeight(self.fontMetrics().lineSpacing() * LINES_SHOWN)

    def ticked_ids(self) -> list[str]:
        """Of the layers."""
        items = map(self.item, range(self.count()))
        return [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]

    def tick_all(self, ticked: bool) -> None:
        """All, or none."""
        for row in range(self.count()):
            self.item(row).setCheckState(_state(ticked))


def _state(ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked


def _rows(answers: Sequence[QgsVectorLayer]) -> list[str]:
    """Answers to one question say their thresholds where these differ; what would still read the same has
    the time to the second."""
    facts = list(map(written_facts, answers))
    thresholds = {(each["question"], each["threshold"]) for each in facts}
    often = Counter(question for question, _ in thresholds)
    told = [often[each["question"]] > 1 for each in facts]
    rows = [_row(layer, threshold=each) for layer, each in zip(answers, told)]
    same = Counter(rows)
    return [
        _row(layer, threshold=each, exact=True) if same[row] > 1 else row
        for layer, each, row in zip(answers, told, rows)
    ]


def _row(layer: QgsVectorLayer, *, threshold: bool, exact: bool = False) -> str:
    facts = written_facts(layer)
    told = [
        wording.polygons(layer.featureCount()),
        changed_by_hand(str(facts["edited_at"] or "")),
        time_and_image(layer, exact=exact),
    ]
    if threshold and facts["threshold"] is not None:
        told.insert(1, f"{translate('SegEarth', 'Threshold')} {wording.percent(float(facts['threshold']))}")
    return f"{layer.name()}\n{' · '.join(filter(None, told))}"
