"""`MapChanges`: takes what the plugin put onto the map off again, and puts it back."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.change_layer import HIDES_PROPERTY, switch
from ..core.layers import FRESH_PROPERTY, GROUP, answer_group


class MapChanges(QObject):
    """One step per layer of this session. changed: what can be undone or redone is another now.
    put_back: a layer that `redo` has put back."""

    changed = pyqtSignal()
    put_back = pyqtSignal(object)

    def __init__(self, parent: QObject):
        super().__init__(parent)
        self._done: list[Shown] = []
        self._undone: list[Shown] = []
        self._busy = False
        project = QgsProject.instance()
        project.layersAdded.connect(self._on_added)
        project.layersWillBeRemoved.connect(self._on_removed)
        project.cleared.connect(self.forget)

    def close(self) -> None:
        """Listens no more."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._on_added)
        project.layersWillBeRemoved.disconnect(self._on_removed)
        project.cleared.disconnect(self.forget)

    def undo_text(self) -> str:
        """Name of the layer that `undo` takes off; "" without one."""
        return self._done[-1].name if self._done else ""

    def redo_text(self) -> str:
        """Name of the layer that `redo` puts back; "" without one."""
        return self._undone[-1].name if self._undone else ""

    def undo(self) -> None:
        """Takes the layer off the map that came last."""
        step = self._done.pop()
        self._busy = True
        step.take_off()
        self._busy = False
        self._undone.append(step)
        self.changed.emit()

    def redo(self) -> None:
        """Puts it back."""
        step = self._undone.pop()
        self._busy = True
        step.put_back()
        self._busy = False
        self._done.append(step)
        self.changed.emit()
        self.put_back.emit(QgsProject.instance().mapLayer(step.layer_id))

    def forget(self) -> None:
        """There is nothing to undo."""
        self._done, self._undone = [], []
        self.changed.emit()

    def _on_added(self, layers: list[QgsMapLayer]) -> None:
        fresh = [layer for layer in layers if layer.property(FRESH_PROPERTY)]
        if fresh and not self._busy:
            self._done += map(Shown, fresh)
            self._undone = []
            self.changed.emit()

    def _on_removed(self, ids: list[str]) -> None:
        """The user removes a layer by hand: it is deleted and cannot come back by us."""
        if not self._busy:
            self._done = [step for step in self._done if step.layer_id not in ids]
            self.changed.emit()


class Shown:
    """A layer that was put into our group."""

    def __init__(self, layer: QgsMapLayer):
        self.layer_id = layer.id()
        self.name = layer.name()
        self._layer = layer  # ours alone while it is off the map
        self._place = 0
        self._hides = layer.property(HIDES_PROPERTY) or []

    def take_off(self) -> None:
        """Out of the project, and the group with it where that is empty then."""
        project = QgsProject.instance()
        root = project.layerTreeRoot()
        group, node = root.findGroup(GROUP), root.findLayer(self.layer_id)
        if group is not None and node is not None and node.parent() is group:
            self._place = [child.layerId() for child in group.findLayers()].index(self.layer_id)
        project.takeMapLayer(self._layer)
        if group is not None and not group.children():
            group.parent().removeChildNode(group)
        switch(project, self._hides, on=True)

    def put_back(self) -> None:
        """Where it was."""
        project = QgsProject.instance()
        project.addMapLayer(self._layer, False)
        answer_group(project).insertLayer(self._place, self._layer)
        switch(project, self._hides, on=False)
