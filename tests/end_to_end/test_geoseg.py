"""GeoSeg in the real dock, on tiny random networks of its real classes (Qwen3-VL, CLIP, SAM 3)."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
from pathlib import Path

import pytest
from osgeo import gdal

from tests.end_to_end.desktop import ROOT, Desktop, backend_python
from tests.end_to_end.scene import draw_scene

REAL = ROOT.parent / "shared" / "imagery" / "zurich_rgb_lv95.tif"
QUESTIONS = ["Where is it?", "Where is fuel kept?"]
SECONDS_FOR_QGIS = 400
FREEZE_MILLISECONDS = 100


@pytest.fixture(scope="module")
def place(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("geoseg")


@pytest.fixture(scope="module")
def raster(place) -> Path:
    """A real picture where there is one; a copy, as QGIS leaves its statistics beside it."""
    gdal.UseExceptions()
    if REAL.exists():
        return Path(shutil.copyfile(REAL, place / "picture.tif"))
    draw_scene(place / "picture.tif")
    return place / "picture.tif"


@pytest.fixture(scope="module")
def models(place) -> Path:
    support("models", place / "models")
    return place / "models"


@pytest.fixture(scope="module")
def result(place, raster, models) -> dict:
    environment = {
        "SEGEARTH_MODELS": str(models),
        "SEGEARTH_BACKEND_PYTHON": str(scripted_python(place)),
        "SEGEARTH_DRIVER_QUESTIONS": json.dumps(QUESTIONS),
    }
    desktop = Desktop(place / "desktop", raster, "drive_geoseg.py", environment=environment)
    desktop.prepare()
    assert desktop.start().wait(SECONDS_FOR_QGIS) == 0
    result = json.loads((place / "desktop" / "result.json").read_text(encoding="utf-8"))
    assert result["ok"], result["error"]
    return result


def scripted_python(place: Path) -> Path:
    """A "Python" that runs the real server, its reasoner scripted."""
    python = place / "python"
    module = f'PYTHONPATH="{ROOT}/backend:{ROOT}" exec "{backend_python()}" -m tests.support.geoseg_scripted'
    python.write_text(f'#!/bin/sh\nshift 3\n{module} serve "$@"\n')
    python.chmod(python.stat().st_mode | stat.S_IXUSR)
    return python


def support(*arguments: object) -> str:
    """What the backend's Python prints."""
    command = [backend_python(), "-W", "ignore", "-m", "tests.support.geoseg_scripted", *map(str, arguments)]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_random_weights_end_in_an_answer_that_says_what_was_wrong(result):
    first = result["said"][0]
    assert "named no place" in first["reply"]
    assert first["areas"] == []


def test_a_scripted_reply_gives_the_mask_of_the_rules(result, raster, models):
    expected = json.loads(support("expect", raster, models))
    second = result["said"][1]
    assert expected
    assert sorted(second["areas"]) == pytest.approx(sorted(expected), rel=1e-9)
    assert "storage tank" in second["reply"]
    assert result["answers"][1]["engine"] == "geoseg"


def test_the_dock_says_why_there_is_no_threshold(result):
    assert "a threshold changes nothing" in result["said"][1]["note"]


def test_the_window_never_stood_still(result):
    long = [
        f for f in result["freezes_over_100_milliseconds"] if f["of_them_computing"] > FREEZE_MILLISECONDS
    ]
    assert not long
