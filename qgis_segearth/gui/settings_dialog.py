"""The settings, one widget per field of `core.settings.Settings`."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QPushButton,
    QWidget,
)

from ..core.question import DETAILS
from ..core.settings import Settings
from ..core.translation import translate
from .labels import wrapping_label


class SettingsDialog(QDialog):
    """Shows what is stored; OK stores what is shown. setup_wanted: the set-up page, please. test_wanted: the
    self-test."""

    setup_wanted = pyqtSignal()
    test_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segearth_settings")
        self.setWindowTitle(translate("SegEarth", "SegEarth settings"))
        settings = Settings.read()
        self.threshold = _number(0.01, 0.99, 0.05, settings.threshold)
        self.minimum_area = _number(0, 1e9, 1, settings.minimum_area, translate("SegEarth", " m²"))
        self.simplify = _number(0, 20, 0.5, settings.simplify, translate("SegEarth", " pixels"))
        self.detail = QComboBox()
        for name, words in _details().items():
            self.detail.addItem(words, name)
        self.detail.setCurrentIndex(max(0, self.detail.findData(settings.detail)))
        self.backend_python = QgsFileWidget()
        self.backend_python.setFilePath(settings.backend_python)
        self.backend_python.lineEdit().setPlaceholderText(translate("SegEarth", "found by itself"))
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.addRow(translate("SegEarth", "&Threshold"), self.threshold)
        form.addRow(translate("SegEarth", "&Smallest area"), self.minimum_area)
        form.addRow(translate("SegEarth", "S&implify outlines"), self.simplify)
        form.addRow(translate("SegEarth", "&Detail"), self.detail)
        form.addRow(translate("SegEarth", "&Python of the backend"), self.backend_python)
        set_up = QPushButton(translate("SegEarth", "Set up: folder, device, &repair…"))
        set_up.setObjectName("segearth_set_up")
        set_up.clicked.connect(lambda: self._leave_for(self.setup_wanted))
        form.addRow(set_up)
        test = QPushButton(translate("SegEarth", "Self-t&est: does it work?"))
        test.setObjectName("segearth_settings_self_test")
        test.clicked.connect(lambda: self._leave_for(self.test_wanted))
        form.addRow(test)
        note = wrapping_label(self, "settings_note", quiet=True)
        note.setText(translate("SegEarth", "Used by the next question; another Python, by the next start."))
        form.addRow(note)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def _leave_for(self, wanted: object) -> None:
        self.accept()
        wanted.emit()

    def accept(self) -> None:
        """OK."""
        changed = replace(
            Settings.read(),
            threshold=self.threshold.value(),
            minimum_area=self.minimum_area.value(),
            simplify=self.simplify.value(),
            detail=self.detail.currentData(),
            backend_python=self.backend_python.filePath(),
        )
        changed.write()
        super().accept()


def _details() -> dict[str, str]:
    """What stands in the box for each of `core.question.DETAILS`."""
    words = {"overview": translate("SegEarth", "overview"), "native": translate("SegEarth", "native")}
    return {name: words.get(name, name) for name in DETAILS}


def _number(lowest: float, highest: float, step: float, value: float, suffix: str = "") -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(lowest, highest)
    box.setSingleStep(step)
    box.setSuffix(suffix)
    box.setValue(value)
    return box
