"""`HandWatch`: notes in an answer's layer what somebody has changed in its polygons, with whatever tool."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.corrections import Corrections
from ..core.drawn_by_hand import ask_no_form, fill_in
from ..core.errors import PluginError
from ..core.hand_edits import EDITED_PROPERTY, uncommitted
from ..core.layers import is_answer
from ..core.provenance import note_corrections, written_facts
from ..exporters.noting import note_in_file

WATCHED_PROPERTY = "segearth_watched"
"""Qt property of a layer that is watched: one that comes back onto the map still is."""


class HandWatch(QObject):
    """noted: a layer whose changes are kept now, ours and those made with QGIS's own tools.
    failed: a PluginError; the changes are kept, but the file that they are in does not tell of them."""

    noted = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._under_way: dict[str, Corrections] = {}
        QgsProject.instance().layersAdded.connect(self._watch)
        self._watch(QgsProject.instance().mapLayers().values())

    def close(self) -> None:
        """Listens no more."""
        QgsProject.instance().layersAdded.disconnect(self._watch)
        for layer in QgsProject.instance().mapLayers().values():
            if layer.property(WATCHED_PROPERTY):
                layer.beforeCommitChanges.disconnect(self._count)
                layer.afterCommitChanges.disconnect(self._note_soon)
                layer.setProperty(WATCHED_PROPERTY, None)

    def _watch(self, layers: Iterable[QgsMapLayer]) -> None:
        for layer in filter(is_answer, layers):
            if not layer.property(WATCHED_PROPERTY):
                layer.setProperty(WATCHED_PROPERTY, True)
                ask_no_form(layer)
                layer.beforeCommitChanges.connect(self._count)
                layer.afterCommitChanges.connect(self._note_soon)

    def _count(self, *_: object) -> None:
        layer = self.sender()
        if layer.isModified():
            fill_in(layer)
            self._under_way[layer.id()] = uncommitted(layer)

    def _note_soon(self) -> None:
        """The commit is not over yet."""
        layer_id = self.sender().id()
        QTimer.singleShot(0, lambda: self._note(layer_id))

    def _note(self, layer_id: str) -> None:
        done = self._under_way.pop(layer_id, None)
        layer = QgsProject.instance().mapLayer(layer_id)
        if done is None or layer is None:
            return
        before = Corrections.read(written_facts(layer))
        note_corrections(layer, before.followed_by(done.kept_now()))
        layer.setCustomProperty(EDITED_PROPERTY, True)
        self.noted.emit(layer)
        try:
            note_in_file(layer)
        except PluginError as error:
            self.failed.emit(error)
