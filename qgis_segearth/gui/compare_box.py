"""The answer beside other polygons: what changed between two dates, how right it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ..core.naming import image_and_time
from ..core.translation import translate
from .section import Section


class CompareBox(Section):
    """label: which of the answer's things is scored; to be seen where there are several.

    Both signals carry the other layer. changes_wanted: gained, lost and kept since then. score_wanted: how
    right the answer is, by polygons that somebody drew."""

    changes_wanted = pyqtSignal(object)
    score_wanted = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None):
        super().__init__("compare", translate("SegEarth", "Compare"), parent, open=False)
        self.other = QgsMapLayerComboBox(self.body)
        self.other.setObjectName("segearth_compare_with")
        self.other.setAccessibleName(translate("SegEarth", "Compare with"))
        self.other.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.other.setAllowEmptyLayer(True)  # nothing is chosen that nobody wanted
        self.other.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.other.setMinimumContentsLength(10)
        self.other.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._suggested = ""
        self.label = _label_box(self.body)
        self.changes = self._button("changes", translate("SegEarth", "Changes"))
        self.changes.setToolTip(
            translate("SegEarth", "What this answer gained, lost and kept since the other one")
        )
        self.score = self._button("score", translate("SegEarth", "Score"))
        self.score.setToolTip(
            translate("SegEarth", "IoU, precision and recall by the other polygons, and the best threshold")
        )
        self.changes.clicked.connect(lambda: self._tell(self.changes_wanted))
        self.score.clicked.connect(lambda: self._tell(self.score_wanted))
        self.other.layerChanged.connect(self._enable)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        since = QLabel(translate("SegEarth", "Earlier:"), self.body)
        since.setObjectName("segearth_compare_since")
        since.setBuddy(self.other)
        layout.addWidget(since)
        layout.addWidget(self.other)
        row = QHBoxLayout()
        row.addWidget(self.changes)
        row.addWidget(self.score)
        layout.addLayout(row)
        layout.addWidget(self.label)
        self._enable(None)

    def scored_label(self) -> str:
        """ "" for all of them."""
        return self.label.currentData() or ""

    def offer_labels(self, labels: Sequence[str]) -> None:
        """What the answer speaks of; what was chosen stays where it is among them."""
        chosen = self.scored_label()
        self.label.clear()
        self.label.addItem(translate("SegEarth", "Score all targets together"), "")
        for label in labels:
            self.label.addItem(translate("SegEarth", "Score “{}” only").format(label), label)
        self.label.setCurrentIndex(max(0, self.label.findData(chosen)))
        self.label.setVisible(len(labels) > 1)

    def offer_all_but(self, layers: Sequence[QgsVectorLayer]) -> None:
        """These layers cannot be chosen."""
        self.other.setExceptedLayerList(list(layers))
        self._enable(None)

    def suggest(self, layer: Optional[QgsVectorLayer]) -> None:
        """Chooses a layer where none is chosen, or one that was suggested for another answer."""
        chosen = self.other.currentLayer()
        if layer is not None and (chosen is None or chosen.id() == self._suggested):
            self.other.setLayer(layer)
            self._suggested = layer.id()

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self.body)
        button.setObjectName(f"segearth_compare_{name}")
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return button

    def _tell(self, signal: object) -> None:
        if self.other.currentLayer() is not None:
            signal.emit(self.other.currentLayer())

    def _enable(self, _layer: object) -> None:
        layer = self.other.currentLayer()
        hint = translate("SegEarth", "An earlier answer, or polygons of your own")
        self.other.setToolTip((layer is not None and image_and_time(layer)) or hint)
        for button in (self.changes, self.score):
            button.setEnabled(layer is not None)


def _label_box(parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setObjectName("segearth_compare_label")
    box.setAccessibleName(translate("SegEarth", "Target"))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.hide()
    return box
