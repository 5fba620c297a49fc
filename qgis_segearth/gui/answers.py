"""`Answers`: what can be done with the answer on the card."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.answer import Answer
from ..core.backend_process import BackendProcess
from ..core.drawn_by_hand import measured_features
from ..core.extent_area import ground_area
from ..core.kept_layers import AS_KEPT_PROPERTY, as_shown
from ..core.layers import (
    PROBABILITY_PROPERTY,
    REPLACED_PROPERTY,
    RUN_PROPERTY,
    add_answer,
    answer_layer,
    answer_layers,
    mark_run,
    version_of,
)
from ..core.naming import image_and_area
from ..core.polygon_numbers import number_anew
from ..core.provenance import written_facts
from ..core.question import Question
from ..core.run import Run
from . import remarks
from .background import Background
from .keeper import Keeper, called_back, map_file
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
        self._edited: Optional[Run] = None  # what refining.run has become by hand
        self._card.refine.changed.connect(self.refining.redraw)
        self._card.refine.keep_wanted.connect(self.keep_version)
        for words in (self._card.reply, self._card.targets):
            words.chosen.connect(self.polygons.select_target)
            words.pointed_at.connect(self.polygons.point_at_target)
        self._card.agreement.chosen.connect(self.polygons.select_target)
        self.refining.redrawn.connect(self._show_redrawn)
        self.refining.failed.connect(self.failed)
        self.polygons.changed.connect(self._follow_hand)
        self.polygons.failed.connect(self.failed)
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
        self._panel.show_answer(outcome.answer, outcome.seconds, self._extent_area, image_and_area(source))
        self._show_drawing(outcome.question, outcome.answer)
        self._allow_sliders()
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
        self._panel.show_answer(run.answer, run.seconds, self._extent_area, image_and_area(run.source))
        self.polygons.show(layer, run.answer.units)
        self.shown.emit()
        drawn = as_shown(run, layer) if layer is not None else run
        self._take(drawn)
        self._show_drawn(drawn)

    def show_layer(self, layer: QgsVectorLayer) -> None:
        """The run that a layer shows, on the card; nothing where the history has none."""
        run_id, layer_id, store = layer.customProperty(RUN_PROPERTY), layer.id(), self.keeper.store()

        def show(run: Run) -> None:
            if QgsProject.instance().mapLayer(layer_id) is not None:  # it may have gone meanwhile
                self.show_run(run)

        if run_id:
            self._background.run(
                lambda: called_back(store, run_id), show, lambda _error: self._show_nothing()
            )

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

    def use_threshold(self, threshold: float, label: str = "") -> None:
        """As if the slider of a label had been moved there; without one, the same for all."""
        refine = self._card.refine
        if refine.isEnabled():
            same = replace(refine.drawing(), threshold=threshold, label_thresholds=())
            drawing = refine.drawing().with_threshold(threshold, label) if label else same
            refine.show_drawing(drawing, self.refining.run.answer.units)
            self.refining.redraw(drawing)

    def keep_edited(self, layer: QgsVectorLayer) -> None:
        """What was changed by hand is a version of its own; the sliders begin another layer from now on."""
        if layer is self.layer() and self.refining.run is not None:
            self._edited = self.keeper.keep_by_hand(layer, self.refining.run)
            self._follow_hand()
        else:
            self.keeper.keep_by_hand_unseen(layer)

    def _follow_hand(self) -> None:
        """The card says what is left while polygons are changed by hand; undone, what was there before."""
        self._allow_sliders()
        layer, run = self.layer(), self._edited or self.refining.run
        if layer is None or run is None:
            return
        if layer.isModified():
            now = run.answer.with_features(measured_features(layer))
            self._card.show_found(now, self._extent_area, run.question.drawing)
            self._card.show_remark(remarks.edited(now), instead=True)
        else:
            self._show_drawn(run)

    # --- inside ---

    def _on_removed(self, ids: list[str]) -> None:
        """Whatever took the layer off may be about to put another into its place."""
        if self._layer_id in ids:
            QTimer.singleShot(0, self._show_what_is_left)

    def _show_what_is_left(self) -> None:
        """The file's layer that has taken the place of the one that has gone, else the answer before; the
        history still has the other."""
        layers = answer_layers(QgsProject.instance())
        if self.layer() is not None:
            return
        taken = [each for each in layers if each.property(REPLACED_PROPERTY) == self._layer_id]
        if taken:
            self._go_on_with(taken[0])
            return
        left = [each for each in layers if each.customProperty(RUN_PROPERTY)]
        if left:
            self.show_layer(left[0])
        else:
            self._show_nothing()

    def _go_on_with(self, layer: QgsVectorLayer) -> None:
        """It shows the same answer in a file; sliders draw another layer."""
        self._layer_id = layer.id()
        self.polygons.show(layer, str(written_facts(layer)["units"]))
        self._allow_sliders()
        self.shown.emit()

    def _show_nothing(self) -> None:
        self._forget()
        self._card.hide()

    def _forget(self) -> None:
        """Another project: nothing of this answer is to come onto its map."""
        self._layer_id = self._job = ""
        self._edited = None
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
        self._edited = None
        self.refining.take(run, self._layer_id)
        self._show_drawing(run.question, run.answer)
        self._allow_sliders()

    def _show_drawing(self, question: Question, answer: Answer) -> None:
        self._card.refine.show_labels(answer.labels)
        self._card.refine.show_drawing(question.drawing, answer.units)
        heeds = self._heeds_threshold(answer)
        self._card.refine.threshold.setEnabled(heeds)
        self._card.show_remark(remarks.hint(answer) if heeds else "")

    def _heeds_threshold(self, answer: Answer) -> bool:
        engine = self._panel.engine.info(answer.engine)
        return engine is None or engine.threshold

    def _allow_sliders(self) -> None:
        """Grey where they can do nothing now, with the reason."""
        run, layer, refine = self.refining.run, self.layer(), self._card.refine
        usable = run is not None and run.map is not None and run.answer.agreement is None
        refine.setEnabled(usable and not (layer is not None and layer.isEditable()))
        refine.explain(remarks.about_sliders(run, run is None or self._heeds_threshold(run.answer)))
        refine.pause(remarks.about_layer(layer))

    def _show_redrawn(self, run: Run) -> None:
        layer, self._edited = self.refining.layer(), None
        self._layer_id = layer.id() if layer is not None else ""
        if layer is not None:
            number_anew(layer)
        self._show_drawn(run)
        self.polygons.show(layer, run.answer.units)
        self._allow_sliders()

    def _show_drawn(self, run: Run) -> None:
        """What lies on the map; in words too, where that is not what the reply speaks of."""
        self._card.show_found(run.answer, self._extent_area, run.question.drawing)
        if run.answer.corrections:
            words = remarks.changed(run.answer, run.question.drawing, self.layer())
            self._card.show_remark(words, instead=True)
        elif run.version_of or not self._card.is_as_asked(run.answer):
            self._card.show_remark(remarks.drawn(run.answer, run.question.drawing), instead=True)
        else:
            self._card.show_remark(remarks.hint(run.answer) if self._heeds_threshold(run.answer) else "")


def layer_of(run: Run) -> Optional[QgsVectorLayer]:
    """The layer in the project that shows this run."""
    layers = QgsProject.instance().mapLayers().values()
    return next((layer for layer in layers if layer.customProperty(RUN_PROPERTY) == run.id), None)
