"""Pulls as processes: a killed one, and two at once."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from segearth.models import store as models
from segearth.models.checking import check
from segearth.models.progress import silent
from segearth.models.staging import staging_folder
from tests.support.model_hub import REPOSITORY, Manners, ModelHub

NAME = "segearth-r1"
WEIGHTS = "model.safetensors"


def pulling(mirror: str) -> subprocess.Popen:
    command = [sys.executable, "-m", "segearth.cli", "models", "pull", REPOSITORY, "--mirror", mirror]
    return subprocess.Popen(
        command,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def wait_for_bytes(path: Path, count: int) -> None:
    for _ in range(1500):
        if path.exists() and path.stat().st_size >= count:
            return
        time.sleep(0.02)
    raise AssertionError(f"{path} never had {count} bytes")


def test_a_killed_pull_shows_nothing_and_the_next_goes_on(hub: ModelHub) -> None:
    hub.manners = Manners(seconds=0.05)
    process = pulling(hub.url)
    half = staging_folder(NAME) / WEIGHTS
    wait_for_bytes(half, 300_000)
    process.kill()
    process.wait()
    assert models.find(NAME) is None
    assert models.half_downloaded()[NAME] >= 300_000
    held, hub.manners = half.stat().st_size, Manners()
    hub.asked.clear()
    second = pulling(hub.url)
    out, err = second.communicate(timeout=60)
    assert second.returncode == 0, err
    assert hub.ranges_asked() == [held]
    assert f"{NAME} is installed" in out
    check(NAME, silent)


def test_of_two_at_once_one_downloads_and_the_other_waits_and_says_so(hub: ModelHub) -> None:
    hub.manners = Manners(seconds=0.1)
    first = pulling(hub.url)
    wait_for_bytes(staging_folder(NAME) / WEIGHTS, 1)
    second = pulling(hub.url)
    told = second.stderr.readline()
    hub.manners.seconds = 0.0
    results = [process.communicate(timeout=60) for process in (first, second)]
    assert [process.returncode for process in (first, second)] == [0, 0], results
    assert f"Waiting for process {first.pid}" in told
    assert sorted(hub.files_asked()) == sorted(set(hub.files_asked()))  # nothing was fetched twice
    assert all(f"{NAME} is installed" in out for out, _ in results)
    check(NAME, silent)
