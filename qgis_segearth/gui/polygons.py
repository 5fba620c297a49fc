"""`Polygons`: links the list of polygons to the map, and carries out what is changed by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from qgis.core import QgsFeatureRequest, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgsHighlight, QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QPalette

from ..core import hand_edits
from ..core.layers import TARGET
from .polygon_box import PolygonBox


class Polygons(QObject):
    """finished: a layer whose polygons were changed by hand; the changes are in it now."""

    finished = pyqtSignal(object)

    def __init__(self, box: PolygonBox, canvas: QgsMapCanvas, parent: QObject):
        super().__init__(parent)
        self._box = box
        self._canvas = canvas
        self._layer_id = ""
        self._units = "metre"
        self._highlight: Optional[QgsHighlight] = None
        self._modified = False
        box.chosen.connect(self._select)
        box.pointed_at.connect(self._point_at)
        box.wanted.connect(self._do)
        box.opened.connect(self.refresh)
        QgsProject.instance().layersRemoved.connect(self._on_removed)

    def close(self) -> None:
        """Leaves nothing on the map."""
        QgsProject.instance().layersRemoved.disconnect(self._on_removed)
        self._point_at(-1)
        self.show(None)

    def show(self, layer: Optional[QgsVectorLayer], units: str = "metre") -> None:
        """From now on this layer's polygons are listed."""
        before = self._layer()
        if before is not None and before is not layer:
            before.selectionChanged.disconnect(self._on_selected)
            before.undoStack().indexChanged.disconnect(self._on_changed)
            before.beforeCommitChanges.disconnect(self._before_commit)
            before.afterCommitChanges.disconnect(self._after_commit)
        self._units = units
        if layer is not None and before is not layer:
            layer.selectionChanged.connect(self._on_selected)
            layer.undoStack().indexChanged.connect(self._on_changed)
            layer.beforeCommitChanges.connect(self._before_commit)
            layer.afterCommitChanges.connect(self._after_commit)
        self._layer_id = layer.id() if layer is not None else ""
        self._modified = False
        self.refresh()

    def refresh(self) -> None:
        """Reads the list anew where it is to be seen."""
        self._point_at(-1)
        self._box.setEnabled(self._layer() is not None)
        if self._box.is_open():
            layer = self._layer()
            self._box.model.read(layer, self._units)
            self._box.choose(list(layer.selectedFeatureIds()) if layer is not None else [])
        self._enable()

    def _layer(self) -> Optional[QgsVectorLayer]:
        return QgsProject.instance().mapLayer(self._layer_id)

    # --- the answer's words and the map ---

    def select_target(self, number: int) -> None:
        """All polygons of one of the answer's targets, counted from 1."""
        self._select(self._ids_of(number))

    def point_at_target(self, number: int) -> None:
        """Lights them up; 0 for none."""
        self._light_up(self._ids_of(number) if number else [])

    def _ids_of(self, number: int) -> list[int]:
        layer = self._layer()
        if layer is None:
            return []
        numbered = layer.fields().indexOf(TARGET) >= 0
        return [each.id() for each in layer.getFeatures() if not numbered or each[TARGET] == number]

    # --- list and map ---

    def _select(self, ids: list[int]) -> None:
        layer = self._layer()
        if layer is not None:
            layer.selectByIds(ids)
            self._canvas.flashFeatureIds(layer, ids[:100], flashes=1, duration=300)
        self._enable()

    def _on_selected(self, *_: object) -> None:
        layer = self._layer()
        if (
            layer is not None
            and self._box.is_open()
            and set(layer.selectedFeatureIds()) != set(self._box.ids())
        ):
            self._box.choose(list(layer.selectedFeatureIds()))
        self._enable()

    def _point_at(self, feature_id: int) -> None:
        """Lights up the polygon under the mouse; -1 for none."""
        self._light_up([feature_id] if feature_id != -1 else [])

    def _light_up(self, ids: list[int]) -> None:
        if self._highlight is not None:
            self._canvas.scene().removeItem(self._highlight)
            self._highlight = None
        layer = self._layer()
        if layer is None or not ids:
            return
        request = QgsFeatureRequest().setFilterFids(ids)
        shape = QgsGeometry.collectGeometry([feature.geometry() for feature in layer.getFeatures(request)])
        self._highlight = QgsHighlight(self._canvas, shape, layer)
        colour = self._canvas.palette().color(QPalette.ColorRole.Highlight)
        self._highlight.setColor(colour)
        colour.setAlpha(90)
        self._highlight.setFillColor(colour)
        self._highlight.setWidth(3)
        self._highlight.show()

    # --- by hand ---

    def _do(self, name: str) -> None:
        layer, ids = self._layer(), self._box.ids()
        if layer is None:
            return
        acts: dict[str, Callable[[], object]] = {
            "accept": lambda: hand_edits.accept(layer, ids),
            "reject": lambda: hand_edits.reject(layer, ids),
            "merge": lambda: hand_edits.merge(layer, ids),
            "undo": layer.undoStack().undo,
            "redo": layer.undoStack().redo,
            "finish": lambda: self._finish(layer),
        }
        acts[name]()
        self.refresh()

    def _finish(self, layer: QgsVectorLayer) -> None:
        hand_edits.finish(layer)
        self._tell_finished()

    def _before_commit(self, *_: object) -> None:
        self._modified = self._layer() is not None and self._layer().isModified()

    def _after_commit(self) -> None:
        """Also of QGIS's own editing; the commit is not over yet."""
        QTimer.singleShot(0, self._tell_finished)

    def _tell_finished(self) -> None:
        """Once for each commit that has changed something."""
        layer = self._layer()
        if layer is None or not self._modified or layer.isModified():
            return
        self._modified = False
        layer.setCustomProperty(hand_edits.EDITED_PROPERTY, True)
        self.finished.emit(layer)
        self.refresh()

    def _on_changed(self, _index: int) -> None:
        self.refresh()

    def _on_removed(self, ids: list[str]) -> None:
        if self._layer_id in ids:
            self._layer_id = ""
            self.refresh()

    def _enable(self) -> None:
        layer, ids = self._layer(), self._box.ids()
        stack = layer.undoStack() if layer is not None else None
        usable = {
            "accept": bool(ids),
            "reject": bool(ids),
            "merge": len(ids) > 1,
            "undo": stack is not None and stack.canUndo(),
            "redo": stack is not None and stack.canRedo(),
            "finish": layer is not None and layer.isEditable(),
        }
        for name, button in self._box.buttons.items():
            button.setEnabled(usable[name])
