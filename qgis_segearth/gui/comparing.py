"""`Comparing`: sets the answer on the card beside another layer of polygons."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.changes import Pair, Verdict, change_features, changes_layer, judged
from ..core.home_project import HomeProject
from ..core.layers import PARTS_PROPERTY, probability_file, put_on_map
from ..core.translation import translate
from . import wording
from .answers import Answers
from .background import Background
from .compare_box import CompareBox
from .message_panel import Message


class Comparing(QObject):
    """told: a Message."""

    told = pyqtSignal(object)

    def __init__(self, box: CompareBox, answers: Answers, background: Background):
        super().__init__(answers)
        self._box = box
        self._answers = answers
        self._background = background
        self._suggested = 0.5
        box.changes_wanted.connect(self._find_changes)
        box.score_wanted.connect(self._score)
        box.heading.toggled.connect(lambda _open: box.except_for(answers.layer()))
        answers.shown.connect(lambda: box.except_for(answers.layer()))

    def use_suggested_threshold(self) -> None:
        """As if the slider had been moved there."""
        self._answers.use_threshold(self._suggested)

    def _find_changes(self, other: QgsVectorLayer) -> None:
        layer = self._answers.layer()
        if layer is None:
            return
        pair, name = (
            Pair.of(other, layer),
            translate("SegEarth", "{} since {}").format(layer.name(), other.name()),
        )
        crs, home = layer.crs(), HomeProject()

        def show(features: list) -> None:
            home.let_go()
            if home.is_open():  # no other project gets the layer
                self._show_changes(name, features, crs)

        self._background.run(lambda: change_features(pair), show)

    def _show_changes(self, name: str, features: list, crs: object) -> None:
        put_on_map(QgsProject.instance(), changes_layer(name, features, crs))
        sums = dict.fromkeys(("gained", "lost", "kept"), 0.0)
        for feature in features:
            sums[feature["change"]] += feature["area_m2"]
        units = "metre" if crs.isValid() else "pixel"
        sentence = translate("SegEarth", "Gained {}, lost {}, kept {}.").format(
            *(wording.area(value, units) for value in sums.values())
        )
        self.told.emit(Message(sentence, warning=False))

    def _score(self, reference: QgsVectorLayer) -> None:
        layer = self._answers.layer()
        if layer is None:
            return
        has_parts = layer.customProperty(PARTS_PROPERTY)  # no threshold makes other ones of them
        pair, kept = Pair.of(reference, layer), None if has_parts else probability_file(layer)
        self._background.run(lambda: judged(pair, kept), self._show_verdict)

    def _show_verdict(self, verdict: Verdict) -> None:
        numbers = [
            wording.number(value, 3)
            for score in (verdict.by_area, verdict.by_objects)
            for value in (score.iou, score.precision, score.recall)
        ]
        sentence = translate("SegEarth", "By area: IoU {}, precision {}, recall {}.").format(*numbers[:3])
        objects = translate("SegEarth", "By objects: precision {}, recall {}.").format(*numbers[4:])
        actions: tuple = ()
        if verdict.threshold is not None:
            self._suggested = verdict.threshold
            best = translate("SegEarth", "At a threshold of {} the IoU is {}.").format(
                wording.percent(verdict.threshold), wording.number(verdict.threshold_iou, 3)
            )
            objects = f"{objects} {best}"
            label = translate("SegEarth", "Use a threshold of {}").format(wording.percent(verdict.threshold))
            actions = (("threshold", label),)
        self.told.emit(Message(sentence, objects, warning=False, actions=actions))
