"""`Polygons`: links the list of polygons to the map, and carries out what is changed by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Optional

from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtBoundSignal, pyqtSignal

from ..core import hand_edits
from ..core.errors import NotWritable
from ..core.layers import TARGET
from ..core.translation import translate
from .outlines import Outlines
from .polygon_box import PolygonBox

SURROUNDINGS = 4.0
"""What is shown around a polygon that is gone to: so many times its own extent."""


class Polygons(QObject):
    """changed: polygons were changed by hand, or a change was taken back; editing has begun or ended.
    failed: a PluginError; the changes are not kept yet."""

    changed = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, box: PolygonBox, canvas: QgsMapCanvas, parent: QObject):
        super().__init__(parent)
        self._box = box
        self._canvas = canvas
        self._layer_id = ""
        self._units = "metre"
        self._outlines = Outlines(canvas)
        self._clearing = False
        box.chosen.connect(self._choose)
        box.gone_to.connect(self._go_to)
        box.pointed_at.connect(self._point_at)
        box.wanted.connect(self._do)
        box.folded.connect(self.refresh)
        QgsProject.instance().layersWillBeRemoved.connect(self._on_removed)

    def close(self) -> None:
        """Leaves nothing on the map."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_removed)
        self._point_at(-1)
        self.show(None)

    def show(self, layer: Optional[QgsVectorLayer], units: str = "metre") -> None:
        """From now on this layer's polygons are listed."""
        before = self._layer()
        if before is not layer:
            self._point_at(-1)
            self._box.choose([])
            for signal, slot in self._signals(before):
                signal.disconnect(slot)
            for signal, slot in self._signals(layer):
                signal.connect(slot)
        self._units = units
        self._layer_id = layer.id() if layer is not None else ""
        self.refresh()

    def _signals(self, layer: Optional[QgsVectorLayer]) -> list[tuple[pyqtBoundSignal, Callable]]:
        """What is listened to, of a layer."""
        if layer is None:
            return []
        return [
            (layer.selectionChanged, self._on_selected),
            (layer.undoStack().indexChanged, self._on_changed),
            (layer.editingStarted, self._on_changed),
            (layer.editingStopped, self._on_changed),
        ]

    def refresh(self) -> None:
        """Reads the list anew where it is to be seen."""
        self._point_at(-1)
        layer = self._layer()
        self._box.explain(_what_is_listed(layer))
        self._box.view.setEnabled(layer is not None)
        if self._box.is_open():
            selected = list(layer.selectedFeatureIds()) if layer is not None else []
            chosen = selected or self._box.ids()
            self._box.model.read(layer, self._units)
            self._box.choose(chosen)
        self._outline()
        self._enable()

    def _layer(self) -> Optional[QgsVectorLayer]:
        return QgsProject.instance().mapLayer(self._layer_id)

    # --- the answer's words and the map ---

    def select_target(self, number: int) -> None:
        """All polygons of one of the answer's targets, counted from 1."""
        layer, ids = self._layer(), self._ids_of(number)
        if layer is not None:
            layer.selectByIds(ids)
            self._canvas.flashFeatureIds(layer, ids[:100], flashes=1, duration=300)

    def point_at_target(self, number: int) -> None:
        """Lights them up; 0 for none."""
        self._outlines.point_at(self._layer(), self._ids_of(number) if number else [])

    def _ids_of(self, number: int) -> list[int]:
        layer = self._layer()
        if layer is None:
            return []
        if layer.fields().indexOf(TARGET) < 0:
            return list(layer.allFeatureIds())
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        return [each.id() for each in layer.getFeatures(request) if each[TARGET] == number]

    # --- list and map ---

    def _choose(self, _ids: list[int]) -> None:
        """Rows are outlined on the map, not selected: QGIS paints what is selected all over."""
        layer = self._layer()
        if layer is not None:
            self._clearing = True
            layer.removeSelection()
            self._clearing = False
            self._outline()
        self._enable()

    def _outline(self) -> None:
        layer = self._layer()
        shown = layer is not None and self._box.is_open() and not layer.selectedFeatureCount()
        self._outlines.choose(layer, self._box.ids() if shown else [])

    def _go_to(self, feature_id: int) -> None:
        layer = self._layer()
        box = layer.getFeature(feature_id).geometry().boundingBox()
        extent = self._canvas.mapSettings().layerExtentToOutputExtent(layer, box)
        if not extent.isEmpty():
            extent.scale(SURROUNDINGS)
            self._canvas.setExtent(extent)
            self._canvas.refresh()

    def _on_selected(self, *_: object) -> None:
        if self._clearing:
            return
        layer = self._layer()
        if (
            layer is not None
            and self._box.is_open()
            and set(layer.selectedFeatureIds()) != set(self._box.ids())
        ):
            self._box.choose(list(layer.selectedFeatureIds()))
        self._outline()
        self._enable()

    def _point_at(self, feature_id: int) -> None:
        """Lights up the polygon under the mouse; -1 for none."""
        self._outlines.point_at(self._layer(), [feature_id] if feature_id != -1 else [])

    # --- by hand ---

    def _do(self, name: str) -> None:
        layer, ids = self._layer(), self._box.ids()
        if layer is None:
            return
        acts: dict[str, Callable[[], object]] = {
            "select": lambda: layer.selectByIds(ids),
            "accept": lambda: hand_edits.accept(layer, ids),
            "reject": lambda: hand_edits.reject(layer, ids),
            "merge": lambda: hand_edits.merge(layer, ids),
            "undo": layer.undoStack().undo,
            "redo": layer.undoStack().redo,
            "finish": lambda: self._finish(layer),
        }
        acts[name]()

    def _finish(self, layer: QgsVectorLayer) -> None:
        try:
            hand_edits.keep(layer)
        except NotWritable as error:
            self.failed.emit(error)

    def _on_changed(self, *_: object) -> None:
        """By our buttons or by QGIS's own tools."""
        self.refresh()
        if self._layer() is not None:
            self._layer().triggerRepaint()
        self.changed.emit()

    def _on_removed(self, ids: list[str]) -> None:
        if self._layer_id in ids:
            self.show(None)

    def _enable(self) -> None:
        layer, ids = self._layer(), self._box.ids()
        stack = layer.undoStack() if layer is not None else None
        usable = {
            "select": bool(ids),
            "accept": bool(ids),
            "reject": bool(ids),
            "merge": layer is not None and hand_edits.hang_together(layer, ids),
            "undo": stack is not None and stack.canUndo(),
            "redo": stack is not None and stack.canRedo(),
            "finish": layer is not None and layer.isEditable(),
        }
        for name, button in self._box.buttons.items():
            button.setEnabled(usable[name])
        self._box.explain_merge(len(ids) > 1 and not usable["merge"])
        self._box.explain_finish(usable["finish"] and not layer.isModified())


def _what_is_listed(layer: Optional[QgsVectorLayer]) -> str:
    """What is to be said of the list, "" where it speaks for itself."""
    if layer is None:
        return translate("SegEarth", "This answer has no polygons on the map that could be listed.")
    if not layer.featureCount():
        return translate("SegEarth", "No polygon is left here.")
    if layer.providerType() != "memory":
        name = Path(layer.source().split("|")[0]).name
        return translate(
            "SegEarth", "These polygons lie in {}: what is changed by hand is changed there."
        ).format(name)
    return ""
