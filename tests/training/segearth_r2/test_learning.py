"""A tiny SegEarth-R2 learns generated scenes, and answers on a raster with labelled polygons."""

from __future__ import annotations

import json
from pathlib import Path

import geopandas
import numpy as np
import pytest
from rasterio.features import rasterize
from rasterio.transform import from_origin

from segearth import cli
from segearth.training.segearth_r1.evaluate import Options
from segearth.training.segearth_r1.log import read_log
from segearth.training.segearth_r2 import evaluate
from tests.support.r2_trained import SCENES, trained_once, write_scene

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


@pytest.fixture(scope="module")
def folder() -> Path:
    return trained_once()


def test_every_scene_is_answered_with_the_right_labels_and_masks(folder: Path) -> None:
    options = Options(folder / "run/model", folder / "data", split="train", device="cpu")
    report = evaluate.run(options)
    assert [one.question for one in report.judgements] == [scene.question for scene in SCENES]
    assert report.right_labels == 1.0
    assert report.native_masks.giou > 0.8
    assert report.official_masks.giou > 0.8
    first, *_, last = read_log(folder / "run/log.csv")
    assert last.attention < first.attention / 2
    assert last.words < 0.1


def test_a_raster_is_asked_and_its_labelled_polygons_exported(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    """Imported from its folder as a new user would, then asked on the command line."""
    monkeypatch.setenv("SEGEARTH_MODELS", str(tmp_path / "models"))
    assert cli.main(["models", "import", str(folder / "run/model")]) == 0
    assert "segearth-r2 is installed" in capsys.readouterr().out
    scene, output = SCENES[0], tmp_path / "answer.gpkg"
    image = write_scene(tmp_path / "scene.tif", scene)
    command = ["ask", str(image), scene.question, "--engine", "segearth-r2", "--output", str(output)]
    assert cli.main([*command, "--json", "--device", "cpu"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["reply"] == ", ".join(scene.targets) + "."
    assert [target["label"] for target in said["targets"]] == list(scene.targets)
    table = geopandas.read_file(output)
    assert set(table["label"]) == set(scene.targets)
    assert table.crs.to_epsg() == 32632
    for number, (label, wanted) in enumerate(scene.targets.items(), 1):
        own = table[table["target"] == number]
        assert set(own["label"]) == {label}
        shape, transform = wanted.shape, from_origin(500_000, 5_500_000, 0.5, 0.5)
        found = rasterize(own.geometry, shape, transform=transform).astype(bool)
        assert (found & wanted).sum() / (found | wanted).sum() > 0.6
    assert np.isclose(said["area_m2"], table["area_m2"].sum())
