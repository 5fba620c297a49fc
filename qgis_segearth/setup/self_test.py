"""The backend's self-test, asked from here: a bundled picture, a question, an answer known beforehand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Optional

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..core.backend_command import clean_environment
from ..core.errors import Action, BackendProblem, Cancelled, PluginError
from ..core.problems import from_problem
from ..core.tasks import HIDDEN
from ..core.translation import translate
from .commands import CommandFailed, Commands
from .failures import SetupFailed, classify
from .setup_log import SetupLog


@dataclass(frozen=True)
class SelfTest:
    """What `segearth self-test` has measured. iou: of found and drawn things, 0 to 1; from `enough` on the
    backend works. polygons, drawn: how many were found, how many there are. seconds: of the answer.
    """

    iou: float
    enough: float
    polygons: int
    drawn: int
    seconds: float
    device: str
    memory_mb: int
    version: str
    torch: str
    weights_sha256: str

    @classmethod
    def read(cls, output: str) -> Optional[SelfTest]:
        """From what the program has printed, its errors included; None where it came to no result."""
        names = [field.name for field in fields(cls)]
        whole = [document for document in _objects(output) if set(names) <= document.keys()]
        return cls(**{name: whole[-1][name] for name in names}) if whole else None

    @property
    def passed(self) -> bool:
        return self.iou >= self.enough


class SelfTestUnable(PluginError):
    """There is no result: the program did not get to an answer."""

    code = "self-test-unable"
    action = Action.SET_UP

    def __init__(self, output: str):
        known = classify(output)
        unknown = translate("SegEarth", "The test came to no answer.")
        super().__init__(
            unknown if known == "setup-failed" else SetupFailed(known).sentence,
            remedy(),
            cause=output,
        )


def failure(output: str) -> PluginError:
    """What the program met, by what it has printed."""
    errors = [document["error"] for document in _objects(output) if isinstance(document.get("error"), dict)]
    if not errors:
        return SelfTestUnable(output)
    told = errors[-1]
    error = from_problem({"code": told["code"], "title": told["message"], "detail": told["advice"]})
    if error.code.startswith("weights-"):  # of the built-in model, which comes with the backend
        return BackendProblem(error.code, error.sentence, remedy(), cause=error.cause)
    return error


def remedy() -> str:
    """The next step where the installation is to blame."""
    return translate("SegEarth", "Press Set up: what is damaged is made anew. Then test again.")


def _objects(output: str) -> Iterator[dict]:
    """The lines that are JSON objects; libraries may print others between them."""
    for line in output.splitlines():
        try:
            document = json.loads(line)
        except ValueError:
            continue
        if isinstance(document, dict):
            yield document


class SelfTestTask(QgsTask):
    """progressed: percent. done: a SelfTest, which may not have passed. failed: a PluginError."""

    progressed = pyqtSignal(float)
    done = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, python: Path, log: SetupLog):
        super().__init__(translate("SegEarth", "SegEarth: self-test"), HIDDEN)
        self._python = python
        self._log = log
        self._environment = clean_environment()
        self._result: Optional[SelfTest] = None
        self._error: Optional[PluginError] = None

    def run(self) -> bool:
        """In the worker."""
        self._log.path.parent.mkdir(parents=True, exist_ok=True)
        self._log.begin()
        with TemporaryDirectory(prefix="segearth-") as folder:
            commands = Commands(self._environment, Path(folder), self._log, self.isCanceled)
            try:
                self._take(self._ask(commands))
            except CommandFailed as error:
                self._take(str(error))
            except Cancelled as error:
                self._error = error
        return self._error is None

    def finished(self, successful: bool) -> None:
        """In the main thread again."""
        if successful:
            self.done.emit(self._result)
        else:
            self.failed.emit(self._error or Cancelled())

    def _ask(self, commands: Commands) -> str:
        arguments = ("self-test", "--json", "--progress")
        return commands.module(self._python, "segearth", *arguments, on_line=self._show)

    def _take(self, output: str) -> None:
        self._result = SelfTest.read(output)
        if self._result is None:
            self._error = failure(output)

    def _show(self, line: str) -> None:
        for document in _objects(line):
            if "fraction" in document:
                self.progressed.emit(100.0 * document["fraction"])
