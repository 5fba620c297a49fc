"""`Conversation`: carries a question from the box to a layer on the map, one after another.

A question waits for the backend where that is still starting, then goes the way of every other caller:
the ask algorithm, in a task.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QElapsedTimer, QObject, pyqtSignal

from ..core.answer import Answer
from ..core.ask import check
from ..core.backend_process import BackendProcess
from ..core.errors import Cancelled, PluginError
from ..core.home_project import HomeProject
from ..core.layers import add_answer
from ..core.provenance import add_words
from ..core.question import Question
from ..core.raster import ImageSource
from ..core.tasks import start
from ..core.translation import translate
from ..processing.errand import Errand
from .ask_run import AskRun
from .words_task import WordsTask


@dataclass(frozen=True)
class Outcome:
    """answer: what came back. layer_id: of the layer on the map, "" where nothing was found.
    seconds: from the question being asked to the layer being there. question, source: what was asked.
    """

    answer: Answer
    layer_id: str
    seconds: float
    question: Question
    source: ImageSource


class Conversation(QObject):
    """Asks one question at a time.

    progressed: stage in words, and percent or None. answered: an Outcome. failed: a PluginError.
    said: all words so far of the last answer; they come after the layer, where the engine speaks at all.
    replayed: an Outcome that was not to be put on the map. ended: no question runs any more.
    found: GeoJSON features while the question runs, and the source whose CRS they are in. heard: all that
    the engine has said while the question still runs.
    orphaned: an Outcome whose project is no longer open, and that HomeProject; nothing is put on the map.
    """

    progressed = pyqtSignal(str, object)
    answered = pyqtSignal(object)
    failed = pyqtSignal(object)
    said = pyqtSignal(str)
    replayed = pyqtSignal(object)
    found = pyqtSignal(object, object)
    heard = pyqtSignal(str)
    ended = pyqtSignal()
    orphaned = pyqtSignal(object, object)

    def __init__(self, backend: BackendProcess, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._backend = backend
        self._waiting: Optional[tuple[Question, ImageSource]] = None
        self._run: Optional[AskRun] = None
        self._words: Optional[WordsTask] = None
        self._on_map = True
        self._home: Optional[HomeProject] = None
        self._clock = QElapsedTimer()
        backend.ready.connect(self._go_on)
        backend.failed.connect(self._give_up)

    def is_busy(self) -> bool:
        """Whether a question waits or runs."""
        return self._waiting is not None or self._run is not None

    def is_speaking(self) -> bool:
        """Whether words of the last answer may still come."""
        return self._words is not None

    def ask(self, question: Question, source: ImageSource, *, on_map: bool = True) -> None:
        """Starts the backend if need be; `answered` (`replayed` where not `on_map`) or `failed` follows.

        Raises QuestionEmpty, QuestionTooLong.
        """
        check(question)
        self._hush()
        self._clock.start()
        self._waiting, self._on_map = (question, source), on_map
        self._home = HomeProject()
        if self._backend.is_ready():
            self._go_on()
        else:
            self.progressed.emit(translate("SegEarth", "Starting the backend…"), None)
            self._backend.start()

    def cancel(self) -> None:
        """Stops the question that waits or runs; `failed` follows with Cancelled. Else stops the words."""
        if self._waiting is not None:
            self._give_up(Cancelled())
        elif self._run is not None:
            self._run.cancel()
        else:
            self._hush()

    def close(self) -> None:
        """Ends what waits or runs and hears no more of it: an answer may be on its way already."""
        run, self._run = self._run, None
        if run is not None:
            run.ended.disconnect(self._finish)
            run.cancel()
            self._leave_home()
        self.cancel()

    def _go_on(self) -> None:
        """The backend is ready."""
        if self._waiting is None:
            return
        question, source = self._waiting
        self._waiting = None
        self.progressed.emit(translate("SegEarth", "Sending the question…"), 0.0)
        self._run = AskRun(question, Errand(source, self._backend.connection()))
        self._run.progressed.connect(self.progressed)
        self._run.found.connect(lambda features: self._show_found(features, source))
        self._run.heard.connect(self.heard)
        self._run.ended.connect(self._finish)
        self._run.start()

    def _give_up(self, error: PluginError) -> None:
        """The backend could not be started, or the user did not want to wait for it."""
        if self._waiting is not None:
            self._waiting = None
            self._leave_home()
            self.failed.emit(error)

    def _show_found(self, features: tuple, source: ImageSource) -> None:
        if self._home is not None and self._home.is_open():
            self.found.emit(features, source)

    def _leave_home(self) -> HomeProject:
        """The question has ended one way or another."""
        home, self._home = self._home, None
        home.let_go()
        return home

    def _finish(self) -> None:
        run, self._run = self._run, None
        home = self._leave_home()
        self.ended.emit()
        if run.error is not None:
            self.failed.emit(run.error)
            return
        seconds = self._clock.elapsed() / 1000
        off_map = Outcome(run.answer, "", seconds, run.question, run.source)
        if not self._on_map:
            self.replayed.emit(off_map)
            return
        if not home.is_open():
            self.orphaned.emit(off_map, home)
            return
        if run.layer is not None:
            add_answer(QgsProject.instance(), run.layer)
        layer_id = run.layer.id() if run.layer is not None else ""
        self.answered.emit(replace(off_map, layer_id=layer_id))
        self._listen(run.answer.job, layer_id)

    def _listen(self, job: str, layer_id: str) -> None:
        """To the answer's words; they are written into the layer's provenance when they have ended."""
        if not self._backend.is_ready():
            return
        task = self._words = WordsTask(self._backend.connection(), job)
        task.said.connect(lambda words: self._tell(task, words))
        task.ended.connect(lambda: self._end_words(task, layer_id))
        start(task)

    def _tell(self, task: WordsTask, words: str) -> None:
        if task is self._words:  # words of an older answer may still be under way
            self.said.emit(words)

    def _end_words(self, task: WordsTask, layer_id: str) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is not None and task.words:
            add_words(layer, task.words)
        if task is self._words:
            self._words = None

    def _hush(self) -> None:
        if self._words is not None:
            self._words.cancel()
            self._words = None
