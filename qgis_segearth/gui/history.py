"""`History`: calls runs back, asks them again, and tells whether an answer is still the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core import wording
from ..core.overlap import iou
from ..core.run import Run
from ..core.run_files import store_of
from ..core.run_store import RunStore
from ..core.translation import translate
from .answers import Answers
from .background import Background
from .conversation import Conversation
from .history_box import HistoryBox
from .keeper import called_back
from .message_panel import Message

if TYPE_CHECKING:
    from .conversation import Outcome


class History(QObject):
    """told: a Message for the user. failed: a PluginError. called: a Run whose question is asked again."""

    told = pyqtSignal(object)
    failed = pyqtSignal(object)
    called = pyqtSignal(object)

    def __init__(self, box: HistoryBox, answers: Answers, conversation: Conversation, background: Background):
        super().__init__(answers)
        self._box = box
        self._answers = answers
        self._conversation = conversation
        self._background = background
        self._replayed: Optional[Run] = None
        box.shown.connect(lambda run_id: self._with(run_id, answers.show_run))
        box.asked.connect(lambda run_id: self._with(run_id, self._ask))
        box.replayed.connect(lambda run_id: self._with(run_id, self._replay))
        answers.kept.connect(lambda run: self.refresh(run.id))
        conversation.replayed.connect(self._compare)
        for signal in self._project_signals():
            signal.connect(self._refresh)
        self.refresh()

    def close(self) -> None:
        """Listens no more."""
        for signal in self._project_signals():
            signal.disconnect(self._refresh)

    def refresh(self, chosen: str = "") -> None:
        """Reads the list anew."""

        def show(runs: list) -> None:
            self._box.show_runs(runs)
            self._box.choose(chosen)

        self._background.run(store_of(QgsProject.instance()).summaries, show, self.failed.emit)

    def _refresh(self, *_: object) -> None:
        self.refresh()

    def _project_signals(self) -> tuple:
        project = QgsProject.instance()
        return project.readProject, project.cleared, project.projectSaved

    def _with(self, run_id: str, use: Callable[[Run], None]) -> None:
        store = store_of(QgsProject.instance())
        self._background.run(lambda: called_back(store, run_id), use, self.failed.emit)

    def _ask(self, run: Run) -> None:
        if not self._conversation.is_busy():
            self.called.emit(run)
            self._conversation.ask(run.question, run.source)

    def _replay(self, run: Run) -> None:
        if not self._conversation.is_busy():
            self._replayed = run
            self._conversation.ask(run.question, run.source, on_map=False)

    def _compare(self, outcome: Outcome) -> None:
        run, store = self._replayed, store_of(QgsProject.instance())
        draw = self._answers.refining.as_drawn(run)

        def compared() -> tuple[float, Run]:
            own = _before_hands(run, draw, store)
            return iou(own.answer.features, outcome.answer.features), own

        self._background.run(
            compared, lambda found: self.told.emit(verdict(*found, run, outcome)), self.failed.emit
        )


def _before_hands(run: Run, draw: Callable[[], Run], store: RunStore) -> Run:
    """A run as its engine answered it, before anybody changed its polygons by hand: from its map or, where no
    slider could have moved either, from the history."""
    if not run.version_of:
        return run
    if run.map is not None and run.answer.agreement is None:
        return draw()
    return store.read(run.version_of)


def verdict(overlap: float, own: Run, run: Run, outcome: Outcome) -> Message:
    """Whether an answer is the same, in words. own: the run without changes by hand."""
    message = _verdict(overlap, own, outcome)
    if iou(own.answer.features, run.answer.features) == 1.0 and own.answer.count == run.answer.count:
        return message
    left_out = translate("SegEarth", "Compared as the engine drew both: changes by hand do not count.")
    return replace(message, advice=f"{message.advice} {left_out}".strip())


def _verdict(overlap: float, run: Run, outcome: Outcome) -> Message:
    same = overlap == 1.0 and run.answer.count == outcome.answer.count
    number = wording.number(overlap, 3)
    if same:
        return Message(translate("SegEarth", "Same answer: yes, IoU {}.").format(number), warning=False)
    sentence = translate("SegEarth", "Same answer: no, IoU {}: {} then, {} now.").format(
        number, wording.polygons(run.answer.count), wording.polygons(outcome.answer.count)
    )
    reason = translate("SegEarth", "The image has changed, or the model has.")
    if run.answer.weights != outcome.answer.weights:
        reason = translate("SegEarth", "The model is another one.")
    return Message(sentence, reason)
