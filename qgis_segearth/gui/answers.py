"""`Answers`: what can be done with the answer on the card."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.answer import Answer
from ..core.backend_process import BackendProcess
from ..core.extent_area import ground_area
from ..core.kept_layers import AS_KEPT_PROPERTY
from ..core.layers import (
    PROBABILITY_PROPERTY,
    REPLACED_PROPERTY,
    RUN_PROPERTY,
    add_answer,
    answer_layer,
    answer_layers,
    mark_run,
    version_of,
    wire_feature,
)
from ..core.question import Question
from ..core.run import Run
from ..core.translation import translate
from . import remarks
from .background import Background
from .keeper import Keeper, map_file
from .panel import Panel
from .polygons import Polygons
from .refining import Refining

if TYPE_CHECKING:
    from .conversation import Outcome


class Answers(QObject):
    """Shows one run at a time: the last answer, or one that was called back.

    kept: a Run is in the history now. failed: a PluginError. shown: another answer is on the card.
    """

    kept = pyqtSignal(object)
    failed = pyqtSignal(object)
    shown = pyqtSignal()

    def __init__(
        self,
        panel: Panel,
        canvas: QgsMapCanvas,
        backend: BackendProcess,
        background: Background,
        parent: QObject,
    ):
        super().__init__(parent)
        self.keeper = Keeper(backend, background, self)
        self.refining = Refining(backend, background, self)
        self.polygons = Polygons(panel.answer.polygons, canvas, self)
        self._panel = panel
        self._card = panel.answer
        self._background = background
        self._layer_id = ""
        self._job = ""
        self._extent_area = 0.0
        self._card.refine.changed.connect(self.refining.redraw)
        self._card.refine.keep_wanted.connect(self.keep_version)
        for words in (self._card.reply, self._card.targets):
            words.chosen.connect(self.polygons.select_target)
            words.pointed_at.connect(self.polygons.point_at_target)
        self._card.agreement.chosen.connect(self.polygons.select_target)
        self.refining.redrawn.connect(self._show_redrawn)
        self.refining.failed.connect(self.failed)
        self.polygons.finished.connect(self._keep_edited)
        self.keeper.kept.connect(self._on_kept)
        self.keeper.failed.connect(self.failed)
        QgsProject.instance().cleared.connect(self._forget)
        QgsProject.instance().layersRemoved.connect(self._on_removed)

    def close(self) -> None:
        """The plugin is being switched off."""
        QgsProject.instance().cleared.disconnect(self._forget)
        QgsProject.instance().layersRemoved.disconnect(self._on_removed)
        self.keeper.close()
        self.polygons.close()

    # --- what is shown ---

    def show_outcome(self, outcome: Outcome) -> None:
        """A question has just been answered; it is kept at once."""
        source = outcome.source
        self._extent_area = ground_area(source.extent, source.crs)
        self._layer_id, self._job = outcome.layer_id, outcome.answer.job
        self.refining.take(None, "")
        self._panel.show_answer(outcome.answer, outcome.seconds, self._extent_area)
        self._show_drawing(outcome.question, outcome.answer)
        self._card.refine.explain(translate("SegEarth", "The sliders wait for the probability map."))
        self.polygons.show(self.layer(), outcome.answer.units)
        self.shown.emit()
        self.keeper.keep_outcome(outcome)

    def show_run(self, run: Run) -> None:
        """A run from the history: on the map, unless it is there already, and on the card."""
        self._extent_area = ground_area(run.source.extent, run.source.crs)
        layer = layer_of(run)
        if layer is None and run.answer.count:
            layer = answer_layer(run.answer, run.question, run.source)
            layer.setProperty(AS_KEPT_PROPERTY, True)
            add_answer(QgsProject.instance(), layer)
        self._layer_id, self._job = layer.id() if layer is not None else "", run.answer.job
        self._panel.show_answer(run.answer, run.seconds, self._extent_area)
        self.polygons.show(layer, run.answer.units)
        self.shown.emit()
        self._take(run)
        if run.version_of:
            self._card.show_remark(remarks.drawn(run.answer, run.question.drawing), instead=True)

    def show_layer(self, layer: QgsVectorLayer) -> None:
        """The run that a layer shows, on the card; nothing where the history has none."""
        run_id, layer_id, store = layer.customProperty(RUN_PROPERTY), layer.id(), self.keeper.store()

        def show(run: Run) -> None:
            if QgsProject.instance().mapLayer(layer_id) is not None:  # it may have gone meanwhile
                self.show_run(run)

        if run_id:
            self._background.run(lambda: store.read(run_id), show, lambda _error: self._show_nothing())

    def layer(self) -> Optional[QgsVectorLayer]:
        """Of the answer shown; None where it has none or the user has removed it."""
        return QgsProject.instance().mapLayer(self._layer_id)

    # --- versions ---

    def keep_version(self) -> None:
        """What is shown stays as a layer and in the history; the sliders go on with a copy of it."""
        run, layer = self.refining.run, self.refining.layer()
        if run is None or layer is None:
            return
        version = run.kept_version()
        stays = version_of(layer, version)
        add_answer(QgsProject.instance(), stays, below=layer)
        self.keeper.keep_run(version)

    def use_threshold(self, threshold: float) -> None:
        """As if the slider had been moved there."""
        refine = self._card.refine
        if refine.isEnabled():
            drawing = replace(refine.drawing(), threshold=threshold)
            refine.show_drawing(drawing, self.refining.run.answer.units)
            self.refining.redraw(drawing)

    def _keep_edited(self, layer: QgsVectorLayer) -> None:
        """What was changed by hand is a version of its own; the sliders begin another layer from now on."""
        run = self.refining.run
        if run is None:
            return
        features = tuple(map(wire_feature, layer.getFeatures()))
        version = replace(run.kept_version(), answer=run.answer.with_features(features))
        mark_run(layer, version)
        self._card.show_found(version.answer, self._extent_area)
        self._card.show_remark(remarks.edited(version.answer), instead=True)
        self.keeper.keep_run(version)

    # --- inside ---

    def _on_removed(self, ids: list[str]) -> None:
        """Whatever took the layer off may be about to put another into its place."""
        if self._layer_id in ids:
            QTimer.singleShot(0, self._show_what_is_left)

    def _show_what_is_left(self) -> None:
        """The answer before the one whose layer has gone, unless a file's layer has taken its place; the
        history still has that one."""
        layers = answer_layers(QgsProject.instance())
        if self.layer() is not None or self._layer_id in (
            each.property(REPLACED_PROPERTY) for each in layers
        ):
            return
        left = [each for each in layers if each.customProperty(RUN_PROPERTY)]
        if left:
            self.show_layer(left[0])
        else:
            self._show_nothing()

    def _show_nothing(self) -> None:
        self._forget()
        self._card.hide()

    def _forget(self) -> None:
        """Another project: nothing of this answer is to come onto its map."""
        self._layer_id = self._job = ""
        self.refining.take(None, "")
        self.polygons.show(None)
        self._card.refine.setEnabled(False)

    def _on_kept(self, run: Run) -> None:
        if run.answer.job and run.answer.job == self._job and not run.version_of:
            self._take(run)
        self.kept.emit(run)

    def _take(self, run: Run) -> None:
        """From now on the sliders act on this run."""
        layer = self.layer()
        if layer is not None:
            mark_run(layer, run)
            if run.map is not None:
                layer.setCustomProperty(PROBABILITY_PROPERTY, str(map_file(run)))
        self.refining.take(run, self._layer_id)
        self._show_drawing(run.question, run.answer)
        self._card.refine.setEnabled(run.map is not None and run.answer.agreement is None)
        self._card.refine.explain(self._why_not(run))

    def _show_drawing(self, question: Question, answer: Answer) -> None:
        self._card.refine.show_labels(answer.labels)
        self._card.refine.show_drawing(question.drawing, answer.units)
        heeds = self._heeds_threshold(answer)
        self._card.refine.threshold.setEnabled(heeds)
        self._card.show_remark(remarks.hint(answer) if heeds else "")

    def _heeds_threshold(self, answer: Answer) -> bool:
        engine = self._panel.engine.info(answer.engine)
        return engine is None or engine.threshold

    def _why_not(self, run: Run) -> str:
        """Why the sliders, or one of them, cannot be used; "" where all can."""
        if run.map is None:
            return translate(
                "SegEarth", "No probability map was kept, so nothing can be drawn anew. Ask again."
            )
        if not self._heeds_threshold(run.answer):
            return translate(
                "SegEarth", "This engine says yes or no for each pixel: a threshold changes nothing."
            )
        return ""

    def _show_redrawn(self, run: Run) -> None:
        layer = self.refining.layer()
        self._layer_id = layer.id() if layer is not None else ""
        self._card.show_found(run.answer, self._extent_area)
        if run.version_of or not self._card.is_as_asked(run.answer):
            self._card.show_remark(remarks.drawn(run.answer, run.question.drawing), instead=True)
        else:
            self._card.show_remark(remarks.hint(run.answer))
        self.polygons.show(layer, run.answer.units)


def layer_of(run: Run) -> Optional[QgsVectorLayer]:
    """The layer in the project that shows this run."""
    layers = QgsProject.instance().mapLayers().values()
    return next((layer for layer in layers if layer.customProperty(RUN_PROPERTY) == run.id), None)
