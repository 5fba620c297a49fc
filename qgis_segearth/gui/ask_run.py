"""`AskRun`: one run of the ask algorithm in a task, and everything that must be kept alive for it."""

from __future__ import annotations

from typing import Any, ClassVar, Optional

from qgis.core import (
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.answer import Answer
from ..core.errors import Cancelled, PluginError
from ..core.question import Question
from ..core.tasks import FLAGS_OF_ALGORITHMS, start
from ..core.translation import translate
from ..processing.ask import AskAlgorithm
from ..processing.errand import Errand
from ..processing.form import OUTPUT, parameters


class StageFeedback(QgsProcessingFeedback):
    """Tells the stages in words too. Called in the worker; its signals arrive in the main thread."""

    stage = pyqtSignal(str)
    partial = pyqtSignal(object)
    words = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)  # the dock shows what the log need not

    def setProgressText(self, text: str) -> None:
        """A stage begins."""
        self.stage.emit(text)

    def setPartial(self, features: tuple) -> None:
        """Polygons that are found already."""
        self.partial.emit(features)

    def setWords(self, words: str) -> None:
        """All that the engine has said so far."""
        self.words.emit(words)


class AskRun(QObject):
    """error, or answer (with a layer where something was found), is set when `ended` is emitted.

    progressed: stage in words, and percent. found: GeoJSON features that are there already. heard: all that
    the engine has said while it still looks.
    """

    progressed = pyqtSignal(str, object)
    found = pyqtSignal(object)
    heard = pyqtSignal(str)
    ended = pyqtSignal()

    _running: ClassVar[set[AskRun]] = set()
    """The task holds no references to context and feedback; here they outlive even the dock."""

    def __init__(self, question: Question, errand: Errand):
        super().__init__()
        self.answer: Optional[Answer] = None
        self.layer: Optional[QgsVectorLayer] = None
        self.error: Optional[PluginError] = None
        self.question = question
        self.source = errand.source
        self._errand = errand
        self._stage = ""
        self._feedback = StageFeedback()
        self._feedback.stage.connect(self._on_stage)
        self._feedback.partial.connect(self.found)
        self._feedback.words.connect(self.heard)
        self._feedback.progressChanged.connect(self._on_progress)
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._algorithm = AskAlgorithm(errand=errand)
        self._task = QgsProcessingAlgRunnerTask(
            self._algorithm, parameters(question), self._context, self._feedback, *FLAGS_OF_ALGORITHMS
        )
        self._task.executed.connect(self._on_executed)

    def start(self) -> None:
        """Begins in another thread."""
        self._running.add(self)
        start(self._task)

    def cancel(self) -> None:
        """Ends within a second; `ended` follows."""
        self._feedback.cancel()

    def _on_stage(self, stage: str) -> None:
        self._stage = stage
        self.progressed.emit(stage, self._feedback.progress())

    def _on_progress(self, percent: float) -> None:
        self.progressed.emit(self._stage, percent)

    def _on_executed(self, _successful: bool, results: dict[str, Any]) -> None:
        self.error = self._errand.error
        self.answer = self._errand.answer
        if self.error is None and self.answer is None:
            self.error = self._nameless_error()
        elif self.error is None and self.answer.count:
            self.layer = self._context.takeResultLayer(results[OUTPUT])
        self._running.discard(self)
        self.ended.emit()

    def _nameless_error(self) -> PluginError:
        """The algorithm ended with neither answer nor error: cancelled before it began, or a bug of ours."""
        if self._feedback.isCanceled():
            return Cancelled()
        return PluginError(
            translate("SegEarth", "The question could not be asked."),
            translate("SegEarth", "Look into the log for the reason."),
            cause=self._feedback.textLog(),
        )
