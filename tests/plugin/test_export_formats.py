"""Every export format, read back by libraries that did not write it (geopandas, rasterio, pyarrow)."""

from __future__ import annotations

import json
import re
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsFeedback, QgsRasterLayer, QgsVectorLayer

from qgis_segearth.core.errors import (
    Cancelled,
    FormatMissing,
    NoProbabilityMap,
    NothingToExport,
    NowhereOnEarth,
)
from qgis_segearth.core.layers import answer_layer
from qgis_segearth.core.provenance import KEYS
from qgis_segearth.core.question import Question
from qgis_segearth.exporters import EXPORTERS, Subject, exporters
from qgis_segearth.exporters.beside import NamesakeBeside

from .answers import QUESTION, a_source, an_answer, feature
from .conftest import PYTHON

LICENCE = "CC-BY 4.0, City of Somewhere"
SQUARE = [[0, 0], [0, 4], [4, 4], [4, 0], [0, 0]]
FORMATS = [name for name in exporters() if name != "geopackage"]


def probability_map() -> bytes:
    """20 x 20 pixels of one unit over (0, 0) to (20, 20); 0.9 where the square is, and a second band."""
    name = "/vsimem/probability_for_tests.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(name, 20, 20, 2, gdal.GDT_Float32)
    dataset.SetGeoTransform((0, 1, 0, 20, 0, -1))
    dataset.SetProjection(QgsCoordinateReferenceSystem("EPSG:26911").toWkt())
    values = np.zeros((20, 20), np.float32)
    values[16:20, 0:4] = 0.9
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.GetRasterBand(1).SetDescription("pool")
    dataset.GetRasterBand(2).WriteArray(values / 3)
    dataset = None
    file = gdal.VSIFOpenL(name, "rb")
    content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink(name)
    return content


@pytest.fixture
def subject(qgis_app: object) -> Subject:
    layer = answer_layer(an_answer((feature("Polygon", [SQUARE], 16.0),)), QUESTION, a_source())
    return Subject(layer, probability_map())


def export(name: str, subjects: list[Subject], path: Path) -> list[str]:
    return EXPORTERS[name].export(subjects, path, QgsFeedback())


