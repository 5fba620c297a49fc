"""Every algorithm by the real `qgis_process`, which starts a backend for each and leaves none behind."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from qgis_segearth.processing.provider import OTHERS

from .conftest import ROOT
from .test_processing import processes_started_by

Runs = Callable[..., dict[str, Any]]


@pytest.fixture
def qgis_process(painted_python: Path, tmp_path: Path) -> Callable[..., subprocess.CompletedProcess]:
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("qgis_process is not installed")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "QGIS_PLUGINPATH": str(ROOT),
        "SEGEARTH_BACKEND_PYTHON": str(painted_python),
        "SEGEARTH_MODELS": str(tmp_path / "models"),
    }

    def run(*arguments: str) -> subprocess.CompletedProcess:
        command = [program, *arguments]
        return subprocess.run(
            command, env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=200, check=False
        )

    assert run("plugins", "enable", "qgis_segearth").returncode == 0
    return run


@pytest.fixture
def runs(qgis_process: Callable[..., subprocess.CompletedProcess]) -> Runs:
    """What an algorithm gives."""

    def run(name: str, **given: str) -> dict[str, Any]:
        values = (f"{key}={value}" for key, value in given.items())
        ran = qgis_process("--json", "run", f"segearth:{name}", "--", *values)
        assert ran.returncode == 0, ran.stdout + ran.stderr
        return json.loads(ran.stdout)["results"]

    return run


def a_checkpoint(place: Path) -> Path:
    """As SegEarth-R1's authors publish theirs, but tiny."""
    write = "import sys; from tests.support.r1_checkpoint import write_checkpoint as w; w(Path(sys.argv[1]))"
    command = [ROOT / ".venv/bin/python", "-c", f"from pathlib import Path; {write}", place / "published"]
    subprocess.run(command, cwd=ROOT, check=True, timeout=200)
    return place / "published"


def test_every_algorithm_runs_alone(runs: Runs, rasters: Path, tmp_path: Path, painted_python: Path) -> None:
    image = str(rasters / "rotated.tif")
    asked = runs("ask", INPUT=image, QUESTION="magenta", OUTPUT="asked.gpkg", PROBABILITY="map.tif")
    assert asked["COUNT"] == 3
    drawn = runs("polygons", INPUT="map.tif", THRESHOLD="0.9", RIGHT_ANGLES="strong", OUTPUT="drawn.gpkg")
    assert drawn["COUNT"] == 3
    compared = runs("compare", BEFORE="asked.gpkg", AFTER="drawn.gpkg", OUTPUT="changes.gpkg")
    assert compared["IOU"] > 0.9
    scored = runs("score", ANSWER="drawn.gpkg", REFERENCE="asked.gpkg", PROBABILITY="map.tif")
    assert scored["OBJECT_RECALL"] == 1
    assert 0 < scored["SUGGESTED_THRESHOLD"] < 1
    runs("export", LAYERS="asked.gpkg", FORMAT="evidence", IMAGE=image, OUTPUT="sheet.html")
    assert "<!DOCTYPE html>" in (tmp_path / "sheet.html").read_text(encoding="utf-8")
    many = runs("askmany", INPUT=image, QUESTIONS="magenta\nmagenta again", OUTPUT="many.gpkg")
    assert (many["ASKED"], many["FAILED"], many["COUNT"]) == (2, 0, 6)
    assert runs("askmany", INPUT=image, QUESTIONS="magenta\nmagenta again", OUTPUT="many.gpkg")["KNOWN"] == 2
    assert "segearth-nano" in runs("listmodels", OUTPUT="models.csv")["INSTALLED"]
    assert runs("verifymodel", NAME="segearth-nano")["BYTES"] > 0
    assert runs("importmodel", FOLDER=str(a_checkpoint(tmp_path)))["NAME"] == "segearth-r1"
    assert "segearth-r1" in runs("listmodels")["INSTALLED"]
    assert processes_started_by(painted_python) == ""
    assert len(OTHERS) == 9, "an algorithm that is not tried here"


def test_an_error_is_a_sentence(
    qgis_process: Callable[..., subprocess.CompletedProcess], rasters: Path
) -> None:
    values = (f"INPUT={rasters / 'rotated.tif'}", "QUESTION=magenta", "ENGINE=nobody", "OUTPUT=out.gpkg")
    ran = qgis_process("run", "segearth:ask", "--", *values)
    assert ran.returncode == 1
    assert ran.stderr.count("ERROR:") == 1
    assert "no engine called nobody" in ran.stderr
    assert "{" not in ran.stderr
    pulled = qgis_process("run", "segearth:pullmodel", "--", "NAME=segearth-r1", "MIRROR=http://127.0.0.1:9")
    assert pulled.returncode == 1
    assert "cannot be reached" in pulled.stderr
