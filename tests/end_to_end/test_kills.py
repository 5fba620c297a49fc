"""However QGIS ends, no backend is left; however the backend ends, the next question is answered."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.end_to_end.desktop import Desktop
from tests.end_to_end.scene import draw_scene

SECONDS_FOR_QGIS = 90
SECONDS_FOR_BACKEND = 3


@pytest.fixture
def raster(tmp_path) -> Path:
    draw_scene(tmp_path / "town.tif")
    return tmp_path / "town.tif"


def wait_for_file(path: Path, qgis: subprocess.Popen) -> dict:
    """What the driver says."""
    end = time.monotonic() + SECONDS_FOR_QGIS
    while not path.exists():
        assert qgis.poll() is None, "QGIS ended before its time"
        assert time.monotonic() < end, "the driver said nothing"
        time.sleep(0.1)
    return json.loads(path.read_text(encoding="utf-8"))


def is_alive(pid: int) -> bool:
    """Whether there is such a process, and more of it than a zombie."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


def end_of_life(pid: int) -> float:
    """Seconds until the process was gone."""
    begin = time.monotonic()
    while is_alive(pid) and time.monotonic() - begin < 4 * SECONDS_FOR_BACKEND:
        time.sleep(0.05)
    return time.monotonic() - begin


@pytest.mark.parametrize("way", ["clean", "SIGTERM", "SIGKILL"])
def test_no_backend_is_left_when_qgis_ends(way, tmp_path, raster):
    desktop = Desktop(tmp_path / "desktop", raster, "drive_open.py", environment={"SEGEARTH_DRIVER_END": way})
    desktop.prepare()
    qgis = desktop.start()
    try:
        pids = wait_for_file(tmp_path / "desktop" / "ready.json", qgis)
        assert "error" not in pids, pids["error"]
        if way == "clean":
            assert qgis.wait(SECONDS_FOR_QGIS) == 0
        else:
            assert is_alive(pids["backend"])
            os.kill(pids["qgis"], getattr(signal, way))
            qgis.wait(SECONDS_FOR_QGIS)
        assert end_of_life(pids["backend"]) < SECONDS_FOR_BACKEND
    finally:
        if qgis.poll() is None:
            os.killpg(qgis.pid, signal.SIGKILL)


def test_a_backend_killed_in_mid_question_comes_back_at_a_button(tmp_path, raster):
    desktop = Desktop(tmp_path / "desktop", raster, "drive_backend_killed.py")
    desktop.prepare()
    assert desktop.start().wait(2 * SECONDS_FOR_QGIS) == 0
    result = json.loads((tmp_path / "desktop" / "result.json").read_text(encoding="utf-8"))
    assert result["ok"], result["error"]
    assert "stopped before it had answered" in result["message"]
    assert result["question_after_the_kill"] == "swimming pools"
    assert result["backend_changed"]
    assert result["polygons"] > 0
