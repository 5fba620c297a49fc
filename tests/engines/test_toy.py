"""An engine is one file and one entry: the toy is found and asked wherever engines are."""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from segearth import cli, engines
from segearth.model.geoseg.settings import GeoSegSettings
from tests.support import toy_engine
from tests.support.server import Server, painted, running

DOCUMENT = Path(engines.__file__).with_name("README.md")
PLUGIN_NAMES = Path(__file__).resolve().parents[2] / "qgis_segearth" / "core" / "engine_names.py"


@pytest.fixture
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    """The one entry."""
    monkeypatch.setitem(engines.ENGINES, "toy", "tests.support.toy_engine:ToyEngine")
    engines.made.cache_clear()


@pytest.fixture
def bright_corner(tmp_path: Path) -> str:
    pixels = np.zeros((3, 40, 60), np.uint8)
    pixels[:, :10, :20] = 255
    profile = {"driver": "GTiff", "width": 60, "height": 40, "count": 3, "dtype": "uint8"}
    path = tmp_path / "image.tif"
    with rasterio.open(path, "w", crs="EPSG:32633", transform=from_origin(0, 40, 1, 1), **profile) as target:
        target.write(pixels)
    return str(path)


def test_it_is_ten_lines() -> None:
    code = Path(toy_engine.__file__).read_text(encoding="utf-8").partition("\nclass ")[2]
    assert len([line for line in code.splitlines() if line.strip()]) <= 10


def test_the_document_shows_this_very_engine() -> None:
    shown = re.search(r"```python\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL).group(1)
    code = Path(toy_engine.__file__).read_text(encoding="utf-8")
    assert shown in code


def test_every_setting_of_geoseg_and_every_field_of_a_description_is_explained() -> None:
    document = DOCUMENT.read_text(encoding="utf-8")
    assert all(f"`{name}`" in document for name in engines.EngineDescription.__dataclass_fields__)
    assert all(
        name in GeoSegSettings.__doc__ for name in GeoSegSettings.__dataclass_fields__ if name != "preset"
    )


@pytest.mark.usefixtures("known")
def test_it_is_on_the_command_line(bright_corner: str, capsys: pytest.CaptureFixture) -> None:
    assert cli.main(["engines"]) == 0
    assert "toy                  Toy: finds what is bright. Ready." in capsys.readouterr().out
    assert cli.main(["ask", bright_corner, "What is bright?", "--engine", "toy", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["features"], said["reply"]) == (1, "This is bright.")
    assert said["area_m2"] == pytest.approx(200, rel=1e-2)


@pytest.mark.usefixtures("known")
def test_it_can_be_asked_beside_another(bright_corner: str, capsys: pytest.CaptureFixture) -> None:
    assert cli.main(["ask", bright_corner, "swimming pools", "--both", "toy,segearth-nano", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)["comparison"]
    assert found["engines"] == ["toy", "segearth-nano"]
    assert found["union"] >= found["only"][0] > 0


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Server:
    with running(tmp_path_factory.mktemp("server")) as started:
        yield started


def test_it_is_in_the_list_that_dock_and_processing_show(server: Server) -> None:
    """Both fill their lists from /engines: see tests/plugin."""
    listed = {one["name"]: one for one in server.client.get("/engines").json()["engines"]}
    assert listed["toy"]["title"] == "Toy: finds what is bright"
    assert listed["toy"]["ready"]


def test_it_is_asked_over_http(server: Server) -> None:
    inputs = {"image": {"href": server.send(painted())}, "question": "what is bright", "engine": "toy"}
    assert server.answer(inputs)["reply"] == "This is bright."


def test_two_engines_are_asked_over_http(server: Server) -> None:
    inputs = {"image": {"href": server.send(painted())}, "question": "what is bright", "crs": "image"}
    wanted = {**inputs, "engine": "toy", "compare_with": "painted", "threshold": 0.55}
    answer, features = server.answer(wanted), server.features(wanted)
    comparison = answer["comparison"]
    parts = [comparison[f"{part}_m2"] for part in ("both", "only_first", "only_second")]
    assert sum(parts) == pytest.approx(comparison["union_m2"])
    assert [target["area_m2"] for target in answer["targets"]] == pytest.approx(parts)
    assert sum(one["properties"]["area_m2"] for one in features) == pytest.approx(comparison["union_m2"])
    assert [one["engine"] for one in comparison["answers"]] == ["toy", "painted"]
    assert comparison["iou"] == pytest.approx(1)  # magenta is what is bright


def test_a_second_engine_that_does_not_exist_is_named(server: Server) -> None:
    inputs = {
        "image": {"href": server.send(painted())},
        "question": "?",
        "engine": "toy",
        "compare_with": "no",
    }
    refused = server.execute(inputs)
    assert refused.status_code == 400
    assert refused.json()["code"] == "engine-unknown"


def test_the_plugin_knows_the_built_in_names() -> None:
    """In forms that are filled in before a backend runs."""
    names = re.search(r"BUILT_IN = \((.*?)\)", PLUGIN_NAMES.read_text(encoding="utf-8"), re.DOTALL).group(1)
    assert re.findall(r'"([^"]+)"', names) == list(engines.ENGINES)
