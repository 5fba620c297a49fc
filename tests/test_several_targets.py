"""Several targets of one answer: told while they are found, drawn each with its threshold, kept apart in
every file and message."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import geopandas
import numpy as np
import pytest
import rasterio

from segearth import cli, engines
from segearth.answering import Answer, answer
from segearth.engines.base import EngineDescription, Hear, Heard
from segearth.errors import Cancelled, SettingInvalid
from segearth.export import write_geopackage, write_probability
from segearth.features import FeatureCache
from segearth.geo.image import GeoImage
from segearth.geo.reading import Raster, open_raster
from segearth.inquiry import Told
from segearth.provenance import facts_of
from segearth.query import Query
from segearth.segmentation import Segmentation, Target
from segearth.server.results import outputs_of
from tests.support import rasters

REPLY = "the roof, the road and the roof"
SPANS = ((4, 8), (14, 18), (27, 31))


class TalkingEngine:
    """Says `REPLY` word by word; its targets are bands of 0.3, 0.6 and 0.9 from above to below."""

    canvas = 1024

    def describe(self) -> EngineDescription:
        return EngineDescription("talking", "Talking", self.canvas, ready=True, several=True, words=True)

    def load(self, device: str) -> None:
        pass

    def encode(self, image: GeoImage) -> np.ndarray:
        return np.zeros(image.shape, np.float32)

    def segment(self, features: np.ndarray, query: Query) -> Segmentation:
        raise AssertionError("whoever listens is told aloud")

    def segment_aloud(self, features: np.ndarray, query: Query, hear: Hear) -> Segmentation:
        targets = []
        for number, (start, end) in enumerate(SPANS):
            hear(Heard(REPLY[:end]))
            probability = features.copy()
            probability[number * 40 : number * 40 + 40] = 0.3 * (number + 1)
            targets.append(Target(REPLY[start:end], probability, 0.5, (start, end)))
            hear(Heard(REPLY[:end], targets[-1]))
        return Segmentation(tuple(targets), REPLY)


@pytest.fixture(autouse=True)
def talking(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = TalkingEngine()
    monkeypatch.setattr(engines, "create", lambda name: engine)


@pytest.fixture
def raster(tmp_path: Path) -> Raster:
    return open_raster(rasters.write(tmp_path, "utm_26911"))


def asked(raster: Raster, told: list[Told] | None = None, **settings: object) -> Answer:
    query = Query("roofs and roads", engine="talking", **settings)
    heard = [] if told is None else told
    return answer(raster, query, features=FeatureCache(), listen=heard.append)


def test_each_target_keeps_its_number_where_labels_are_the_same(raster: Raster) -> None:
    found = asked(raster, threshold=0.2)
    assert [(one.label, one.count) for one in found.found] == [("roof", 1), ("road", 1), ("roof", 1)]
    assert list(found.features["target"]) == [1, 2, 3]
    assert list(found.features["label"]) == ["roof", "road", "roof"]
    assert [REPLY[one.start : one.end] for one in found.found] == ["roof", "road", "roof"]
    assert sum(one.area_m2 for one in found.found) == pytest.approx(found.area_m2)


def test_a_label_may_have_a_threshold_of_its_own(raster: Raster) -> None:
    counts = [one.count for one in asked(raster, threshold=0.5).found]
    assert counts == [0, 1, 1]
    own = asked(raster, threshold=0.5, label_thresholds=(("roof", 0.2), ("road", 0.7)))
    assert [one.count for one in own.found] == [1, 0, 1]
    assert [one.threshold for one in own.found] == [0.2, 0.7, 0.2]
    assert json.loads(facts_of(own)["label_thresholds"]) == {"roof": 0.2, "road": 0.7}
    assert facts_of(asked(raster))["label_thresholds"] == ""
    with pytest.raises(SettingInvalid):
        Query("roofs", label_thresholds=(("roof", 1.5),))


def test_words_and_polygons_are_told_on_the_way(raster: Raster) -> None:
    told: list[Told] = []
    found = asked(raster, told, threshold=0.2)
    assert [one.words for one in told][-1] == REPLY
    drawn = [one for one in told if one.features is not None]
    assert [one.found for one in drawn] == [1, 2, 3]
    for number, one in enumerate(drawn, 1):
        own = found.features[found.features["target"] == number]
        assert list(one.features.geometry) == list(own.geometry)


def test_a_terminal_shows_the_words_while_it_looks(
    raster: Raster, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr(type(sys.stderr), "isatty", lambda self: True)
    monkeypatch.setenv("COLUMNS", "24")
    assert cli.main(["ask", raster.path, "roofs and roads", "--engine", "talking"]) == 0
    said = capsys.readouterr()
    shown = [line.strip() for line in said.err.split("\r")]
    assert "75%  the roof" in shown[shown.index("75%") :]
    assert all(len(line) < 24 for line in said.err.split("\r"))
    assert shown[-2:] == ["", ""]  # and is gone in the end
    assert said.out.startswith(f"{REPLY}\n")


def test_a_threshold_for_what_is_not_there_is_told(raster: Raster, capsys: pytest.CaptureFixture) -> None:
    own = ["--label-threshold", "roof=0.2", "--label-threshold", "rooof=0.2"]
    assert cli.main(["ask", raster.path, "roofs", "--engine", "talking", *own]) == 0
    said = capsys.readouterr().out
    assert "Nothing is called “rooof” here" in said
    assert "“roof”" not in said


def test_every_word_is_a_chance_to_cancel(raster: Raster) -> None:
    fractions: list[float] = []

    def progress(fraction: float) -> None:
        fractions.append(fraction)
        if fraction > 0.76:
            raise Cancelled("The question was cancelled.")

    query = Query("roofs", engine="talking")
    with pytest.raises(Cancelled):
        answer(raster, query, features=FeatureCache(), progress=progress)
    assert fractions == sorted(fractions)


def test_files_and_messages_keep_them_apart(raster: Raster, tmp_path: Path) -> None:
    found = asked(raster, threshold=0.2)
    path = tmp_path / "a.gpkg"
    table = geopandas.read_file(path, layer=write_geopackage(found, path, raster=raster))
    assert list(table["target"]) == [1, 2, 3]
    assert list(table["label"]) == ["roof", "road", "roof"]
    write_probability(found, raster, tmp_path / "a.tif")
    with rasterio.open(tmp_path / "a.tif") as bands:
        assert bands.descriptions == ("roof", "road", "roof")
        assert bands.count == 3
    outputs = {name: json.loads(text) for name, text in outputs_of(found, wgs84=True).items()}
    properties = [feature["properties"] for feature in outputs["features"]["features"]]
    assert [(one["label"], one["target"]) for one in properties] == [("roof", 1), ("road", 2), ("roof", 3)]
    targets = outputs["answer"]["targets"]
    assert [one["label"] for one in targets] == ["roof", "road", "roof"]
    assert [(one["start"], one["end"]) for one in targets] == list(SPANS)


def test_the_kept_probability_map_is_drawn_with_thresholds_by_label(raster: Raster) -> None:
    found = asked(raster, threshold=0.2)
    table = found.probability.polygons(threshold=0.5, label_thresholds={"roof": 0.25})
    assert list(table["target"]) == [1, 2, 3]
    assert len(found.probability.polygons(threshold=0.5)) == 2
