"""An answer with several targets: told apart on the map, in the history and in what is sent again."""

from __future__ import annotations

import json
import sqlite3
import subprocess
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeedback,
    QgsFillSymbol,
    QgsLayerMetadata,
    QgsProject,
    QgsSingleSymbolRenderer,
)
from qgis.PyQt.QtXml import QDomDocument

from qgis_segearth.core.answer import Answer
from qgis_segearth.core.client import Partial, Telling, read_events
from qgis_segearth.core.layers import add_answer, answer_features, answer_layer, version_of, wire_feature
from qgis_segearth.core.provenance import drawing_of, written_facts
from qgis_segearth.core.question import Drawing
from qgis_segearth.core.run_store import RunStore
from qgis_segearth.exporters import EXPORTERS, Subject

from .answers import QUESTION, a_source, an_answer
from .test_run_store import a_run

ROOT = Path(__file__).resolve().parents[2]
WIRE = ROOT / "tests/data/wire"
LABELS = ["damaged roofs", "the road that leads there"]


@pytest.fixture
def answer() -> Answer:
    document = json.loads((WIRE / "results_several.json").read_text(encoding="utf-8"))
    document["answer"]["value"]["crs"] = None
    return Answer.from_results(document)


def test_the_reply_names_each_target_where_it_says(answer: Answer) -> None:
    assert [answer.reply[one.start : one.end] for one in answer.targets] == LABELS
    assert answer.labels == tuple(LABELS)
    assert [len(answer.features_of(number)) for number in (1, 2, 3)] == [1, 1, 0]


def test_words_and_targets_are_told_on_the_way() -> None:
    lines = iter((WIRE / "events_telling.txt").read_text(encoding="utf-8").splitlines())
    news = list(read_events(lines))
    said = [one.words for one in news if isinstance(one, Telling)]
    assert said == ["I marked the damaged roofs", "I marked the damaged roofs and the road"]
    assert [len(one.features) for one in news if isinstance(one, Partial)] == [1]


def test_the_layer_has_label_number_and_a_colour_for_each(answer: Answer, project: QgsProject) -> None:
    layer = answer_layer(answer, QUESTION, a_source())
    add_answer(project, layer)
    assert {(one["label"], one["target"]) for one in layer.getFeatures()} == {(LABELS[0], 1), (LABELS[1], 2)}
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert renderer.classAttribute() == "label"
    assert [one.value() for one in renderer.categories()] == LABELS
    assert len({one.symbol().color().name() for one in renderer.categories()}) == 2


def test_the_command_line_paints_them_in_the_same_colours(answer: Answer, project: QgsProject) -> None:
    layer = answer_layer(answer, QUESTION, a_source())
    add_answer(project, layer)
    ours = [(one.value(), one.symbol().color().name()) for one in layer.renderer().categories()]
    style = "import sys; from segearth.style import style_of; print(style_of(sys.argv[1:]))"
    command = [ROOT / ".venv/bin/python", "-c", style, *LABELS]
    document = QDomDocument()
    document.setContent(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol()))
    assert layer.importNamedStyle(document) == (True, "")
    theirs = [(one.value(), one.symbol().color().name()) for one in layer.renderer().categories()]
    assert layer.renderer().classAttribute() == "label"
    assert theirs == ours


def test_a_target_without_polygons_keeps_its_colour(answer: Answer, project: QgsProject) -> None:
    """A lower threshold may give it some."""
    layer = answer_layer(replace(answer, features=answer.features_of(2)), QUESTION, a_source())
    add_answer(project, layer)
    assert [one.value() for one in layer.renderer().categories()] == LABELS


def test_features_go_to_the_layer_and_back(answer: Answer) -> None:
    layer = answer_layer(answer, QUESTION, a_source())
    back = [wire_feature(feature) for feature in layer.getFeatures()]
    first, second = answer.features
    assert [one["properties"] for one in back] == [
        second["properties"],
        first["properties"],
    ]  # the largest first


def test_the_history_gives_targets_and_thresholds_back(
    answer: Answer, qgis_app: object, tmp_path: Path
) -> None:
    question = replace(QUESTION, label_thresholds=((LABELS[0], 0.3),))
    store = RunStore(tmp_path / "runs.gpkg")
    run = a_run(question=question, answer=answer)
    store.keep(run)
    back = store.read(run.id)
    assert back.question == question
    assert back.answer.targets == answer.targets
    assert [one["target"] for one in answer_features(back.answer, back.asked_at)] == [2, 1]


def test_the_metadata_tell_a_threshold_of_its_own(answer: Answer, qgis_app: object) -> None:
    question = replace(QUESTION, label_thresholds=((LABELS[0], 0.3),))
    layer = answer_layer(answer, question, a_source())
    assert "threshold: 0.4" in layer.metadata().history()
    assert json.loads(written_facts(layer)["label_thresholds"]) == {LABELS[0]: 0.3}
    assert written_facts(answer_layer(answer, QUESTION, a_source()))["label_thresholds"] == ""


