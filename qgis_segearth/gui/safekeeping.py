"""`Safekeeping`: what our layers show goes into the history at every save and comes back with the project."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.kept_layers import (
    AS_KEPT_PROPERTY,
    is_ours,
    keep_layers,
    note_changed,
    restore_layers,
    tell_qgis,
)
from ..core.layers import RUN_PROPERTY
from ..core.run import Run

WATCHED_PROPERTY = "segearth_safe"
"""Qt property of a layer that is watched: one that comes back onto the map still is."""


class Safekeeping(QObject):
    """failed: a PluginError; what could not be kept is on the map as it was."""

    failed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        project = QgsProject.instance()
        project.layersAdded.connect(self._watch)
        project.readProject.connect(self._restore)
        project.projectSaved.connect(self._keep)
        self._watch(project.mapLayers().values())

    def close(self) -> None:
        """Listens no more."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._watch)
        project.readProject.disconnect(self._restore)
        project.projectSaved.disconnect(self._keep)
        for layer in project.mapLayers().values():
            if layer.property(WATCHED_PROPERTY):
                layer.editingStarted.disconnect(self._look)
                layer.editingStopped.disconnect(self._look)
                layer.afterCommitChanges.disconnect(self._note_commit)
                layer.setProperty(WATCHED_PROPERTY, None)

    def note_kept(self, run: Run) -> None:
        """A run is in the history now."""
        for layer in filter(is_ours, QgsProject.instance().mapLayers().values()):
            if layer.customProperty(RUN_PROPERTY) == run.id and layer.property(AS_KEPT_PROPERTY) is None:
                layer.setProperty(AS_KEPT_PROPERTY, True)
        self._look()

    def _watch(self, layers: Iterable[QgsMapLayer]) -> None:
        for layer in filter(is_ours, layers):
            if not layer.property(WATCHED_PROPERTY):
                layer.setProperty(WATCHED_PROPERTY, True)
                layer.editingStarted.connect(self._look)
                layer.editingStopped.connect(self._look)
                layer.afterCommitChanges.connect(self._note_commit)
        self._look()

    def _look(self) -> None:
        tell_qgis(QgsProject.instance())

    def _note_commit(self) -> None:
        note_changed(self.sender())

    def _restore(self, *_: object) -> None:
        """A project has been opened."""
        restore_layers(QgsProject.instance())
        self._look()

    def _keep(self) -> None:
        """The project has been saved."""
        for error in keep_layers(QgsProject.instance()):
            self.failed.emit(error)
        self._look()