def elsewhere(code: str, *arguments: object) -> dict:
    """What a program in the backend's Python prints as JSON."""
    command = [str(PYTHON), "-c", code, *map(str, arguments)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


READ_TABLE = """
import geopandas, json, sys
table = (geopandas.read_parquet if sys.argv[1].endswith("parquet") else geopandas.read_file)(sys.argv[1])
rows = table.drop(columns="geometry").astype(str).to_dict("records")
print(json.dumps({"crs": table.crs.to_string(), "bounds": list(table.total_bounds), "rows": rows,
                  "area": float(table.to_crs(26911).area.sum()), "valid": bool(table.is_valid.all())}))
"""
READ_RASTER = """
import json, rasterio, sys
with rasterio.open(sys.argv[1]) as raster:
    print(json.dumps({"bands": [raster.read(i).tolist() for i in raster.indexes], "dtypes": raster.dtypes,
                      "names": raster.descriptions, "crs": raster.crs.to_epsg(), "tags": raster.tags(),
                      "transform": list(raster.transform)[:6], "layout": raster.tags(ns="IMAGE_STRUCTURE")}))
"""


def test_geojson_is_rfc_7946(subject: Subject, tmp_path: Path) -> None:
    path = tmp_path / "out.geojson"
    assert export("geojson", [subject], path) == [str(path)]
    document = json.loads(path.read_text(encoding="utf-8"))
    assert set(document) == {"type", "features", "segearth"}  # no "crs": there is only one
    assert list(document["segearth"]) == ["image_crs" if key == "crs" else key for key in KEYS]
    assert document["segearth"]["image_crs"] == subject.layer.crs().authid() != "EPSG:4326"
    assert document["segearth"]["licence"] == LICENCE
    assert document["segearth"]["polygons"] == 1
    ring = np.array(document["features"][0]["geometry"]["coordinates"]).reshape(-1, 2)
    assert (np.abs(ring[:, 0]) <= 180).all()
    assert (np.abs(ring[:, 1]) <= 90).all()
    assert np.cross(ring[1] - ring[0], ring[2] - ring[1]) > 0  # to the left
    read = elsewhere(READ_TABLE, path)
    assert (read["crs"], read["valid"], len(read["rows"])) == ("EPSG:4326", True, 1)
    assert read["area"] == pytest.approx(16, rel=0.02)
    assert read["rows"][0]["question"] == QUESTION.text


def test_geojson_is_cut_at_the_antimeridian(tmp_path: Path, qgis_app: object) -> None:
    ring = [[800_000, 8_000_000], [800_000, 8_001_000], [1_150_000, 8_001_000], [1_150_000, 8_000_000]]
    found = an_answer((feature("Polygon", [[*ring, ring[0]]], 1.0),))
    layer = answer_layer(found, QUESTION, a_source("EPSG:32760"))
    export("geojson", [Subject(layer)], tmp_path / "fiji.geojson")
    (one,) = json.loads((tmp_path / "fiji.geojson").read_text())["features"]
    assert one["geometry"]["type"] == "MultiPolygon"
    west = [min(point[0] for point in polygon[0]) for polygon in one["geometry"]["coordinates"]]
    assert sorted(west)[0] == -180
    assert sorted(west)[1] > 170


@pytest.mark.parametrize("name", [name for name in ("flatgeobuf", "geoparquet") if name in FORMATS])
def test_binary_formats_keep_crs_digits_and_attribution(subject: Subject, tmp_path: Path, name: str) -> None:
    path = tmp_path / f"out{EXPORTERS[name].suffix}"
    export(name, [subject], path)
    read = elsewhere(READ_TABLE, path)
    assert (read["crs"], read["bounds"], read["area"]) == ("EPSG:26911", [0, 0, 4, 4], 16)
    (row,) = read["rows"]
    assert (row["licence"], row["image"], row["weights_sha256"]) == (LICENCE, "roofs", "ab" * 32)
    again = QgsVectorLayer(str(path), "again", "ogr")
    again.loadDefaultMetadata()
    assert again.metadata().history() == subject.layer.metadata().history()
    assert again.renderer().symbol().color() == subject.layer.renderer().symbol().color()


def test_the_probability_map_is_kept_to_the_last_bit(subject: Subject, tmp_path: Path) -> None:
    path = tmp_path / "map.tif"
    export("probability", [subject], path)
    read = elsewhere(READ_RASTER, path)
    bands = np.array(read["bands"], np.float32)
    assert bands.shape == (2, 20, 20)
    assert (bands[0, 16:, :4] == np.float32(0.9)).all()
    assert bands[0].sum() == pytest.approx(16 * 0.9)
    assert (read["crs"], read["transform"], read["dtypes"]) == (26911, [1, 0, 0, 0, -1, 20], ["float32"] * 2)
    assert read["names"] == ["pool", None]
    assert read["tags"]["SEGEARTH_QUESTION"] == QUESTION.text
    assert read["tags"]["TIFFTAG_COPYRIGHT"] == LICENCE
    assert read["layout"]["LAYOUT"] == "COG"


def test_the_mask_is_what_the_polygons_are_now(subject: Subject, tmp_path: Path) -> None:
    path = tmp_path / "mask.tif"
    export("mask", [subject], path)
    mask = np.array(elsewhere(READ_RASTER, path)["bands"][0])
    assert mask.sum() == 16
    assert (mask[16:, :4] == 1).all()
    subject.layer.dataProvider().truncate()  # all rejected by hand
    export("mask", [subject], path)
    read = elsewhere(READ_RASTER, path)
    assert np.sum(read["bands"]) == 0
    assert read["layout"]["LAYOUT"] == "COG"


def test_a_geopackage_may_hold_the_map_too(subject: Subject, tmp_path: Path) -> None:
    path = tmp_path / "all.gpkg"
    (source,) = export("geopackage-probability", [subject], path)
    assert QgsVectorLayer(source, "again", "ogr").featureCount() == 1
    table = source.split("layername=")[1]
    read = elsewhere(READ_RASTER, f"GPKG:{path}:{table}_probability")
    values = np.array(read["bands"][0], np.float32)[:20, :20]
    assert (values[16:, :4] == np.float32(0.9)).all()
    assert read["crs"] == 26911
    second = elsewhere(READ_RASTER, f"GPKG:{path}:{table}_probability_2")
    assert np.array(second["bands"][0]).max() == pytest.approx(0.3)
    assert export("geopackage-probability", [subject], path) != [source]


class Page(HTMLParser):
    """Tags and what they refer to."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attributes: list) -> None:
        self.tags.append(tag)
        self.addresses += [value for name, value in attributes if name in ("src", "href")]


def test_the_evidence_sheet_needs_nothing_else(rasters: Path, tmp_path: Path, qgis_app: object) -> None:
    image = QgsRasterLayer(str(rasters / "utm_26911.tif"), "roofs")
    box = image.extent()
    x, y = box.center().x(), box.center().y()
    rings = [[[x + i, y], [x + i, y + 2], [x + i + 2, y + 2], [x + i + 2, y], [x + i, y]] for i in (0, 5, 10)]
    question = Question("where <b>& how</b>?")
    found = an_answer(tuple(feature("Polygon", [ring], 4.0) for ring in rings), question.text)
    layer = answer_layer(found, question, a_source())
    path = tmp_path / "sheet.html"
    export("evidence", [Subject(layer, None, (image,))], path)
    text = path.read_text(encoding="utf-8")
    page = Page()
    page.feed(text)
    assert page.tags.count("img") == 4  # the whole, and one each
    assert page.tags.count("li") == 3
    assert all(address.startswith("data:image/jpeg;base64,") for address in page.addresses)
    assert "http" not in re.sub(r"data:[^\"]*", "", text)
    assert "where &lt;b&gt;&amp; how" in text
    assert LICENCE in text
    assert "score 90 %" in text
    assert "@media print" in text


def test_the_evidence_sheet_says_how_many_there_are(tmp_path: Path, qgis_app: object) -> None:
    """Of each thing, as the layer is now; the answer's certainty is not called a score as theirs are."""
    squares = [feature("Polygon", [SQUARE], area) for area in (16.0, 1234.0, 5.0)]
    for square, label in zip(squares, ("swimming pool", "swimming pool", "tennis court")):
        square["properties"]["label"] = label
    layer = answer_layer(an_answer(tuple(squares)), QUESTION, a_source())
    question = Question("where?")
    squares[0]["properties"]["label"] = question.text
    own_words = answer_layer(an_answer((squares[0],), question.text), question, a_source())
    nothing = answer_layer(an_answer((), "nothing"), QUESTION, a_source())
    path = tmp_path / "sheet.html"
    export("evidence", [Subject(layer), Subject(own_words), Subject(nothing)], path)
    text = path.read_text(encoding="utf-8")
    sure = "Certainty: 90 % that there is something"
    assert re.findall('<p class="numbers">(.*)</p>', text) == [
        f"swimming pools: 2 polygons, 1,250 m² · tennis court: 1 polygon, 5.00 m² · Threshold: 40 % · {sure}",
        f"1 polygon, 16.0 m² · Threshold: 50 % · {sure}",
        f"0 polygons · Threshold: 40 % · {sure}",
    ]
    assert "<th>score</th>" not in text


@pytest.mark.parametrize("name", FORMATS)
def test_several_answers_and_one_that_found_nothing(subject: Subject, tmp_path: Path, name: str) -> None:
    nothing = answer_layer(an_answer((), "nothing"), QUESTION, a_source())
    path = tmp_path / f"out{EXPORTERS[name].suffix}"
    written = export(name, [subject, Subject(nothing, probability_map())], path)
    files = {Path(source.split("|")[0]) for source in written}
    assert all(file.is_file() for file in files)
    assert len(written) == (1 if name == "evidence" else 2)
    assert not [file for file in tmp_path.iterdir() if file.name.startswith(".")]


@pytest.mark.parametrize("name", FORMATS)
def test_a_cancel_leaves_what_was_there(subject: Subject, tmp_path: Path, name: str) -> None:
    path = tmp_path / f"out{EXPORTERS[name].suffix}"
    if not EXPORTERS[name].adds:
        path.write_bytes(b"before")
    feedback = QgsFeedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        EXPORTERS[name].export([subject], path, feedback)
    assert not path.exists() or path.read_bytes() == b"before"
    assert not [file for file in tmp_path.iterdir() if file.name.startswith(".")]


def test_what_cannot_be_written_is_said(subject: Subject, tmp_path: Path) -> None:
    for name in ("mask", "probability", "geopackage-probability"):
        with pytest.raises(NoProbabilityMap):
            export(name, [Subject(subject.layer)], tmp_path / f"x{EXPORTERS[name].suffix}")
    lost = answer_layer(an_answer(), QUESTION, a_source(""))
    with pytest.raises(NowhereOnEarth):
        export("geojson", [Subject(lost)], tmp_path / "x.geojson")
    for each in EXPORTERS.values():
        with pytest.raises(NothingToExport):
            each.export([], tmp_path / "x", QgsFeedback())
    if "geoparquet" not in exporters():
        with pytest.raises(FormatMissing):
            export("geoparquet", [subject], tmp_path / "x.parquet")
    assert list(tmp_path.iterdir()) == []


PAINTED_ANSWER = """
import json, sys
from segearth import engines
from segearth.answering import answer
from segearth.export import write_geopackage
from segearth.features import FeatureCache
from segearth.geo.reading import open_raster
from segearth.query import Query
engines.ENGINES["painted"] = "tests.support.painted_engine:PaintedEngine"
raster = open_raster(sys.argv[1])
found = answer(raster, Query("what is magenta", engine="painted"), features=FeatureCache())
print(json.dumps(write_geopackage(found, __import__("pathlib").Path(sys.argv[2]), raster=raster)))
"""


def test_the_command_lines_geopackage_looks_like_the_docks(
    tmp_path: Path, subject: Subject, rasters: Path
) -> None:
    path = tmp_path / "cli.gpkg"
    name = elsewhere(PAINTED_ANSWER, rasters / "utm_26911.tif", path)
    layer = QgsVectorLayer(f"{path}|layername={name}", "again", "ogr")
    symbols = [each.renderer().symbol().symbolLayer(0) for each in (layer, subject.layer)]
    assert [symbol.fillColor() for symbol in symbols] == [symbols[1].fillColor()] * 2
    assert [symbol.strokeColor() for symbol in symbols] == [symbols[1].strokeColor()] * 2
    assert [symbol.strokeWidth() for symbol in symbols] == [0.5] * 2
    history = dict(line.split(": ", 1) for line in layer.metadata().history())
    assert list(history) == list(KEYS)
    assert (history["question"], history["polygons"], history["crs"]) == (
        "what is magenta",
        "3",
        "EPSG:26911",
    )
    export("geopackage", [Subject(layer)], path)
    runs = QgsVectorLayer(f"{path}|layername=runs", "runs", "ogr")
    assert [each["question"] for each in runs.getFeatures()] == ["what is magenta"] * 2


@pytest.mark.parametrize("kind", [".qml", ".qmd"])
def test_the_style_of_a_namesake_is_not_replaced(subject: Subject, tmp_path: Path, kind: str) -> None:
    """QGIS reads `roads.qml` for `roads.shp` and for `roads.geojson`."""
    (tmp_path / "roads.shp").write_bytes(b"somebody's")
    mine = tmp_path / f"roads{kind}"
    mine.write_text("somebody's")
    with pytest.raises(NamesakeBeside):
        export("geojson", [subject], tmp_path / "roads.geojson")
    assert mine.read_text() == "somebody's"
    assert sorted(path.suffix for path in tmp_path.iterdir()) == sorted([kind, ".shp"])


def test_what_lies_beside_a_file_is_replaced_with_it(subject: Subject, tmp_path: Path) -> None:
    export("geojson", [subject], tmp_path / "out.geojson")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert {Path(name).suffix for name in before} == {".geojson", ".qml", ".qmd"}
    export("flatgeobuf", [subject], tmp_path / "out.fgb")  # the same answer looks the same
    subject.layer.setOpacity(0.25)
    with pytest.raises(NamesakeBeside):
        export("geojson", [subject], tmp_path / "out.json")
    export("geojson", [subject], tmp_path / "out.geojson")
    assert (tmp_path / "out.qml").read_bytes() != before["out.qml"]
    assert {path.suffix for path in tmp_path.iterdir()} == {".geojson", ".fgb", ".qml", ".qmd"}
