"""`CurrentAnswer`: the card goes where the user goes in the layers panel, and is there after a project was
opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ..core.layers import RUN_PROPERTY, answer_layers, is_answer
from .answers import Answers
from .background import Background
from .conversation import Conversation
from .panel import Panel

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class CurrentAnswer(QObject):
    """Leaves the card alone while a question runs or speaks, while polygons are being edited, and where the
    history does not have what a layer shows, such as that of a file from another project."""

    def __init__(
        self,
        iface: QgisInterface,
        panel: Panel,
        answers: Answers,
        conversation: Conversation,
        background: Background,
    ):
        super().__init__(answers)
        self._iface, self._panel = iface, panel
        self._answers, self._conversation, self._background = answers, conversation, background
        iface.currentLayerChanged.connect(self._follow)
        QgsProject.instance().readProject.connect(self.show_topmost)
        self.show_topmost()

    def close(self) -> None:
        """Listens no more."""
        self._iface.currentLayerChanged.disconnect(self._follow)
        QgsProject.instance().readProject.disconnect(self.show_topmost)

    def show_topmost(self, *_: object) -> None:
        """The answer that lies above all others; nothing where the project has none."""
        found = [
            layer for layer in answer_layers(QgsProject.instance()) if layer.customProperty(RUN_PROPERTY)
        ]
        if found:
            self._show(found[0])

    def _follow(self, layer: Optional[QgsMapLayer]) -> None:
        if self._panel.isVisible() and is_answer(layer) and layer.customProperty(RUN_PROPERTY):
            self._show(layer)

    def _show(self, layer: QgsVectorLayer) -> None:
        """Where its run is in the history."""
        if not self._may_show(layer):
            return
        run_id, layer_id, store = layer.customProperty(RUN_PROPERTY), layer.id(), self._answers.keeper.store()

        def go_there(known: bool) -> None:
            still = QgsProject.instance().mapLayer(layer_id)
            if known and still is not None and self._may_show(still):
                self._answers.show_layer(still)

        self._background.run(lambda: any(run.id == run_id for run in store.summaries()), go_there)

    def _may_show(self, layer: QgsVectorLayer) -> bool:
        """Not what is shown already, be it in memory or in a file."""
        shown = self._answers.layer()
        same = shown is not None and shown.customProperty(RUN_PROPERTY) == layer.customProperty(RUN_PROPERTY)
        asking = self._conversation.is_busy() or self._conversation.is_speaking()
        edited = layer.isEditable() or (shown is not None and shown.isEditable())
        return not (same or asking or edited)
