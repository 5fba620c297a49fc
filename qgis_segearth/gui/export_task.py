"""`ExportTask`: writes copies of the answers off the main thread; a slow disk does not stop the window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Optional

from qgis.core import QgsFeedback, QgsMapLayer, QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt, QThread, pyqtSignal

from ..core.errors import Cancelled, ExportFailed, PluginError
from ..core.layer_copy import copy_of
from ..core.log import log_error
from ..core.tasks import CANCELLABLE
from ..core.translation import translate
from ..core.whole_crs import make_whole, own_crs, set_crs, whole_crs
from ..exporters import Exporter, Subject


class ExportTask(QgsTask):
    """done: the written layers, opened where `open_layers` is set and the format gives layers.
    failed: an ExportFailed, or Cancelled; what was there before is unchanged.
    """

    done = pyqtSignal(list)
    failed = pyqtSignal(object)

    def __init__(self, exporter: Exporter, subjects: Sequence[Subject], path: Path, *, open_layers: bool):
        super().__init__(translate("SegEarth", "SegEarth: export"), CANCELLABLE)
        self._exporter = exporter
        self._path = path
        self._subjects = [_copied(subject) for subject in subjects]
        for layer in _layers(self._subjects):
            make_whole(layer)
            layer.moveToThread(None)  # until the worker takes it
        self._open_layers = open_layers and exporter.gives_layer
        self._feedback = QgsFeedback()
        self._feedback.progressChanged.connect(self.setProgress, Qt.ConnectionType.DirectConnection)
        self._written: list[QgsVectorLayer] = []
        self._error: Optional[PluginError] = None

    def cancel(self) -> None:
        """Stops before the next answer or picture."""
        self._feedback.cancel()
        super().cancel()

    def run(self) -> bool:
        """In the worker; the copies end there too."""
        subjects, self._subjects = self._subjects, []
        for layer in _layers(subjects):
            layer.moveToThread(QThread.currentThread())
        try:
            sources = self._exporter.export(subjects, self._path, self._feedback)
        except (ExportFailed, Cancelled) as error:
            log_error(f"{error.code}: {error.cause}")
            self._error = error
            return False
        if self._open_layers:
            self._written = [_opened(self._path, source) for source in sources]
        return True

    def finished(self, successful: bool) -> None:
        """In the main thread again."""
        for layer in self._written:
            set_crs(layer, own_crs(whole_crs(layer.crs())))  # the worker's thread ends before the layer
        if successful:
            self.done.emit(self._written)
        else:
            self.failed.emit(self._error or ExportFailed(str(self._path)))


def _copied(subject: Subject) -> Subject:
    """Its layers as copies, which may go to another thread."""
    images = tuple(image.clone() for image in subject.images)
    return replace(subject, layer=copy_of(subject.layer), images=images)


def _layers(subjects: Sequence[Subject]) -> Iterator[QgsMapLayer]:
    for subject in subjects:
        yield subject.layer
        yield from subject.images


def _opened(path: Path, source: str) -> QgsVectorLayer:
    """The written layer, on its way to the main thread."""
    layer = QgsVectorLayer(source, path.stem, "ogr")
    if not layer.metadata().history():  # beside the file: QGIS does not look there by itself
        layer.loadDefaultMetadata()
    layer.setName(f"{path.stem}: {layer.metadata().title() or path.stem}")
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer
