"""The backend as a child process: started, watched, ended.

It never outlives QGIS: it ends at the end of its standard input, and that pipe is ours, so even a killed QGIS
takes it along. Where it listens is told in a fresh folder that only the user can enter; a file found there
is believed only when the process we started answers for it.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import (
    QEventLoop,
    QLockFile,
    QObject,
    QProcess,
    QTimer,
    pyqtSignal,
)

from ..setup.environments import Environment
from ..setup.lock import used
from .backend_command import clean_environment, default_command
from .backend_log import BackendLog
from .connection import Connection
from .errors import BackendDidNotStart, BackendGone, Cancelled, PluginError, ServerFileStale
from .health_check import HealthCheck
from .log import log

START_SECONDS = 120
STOP_MILLISECONDS = 2000


class BackendProcess(QObject):
    """One backend; `start` again after it has ended. Use it in the thread that made it.

    command: gives program and arguments at each start; `--server-file PATH` is added.
    """

    ready = pyqtSignal()
    """It answers questions now; `connection()` says where."""
    failed = pyqtSignal(object)
    """It could not be started; carries the PluginError."""
    ended = pyqtSignal()
    """A backend that was ready is there no more, whether stopped or dead."""

    def __init__(self, command: Callable[[], list[str]] = default_command, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._command = command
        self._process: Optional[QProcess] = None
        self._folder: Optional[Path] = None
        self._check: Optional[HealthCheck] = None
        self._connection: Optional[Connection] = None
        self._error: Optional[PluginError] = None
        self._heard = b""
        self._unwanted = False
        self._in_use: Optional[QLockFile] = None
        self._log = BackendLog()
        self._deadline = QTimer(self, singleShot=True, interval=START_SECONDS * 1000)
        self._deadline.timeout.connect(lambda: self._fail(BackendDidNotStart(self._log.tail())))

    # --- what the rest of the plugin asks ---

    def is_ready(self) -> bool:
        """Whether it answers questions now."""
        return self._connection is not None

    def is_running(self) -> bool:
        """Whether there is a process, ready or still starting."""
        return self._process is not None

    def connection(self) -> Connection:
        """Where it listens. Raises BackendGone while it is not ready."""
        if self._connection is None:
            raise BackendGone("the backend is not ready")
        return self._connection

    def log_file(self) -> Path:
        """Where its error output goes."""
        return self._log.path

    # --- starting ---

    def start(self) -> None:
        """Starts it and returns at once; `ready` or `failed` follows. Does nothing while it runs."""
        if self._process is not None:
            return
        self._error, self._heard, self._unwanted = None, b"", False
        try:
            program, *arguments = self._command()
        except PluginError as error:
            self._fail(error)
            return
        self._folder = Path(tempfile.mkdtemp(prefix="segearth-"))
        self._process = self._new_process()
        environment = Environment.of(Path(program))
        self._in_use = used(environment.folder) if environment is not None else None
        self._log.begin()
        self._deadline.start()
        self._process.start(program, [*arguments, "--server-file", str(self._server_file())])

    def wait_until_ready(self, feedback=None) -> Connection:
        """Starts it if need be and waits, with events running: for threads without an event loop of their own
        and for programs without a window. Raises Cancelled or what kept it from starting."""
        self.start()
        loop = QEventLoop()
        poll = QTimer(interval=50)
        poll.timeout.connect(lambda: loop.quit() if self._settled() or _cancelled(feedback) else None)
        poll.start()
        if not self._settled():
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        poll.stop()
        if self._error is not None:
            raise self._error
        if self._connection is None:
            self.stop()
            raise Cancelled
        return self._connection

    def stop(self) -> None:
        """Ends it by closing its standard input, and kills it where that has not helped after two seconds."""
        if self._process is not None:
            self._unwanted = True
            self._process.closeWriteChannel()
        if self._process is not None and not self._process.waitForFinished(STOP_MILLISECONDS):
            self.kill()

    def kill(self) -> None:
        """Ends it at once: for one that no longer answers."""
        if self._process is not None:
            self._unwanted = True
            self._process.kill()
            self._process.waitForFinished(STOP_MILLISECONDS)

    # --- inside ---

    def _new_process(self) -> QProcess:
        process = QProcess(self)
        process.setProcessEnvironment(clean_environment())
        process.setWorkingDirectory(str(self._folder))  # -m looks there first: nothing foreign may lie there
        process.readyReadStandardOutput.connect(self._listen)
        process.readyReadStandardError.connect(self._keep_errors)
        process.errorOccurred.connect(self._on_error)
        process.finished.connect(self._on_finished)
        return process

    def _server_file(self) -> Path:
        return self._folder / "server.json"

    def _settled(self) -> bool:
        return self._connection is not None or self._error is not None

    def _listen(self) -> None:
        """Reads standard output for the one line that says it listens; later output is not ours to keep."""
        output = bytes(self._process.readAllStandardOutput())
        if self._check is not None or self._connection is not None:
            return
        self._heard += output
        *lines, self._heard = self._heard.split(b"\n")
        announcement = next((line for line in map(_announcement, lines) if line), None)
        if announcement:
            self._believe(announcement)

    def _believe(self, announcement: dict) -> None:
        """Takes the token from the server file if that is this process's own, and asks whether it is well."""
        try:
            connection = Connection.from_server_file(self._server_file())
        except ServerFileStale as error:
            self._fail(error)
            return
        port = f":{announcement['port']}"
        if connection.pid != announcement["pid"] or not connection.base_url.endswith(port):
            self._fail(ServerFileStale(f"announced {announcement}, the file names process {connection.pid}"))
            return
        self._check = HealthCheck(connection, self)
        self._check.passed.connect(self._on_ready)
        self._check.failed.connect(self._fail)
        self._check.start()

    def _on_ready(self, connection: Connection) -> None:
        self._deadline.stop()
        self._check.stop()
        self._check = None
        self._connection = connection
        log(f"The backend is ready at {connection.base_url}, process {connection.pid}.")
        self.ready.emit()

    def _keep_errors(self) -> None:
        output = bytes(self._process.readAllStandardError())
        if output:
            self._log.write(output)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # everything else ends in `finished`
            self._fail(BackendDidNotStart(f"{self._process.program()}: {self._process.errorString()}"))

    def _on_finished(self) -> None:
        was_ready = self._connection is not None
        code = self._process.exitCode()
        self._keep_errors()
        self._clean_up()
        if was_ready:
            log(f"The backend ended with exit code {code}.")
            self.ended.emit()
        elif not self._unwanted:
            self._fail(BackendDidNotStart(f"exit code {code}\n{self._log.tail()}"))

    def _fail(self, error: PluginError) -> None:
        """Ends a start that came to nothing."""
        self._error = error
        process = self._process
        self._clean_up()
        if process is not None:
            process.kill()
        log(f"{error} {error.cause}")
        self.failed.emit(error)

    def _clean_up(self) -> None:
        self._deadline.stop()
        if self._check is not None:
            self._check.stop()
        if self._process is not None:
            self._process.disconnect()
            self._process.finished.connect(self._process.deleteLater)
            if self._process.state() == QProcess.ProcessState.NotRunning:
                self._process.deleteLater()
        if self._in_use is not None:
            self._in_use.unlock()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
        self._process = self._connection = self._check = self._folder = self._in_use = None


def _announcement(line: bytes) -> Optional[dict]:
    """The line {"port": .., "pid": ..}, or None for any other output."""
    try:
        document = json.loads(line)
    except ValueError:
        return None
    return document if isinstance(document, dict) and {"port", "pid"} <= document.keys() else None


def _cancelled(feedback) -> bool:
    return feedback is not None and feedback.isCanceled()
