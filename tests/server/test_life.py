"""The server's life: it ends with its parent, however that ends, and cleans up after itself."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.support.server import REAL, REPOSITORY, connected, painted, running, start

PARENT = """
import subprocess, sys, time
server = subprocess.Popen([sys.executable, "-m", "tests.support.serve", "--parent-pipe", "--device", "cpu",
    "--server-file", sys.argv[1]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
print(server.stdout.readline(), end="", flush=True)
sys.stdin.readline()
"""


def parent(folder: Path) -> tuple[subprocess.Popen, int]:
    """A process that has started a server, and the server's process id."""
    process = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(folder / "server.json")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=REPOSITORY,
        env={**os.environ, "SEGEARTH_CACHE": str(folder / "cache")},
        text=True,
    )
    return process, json.loads(process.stdout.readline())["pid"]


def gone(pid: int, seconds: float = 3) -> bool:
    """Whether the process has ended within so many seconds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize("end", ["exit", "SIGTERM", "SIGKILL"])
def test_the_server_ends_with_its_parent(tmp_path: Path, end: str) -> None:
    process, server = parent(tmp_path)
    assert psutil.pid_exists(server)
    if end == "exit":
        process.stdin.close()
    else:
        process.send_signal(getattr(signal, end))
    process.wait(timeout=10)
    assert gone(server)
    assert not (tmp_path / "server.json").exists()


def test_the_server_ends_with_its_parent_in_the_middle_of_a_question(tmp_path: Path) -> None:
    with running(tmp_path) as server:
        image = {"href": server.send(painted())}
        job = server.execute({"image": image, "question": "60", "engine": "slow"}, wait=False).json()["jobID"]
        server.wait(job, "running")
        server.process.stdin.close()
        assert gone(server.process.pid)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("busy", [False, True])
def test_a_signal_ends_it_cleanly(tmp_path: Path, number: signal.Signals, busy: bool) -> None:
    process, log = start(tmp_path)
    server = connected(process, log)
    if busy:
        image = {"href": server.send(painted())}
        asked = {"image": image, "question": "60", "engine": "slow"}
        server.wait(server.execute(asked, wait=False).json()["jobID"], "running")
    process.send_signal(number)
    assert process.wait(timeout=10) == 0
    assert not (tmp_path / "server.json").exists()
    assert "Traceback" not in log.read_text()
    process.stdin.close()


def test_a_stale_server_file_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "server.json"
    with running(tmp_path) as killed:
        killed.process.kill()
        killed.process.wait()
        assert json.loads(file.read_text())["token"] == killed.token
    with running(tmp_path) as server:
        assert json.loads(file.read_text())["token"] == server.token != killed.token
        assert server.client.get("/jobs").status_code == 200
    assert not file.exists()


def test_a_server_file_of_another_server_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "server.json"
    with running(tmp_path) as first, running(tmp_path) as second:
        first.process.stdin.close()
        assert gone(first.process.pid)
        assert json.loads(file.read_text())["token"] == second.token
    assert not file.exists()


def test_http_answers_before_any_network_is_loaded(tmp_path: Path) -> None:
    heavy = ("torch", "transformers", "rasterio", "geopandas")
    code = f"import sys, segearth.server.main; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_engines_are_listed_before_any_network_is_loaded() -> None:
    """The dock waits for the list, and on a busy computer torch takes a minute."""
    code = "import sys, segearth.server.pages as p; p.list_engines(); print('torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_the_real_server_says_what_its_engines_are(tmp_path: Path) -> None:
    with running(tmp_path, program=REAL) as server:
        document = server.client.get("/engines", timeout=60).json()
        assert document["default"] == "segearth-nano"
        assert {"segearth-nano", "segearth-r1"} <= {engine["name"] for engine in document["engines"]}
        assert isinstance(server.client.get("/models").json()["models"], list)


def test_a_port_that_is_taken_is_named(tmp_path: Path) -> None:
    with running(tmp_path) as server:
        port = str(server.said["port"])
        command = [sys.executable, "-m", *REAL, "--port", port, "--server-file", str(tmp_path / "other.json")]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert f"port {port}" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "other.json").exists()


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    command = [sys.executable, "-m", *REAL, "--server-file", str(tmp_path / "file" / "server.json")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.stderr
