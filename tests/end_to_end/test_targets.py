"""SegEarth-R2 in the real dock: several things marked by name, each linked to its polygons, exported."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from tests.end_to_end.desktop import ROOT, Desktop, backend_python

SECONDS_FOR_QGIS = 400
READ_BACK = """
import json, pyogrio, sys
info, table = pyogrio.read_info(sys.argv[1]), pyogrio.read_dataframe(sys.argv[1])
print(json.dumps({"crs": info["crs"], "rows": table[["label", "target"]].values.tolist()}))
"""


@pytest.fixture(scope="module")
def place(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("targets")


@pytest.fixture(scope="module")
def scenes(place) -> list[Path]:
    """Of the pictures that the tiny network has learnt."""
    said = run_backend(place, "-W", "ignore", "-m", "tests.support.r2_trained")
    learnt = Path(said.strip().splitlines()[-1])
    run_backend(place, "-m", "segearth", "models", "import", str(learnt / "run/model"))
    return sorted((learnt / "scenes").glob("*.tif"))


@pytest.fixture(scope="module")
def truths(scenes) -> list[dict]:
    """question, and a mask for each label."""
    return [dict(np.load(path.with_suffix(".npz"))) for path in scenes]


@pytest.fixture(scope="module")
def result(place, scenes, truths) -> dict:
    questions = [str(truth["question"]) for truth in truths]
    environment = {
        **store(place),
        "SEGEARTH_DRIVER_QUESTIONS": json.dumps(questions),
        "SEGEARTH_DRIVER_FURTHER": json.dumps([str(path) for path in scenes[1:]]),
    }
    desktop = Desktop(place / "desktop", scenes[0], "drive_targets.py", environment=environment)
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


def labels_of(truth: dict) -> list[str]:
    return [name for name in truth if name != "question"]


def drawn(polygons: list[dict], target: int, like: Path) -> np.ndarray:
    """The polygons of one target on a picture's grid, as a mask."""
    image = gdal.Open(str(like))
    grid = gdal.GetDriverByName("MEM").Create("", image.RasterXSize, image.RasterYSize)
    grid.SetGeoTransform(image.GetGeoTransform())
    kept = ogr.GetDriverByName("Memory").CreateDataSource("")
    shapes = kept.CreateLayer("", osr.SpatialReference(image.GetProjection()))
    for polygon in polygons:
        if polygon["target"] == target:
            feature = ogr.Feature(shapes.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkt(polygon["wkt"]))
            shapes.CreateFeature(feature)
    gdal.RasterizeLayer(grid, [1], shapes, burn_values=[1])
    return grid.ReadAsArray().astype(bool)


def test_every_target_is_named_and_marked_where_it_is(result, scenes, truths):
    overlaps = []
    for answer, path, truth in zip(result["answers"], scenes, truths):
        assert answer["labels"] == labels_of(truth)
        assert answer["crs"] == "EPSG:32632"
        for number, label in enumerate(answer["labels"], 1):
            named = {each["label"] for each in answer["polygons"] if each["target"] == number}
            assert named == {label}
            found, wanted = drawn(answer["polygons"], number, path), truth[label]
            overlaps.append((found & wanted).sum() / (found | wanted).sum())
    assert len(overlaps) == sum(len(labels_of(truth)) for truth in truths)
    assert np.mean(overlaps) > 0.8, overlaps


def test_each_label_has_its_colour(result, truths):
    assert result["style"]["field"] == "label"
    assert list(result["style"]["colours"]) == labels_of(truths[0])
    assert len(set(result["style"]["colours"].values())) == len(labels_of(truths[0]))


def test_the_reply_leads_to_the_polygons(result, truths):
    labels = labels_of(truths[0])
    assert result["reply"] == ", ".join(labels) + "."
    for number, label in enumerate(labels, 1):
        assert f'<a href="{number}">{label}</a>' in result["links"]
    assert result["selected_by_the_reply"] == [1]
    of_the_second = [each for each in result["answers"][0]["polygons"] if each["target"] == 2]
    assert result["selected_by_the_list"] == len(of_the_second) > 0


def test_a_threshold_for_one_target_leaves_the_others(result):
    areas = result["areas"]
    raised = areas["raised"]
    assert areas["after"].get(raised, 0.0) < areas["before"][raised]
    others = [label for label in areas["before"] if label != raised]
    assert others
    assert [areas["after"][label] for label in others] == [areas["before"][label] for label in others]


def test_the_exported_file_tells_the_targets_apart(result, place):
    read = json.loads(run_backend(place, "-c", READ_BACK, str(place / "desktop" / "marked.gpkg")))
    assert read["crs"] == "EPSG:32632"
    first = result["answers"][0]["polygons"]
    assert sorted(map(tuple, read["rows"])) == sorted((each["label"], each["target"]) for each in first)
