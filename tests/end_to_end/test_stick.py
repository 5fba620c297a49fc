"""A new user with a checkpoint on a stick: `segearth models import`, then a question in the dock of QGIS."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
from pathlib import Path

import pytest
from osgeo import gdal

from tests.end_to_end.desktop import ROOT, Desktop, backend_python
from tests.end_to_end.scene import draw_scene

QUESTION = "Which of these could shelter people after an earthquake?"
SECONDS_FOR_QGIS = 180


@pytest.fixture(scope="module")
def place(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("stick")


@pytest.fixture(scope="module")
def raster(place) -> Path:
    """A quarter of the town, four houses of some fifty pixels."""
    gdal.UseExceptions()
    draw_scene(place / "town.tif")
    gdal.Translate(
        str(place / "quarter.tif"), str(place / "town.tif"), srcWin=[0, 0, 128, 128], width=256, height=256
    )
    return place / "quarter.tif"


@pytest.fixture(scope="module")
def stick(place, raster) -> Path:
    """A checkpoint as `segearth train` leaves it."""
    run_backend(
        place, "-W", "ignore", "-m", "tests.support.trained_r1", str(raster), str(place / "checkpoint")
    )
    return place / "checkpoint"


@pytest.fixture(scope="module")
def result(place, stick, raster) -> dict:
    """What the drive tells, after the import."""
    said = run_backend(place, "-m", "segearth", "models", "import", str(stick))
    assert said.startswith("segearth-r1 is installed")
    environment = {**store(place), "SEGEARTH_DRIVER_QUESTION": QUESTION}
    desktop = Desktop(place / "desktop", raster, "drive_stick.py", environment=environment)
    desktop.prepare()
    assert desktop.start().wait(SECONDS_FOR_QGIS) == 0
    result = json.loads((place / "desktop" / "result.json").read_text(encoding="utf-8"))
    assert result["ok"], result["error"]
    return result


def store(place: Path) -> dict[str, str]:
    """A store of its own, whatever this machine has installed."""
    return {"SEGEARTH_MODELS": str(place / "models")}


def run_backend(place: Path, *arguments: str) -> str:
    """The backend's Python with these arguments: what it printed."""
    done = subprocess.run(
        [backend_python(), *arguments], cwd=ROOT, env={**os.environ, **store(place)},
        capture_output=True, text=True, check=False, timeout=240,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_georeferenced_layer_lies_on_the_houses(result, raster):
    layer = result["layer"]
    image = gdal.Open(str(raster)).GetGeoTransform()
    left, bottom, right, top = layer["extent"]
    assert layer["crs"] == "EPSG:26911"
    assert image[0] <= left < right <= image[0] + 256 * image[1]
    assert image[3] + 256 * image[5] <= bottom < top <= image[3]
    assert layer["features"] >= 4
    assert layer["name"] == QUESTION


def test_its_engine_and_provenance_are_those_of_the_imported_weights(result, stick):
    sha256 = hashlib.sha256((stick / "model.safetensors").read_bytes()).hexdigest()
    history = result["layer"]["provenance"]
    assert result["layer"]["engines"] == ["segearth-r1"]
    assert "engine: segearth-r1" in history
    assert f"weights_sha256: {sha256}" in history
    assert f"question: {QUESTION}" in history
    assert any(line.startswith("asked_at: 20") for line in history)


def test_the_words_come_after_the_layer(result):
    assert result["words"] == "The houses could, those that still stand."
    assert result["words_when_the_layer_came"] != result["words"]
    assert f"in words: {result['words']}" in result["layer"]["provenance"]
