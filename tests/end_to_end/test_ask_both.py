"""Two engines at once in the dock of QGIS: the bundled one and a tiny SegEarth-R2, trained and imported."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsGeometry

from tests.end_to_end.desktop import ROOT, Desktop, backend_python

REAL_RASTER = ROOT.parent / "shared" / "imagery" / "naip_riverside_tennis_rgbn.tif"
QUESTION = "Mark grass and water"
"""As R2 has learnt to be asked."""
LABELS = ("segearth-nano and segearth-r2", "only segearth-nano", "only segearth-r2")
LEGEND = ["Both: segearth-nano and segearth-r2", "Only segearth-nano", "Only segearth-r2"]
SECONDS_FOR_QGIS = 400
NO_AREA = 1e-6
"""m²; a pixel has a quarter at least."""


@pytest.fixture(scope="module")
def place(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("ask_both")


@pytest.fixture(scope="module")
def result(place) -> dict:
    """What the drive tells. The raster is a real one where there is one, else a scene that R2 has learnt."""
    trained = Path(run_backend(place, "-W", "ignore", "-m", "tests.support.r2_trained").split()[-1])
    run_backend(place, "-m", "segearth", "models", "import", str(trained / "run" / "model"))
    environment = {**store(place), "SEGEARTH_DRIVER_QUESTION": QUESTION}
    raster = REAL_RASTER if REAL_RASTER.exists() else trained / "scenes" / "3.tif"
    desktop = Desktop(place / "desktop", raster, "drive_ask_both.py", environment=environment)
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
        capture_output=True, text=True, check=False, timeout=600,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def shapes(parts: dict[str, str]) -> list[QgsGeometry]:
    """Of the three parts; of one that is empty, an empty one."""
    return [QgsGeometry.fromWkt(parts.get(label, "MultiPolygon EMPTY")) for label in LABELS]


def test_the_three_parts_add_up_exactly_to_the_union(result):
    parts = shapes(result["parts"])
    for one, other in itertools.combinations(parts, 2):
        assert one.intersection(other).area() < NO_AREA
    union = QgsGeometry.unaryUnion([part for part in parts if not part.isEmpty()])
    assert sum(part.area() for part in parts) == pytest.approx(union.area(), abs=NO_AREA)
    assert union.area() > 0


def test_the_first_engines_parts_are_what_it_answers_alone(result):
    both, only_first, _ = shapes(result["parts"])
    alone = QgsGeometry.fromWkt(result["alone"])
    assert both.combine(only_first).symDifference(alone).area() < NO_AREA


def test_legend_and_card_name_the_engines(result):
    assert result["legend"] == [list(pair) for pair in zip(LABELS, LEGEND)]
    table = result["card"]["table"]
    assert [row[0] for row in table] == ["Both", *LEGEND[1:], "At least one", "IoU"]
    assert table[3][2] == "100.0 %"
    areas = [part.area() for part in shapes(result["parts"])]
    assert float(table[4][2]) == pytest.approx(areas[0] / sum(areas), abs=2e-3)
    assert result["card"]["engine"].startswith("segearth-nano, segearth-r2 on ")
    assert [line.split(": ")[0] for line in result["card"]["opinions"].splitlines()] == [
        "segearth-nano",
        "segearth-r2",
    ]
    assert "engine: segearth-nano, segearth-r2" in result["history"]


def test_a_row_selects_its_part(result):
    assert len(result["selected"]) == 1
    assert result["selected"][0] in result["parts"]


def test_the_run_is_kept_and_replayed(result):
    assert result["replay"] == "Same answer: yes, IoU 1.000."


def test_the_exported_file_has_the_parts_and_their_style(result):
    assert result["exported_legend"] == LEGEND
    for one, other in zip(shapes(result["exported"]), shapes(result["parts"])):
        assert one.area() == pytest.approx(other.area(), abs=NO_AREA)
        assert one.symDifference(other).area() < NO_AREA if not other.isEmpty() else one.isEmpty()
