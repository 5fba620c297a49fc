"""Files are written whole or not at all, and what was there stays."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import geopandas
import numpy as np
import pyogrio
import pytest
import rasterio
import rasterio.shutil
from rasterio.control import GroundControlPoint

from segearth import engines
from segearth.answering import Answer, answer
from segearth.errors import OutputUnwritable
from segearth.export import write_geopackage, write_probability
from segearth.features import FeatureCache
from segearth.geo.reading import Raster, open_raster
from segearth.provenance import KEYS
from segearth.query import Query
from tests.support import rasters

LICENCE = "CC BY 4.0, City of Somewhere"
REPOSITORY = Path(__file__).resolve().parents[1]


@pytest.fixture
def raster(tmp_path: Path) -> Raster:
    path = rasters.write(tmp_path, "rotated")
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(TIFFTAG_COPYRIGHT=LICENCE)
    return open_raster(path)


@pytest.fixture
def found(raster: Raster, monkeypatch: pytest.MonkeyPatch) -> Answer:
    monkeypatch.setitem(engines.ENGINES, "painted", "tests.support.painted_engine:PaintedEngine")
    return answer(raster, Query('Where\'s "it"? / now', engine="painted"), features=FeatureCache())


def test_another_process_reads_the_geopackage(found: Answer, raster: Raster, tmp_path: Path) -> None:
    path = tmp_path / "answer.gpkg"
    layer = write_geopackage(found, path, raster=raster)
    program = (
        "import sys, geopandas; table = geopandas.read_file(sys.argv[1], layer=sys.argv[2])\n"
        "print(table.drop(columns='geometry').to_json(date_format='iso')); print(table.crs.to_epsg())"
    )
    command = [sys.executable, "-c", program, str(path), layer]
    out = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.splitlines()
    columns = json.loads(out[0])
    assert list(columns) == ["label", "score", "area_m2", "perimeter_m", "question", "engine", "asked_at"]
    assert set(columns["question"].values()) == {found.query.text}
    assert out[1] == "26911"
    runs = pyogrio.read_dataframe(path, layer="runs")
    assert list(runs.columns) == [*KEYS, "layer"]
    assert runs.loc[0, "weights_sha256"] == "0" * 64
    assert (runs.loc[0, "layer"], runs.loc[0, "polygons"], runs.loc[0, "image"]) == (layer, 3, "rotated")
    assert runs.loc[0, "licence"] == LICENCE


def test_other_layers_stay_as_they_are(found: Answer, tmp_path: Path) -> None:
    path = tmp_path / "mine.gpkg"
    mine = geopandas.GeoDataFrame({"a": [1]}, geometry=geopandas.points_from_xy([1], [2]), crs="EPSG:4326")
    mine.to_file(path, layer="mine")
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE notes (text TEXT)")
        database.execute("INSERT INTO notes VALUES ('keep me')")
    before = dump(path, "mine", "notes")
    names = [write_geopackage(found, path, "answer"), write_geopackage(found, path, "answer")]
    assert names == ["answer", "answer 2"]
    assert dump(path, "mine", "notes") == before


def dump(path: Path, *tables: str) -> list:
    with sqlite3.connect(path) as database:
        return [database.execute(f"SELECT * FROM {table}").fetchall() for table in tables]  # noqa: S608


def test_each_layer_has_a_style_metadata_and_a_run_of_its_own(found: Answer, tmp_path: Path) -> None:
    path = tmp_path / "mine.gpkg"
    first = write_geopackage(found, path)
    tables = ("runs", "layer_styles", "gpkg_metadata", "gpkg_metadata_reference")
    before = dump(path, *tables)
    second = write_geopackage(found, path)
    after = dump(path, *tables)
    assert [len(rows) for rows in after] == [2] * 4
    assert [rows[:1] for rows in after] == before
    assert [row[-1] for row in after[0]] == [first, second]
    assert [row[1] for row in after[3]] == [first, second]


def test_old_programs_are_not_frightened_by_a_new_version(found: Answer, tmp_path: Path) -> None:
    write_geopackage(found, tmp_path / "a.gpkg")
    with sqlite3.connect(tmp_path / "a.gpkg") as database:
        assert database.execute("PRAGMA user_version").fetchone() == (10300,)


def test_a_file_that_is_no_geopackage_stays_as_it_is(found: Answer, tmp_path: Path) -> None:
    path = tmp_path / "notes.gpkg"
    path.write_bytes(b"not a database")
    with pytest.raises(OutputUnwritable):
        write_geopackage(found, path)
    assert path.read_bytes() == b"not a database"
    assert left_behind(tmp_path) == []


def test_a_geopackage_that_another_program_writes_is_left_alone(found: Answer, tmp_path: Path) -> None:
    path = tmp_path / "answer.gpkg"
    write_geopackage(found, path)
    other = sqlite3.connect(path)
    other.execute("PRAGMA journal_mode=WAL")
    other.execute("CREATE TABLE open_elsewhere (a INTEGER)")
    other.commit()
    content = path.read_bytes()
    with pytest.raises(OutputUnwritable, match="open in another program"):
        write_geopackage(found, path)
    assert path.read_bytes() == content
    other.close()
    assert write_geopackage(found, path)


def test_an_empty_answer_is_a_layer_too(found: Answer, tmp_path: Path) -> None:
    from dataclasses import replace

    layer = write_geopackage(replace(found, features=found.features[:0]), tmp_path / "a.gpkg")
    assert len(geopandas.read_file(tmp_path / "a.gpkg", layer=layer)) == 0


@pytest.mark.parametrize("what", ["gpkg", "tif"])
def test_a_full_disk_leaves_nothing_behind(what: str, tmp_path: Path) -> None:
    """The process may write 512 bytes per file: for libraries, that is a disk that fills up."""
    image, output = rasters.write(tmp_path, "rotated"), tmp_path / f"answer.{what}"
    option = "--output" if what == "gpkg" else "--mask"
    program = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (512, 512))\n"
        "from segearth import cli, engines\n"
        "engines.ENGINES['painted'] = 'tests.support.painted_engine:PaintedEngine'\n"
        "sys.exit(cli.main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", program, "ask", str(image), "magenta", "--engine", "painted", "--json"]
    done = subprocess.run(
        [*command, option, str(output)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert json.loads(done.stdout)["error"]["code"] == "output-unwritable"
    assert not output.exists()
    assert left_behind(tmp_path) == []


def left_behind(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if ".part" in path.name]


def test_a_coarse_map_is_brought_to_the_grid_smoothly(raster: Raster, found: Answer, tmp_path: Path) -> None:
    """A map at a quarter of the resolution keeps its place: a ramp over the image stays that ramp."""
    from dataclasses import replace

    view = raster.view(rasters.COLUMNS // 4)
    rows, columns = (np.arange(side) + 0.5 for side in view.shape)
    ramp = (columns[None] / view.shape[1] + 0 * rows[:, None]).astype(np.float32)
    target = replace(found.targets[0], probability=ramp)
    coarse = replace(found, targets=(target,), view=view, geobox=raster.geobox_of(view))
    write_probability(coarse, raster, tmp_path / "mask.tif")
    with rasterio.open(tmp_path / "mask.tif") as mask:
        assert mask.transform == raster.geobox.affine
        values = mask.read(1)
        assert mask.descriptions == ("magenta",)
    expected = (np.arange(rasters.COLUMNS) + 0.5) / rasters.COLUMNS
    assert np.abs(values[:, 4:-4] - expected[4:-4]).max() < 1e-5


def test_a_map_of_an_image_pinned_without_a_crs_is_pinned_like_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(engines.ENGINES, "painted", "tests.support.painted_engine:PaintedEngine")
    corners = [
        GroundControlPoint(row, column, 2.0 * column, -2.0 * row) for row in (0, 20) for column in (0, 30)
    ]
    profile = {"driver": "GTiff", "count": 3, "height": 20, "width": 30, "dtype": "uint8"}
    with rasterio.open(tmp_path / "a.tif", "w", gcps=corners, crs=rasterio.CRS(), **profile) as dataset:
        dataset.write(np.random.default_rng(0).integers(1, 255, (3, 20, 30), np.uint8))
    raster = open_raster(tmp_path / "a.tif")
    write_probability(
        answer(raster, Query("magenta", engine="painted"), features=FeatureCache()),
        raster,
        tmp_path / "mask.tif",
    )
    with rasterio.open(tmp_path / "mask.tif") as mask:
        assert [(p.row, p.col, p.x, p.y) for p in mask.gcps[0]] == [(p.row, p.col, p.x, p.y) for p in corners]


def test_control_points_beside_a_transform_place_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(engines.ENGINES, "painted", "tests.support.painted_engine:PaintedEngine")
    image = tmp_path / rasters.write(tmp_path, "utm_26911")
    rasterio.shutil.copy(image, tmp_path / "both.vrt", driver="VRT")
    corners = "".join(
        f'<GCP Id="{row},{column}" Pixel="{column}" Line="{row}" X="{10 + column}" Y="{46 - row}"/>'
        for row in (0, 20)
        for column in (0, 30)
    )
    both = (tmp_path / "both.vrt").read_text()
    points = f'<GCPList Projection="EPSG:4326">{corners}</GCPList>'
    (tmp_path / "both.vrt").write_text(both.replace("</GeoTransform>", f"</GeoTransform>{points}"))
    raster = open_raster(tmp_path / "both.vrt")
    found = answer(raster, Query("magenta", engine="painted"), features=FeatureCache())
    write_probability(found, raster, tmp_path / "mask.tif")
    with rasterio.open(tmp_path / "both.vrt") as source, rasterio.open(tmp_path / "mask.tif") as mask:
        assert source.gcps[0]
        assert (mask.transform, mask.crs, mask.gcps[0]) == (source.transform, source.crs, [])


def test_what_a_program_that_died_left_half_written_is_not_built_upon(found: Answer, tmp_path: Path) -> None:
    """SQLite undoes it from its journal when the file is opened next, and spoils one that took its place."""
    path = tmp_path / "answer.gpkg"
    write_geopackage(found, path, layer="first")
    died = (
        "import os, sqlite3, sys\n"
        "file = sqlite3.connect(sys.argv[1])\n"
        "file.execute('PRAGMA cache_size=1')\n"
        "file.execute('CREATE TABLE half (a TEXT)')\n"
        "file.executemany('INSERT INTO half VALUES (?)', [('x' * 1000,)] * 3000)\n"
        "os._exit(1)\n"
    )
    subprocess.run([sys.executable, "-c", died, str(path)])
    assert path.with_name("answer.gpkg-journal").exists()
    assert write_geopackage(found, path, layer="second") == "second"
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert file.execute("SELECT count(*) FROM half").fetchone() == (0,)
    assert {"first", "second"} <= set(pyogrio.list_layers(path)[:, 0])
