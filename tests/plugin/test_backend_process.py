"""The backend starts, is believed only when it is ours, and never outlives QGIS."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Optional

import pytest
from qgis.core import QgsFeedback
from qgis.PyQt.QtNetwork import QNetworkProxy

from qgis_segearth.core import backend_process
from qgis_segearth.core.backend_command import default_command
from qgis_segearth.core.backend_process import BackendProcess
from qgis_segearth.core.client import Client
from qgis_segearth.core.connection import Connection
from qgis_segearth.core.errors import (
    BackendDidNotStart,
    BackendGone,
    BackendMissing,
    Cancelled,
    PluginError,
    ServerFileStale,
    TokenRefused,
)
from qgis_segearth.core.settings import Settings
from qgis_segearth.paths import backend_python

from .conftest import PYTHON, ROOT, painted_backend, pump

FAKE = """
import json, os, sys, threading, http.server
path, health = sys.argv[sys.argv.index("--server-file") + 1], json.loads(sys.argv[1])
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        status, body = health.get("status", 200), json.dumps({"ready": True, "pid": os.getpid(), **health})
        self.send_response(status); self.end_headers(); self.wfile.write(body.encode())
    def log_message(self, *_): pass
server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
said = {"port": server.server_port, "pid": os.getpid()}
open(path, "w").write(json.dumps({**said, "token": "t", "version": "0", **health.get("file", {})}))
print("some library says hello", flush=True); print(json.dumps(said), flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
"""
"""A program that announces itself as a backend does, with lies in its health or its server file."""


def fake(**health: object) -> Callable[[], list[str]]:
    return lambda: [str(PYTHON), "-c", FAKE, json.dumps(health)]


def program(code: str) -> Callable[[], list[str]]:
    return lambda: [str(PYTHON), "-c", code]


@pytest.fixture
def started(qgis_app: object) -> Iterator[Callable[[Callable[[], list[str]]], BackendProcess]]:
    processes: list[BackendProcess] = []

    def make(command: Callable[[], list[str]]) -> BackendProcess:
        processes.append(BackendProcess(command))
        return processes[-1]

    yield make
    for process in processes:
        process.stop()


def alive(pid: int) -> bool:
    """Whether the process runs; one that has ended and waits to be collected does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def failure(process: BackendProcess) -> PluginError:
    errors: list[PluginError] = []
    process.failed.connect(errors.append)
    process.start()
    assert pump(lambda: bool(errors))
    assert not process.is_ready()
    assert not process.is_running()
    return errors[0]


def test_ready_means_that_it_answers(backend: BackendProcess) -> None:
    connection = backend.connection()
    with Client(connection) as client:
        health = client.health()
    assert health["ready"]
    assert health["pid"] == connection.pid
    assert connection.token not in repr(connection)


def test_the_server_file_lies_where_only_the_user_can_look(started) -> None:
    process = started(fake())
    process.wait_until_ready()
    folder = process._folder
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    process.stop()
    assert not folder.exists()


def test_killed_it_is_gone_and_starts_again(started) -> None:
    process = started(fake())
    ended: list[bool] = []
    process.ended.connect(lambda: ended.append(True))
    first = process.wait_until_ready().pid
    os.kill(first, signal.SIGKILL)
    assert pump(lambda: bool(ended))
    with pytest.raises(BackendGone):
        process.connection()
    assert process.wait_until_ready().pid != first


def test_start_twice_is_one_process(started) -> None:
    process = started(fake())
    first = process.wait_until_ready()
    process.start()
    assert process.wait_until_ready() == first


def test_stop_ends_it(started) -> None:
    process = started(fake())
    pid = process.wait_until_ready().pid
    process.stop()
    assert not alive(pid)
    assert not process.is_running()


def test_stopped_while_it_starts_is_no_failure(started) -> None:
    process = started(fake())
    failures: list[PluginError] = []
    process.failed.connect(failures.append)
    process.start()
    process.stop()
    assert not process.is_running()
    assert failures == []
    assert process.wait_until_ready()


def test_one_that_hangs_can_be_killed(started) -> None:
    process = started(fake())
    pid = process.wait_until_ready().pid
    os.kill(pid, signal.SIGSTOP)
    process.kill()
    assert not alive(pid)
    assert process.wait_until_ready().pid != pid


def test_stop_ends_one_that_does_not_listen(started, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backend_process, "STOP_MILLISECONDS", 100)
    process = started(program("import time; time.sleep(60)"))
    process.start()
    assert pump(lambda: process._process.processId() > 0)
    pid = process._process.processId()
    process.stop()
    assert not alive(pid)


@pytest.mark.parametrize(
    ("health", "error"),
    [
        ({"file": {"pid": 1}}, ServerFileStale),  # left by another process
        ({"file": {"port": 1}}, ServerFileStale),
        ({"file": {"token": None, "port": "none"}}, ServerFileStale),
        ({"pid": 1}, ServerFileStale),  # another process answers at that port
        ({"status": 401}, TokenRefused),
    ],
)
def test_a_stranger_is_not_believed(started, health: dict, error: type[PluginError]) -> None:
    assert isinstance(failure(started(fake(**health))), error)


def test_a_program_that_ends_at_once_leaves_its_last_words(started) -> None:
    error = failure(started(program("raise SystemExit('no torch here')")))
    assert isinstance(error, BackendDidNotStart)
    assert "no torch here" in error.cause


def test_a_program_that_does_not_exist(started) -> None:
    assert isinstance(failure(started(lambda: ["/nowhere/python"])), BackendDidNotStart)


def test_no_backend_installed(started, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEGEARTH_BACKEND_PYTHON", "/nowhere/python")
    assert isinstance(failure(started(default_command)), BackendMissing)


def test_waiting_can_be_cancelled(started) -> None:
    process = started(program("import sys; sys.stdin.read()"))
    feedback = QgsFeedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        process.wait_until_ready(feedback)
    assert not process.is_running()


def test_the_backend_does_not_see_qgis_own_environment(started, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    monkeypatch.setenv("PROJ_LIB", "/nowhere")
    assert started(fake()).wait_until_ready().pid


def test_proxies_do_not_catch_loopback(backend: BackendProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with Client(backend.connection()) as client:
        assert client.health()["ready"]


def test_nor_does_the_proxy_that_qgis_is_set_to(started) -> None:
    before = QNetworkProxy.applicationProxy()
    QNetworkProxy.setApplicationProxy(QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "127.0.0.1", 9))
    try:
        connection = started(painted_backend).wait_until_ready()
        with Client(connection) as client:
            assert client.health()["pid"] == connection.pid
    finally:
        QNetworkProxy.setApplicationProxy(before)


def test_a_foreign_token_is_refused(backend: BackendProcess) -> None:
    stranger = Connection(backend.connection().base_url, "0" * 64)
    with Client(stranger) as client, pytest.raises(TokenRefused):
        client.engines()


def test_the_log_stays_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from qgis_segearth.core import backend_log

    monkeypatch.setattr(backend_log, "MAXIMUM_BYTES", 1000)
    log = backend_log.BackendLog(tmp_path / "backend.log")
    for number in range(100):
        log.write(b"%060d\n" % number)
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 2000
    assert log.tail().endswith("99\n")


def test_where_the_python_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    named = tmp_path / "python"
    named.touch()
    monkeypatch.delenv("SEGEARTH_BACKEND_PYTHON", raising=False)
    assert backend_python() == PYTHON
    monkeypatch.setenv("SEGEARTH_BACKEND_PYTHON", str(named))
    assert backend_python() == named
    assert backend_python(str(PYTHON)) == PYTHON
    assert backend_python(str(tmp_path / "gone")) is None
    assert backend_python() != Path(sys.executable)


def test_settings_come_back(qgis_app: object) -> None:
    before = Settings.read()
    try:
        Settings(threshold=0.25, detail="2x", backend_python="/some/python").write()
        assert Settings.read() == Settings(threshold=0.25, detail="2x", backend_python="/some/python")
    finally:
        before.write()


@pytest.mark.parametrize(
    "ending", [signal.SIGKILL, signal.SIGTERM, None], ids=["killed", "terminated", "quit"]
)
def test_it_does_not_outlive_its_qgis(ending: Optional[signal.Signals]) -> None:
    """A Python of QGIS's own starts the real server and ends; without a word to the backend."""
    code = (
        "import sys; from qgis.core import QgsApplication; app = QgsApplication([], False); app.initQgis()\n"
        "from tests.plugin.conftest import painted_backend\n"
        "from qgis_segearth.core.backend_process import BackendProcess\n"
        "backend = BackendProcess(painted_backend)\n"
        "print(backend.wait_until_ready().pid, flush=True); sys.stdin.readline(); app.exitQgis()"
    )
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    qgis = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, text=True, **pipes)
    pid = int(qgis.stdout.readline())
    assert alive(pid)
    if ending is None:
        qgis.communicate("quit\n", timeout=20)
    else:
        qgis.send_signal(ending)
        qgis.wait(10)
    end = time.monotonic() + 3
    while alive(pid) and time.monotonic() < end:
        time.sleep(0.05)
    assert not alive(pid)


def test_the_painted_backend_is_the_default_command_but_for_its_module() -> None:
    assert default_command()[1:] == ["-m", "segearth", "serve", "--parent-pipe"]
    assert "--parent-pipe" in painted_backend()
