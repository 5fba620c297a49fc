"""`ExportTask`: writes copies of the layers off the main thread; a slow disk does not stop the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from qgis.core import QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QThread, pyqtSignal

from ..core.errors import ExportFailed
from ..core.log import log_error
from ..core.translation import translate
from ..exporters import Exporter


class ExportTask(QgsTask):
    """done: the layers as they are in the file, opened where `open_layers` is set.
    failed: an ExportFailed; what was there before is unchanged.
    """

    done = pyqtSignal(list)
    failed = pyqtSignal(object)

    def __init__(
        self, exporter: Exporter, layers: Sequence[QgsVectorLayer], path: Path, *, open_layers: bool
    ):
        super().__init__(translate("SegEarth", "SegEarth: export"), QgsTask.Flag.CanCancel)
        self._exporter = exporter
        self._path = path
        self._layers = [layer.clone() for layer in layers]
        for layer in self._layers:
            layer.moveToThread(None)  # until the worker takes it
        self._open_layers = open_layers
        self._written: list[QgsVectorLayer] = []
        self._error: Optional[ExportFailed] = None

    def run(self) -> bool:
        """In the worker; the copies end there too."""
        layers, self._layers = self._layers, []
        for layer in layers:
            layer.moveToThread(QThread.currentThread())
        try:
            names = self._exporter.export(layers, self._path)
        except ExportFailed as error:
            log_error(f"{error.code}: {error.cause}")
            self._error = error
            return False
        if self._open_layers:
            self._written = [_opened(self._path, name) for name in names]
        return True

    def finished(self, successful: bool) -> None:
        """In the main thread again."""
        if successful:
            self.done.emit(self._written)
        else:
            self.failed.emit(self._error or ExportFailed(str(self._path)))


def _opened(path: Path, name: str) -> QgsVectorLayer:
    """The written layer, on its way to the main thread."""
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    layer.setName(f"{path.stem}: {layer.metadata().title() or name}")
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer
