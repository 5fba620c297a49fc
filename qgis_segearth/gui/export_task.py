"""`ExportTask`: writes copies of the layers off the main thread; a slow disk does not stop the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from qgis.core import QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import QThread, pyqtSignal

from ..core.errors import ExportFailed
from ..core.log import log_error
from ..core.translation import translate
from ..exporters import Exporter


class ExportTask(QgsTask):
    """done: the layers' names in the file. failed: an ExportFailed; what was there before is unchanged."""

    done = pyqtSignal(list)
    failed = pyqtSignal(object)

    def __init__(self, exporter: Exporter, layers: Sequence[QgsVectorLayer], path: Path):
        super().__init__(translate("SegEarth", "SegEarth: export"), QgsTask.Flag.CanCancel)
        self._exporter = exporter
        self._path = path
        self._layers = [layer.clone() for layer in layers]
        for layer in self._layers:
            layer.moveToThread(None)  # until the worker takes it
        self._names: list[str] = []
        self._error: Optional[ExportFailed] = None

    def run(self) -> bool:
        """In the worker; the copies end there too."""
        layers, self._layers = self._layers, []
        for layer in layers:
            layer.moveToThread(QThread.currentThread())
        try:
            self._names = self._exporter.export(layers, self._path)
        except ExportFailed as error:
            log_error(f"{error.code}: {error.cause}")
            self._error = error
        return self._error is None

    def finished(self, successful: bool) -> None:
        """In the main thread again."""
        if successful:
            self.done.emit(self._names)
        else:
            self.failed.emit(self._error or ExportFailed(str(self._path)))
