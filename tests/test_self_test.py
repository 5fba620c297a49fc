"""`segearth self-test`: what it prints where the installation works, and where its weights are spoilt."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from segearth.geo.polygons import pixel_outlines
from segearth.self_test import POOLS, draw
from tests.support import spoilt_nano


def self_test(*options: str, models: Path) -> subprocess.CompletedProcess:
    environment = {"PATH": "/usr/bin:/bin", "SEGEARTH_MODELS": str(models), "HOME": str(models)}
    command = [sys.executable, "-m", "segearth", "self-test", "--device", "cpu", *options]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


@pytest.fixture
def spoilt(tmp_path: Path) -> Path:
    """A folder of models whose segearth-nano has one wrong byte."""
    return spoilt_nano.write(tmp_path)


def test_it_works_and_says_how_well_and_how_far_it_is(tmp_path):
    done = self_test("--json", "--progress", models=tmp_path)
    assert done.returncode == 0, done.stderr
    *steps, result = map(json.loads, done.stdout.splitlines())
    fractions = [step["fraction"] for step in steps]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert result["passed"]
    assert result["enough"] < result["iou"] <= 1
    assert (result["drawn"], result["device"]) == (POOLS, "cpu")
    assert abs(result["polygons"] - POOLS) <= 2
    assert result["memory_mb"] > 100


def test_spoilt_weights_are_an_error_with_a_name(spoilt):
    done = self_test("--json", "--progress", models=spoilt)
    assert done.returncode == 1
    error = json.loads(done.stdout.splitlines()[-1])["error"]
    assert error["code"] == "weights-hash-wrong"
    assert error["message"]
    assert error["advice"]
    assert "Traceback" not in done.stderr


def test_there_are_as_many_pools_as_it_says():
    pixels, pools = draw()
    assert pixels.shape == (*pools.shape, 3)
    assert len(pixel_outlines(pools)) == POOLS
