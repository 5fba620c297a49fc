"""How the polygons are drawn from the probabilities: sliders that act at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..core import wording
from ..core.question import RIGHT_ANGLES, Drawing
from ..core.translation import translate
from . import remarks
from .labels import wrapping_label
from .section import Section
from .steady_label import SteadyLabel
from .value_slider import ValueSlider

THRESHOLDS = tuple(percent / 100 for percent in range(1, 100))
AREAS = (0.0, *(digit * 10.0**power for power in range(7) for digit in (1, 2, 5)))
TOLERANCES = tuple(half / 2 for half in range(13))


class RefineBox(Section):
    """changed: the drawing that is wanted now. keep_wanted: what is shown is to be kept as it is.

    target: which of the answer's things the threshold is for; to be seen where there are several.
    note: why something cannot be used, where it cannot. paused: stands in the place of *Keep this version*
    where that has nothing to keep, so that the list below stays where it is.
    """

    changed = pyqtSignal(object)
    keep_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__("refine", translate("SegEarth", "Refine"), parent)
        self._drawing = Drawing()
        self._units = "metre"
        self.note = wrapping_label(self.body, "refine_note", quiet=True)
        self.target = _target_box(self.body)
        self.as_all = _as_all_button(self.body)
        threshold, area = translate("SegEarth", "Threshold"), translate("SegEarth", "Smallest")
        simplify, angles = translate("SegEarth", "Simplify"), translate("SegEarth", "Right angles")
        self.threshold = ValueSlider("threshold", threshold, THRESHOLDS, _percent, self)
        self.minimum_area = ValueSlider("minimum_area", area, AREAS, self._area, self)
        self.simplify = ValueSlider("simplify", simplify, TOLERANCES, _pixels, self)
        self.right_angles = ValueSlider("right_angles", angles, RIGHT_ANGLES, _angles, self)
        self.keep = QPushButton(translate("SegEarth", "&Keep this version"), self)
        self.keep.setObjectName("segearth_keep")
        self.keep.setToolTip(
            translate("SegEarth", "Leaves these polygons as a layer; the sliders go on with a copy.")
        )
        self.paused = SteadyLabel("refine_paused", self)
        self.foot = QStackedWidget(self.body)
        self._sliders = {
            "threshold": self.threshold,
            "minimum_area": self.minimum_area,
            "simplify": self.simplify,
            "right_angles": self.right_angles,
        }
        self._lay_out((threshold, area, simplify, angles))
        self._connect()

    def _lay_out(self, titles: tuple[str, ...]) -> None:
        width = max(slider.shown.minimumWidth() for slider in self._sliders.values())
        for slider in self._sliders.values():
            slider.shown.setMinimumWidth(width)  # all sliders end at the same place
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.note)
        whose = QHBoxLayout()
        whose.addWidget(self.target, 1)
        whose.addWidget(self.as_all)
        layout.addLayout(whose)
        form = QFormLayout()
        layout.addLayout(form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setVerticalSpacing(3)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, slider in zip(titles, self._sliders.values()):
            form.addRow(title, slider)
        page = QWidget(self.foot)
        with_room = QVBoxLayout(page)
        with_room.setContentsMargins(0, 0, 0, 0)
        with_room.addWidget(self.keep)
        with_room.addStretch()
        self.foot.addWidget(page)
        self.foot.addWidget(self.paused)
        self.paused.keep_room(max(remarks.pauses(), key=len))
        form.addRow(self.foot)

    def _connect(self) -> None:
        for name, slider in self._sliders.items():
            slider.moved.connect(lambda value, name=name: self._change(name, value))
        self.keep.clicked.connect(self.keep_wanted)
        self.target.currentIndexChanged.connect(lambda _place: self._show_threshold())
        self.as_all.clicked.connect(self._follow_all)

    def drawing(self) -> Drawing:
        """What is wanted."""
        return self._drawing

    def show_drawing(self, drawing: Drawing, units: str = "metre") -> None:
        """How the answer on the map is drawn; nobody is told."""
        self._drawing, self._units = drawing, units
        for name, slider in self._sliders.items():
            slider.set_value(getattr(drawing, name))
        self._show_threshold()

    def show_labels(self, labels: Sequence[str]) -> None:
        """What the answer speaks of: each may have a threshold of its own."""
        self.target.blockSignals(True)
        self.target.clear()
        for label in ("", *labels):
            self.target.addItem(_title(label, None), label)
        self.target.blockSignals(False)
        for widget in (self.target, self.as_all):
            widget.setVisible(len(labels) > 1)

    def explain(self, reason: str) -> None:
        """Says why something here cannot be used; "" where all can."""
        self.note.setText(reason)
        self.note.setVisible(bool(reason))
        self._hint()

    def pause(self, reason: str) -> None:
        """Says what sliders wait for, or what they do, while this version cannot be kept; "" where it can."""
        self.paused.setText(reason)
        self.foot.setCurrentIndex(1 if reason else 0)
        self._hint()

    def _hint(self) -> None:
        """The same under the mouse."""
        reason = self.paused.text() or self.note.text()
        self.body.setToolTip(reason)
        for slider in self._sliders.values():
            slider.explain(reason)

    def _show_threshold(self) -> None:
        label = self.target.currentData() or ""
        self.threshold.set_value(self._drawing.threshold_of(label))
        self._show_own()

    def _show_own(self) -> None:
        """Which targets have a threshold of their own."""
        for place in range(self.target.count()):
            label = self.target.itemData(place)
            self.target.setItemText(place, _title(label, self._drawing.own_threshold(label)))
        self.as_all.setEnabled(self._drawing.own_threshold(self.target.currentData() or "") is not None)

    def _follow_all(self) -> None:
        self._drawing = self._drawing.as_all(self.target.currentData())
        self._show_threshold()
        self.changed.emit(self._drawing)

    def _change(self, name: str, value: object) -> None:
        if name == "threshold":
            self._drawing = self._drawing.with_threshold(value, self.target.currentData() or "")
            self._show_own()
        else:
            self._drawing = replace(self._drawing, **{name: value})
        self.changed.emit(self._drawing)

    def _area(self, value: float) -> str:
        return wording.area(value, self._units)


def _target_box(parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setObjectName("segearth_threshold_target")
    box.setAccessibleName(translate("SegEarth", "Target"))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    box.hide()
    return box


def _as_all_button(parent: QWidget) -> QPushButton:
    button = QPushButton(translate("SegEarth", "As all"), parent)
    button.setObjectName("segearth_threshold_as_all")
    button.setToolTip(translate("SegEarth", "This target gets the threshold of all targets again."))
    button.hide()
    return button


def _title(label: str, own: Optional[float]) -> str:
    """label: "" for all. own: its threshold, where it has one of its own."""
    if not label:
        return translate("SegEarth", "Threshold of all targets")
    if own is None:
        return translate("SegEarth", "Threshold of “{}”").format(label)
    return translate("SegEarth", "Threshold of “{0}”: {1}").format(label, wording.percent(own))


def _percent(value: float) -> str:
    return wording.percent(value)


def _pixels(value: float) -> str:
    return translate("SegEarth", "{} px").format(wording.number(value, 1 if value % 1 else 0))


def _angles(value: str) -> str:
    return {
        "off": translate("SegEarth", "off"),
        "gentle": translate("SegEarth", "gentle"),
        "strong": translate("SegEarth", "strong"),
    }[value]
