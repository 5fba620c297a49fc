"""The evidence sheet, read by somebody who was not there."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsFeedback, QgsRasterLayer, QgsVectorLayer

from qgis_segearth.core.corrections import ACCEPTED, VERDICT
from qgis_segearth.core.layers import answer_layer
from qgis_segearth.core.question import Drawing
from qgis_segearth.exporters import EXPORTERS, Subject
from qgis_segearth.exporters.evidence_view import overview_of
from qgis_segearth.gui.polygon_model import LABEL, PolygonModel

from .answers import QUESTION, a_source, an_answer, feature

SCORES, SIDES = (0.88, 0.97, 0.9), (5.0, 4.0, 3.0)


def pool(left: float, bottom: float, side: float, score: float) -> dict:
    right, top = left + side, bottom + side
    ring = [[left, bottom], [left, top], [right, top], [right, bottom], [left, bottom]]
    found = feature("Polygon", [ring], 406.58565476187505)
    found["properties"].update(label="swimming pool", score=score, **{VERDICT: ACCEPTED})
    return found


@pytest.fixture
def sheet(rasters: Path, tmp_path: Path, qgis_app: object) -> str:
    """Three pools, the first at the left edge of what was asked about."""
    image = QgsRasterLayer(str(rasters / "utm_26911.tif"), "roofs")
    box = image.extent()
    corners = ((box.xMinimum(), box.center().y()), (box.center().x(), box.center().y() + 9))
    corners = (*corners, (box.center().x() + 9, box.center().y()))
    pools = tuple(pool(*corner, side, score) for corner, side, score in zip(corners, SIDES, SCORES))
    question = replace(QUESTION, threshold=0.5, minimum_area=1.23456789)
    source = replace(a_source(), extent=box)
    layer = answer_layer(an_answer(pools), question, source)
    path = tmp_path / "sheet.html"
    EXPORTERS["evidence"].export([Subject(layer, None, (image,))], path, QgsFeedback())
    return re.sub(r"data:[^\"]*", "", path.read_text(encoding="utf-8"))


def test_the_first_line_answers(sheet: str) -> None:
    (line,) = re.findall('<p class="summary">(.*)</p>', sheet)
    assert line == "3 swimming pools, scores 88 to 97 %, 3 accepted by hand"


def test_it_says_which_image_and_how_it_was_asked(sheet: str) -> None:
    rows = dict(re.findall("<tr><th>(.*?)</th><td>(.*?)</td></tr>", sheet))
    assert (rows["Image"], rows["File"]) == ("roofs", "utm_26911.tif")
    assert rows["CRS"] == "EPSG:26911 (NAD83 / UTM zone 11N)"
    assert rows["Looked at"] == "0.6 m per pixel"
    assert "x" in rows["Pixel size"]
    assert (rows["Threshold"], rows["Minimum area (m²)"]) == ("50 %", "1.23")
    assert sheet.index("<th>CRS</th>") < sheet.index('class="small"') < sheet.index("weights_sha256")


def test_numbers_on_the_map_are_those_of_the_cards(sheet: str) -> None:
    placed = {
        int(number): float(left) for left, number in re.findall(r"left:([\d.]+)%[^>]*>(\d+)</span>", sheet)
    }
    assert sorted(placed) == [1, 2, 3]
    assert placed[1] < placed[2] < placed[3]  # the largest, at the left edge, has the first card
    cards = re.findall("<li>.*?</li>", sheet)
    assert [card.count("touches the edge") for card in cards] == [1, 0, 0]
    assert all("swimming pool" in card and "407 m²" in card and "EPSG:26911" in card for card in cards)
    assert ["score 88 %" in card for card in cards] == [True, False, False]


def test_no_number_is_longer_than_it_is_true(sheet: str) -> None:
    assert not re.findall(r"\d\.\d{7,}", sheet)


def written(layer: QgsVectorLayer, path: Path) -> str:
    EXPORTERS["evidence"].export([Subject(layer)], path, QgsFeedback())
    return path.read_text(encoding="utf-8")


def test_list_files_and_sheet_have_one_order(tmp_path: Path, qgis_app: object) -> None:
    """The largest on the ground first, whatever their shapes measure in the plane; equals as they came."""
    ground = {"b": 5.0, "c": 9.0, "d": 9.0, "a": 7.0}
    pools = tuple(pool(0, 0, side, 0.9) for side in range(1, 5))
    for found, (name, area) in zip(pools, ground.items()):
        found["properties"].update(label=name, area_m2=area)
    layer = answer_layer(an_answer(pools), QUESTION, a_source())
    (source,) = EXPORTERS["geopackage"].export([Subject(layer)], tmp_path / "out.gpkg", QgsFeedback())
    rows, file = PolygonModel(), QgsVectorLayer(source, "file", "ogr")
    order = ["c", "d", "a", "b"]
    for each in (layer, file):
        rows.read(each)
        assert [rows.index(row, LABEL).data().split()[-1] for row in range(4)] == order
        by_id = sorted(each.getFeatures(), key=lambda feature: feature.id())
        assert [feature["label"] for feature in by_id] == order
        assert re.findall(r"<b>\d\. (\w)</b>", written(each, tmp_path / "sheet.html")) == order


def test_the_heading_tells_two_answers_to_one_question_apart(tmp_path: Path, qgis_app: object) -> None:
    layer = answer_layer(an_answer(), QUESTION, a_source())
    text = written(layer, tmp_path / "sheet.html")
    assert f"<h1>{QUESTION.text}</h1>" in text
    assert 'class="question"' not in text
    layer.setName("my <pools>")
    text = written(layer, tmp_path / "sheet.html")
    assert "<h1>my &lt;pools&gt;</h1>" in text
    assert f'<p class="question">“{QUESTION.text}”</p>' in text


def test_the_smallest_area_stands_beside_the_threshold(tmp_path: Path, qgis_app: object) -> None:
    layer = answer_layer(an_answer(), QUESTION.drawn(Drawing(0.18, 20.0)), a_source())
    assert "Threshold: 18 % · from 20 m² ·" in written(layer, tmp_path / "sheet.html")


def test_the_overview_shows_nothing_beside_the_image(rasters: Path, qgis_app: object) -> None:
    image = QgsRasterLayer(str(rasters / "utm_26911.tif"), "roofs")
    box = image.extent()
    pools = (
        pool(box.xMinimum() + 1, box.yMinimum() + 1, 5, 0.9),
        pool(box.xMaximum() - 6, box.yMinimum(), 5, 0.9),
    )
    layer = answer_layer(an_answer(pools), QUESTION, a_source())
    view = overview_of(Subject(layer, None, (image,)))
    assert box.contains(view)
    assert view.contains(layer.extent())
    assert view.height() > layer.extent().height()
    assert not box.contains(overview_of(Subject(layer)))


def test_a_map_of_the_world_fills_the_overview(rasters: Path, qgis_app: object) -> None:
    world = "type=xyz&zmin=0&zmax=19&url=https://tiles.invalid/{z}/{x}/{y}.png"
    street_map = QgsRasterLayer(world, "streets", "wms")
    assert street_map.isValid()
    box = QgsRasterLayer(str(rasters / "utm_26911.tif"), "roofs").extent()
    layer = answer_layer(an_answer((pool(box.xMinimum(), box.yMinimum(), 50, 0.9),)), QUESTION, a_source())
    beside, alone = (overview_of(Subject(layer, None, images)) for images in ((street_map,), ()))
    assert beside.width() == pytest.approx(alone.width())
    assert beside.height() == pytest.approx(alone.height())
