"""The evidence sheet, read by somebody who was not there."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsFeedback, QgsRasterLayer

from qgis_segearth.core.corrections import ACCEPTED, VERDICT
from qgis_segearth.core.layers import answer_layer
from qgis_segearth.exporters import EXPORTERS, Subject

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
