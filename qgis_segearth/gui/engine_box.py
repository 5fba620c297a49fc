"""The choice of engine, with a line on what the chosen one cannot do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QStandardItem
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget

from ..core.translation import translate

if TYPE_CHECKING:
    from ..core.client import EngineInfo


class EngineBox(QComboBox):
    """The engines that the backend lists; those that are not ready are grey and say why.

    listed: there is another list.
    """

    listed = pyqtSignal()

    def __init__(self, limits: QLabel, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segearth_engine")
        self.setAccessibleName(translate("SegEarth", "Engine"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._limits = limits
        self._engines: tuple[EngineInfo, ...] = ()
        self.currentIndexChanged.connect(self._describe)
        self.show_engines((), "")

    def show_engines(self, engines: tuple[EngineInfo, ...], wanted: str) -> None:
        """`wanted` is chosen where the backend lists it, else the first one."""
        self._engines = engines
        self.blockSignals(True)
        self.clear()
        for engine in engines:
            self._add(engine)
        if not engines:
            self.addItem(translate("SegEarth", "Waiting for the backend…"), "")
        self.setEnabled(bool(engines))
        self.setCurrentIndex(max(0, self.findData(wanted)))
        self.blockSignals(False)
        self._describe(self.currentIndex())
        self.listed.emit()

    def engine(self) -> str:
        """Name of the chosen engine; empty as long as the backend has not listed any."""
        return self.currentData() or ""

    @property
    def engines(self) -> tuple[EngineInfo, ...]:
        """All that the backend lists."""
        return self._engines

    def info(self, name: str) -> Optional[EngineInfo]:
        """What the backend says of an engine; None where it lists no such one."""
        return next((engine for engine in self._engines if engine.name == name), None)

    def _add(self, engine: EngineInfo) -> None:
        ready = engine.ready
        title = engine.title if ready else translate("SegEarth", "{} – not ready").format(engine.title)
        self.addItem(title, engine.name)
        item: QStandardItem = self.model().item(self.count() - 1)
        item.setToolTip(engine.limits if ready else engine.missing)
        if not ready:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)

    def _describe(self, index: int) -> None:
        engine = self._engines[index] if 0 <= index < len(self._engines) else None
        self._limits.setText(engine.limits if engine else "")
        self._limits.setVisible(bool(engine and engine.limits))
        self.setToolTip(engine.title if engine else "")
