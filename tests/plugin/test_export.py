"""Answers as a GeoPackage that another program reads; and what goes wrong on the way."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsFeedback, QgsVectorLayer

from qgis_segearth.core.errors import (
    DiskFull,
    ExportFailed,
    FileLocked,
    NotAGeoPackage,
    NothingToExport,
    NotWritable,
)
from qgis_segearth.core.layers import answer_layer
from qgis_segearth.core.provenance import KEYS
from qgis_segearth.exporters import EXPORTERS, Subject
from qgis_segearth.exporters.base import word_for
from qgis_segearth.exporters.replacing import writing

from .answers import QUESTION, a_source, an_answer, feature
from .conftest import PYTHON, ROOT


@pytest.fixture
def layer(qgis_app: object) -> QgsVectorLayer:
    return answer_layer(an_answer(), QUESTION, a_source())


def export(layers: list[QgsVectorLayer], path: Path) -> list[str]:
    """The names of the tables that the layers are in."""
    subjects = [Subject(layer) for layer in layers]
    sources = EXPORTERS["geopackage"].export(subjects, path, QgsFeedback())
    return [source.split("|layername=")[1] for source in sources]


def read_elsewhere(path: Path) -> dict:
    """What geopandas, in another process and another Python, makes of the file."""
    code = """
import geopandas, json, pyogrio, sqlite3, sys
path = sys.argv[1]
found = {}
for name in pyogrio.list_layers(path)[:, 0]:
    if name in ("layer_styles", "runs"):
        continue
    table = geopandas.read_file(path, layer=name)
    found[name] = {"crs": table.crs and table.crs.to_string(), "rows": len(table),
                   "columns": list(table.columns), "wkt": [shape.wkt for shape in table.geometry],
                   "area": list(table["area_m2"]), "valid": bool(table.is_valid.all())}
connection = sqlite3.connect(path)
styles = connection.execute("select f_table_name, useAsDefault, styleQML from layer_styles").fetchall()
notes = connection.execute("select metadata from gpkg_metadata").fetchall()
runs = pyogrio.read_dataframe(path, layer="runs", use_arrow=False).to_dict("records")
version = connection.execute("pragma user_version").fetchone()[0]
print(json.dumps({"layers": found, "styles": styles, "notes": [note for note, in notes], "runs": runs,
                  "version": version}))
