"""The command line, on rasters of every awkward kind: painted shapes come back where they were painted."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import geopandas
import numpy as np
import pytest
import rasterio
import shapely

from segearth import cli, engines
from tests.support import painted_engine, rasters

REPOSITORY = Path(__file__).resolve().parents[1]


@pytest.fixture(autouse=True)
def painted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(engines.ENGINES, painted_engine.NAME, "tests.support.painted_engine:PaintedEngine")


def ask(image: Path, *options: str) -> int:
    return cli.main(["ask", str(image), "what is painted?", "--engine", painted_engine.NAME, *options])


def in_pixels(geometry: shapely.Geometry, pixel: tuple[float, float]) -> shapely.Geometry:
    """World coordinates measured in pixels, so that one tolerance serves degrees, feet and metres."""
    return shapely.transform(geometry, lambda xy: xy / pixel)


@pytest.mark.parametrize("name", rasters.KINDS)
def test_polygons_lie_where_the_shapes_were_painted(name: str, tmp_path: Path, capsys) -> None:
    image, output, mask = rasters.write(tmp_path, name), tmp_path / "answer.gpkg", tmp_path / "mask.tif"
    assert ask(image, "--output", str(output), "--mask", str(mask), "--json") == 0
    said = json.loads(capsys.readouterr().out)
    truth = rasters.truth(name)
    table = geopandas.read_file(output)
    assert said["features"] == len(table) == len(rasters.SHAPES)
    assert table.is_valid.all()
    assert (table.crs is None) == (truth["crs"] is None)
    assert truth["crs"] is None or table.crs == truth["crs"]
    found = in_pixels(table.union_all(), truth["pixel"])
    expected = in_pixels(
        shapely.union_all([shapely.Polygon(r[0], r[1:]) for r in truth["polygons"]]), truth["pixel"]
    )
    assert shapely.hausdorff_distance(found.boundary, expected.boundary) < 1
    assert_same_grid(image, mask)
    with rasterio.open(mask) as probabilities:
        assert ((probabilities.read(1) >= 0.5) == rasters.painted()).all()


def assert_same_grid(image: Path, mask: Path) -> None:
    with rasterio.open(image) as source, rasterio.open(mask) as target:
        assert target.shape == source.shape
        assert target.dtypes[0] == "float32"
        assert target.transform == source.transform
        assert target.crs == source.crs
        points = [[(p.row, p.col, p.x, p.y) for p in dataset.gcps[0]] for dataset in (source, target)]
        assert points[0] == points[1]
        assert target.gcps[1] == source.gcps[1]


def test_a_process_prints_one_object_and_nothing_else(tmp_path: Path) -> None:
    image = rasters.write(tmp_path, "no_place")
    command = [sys.executable, "-m", "tests.support.painted_engine", "ask", str(image), "magenta", "--json"]
    command += [
        "--engine",
        "painted",
        "--output",
        str(tmp_path / "a.gpkg"),
        "--mask",
        str(tmp_path / "m.tif"),
    ]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=True, timeout=60)
    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == 1
    said = json.loads(done.stdout)
    assert said["reply"]
    assert said["weights_sha256"] == "0" * 64
    assert set(said["timings"]) == {"load", "read", "encode", "segment", "polygonise"}
    assert said["area_m2"] == pytest.approx(sum(said["areas_m2"])) == pytest.approx(rasters.painted().sum())


def test_an_extent_asks_about_that_part_only(tmp_path: Path, capsys) -> None:
    image, mask = rasters.write(tmp_path, "utm_26911"), tmp_path / "mask.tif"
    kind = rasters.KINDS["utm_26911"]
    (left, top), (right, bottom) = kind.place(0, 0), kind.place(100, 70)
    extent = [str(number) for number in (left, bottom, right, top)]
    assert ask(image, "--extent", *extent, "--json", "--mask", str(mask)) == 0
    assert json.loads(capsys.readouterr().out)["features"] == 1
    assert_same_grid(image, mask)
    inside = np.zeros((rasters.ROWS, rasters.COLUMNS), bool)
    inside[:70, :100] = True
    with rasterio.open(mask) as probabilities:
        assert ((probabilities.read(1) >= 0.5) == (rasters.painted() & inside)).all()


def test_an_extent_in_another_crs_and_below_zero(tmp_path: Path, capsys) -> None:
    image = rasters.write(tmp_path, "wgs84_4326")
    extent = ["-115.2474", "36.19978", "-115.24713", "36.2002"]  # columns 0 to 100
    assert ask(image, "--extent", *extent, "--extent-crs", "EPSG:4326", "--json") == 0
    assert json.loads(capsys.readouterr().out)["features"] == 2


def test_bands_can_be_chosen(tmp_path: Path, capsys) -> None:
    image = rasters.write(tmp_path, "thirteen_bands")
    assert ask(image, "--bands", "4,3,2", "--json") == 0
    assert json.loads(capsys.readouterr().out)["features"] == len(rasters.SHAPES)
    assert ask(image, "--bands", "11,12,13", "--json") == 0
    assert json.loads(capsys.readouterr().out)["features"] == 0
    assert ask(image, "--bands", "4,3,14") == 1
    assert "bands 1 to 13" in capsys.readouterr().err


def test_a_second_question_becomes_a_second_layer(tmp_path: Path) -> None:
    image, output = rasters.write(tmp_path, "utm_26911"), tmp_path / "answer.gpkg"
    assert ask(image, "--output", str(output)) == 0
    first = geopandas.read_file(output, layer="what is painted")
    assert ask(image, "--output", str(output), "--minimum-area", "900") == 0
    layers = geopandas.list_layers(output).dropna()["name"].tolist()  # without tables
    assert layers == ["what is painted", "what is painted 2"]
    assert geopandas.read_file(output, layer=layers[0]).equals(first)
    assert len(geopandas.read_file(output, layer=layers[1])) < len(first)


def test_an_answer_has_its_row_in_a_batchs_file_too(tmp_path: Path) -> None:
    """Whose table `runs` has an area and a status, but not `layer`."""
    image, output = rasters.write(tmp_path, "utm_26911"), tmp_path / "many.gpkg"
    assert ask(image, "--output", str(output)) == 0
    with closing(sqlite3.connect(output)) as database, database:
        database.executescript("ALTER TABLE runs DROP COLUMN layer; ALTER TABLE runs ADD COLUMN status TEXT")
    assert ask(image, "--output", str(output)) == 0
    with closing(sqlite3.connect(output)) as database:
        found = database.execute("SELECT question, layer, status FROM runs").fetchall()
    assert found == [("what is painted?", None, None), ("what is painted?", "what is painted 2", None)]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (["ask", "{missing}", "pools"], "image-not-found"),
        (["ask", "http://127.0.0.1:9/a.tif", "pools"], "image-not-found"),
        (["ask", "/vsicurl/http://127.0.0.1:9/a.tif", "pools"], "image-not-found"),
        (["ask", "{text}", "pools"], "image-unreadable"),
        (["ask", "{image}", "   "], "question-empty"),
        (["ask", "{image}", "a" * 5000], "question-too-long"),
        (["ask", "{image}", "pools", "--threshold", "2"], "setting-invalid"),
        (["ask", "{image}", "pools", "--engine", "none"], "engine-unknown"),
        (["ask", "{image}", "pools", "--extent", "0", "0", "1", "1"], "extent-empty"),
        (["ask", "{image}", "pools", "--extent", "1", "0", "0", "1"], "setting-invalid"),
        (["ask", "{image}", "pools", "--output", "{missing}/a.gpkg"], "output-unwritable"),
        (["ask", "{image}", "pools", "--output", "{text}"], "output-unwritable"),
        (["ask", "{image}", "pools", "--output", "{missing}.shp"], "setting-invalid"),
        (["ask", "{image}", "pools", "--mask", "{image}"], "output-unwritable"),
        (["ask", "{image}", "pools", "--mask", "{missing}.png"], "setting-invalid"),
        (["ask", "{image}", "pools", "roads", "--mask", "{missing}.tif"], "setting-invalid"),
    ],
)
def test_each_situation_is_one_sentence(options: list[str], code: str, tmp_path: Path, capsys) -> None:
    text = tmp_path / "notes.gpkg"
    text.write_text("no raster, no GeoPackage")
    places = {"missing": tmp_path / "missing", "text": text, "image": rasters.write(tmp_path, "utm_26911")}
    arguments = [option.format(**places) if "{" in option else option for option in options]
    if "--engine" not in arguments:
        arguments += ["--engine", painted_engine.NAME]
    assert cli.main([*arguments, "--json"]) == 1
    out, err = capsys.readouterr()
    assert json.loads(out)["error"]["code"] == code
    assert len(err.splitlines()) == 1
    assert text.read_text() == "no raster, no GeoPackage"
    assert not list(tmp_path.glob("*.part*"))
    assert not list(tmp_path.glob(".*"))


def test_several_questions_look_at_the_image_once(tmp_path: Path, capsys) -> None:
    image, output = rasters.write(tmp_path, "utm_26911"), tmp_path / "answer.gpkg"
    options = ["--engine", painted_engine.NAME, "--output", str(output)]
    assert cli.main(["ask", str(image), "what is painted?", "magenta", *options, "--json"]) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert (first["question"], second["question"]) == ("what is painted?", "magenta")
    assert first["features"] == second["features"] == len(rasters.SHAPES)
    assert first["timings"]["read"] > 0
    assert second["timings"]["read"] == second["timings"]["encode"] == 0
    assert [first["layer"], second["layer"]] == geopandas.list_layers(output).dropna()["name"].tolist()


def test_an_empty_answer_claims_no_layer(tmp_path: Path, capsys) -> None:
    image, output = rasters.write(tmp_path, "utm_26911"), tmp_path / "answer.gpkg"
    nothing = ("--output", str(output), "--minimum-area", "1e9")
    assert ask(image, *nothing, "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["features"], said["layer"], said["output"]) == (0, None, None)
    assert not output.exists()
    assert ask(image, *nothing) == 0
    assert f"Nothing to write to {output}." in capsys.readouterr().out


def test_words_come_after_the_answer_unless_unwanted(tmp_path: Path, monkeypatch, capsys) -> None:
    speak = lambda *_: iter(("Two ", "shapes."))  # noqa: E731
    monkeypatch.setattr(painted_engine.PaintedEngine, "speak", speak, raising=False)
    image = rasters.write(tmp_path, "utm_26911")
    assert ask(image) == 0
    assert capsys.readouterr().out.endswith(" s\nTwo shapes.\n")
    assert ask(image, "--json") == 0
    assert json.loads(capsys.readouterr().out)["words"] == "Two shapes."
    assert ask(image, "--no-words") == 0
    assert "Two shapes" not in capsys.readouterr().out


def test_help_tells_the_defaults(capsys) -> None:
    with pytest.raises(SystemExit):
        cli.main(["ask", "--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert "lists (segearth-nano)" in said
    assert "probability on (0.5)" in said
    assert "(None)" not in said


def test_wrong_usage_is_2(capsys) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(["ask"])
    assert left.value.code == 2
    assert "IMAGE" in capsys.readouterr().err.upper()


def test_control_c_ends_cleanly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(painted_engine.PaintedEngine, "segment", interrupt)
    image, output = rasters.write(tmp_path, "utm_26911"), tmp_path / "answer.gpkg"
    assert ask(image, "--output", str(output)) == cli.CANCELLED
    assert capsys.readouterr().err == "segearth: Cancelled.\n"
    assert not output.exists()


@pytest.mark.parametrize("arguments", [["--help"], ["ask", "--help"], ["engines", "--help"]])
def test_help_imports_no_network(arguments: list[str]) -> None:
    program = (
        "import sys; from segearth.cli import main\n"
        f"try: main({arguments})\n"
        "except SystemExit: print(sorted({'torch', 'rasterio', 'geopandas'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.endswith("[]\n")


def test_engines_and_models_are_listed(capsys) -> None:
    assert cli.main(["engines", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert listed["default"] in [engine["name"] for engine in listed["engines"]]
    assert cli.main(["models", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["searched"]


def test_a_missing_cuda_device_is_one_sentence(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    assert ask(rasters.write(tmp_path, "utm_26911"), "--device", "cuda") == 1
    assert "no CUDA device" in capsys.readouterr().err