def test_a_layer_says_how_it_is_drawn(answer: Answer, qgis_app: object) -> None:
    own = ((LABELS[0], 0.82), ('a "tree": {old}\nand high', 0.3))
    drawing = Drawing(0.35, 12.5, 1.5, "gentle", own)
    layer = answer_layer(answer, QUESTION.drawn(drawing), a_source())
    assert drawing_of(layer) == drawing
    layer.setMetadata(QgsLayerMetadata())
    assert drawing_of(layer) is None


def test_a_kept_version_is_named_after_all_its_thresholds(answer: Answer, qgis_app: object) -> None:
    question = replace(QUESTION, label_thresholds=((LABELS[0], 0.82),))
    layer = answer_layer(answer, QUESTION, a_source())
    kept = version_of(layer, a_run(question=question, answer=answer))
    assert kept.name() == f"{layer.name()} (40 %; {LABELS[0]} 82 %)"


@pytest.mark.parametrize(
    ("smallest", "name"),
    [(0.0, "18 %"), (20.0, "18 %, from 20 m²"), (2.5, "18 %, from 2.50 m²"), (20_000.0, "18 %, from 2 ha")],
)
def test_a_kept_version_says_how_it_is_drawn(smallest: float, name: str, qgis_app: object) -> None:
    layer = answer_layer(an_answer(), QUESTION, a_source())
    question = QUESTION.drawn(Drawing(0.18, smallest))
    assert version_of(layer, a_run(question=question)).name() == f"{layer.name()} ({name})"


def test_files_tell_a_threshold_of_its_own(answer: Answer, qgis_app: object, tmp_path: Path) -> None:
    drawing = replace(QUESTION.drawing, label_thresholds=((LABELS[0], 0.3),))
    layer = answer_layer(answer, QUESTION.drawn(drawing), a_source())
    for name, path in (("geopackage", "out.gpkg"), ("geojson", "out.geojson"), ("evidence", "out.html")):
        EXPORTERS[name].export([Subject(layer)], tmp_path / path, QgsFeedback())
    with closing(sqlite3.connect(tmp_path / "out.gpkg")) as connection:
        (written,) = connection.execute("SELECT label_thresholds FROM runs").fetchone()
    document = json.loads((tmp_path / "out.geojson").read_text(encoding="utf-8"))
    assert json.loads(written) == json.loads(document["segearth"]["label_thresholds"]) == {LABELS[0]: 0.3}
    sheet = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert f"Threshold: 40 % · Threshold of “{LABELS[0]}”: 30 %" in sheet


def test_a_file_of_the_version_before_gets_the_column(
    answer: Answer, qgis_app: object, tmp_path: Path
) -> None:
    path = tmp_path / "out.gpkg"
    for threshold in (0.3, 0.6):
        question = replace(QUESTION, label_thresholds=((LABELS[0], threshold),))
        layer = answer_layer(answer, question, a_source())
        EXPORTERS["geopackage"].export([Subject(layer)], path, QgsFeedback())
        with closing(sqlite3.connect(path)) as connection, connection:
            rows = connection.execute("SELECT label_thresholds FROM runs ORDER BY fid").fetchall()
            if threshold == 0.3:
                connection.execute("ALTER TABLE runs DROP COLUMN label_thresholds")
    assert [row and json.loads(row) for (row,) in rows] == [None, {LABELS[0]: 0.6}]


def test_the_history_of_the_version_before_gives_thresholds_back(
    answer: Answer, qgis_app: object, tmp_path: Path
) -> None:
    question = replace(QUESTION, label_thresholds=((LABELS[0], 0.3),))
    store, run = RunStore(tmp_path / "runs.gpkg"), a_run(question=question, answer=answer)
    store.keep(run)
    with closing(sqlite3.connect(store.path)) as connection, connection:
        details = json.loads(connection.execute("SELECT details FROM runs").fetchone()[0])
        details["label_thresholds"] = question.label_thresholds
        connection.execute("UPDATE runs SET details = ?", (json.dumps(details),))
        connection.execute("ALTER TABLE runs DROP COLUMN label_thresholds")
    assert store.read(run.id).question == question


def test_a_threshold_is_for_one_or_for_all() -> None:
    drawing = Drawing().with_threshold(0.3, "roofs").with_threshold(0.7, "roads").with_threshold(0.4, "roofs")
    assert [drawing.threshold_of(label) for label in ("roofs", "roads", "trees")] == [0.4, 0.7, 0.5]
    assert drawing.to_inputs()["label_thresholds"] == {"roofs": 0.4, "roads": 0.7}
    assert drawing.with_threshold(0.6) == replace(drawing, threshold=0.6)
    assert drawing.as_all("roofs").threshold_of("roofs") == 0.5
    assert drawing.as_all("roofs").as_all("roads") == Drawing()
    assert "label_thresholds" not in Drawing().to_inputs()
