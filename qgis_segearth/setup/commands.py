"""Programs run one after another: their output logged as it comes, stopped when the user cancels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QProcess, QProcessEnvironment

from ..core.errors import Cancelled
from .setup_log import SetupLog

CHILD = Path(__file__).with_name("child.py")
ISOLATED = ("-I", "-X", "utf8", "-u")
BEAT_MILLISECONDS = 100
TAIL_LINES = 60
LOOK_MILLISECONDS = 20_000


class CommandFailed(Exception):
    """A program ended badly; `output` holds its last lines. Told to the user as a `SetupFailed`."""

    def __init__(self, exit_code: int, output: str):
        super().__init__(f"exit code {exit_code}\n{output}")
        self.exit_code = exit_code
        self.output = output


class Commands:
    """environment: of every program. folder: where they run. is_cancelled: asked ten times a second."""

    def __init__(
        self,
        environment: QProcessEnvironment,
        folder: Path,
        log: SetupLog,
        is_cancelled: Callable[[], bool] = lambda: False,
    ):
        self._environment = environment
        self._folder = folder
        self._log = log
        self._is_cancelled = is_cancelled

    def set(self, name: str, value: str) -> None:
        """Adds to the environment of later programs."""
        self._environment.insert(name, value)

    def module(
        self, python: Path, module: str, *arguments: str, on_line: Callable[[str], None] = lambda line: None
    ) -> str:
        """Runs a module of another Python. Gives its output. Raises CommandFailed, Cancelled."""
        return self.run(str(python), [*ISOLATED, str(CHILD), module, *arguments], on_line)

    def run(
        self, program: str, arguments: Sequence[str], on_line: Callable[[str], None] = lambda line: None
    ) -> str:
        """Runs a program. Gives its output, errors included. Raises CommandFailed, Cancelled."""
        self._log.write("$ " + " ".join([program, *arguments]))
        process = QProcess()
        process.setProcessEnvironment(self._environment)
        process.setWorkingDirectory(str(self._folder))
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.start(program, list(arguments))
        lines: list[str] = []
        rest = b""
        while process.state() != QProcess.ProcessState.NotRunning:
            process.waitForFinished(BEAT_MILLISECONDS)
            *whole, rest = (rest + bytes(process.readAll())).split(b"\n")
            self._take(whole, lines, on_line)
            if self._is_cancelled():
                process.kill()
                process.waitForFinished()
                raise Cancelled
        self._take([rest + bytes(process.readAll())], lines, on_line)
        return self._judge(process, lines)

    def _take(self, raw: list[bytes], lines: list[str], on_line: Callable[[str], None]) -> None:
        for line in (part.decode("utf-8", "replace").rstrip() for part in raw):
            if line:
                lines.append(line)
                self._log.write(line)
                on_line(line)

    def _judge(self, process: QProcess, lines: list[str]) -> str:
        if process.error() == QProcess.ProcessError.FailedToStart:
            raise CommandFailed(-1, process.errorString())
        crashed = process.exitStatus() != QProcess.ExitStatus.NormalExit
        if crashed or process.exitCode():
            code = -1 if crashed else process.exitCode()
            raise CommandFailed(code, "\n".join(lines[-TAIL_LINES:]) or process.errorString())
        return "\n".join(lines)


def look(program: str, arguments: Sequence[str], environment: QProcessEnvironment) -> Optional[str]:
    """What a small program says within twenty seconds; None where it fails. For finding things out."""
    process = QProcess()
    process.setProcessEnvironment(environment)
    process.start(program, list(arguments))
    process.closeWriteChannel()
    if not process.waitForFinished(LOOK_MILLISECONDS):
        process.kill()
        process.waitForFinished()
        return None
    well = process.exitStatus() == QProcess.ExitStatus.NormalExit and process.exitCode() == 0
    return bytes(process.readAllStandardOutput()).decode("utf-8", "replace") if well else None
