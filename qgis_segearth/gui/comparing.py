"""`Comparing`: sets the answer on the card beside another layer of polygons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core import wording
from ..core.asked_ground import Ground, asked_ground, shared_in_words
from ..core.change_layer import change_layer, change_layer_of, fill, is_change_layer, show_instead
from ..core.changes import Changes, Pair, Verdict, changes_between, judged
from ..core.earlier_answer import earlier_answer
from ..core.errors import PluginError, RunsUnreadable, RunUnknown
from ..core.home_project import HomeProject
from ..core.kept_layers import note_changed
from ..core.layers import LABELS_PROPERTY, PARTS_PROPERTY, RUN_PROPERTY, probability_file
from ..core.naming import Compared
from ..core.recorded_source import RecordedSource
from ..core.run_store import RunStore
from ..core.translation import translate
from ..core.uncomparable import ShowsChanges
from .answers import Answers
from .background import Background
from .compare_box import CompareBox
from .message_panel import Message


class Comparing(QObject):
    """told: a Message. outdated: one that was told before and is true no more. failed: a PluginError."""

    told = pyqtSignal(object)
    outdated = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, box: CompareBox, answers: Answers, background: Background):
        super().__init__(answers)
        self._box = box
        self._answers = answers
        self._background = background
        self._suggested = (0.5, "")
        box.changes_wanted.connect(self._find_changes)
        box.score_wanted.connect(self._score)
        box.heading.toggled.connect(lambda _open: self._offer())
        answers.shown.connect(self._offer)
        self._told_of: dict[str, Message] = {}  # by the layer of changes
        QgsProject.instance().layersRemoved.connect(self._on_removed)

    def close(self) -> None:
        """Listens no more."""
        QgsProject.instance().layersRemoved.disconnect(self._on_removed)

    def use_suggested_threshold(self) -> None:
        """As if the slider had been moved there."""
        self._answers.use_threshold(*self._suggested)

    # --- what can be chosen ---

    def _offer(self) -> None:
        """All but the answer itself and layers of changes; another answer to its question comes first."""
        layer = self._answers.layer()
        shown = filter(is_change_layer, QgsProject.instance().mapLayers().values())
        self._box.offer_all_but([*shown, *([layer] if layer is not None else [])])
        self._box.offer_labels(_labels_of(layer) if layer is not None else [])
        if layer is not None:
            self._box.suggest(earlier_answer(QgsProject.instance(), layer))

    def _pair(self, other: QgsVectorLayer, layer: QgsVectorLayer, label: str = "") -> Optional[Pair]:
        """None where there is nothing to compare; `failed` says why."""
        try:
            if is_change_layer(other):
                raise ShowsChanges(other.name())
            return Pair.of(other, layer, label)
        except PluginError as error:
            self.failed.emit(error)
            return None

    # --- changes ---

    def _find_changes(self, other: QgsVectorLayer) -> None:
        layer = self._answers.layer()
        pair = self._pair(other, layer) if layer is not None else None
        if pair is None:
            return
        compared, crs, home = Compared.of(other, layer), layer.crs(), HomeProject()
        grounds = self._ground_known(other), self._ground_known(layer)

        def show(changes: Changes) -> None:
            home.let_go()
            if home.is_open():  # no other project gets the layer
                self._show_changes(compared, changes, crs)

        def fail(error: PluginError) -> None:
            home.let_go()
            self.failed.emit(error)

        self._background.run(
            lambda: changes_between(pair.asked_about(*(known() for known in grounds))), show, fail
        )

    def _ground_known(self, layer: QgsVectorLayer) -> Callable[[], Optional[Ground]]:
        """What to do in a worker to learn what an answer was asked about."""
        told, source = Ground.told_by(layer), self._source_of(layer)
        store, run_id = self._answers.keeper.store(), layer.customProperty(RUN_PROPERTY)
        if source is not None:
            return lambda: Ground.of_source(source)
        return lambda: _kept_ground(store, run_id) or told

    def _show_changes(self, compared: Compared, changes: Changes, crs: QgsCoordinateReferenceSystem) -> None:
        project, units = QgsProject.instance(), "metre" if crs.isValid() else "pixel"
        found = _in_words(changes, compared.marks, units)
        where, small = shared_in_words(changes.shared, units), _left_out(changes, units)
        box = None if changes.ground is None else changes.ground.boundingBox()
        reply = " ".join(filter(None, (found, where, compared.doubt, compared.unlike, small)))
        compared = compared.found(reply, box, crs.authid() or crs.description())
        layer = change_layer_of(project, compared.ids)
        if layer is not None:
            fill(layer, compared, changes.pieces)
        else:
            layer = change_layer(compared, changes.pieces, crs)
        note_changed(layer)
        hidden = show_instead(project, layer, list(filter(None, map(project.mapLayer, compared.ids))))
        self._offer()
        off = translate("SegEarth", "The compared answers are switched off on the map.") if hidden else ""
        self._told_of[layer.id()] = Message(reply, off, warning=False)
        self.told.emit(self._told_of[layer.id()])

    def _on_removed(self, ids: list[str]) -> None:
        """What was said of changes goes with their layer."""
        for layer_id in ids:
            if layer_id in self._told_of:
                self.outdated.emit(self._told_of.pop(layer_id))

    # --- score ---

    def _score(self, reference: QgsVectorLayer) -> None:
        layer = self._answers.layer()
        label = self._box.scored_label()
        pair = self._pair(reference, layer, label) if layer is not None else None
        if pair is None:
            return
        try:
            pair = replace(pair, ground=asked_ground(layer, self._source_of(layer)))
        except PluginError as error:
            self.failed.emit(error)
            return
        has_parts = layer.customProperty(PARTS_PROPERTY)  # no threshold makes other ones of them
        kept = None if has_parts else probability_file(layer)
        several = len(_labels_of(layer)) > 1
        self._background.run(
            lambda: judged(pair, kept, label),
            lambda verdict: self._show_verdict(verdict, label, several),
            self.failed.emit,
        )

    def _source_of(self, layer: QgsVectorLayer) -> Optional[RecordedSource]:
        """What was asked about; None where the history does not know yet, or no more."""
        refining = self._answers.refining
        return refining.run.source if refining.run is not None and refining.layer() is layer else None

    def _show_verdict(self, verdict: Verdict, label: str, several: bool) -> None:
        """label: of what was scored, "" for all. several: whether the answer speaks of several things."""
        numbers = [
            wording.number(value, 3)
            for score in (verdict.by_area, verdict.by_objects)
            for value in (score.iou, score.precision, score.recall)
        ]
        sentence = translate("SegEarth", "By area: IoU {}, precision {}, recall {}.").format(*numbers[:3])
        objects = translate("SegEarth", "By objects: precision {}, recall {}.").format(*numbers[4:])
        actions: tuple = ()
        if verdict.threshold is not None:
            self._suggested = (verdict.threshold, label)
            best = translate("SegEarth", "At a threshold of {} the IoU is {}.").format(
                wording.percent(verdict.threshold), wording.number(verdict.threshold_iou, 3)
            )
            objects = f"{objects} {best}"
            use = translate("SegEarth", "Use a threshold of {}").format(wording.percent(verdict.threshold))
            actions = (("threshold", use),)
        scored = _what_was_scored(label) if several else ""
        objects = " ".join(filter(None, (scored, objects, wording.outside(verdict.left_out))))
        self.told.emit(Message(sentence, objects, warning=False, actions=actions))


def _labels_of(layer: QgsVectorLayer) -> list[str]:
    """That can be scored one by one: none of the parts that two engines agree on or not."""
    return [] if layer.customProperty(PARTS_PROPERTY) else layer.customProperty(LABELS_PROPERTY) or []


def _what_was_scored(label: str) -> str:
    """Of an answer that speaks of several things."""
    if not label:
        return translate("SegEarth", "All targets were scored together.")
    return translate("SegEarth", "Only “{}” was scored.").format(label)


def _kept_ground(store: RunStore, run_id: Optional[str]) -> Optional[Ground]:
    """As the history knows it; None where it does not."""
    try:
        return Ground.of_source(store.read(run_id).source) if run_id else None
    except (RunUnknown, RunsUnreadable):
        return None


def _in_words(changes: Changes, marks: tuple[str, str], units: str) -> str:
    areas = [changes.area_of(kind) for kind in ("gained", "lost", "kept")]
    sentence = translate("SegEarth", "From {0} to {1}: gained {2}, lost {3}, kept {4}.")
    return sentence.format(*marks, *wording.areas(areas, units))


def _left_out(changes: Changes, units: str) -> str:
    """What is not shown, in words; "" where all is."""
    if not changes.slivers:
        return ""
    area = wording.area(sum(each.area for each in changes.slivers), units)
    sentence = translate("SegEarth", "Left out as too small: {0} of gains and losses, {1}.")
    return sentence.format(wording.polygons(len(changes.slivers)), area)