"""
    command = [str(PYTHON), "-c", code, str(path)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def test_geopandas_reads_what_was_exported(layer: QgsVectorLayer, tmp_path: Path) -> None:
    path = tmp_path / "answer.gpkg"
    (name,) = export([layer], path)
    assert [file.name for file in tmp_path.iterdir()] == ["answer.gpkg"]
    read = read_elsewhere(path)
    table = read["layers"][name]
    assert (table["crs"], table["rows"], table["valid"]) == ("EPSG:26911", 2, True)
    assert table["area"] == [7.5, 1]
    assert "4.000000000000001 0" in table["wkt"][0]
    assert {"label", "score", "question", "engine", "asked_at"} <= set(table["columns"])
    assert [(style[0], style[1]) for style in read["styles"]] == [(name, 1)]
    assert "ab" * 32 in read["notes"][0]
    assert read["version"] == 10300
    (run,) = read["runs"]
    assert list(run) == [*KEYS, "layer"]
    assert (run["layer"], run["question"], run["weights_sha256"]) == (name, QUESTION.text, "ab" * 32)
    assert (run["threshold"], run["polygons"], run["area_m2"]) == (0.4, 2, 8.5)
    assert run["licence"] == "CC-BY 4.0, City of Somewhere"


def test_qgis_reads_style_and_metadata_back(layer: QgsVectorLayer, tmp_path: Path) -> None:
    (name,) = export([layer], tmp_path / "answer.gpkg")
    again = QgsVectorLayer(f"{tmp_path / 'answer.gpkg'}|layername={name}", "again", "ogr")
    assert again.renderer().symbol().color() == layer.renderer().symbol().color()
    assert again.metadata().history() == layer.metadata().history()
    assert again.metadata().title() == QUESTION.text


@pytest.fixture
def existing(tmp_path: Path, layer: QgsVectorLayer) -> Path:
    path = tmp_path / "folder with ünïcode" / "answer.gpkg"
    path.parent.mkdir()
    export([layer], path)
    return path


def rows(path: Path, query: str, name: str) -> list:
    connection = sqlite3.connect(path)
    found = connection.execute(query.format(name), (name,) if "?" in query else ()).fetchall()
    connection.close()
    return found


ALL_THAT_A_FILE_SAYS_OF_A_LAYER = (
    'SELECT * FROM "{}"',
    "SELECT * FROM gpkg_contents WHERE table_name = ?",
    "SELECT * FROM layer_styles WHERE f_table_name = ?",
    "SELECT * FROM runs WHERE layer = ?",
    "SELECT m.* FROM gpkg_metadata m JOIN gpkg_metadata_reference ON id = md_file_id WHERE table_name = ?",
)


def test_appending_leaves_the_other_layers_alone(existing: Path, layer: QgsVectorLayer) -> None:
    (first,) = read_elsewhere(existing)["layers"]
    before = [rows(existing, query, first) for query in ALL_THAT_A_FILE_SAYS_OF_A_LAYER]
    names = export([layer, layer], existing)
    assert [rows(existing, query, first) for query in ALL_THAT_A_FILE_SAYS_OF_A_LAYER] == before
    read = read_elsewhere(existing)
    assert set(read["layers"]) == {first, *names}
    assert len({first, *names}) == 3
    assert len(read["styles"]) == len(read["notes"]) == len(read["runs"]) == 3


def test_somebody_elses_table_called_runs_is_left_alone(existing: Path, layer: QgsVectorLayer) -> None:
    database = sqlite3.connect(existing)
    database.executescript("DROP TABLE runs; CREATE TABLE runs (fid INTEGER PRIMARY KEY, athlete TEXT)")
    database.close()
    export([layer], existing)
    assert rows(existing, "SELECT count(*) FROM runs", "") == [(0,)]


def test_appending_to_a_file_that_is_on_the_map(existing: Path, layer: QgsVectorLayer) -> None:
    (first,) = read_elsewhere(existing)["layers"]
    shown = QgsVectorLayer(f"{existing}|layername={first}", "shown", "ogr")
    assert len(list(shown.getFeatures())) == 2
    (second,) = export([layer], existing)
    assert len(list(shown.getFeatures())) == 2
    assert QgsVectorLayer(f"{existing}|layername={second}", "new", "ogr").isValid()
    assert shown.startEditing()
    assert shown.deleteFeature(next(shown.getFeatures()).id())
    assert shown.commitChanges()
    del shown
    assert read_elsewhere(existing)["layers"][first]["rows"] == 1


@pytest.fixture
def unchanged(existing: Path) -> Iterator[Path]:
    """The existing file; at the end it must be what it was, with nothing beside it."""
    before = existing.read_bytes()
    yield existing
    assert existing.read_bytes() == before
    assert [file.name for file in existing.parent.iterdir()] == [existing.name]


def test_a_file_that_another_program_writes_is_locked(unchanged: Path, layer: QgsVectorLayer) -> None:
    writer = sqlite3.connect(unchanged)
    writer.execute("BEGIN IMMEDIATE")
    with pytest.raises(FileLocked, match=r"answer\.gpkg"):
        export([layer], unchanged)
    writer.close()


def test_a_layer_being_edited_is_locked(existing: Path, layer: QgsVectorLayer) -> None:
    (name,) = read_elsewhere(existing)["layers"]
    edited = QgsVectorLayer(f"{existing}|layername={name}", "edited", "ogr")
    assert edited.startEditing()
    assert edited.deleteFeature(next(edited.getFeatures()).id())
    with pytest.raises(FileLocked):
        export([layer], existing)
    assert edited.commitChanges()
    del edited
    assert read_elsewhere(existing)["layers"][name]["rows"] == 1


@pytest.mark.parametrize("content", [b"not a database" * 1000, b""])
def test_a_file_that_is_no_geopackage(tmp_path: Path, layer: QgsVectorLayer, content: bytes) -> None:
    path = tmp_path / "letter.gpkg"
    path.write_bytes(content)
    with pytest.raises(NotAGeoPackage):
        export([layer], path)
    assert path.read_bytes() == content


def test_a_folder_that_is_not_there(tmp_path: Path, layer: QgsVectorLayer) -> None:
    with pytest.raises(NotWritable):
        export([layer], tmp_path / "nowhere" / "answer.gpkg")


def test_nothing_to_export(tmp_path: Path) -> None:
    with pytest.raises(NothingToExport):
        export([], tmp_path / "answer.gpkg")


def many(count: int) -> QgsVectorLayer:
    """An answer of some size."""
    rings = [[[i, 0], [i + 1, 0], [i + 1, 1], [i, 0]] for i in range(count)]
    return answer_layer(an_answer(tuple(feature("Polygon", [r], 1) for r in rings)), QUESTION, a_source())


EXPORT_LARGE = """
import resource, signal, sys
from pathlib import Path
from qgis.core import QgsApplication
app = QgsApplication([], False); app.initQgis()
from qgis_segearth.exporters import EXPORTERS, Subject
from qgis_segearth.core.errors import ExportFailed
from qgis.core import QgsFeedback
from tests.plugin.test_export import many
layer, path = many(20000), Path(sys.argv[1])
if len(sys.argv) > 2:
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)
try:
    EXPORTERS["geopackage"].export([Subject(layer)], path, QgsFeedback())
except ExportFailed as error:
    print(error.code, flush=True)
del layer
"""


def export_large(path: Path, *limit: str) -> str:
    """Exports 20,000 polygons in a process of its own and gives the error's code."""
    command = [sys.executable, "-c", EXPORT_LARGE, str(path), *limit]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()


def test_a_write_that_fails_half_way_changes_nothing(unchanged: Path) -> None:
    assert export_large(unchanged, str(unchanged.stat().st_size + 100_000)) in ("export-failed", "disk-full")


def test_what_fails_leaves_no_part_beside_a_name_with_brackets(tmp_path: Path) -> None:
    def fail() -> None:
        with writing(tmp_path / "roofs [1].tif") as part:
            part.write_bytes(b"half")
            raise OSError("broken")

    with pytest.raises(ExportFailed):
        fail()
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte; only root can make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("mounting a small disk needs root")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk(small_disk: Path, layer: QgsVectorLayer) -> None:
    path = small_disk / "answer.gpkg"
    export([layer], path)
    before = path.read_bytes()
    with pytest.raises(DiskFull) as caught:
        export([many(20_000)], path)
    assert "as it was" in str(caught.value)
    assert path.read_bytes() == before
    assert [file.name for file in small_disk.iterdir()] == ["answer.gpkg"]


def test_table_names() -> None:
    taken = {"layer_styles", "pools"}
    assert word_for("Pools?", taken) == "pools_2"
    assert word_for("pools", taken) == "pools_3"
    assert word_for("Где бассейны", taken) == "где_бассейны"
    assert word_for("???", taken) == "answer"
