"""`Comparing`: sets the answer on the card beside another layer of polygons."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core import wording
from ..core.asked_ground import asked_ground
from ..core.change_layer import change_layer, change_layer_of, fill, is_change_layer, show_instead
from ..core.changes import Changes, Pair, Verdict, changes_between, judged
from ..core.errors import PluginError
from ..core.home_project import HomeProject
from ..core.kept_layers import note_changed
from ..core.layers import ANSWER_PROPERTY, LABELS_PROPERTY, PARTS_PROPERTY, answer_layers, probability_file
from ..core.naming import Compared
from ..core.recorded_source import RecordedSource
from ..core.translation import translate
from ..core.uncomparable import ShowsChanges
from .answers import Answers
from .background import Background
from .compare_box import CompareBox
from .message_panel import Message


class Comparing(QObject):
    """told: a Message. failed: a PluginError."""

    told = pyqtSignal(object)
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
            self._box.suggest(_earlier_answer(layer))

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

        def show(changes: Changes) -> None:
            home.let_go()
            if home.is_open():  # no other project gets the layer
                self._show_changes(compared, changes, crs)

        def fail(error: PluginError) -> None:
            home.let_go()
            self.failed.emit(error)

        self._background.run(lambda: changes_between(pair), show, fail)

    def _show_changes(self, compared: Compared, changes: Changes, crs: QgsCoordinateReferenceSystem) -> None:
        project, units = QgsProject.instance(), "metre" if crs.isValid() else "pixel"
        found = _in_words(changes, units)
        compared = replace(compared, reply=found)
        layer = change_layer_of(project, compared.ids)
        if layer is not None:
            fill(layer, compared, changes.pieces)
        else:
            layer = change_layer(compared, changes.pieces, crs)
        note_changed(layer)
        hidden = show_instead(project, layer, list(filter(None, map(project.mapLayer, compared.ids))))
        self._offer()
        off = translate("SegEarth", "The compared answers are switched off on the map.") if hidden else ""
        said = filter(None, (compared.unlike, _left_out(changes, units), off))
        self.told.emit(Message(found, " ".join(said), warning=False))

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


def _in_words(changes: Changes, units: str) -> str:
    areas = [changes.area_of(kind) for kind in ("gained", "lost", "kept")]
    return translate("SegEarth", "Gained {}, lost {}, kept {}.").format(*wording.areas(areas, units))


def _left_out(changes: Changes, units: str) -> str:
    """What is not shown, in words; "" where all is."""
    if not changes.slivers:
        return ""
    area = wording.area(sum(each.area for each in changes.slivers), units)
    sentence = translate("SegEarth", "Left out as too small: {0} of gains and losses, {1}.")
    return sentence.format(wording.polygons(len(changes.slivers)), area)


def _earlier_answer(layer: QgsVectorLayer) -> Optional[QgsVectorLayer]:
    """Another answer that has polygons; one to the same question where there is one."""
    question = layer.customProperty(ANSWER_PROPERTY)
    others = [each for each in answer_layers(QgsProject.instance()) if each.id() != layer.id()]
    found = sorted(
        (each for each in others if each.featureCount()),
        key=lambda each: each.customProperty(ANSWER_PROPERTY) != question,
    )
    return found[0] if found else None
