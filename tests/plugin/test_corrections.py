"""What somebody changed by hand is counted, whatever it was done with, and told wherever the answer goes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsFeedback, QgsGeometry, QgsVectorLayer

from qgis_segearth.core import hand_edits
from qgis_segearth.core.corrections import AS_DRAWN, COLUMNS, Corrections
from qgis_segearth.core.layers import answer_layer, mark_run, wire_feature
from qgis_segearth.core.provenance import facts_of, note_corrections, written_facts
from qgis_segearth.core.run_store import RunStore
from qgis_segearth.exporters import EXPORTERS, Subject
from qgis_segearth.exporters.contents import tables

from .answers import QUESTION, a_source, an_answer, feature
from .test_run_store import a_run

DONE = Corrections(accepted=2, rejected=3, merged=2, redrawn=1, added=4, edited_at="2026-11-21T20:13:00Z")


def square(x: float, y: float = 0.0, size: float = 2.0) -> QgsGeometry:
    return QgsGeometry.fromWkt(
        f"MultiPolygon ((({x} {y}, {x} {y + size}, {x + size} {y + size}, {x + size} {y}, {x} {y})))"
    )


@pytest.fixture
def layer(qgis_app: object) -> QgsVectorLayer:
    """Five squares in a row, three apart; their ids are 1 to 5."""
    rings = [[[[x, 0], [x, 2], [x + 2, 2], [x + 2, 0], [x, 0]]] for x in (0, 3, 6, 9, 12)]
    found = an_answer(tuple(feature("Polygon", each, 4.0) for each in rings))
    return answer_layer(found, QUESTION, a_source())


def draw(layer: QgsVectorLayer, shape: QgsGeometry) -> None:
    drawn = QgsFeature(layer.fields())
    drawn.setGeometry(shape)
    assert layer.addFeature(drawn)


def unite_as_qgis_does(layer: QgsVectorLayer) -> None:
    """Its tool takes the parts away and adds the whole."""
    whole = QgsGeometry.unaryUnion([layer.getFeature(i).geometry() for i in (1, 2)])
    layer.deleteFeatures([1, 2])
    draw(layer, whole)


def outline_anew(layer: QgsVectorLayer) -> None:
    layer.deleteFeature(3)
    draw(layer, square(5.9, size=2.2))


ACTS = {
    "accept": (lambda layer: hand_edits.accept(layer, [1, 2]), Corrections(accepted=2)),
    "reject": (lambda layer: hand_edits.reject(layer, [1, 2, 5]), Corrections(rejected=3)),
    "merge": (lambda layer: hand_edits.merge(layer, [1, 2, 3]), Corrections(merged=3)),
    "delete": (lambda layer: layer.deleteFeature(4), Corrections(rejected=1)),
    "unite": (unite_as_qgis_does, Corrections(merged=2)),
    "reshape": (lambda layer: layer.changeGeometry(4, square(9, size=2.5)), Corrections(redrawn=1)),
    "outline anew": (outline_anew, Corrections(redrawn=1)),
    "draw": (lambda layer: draw(layer, square(20)), Corrections(added=1)),
    "label": (lambda layer: layer.changeAttributeValue(1, 0, "pond"), Corrections()),
    "reject what was merged": (
        lambda layer: (hand_edits.merge(layer, [1, 2]), hand_edits.reject(layer, [1])),
        Corrections(rejected=2),
    ),
    "draw and delete again": (
        lambda layer: (
            draw(layer, square(20)),
            layer.deleteFeatures(list(layer.editBuffer().addedFeatures())),
        ),
        Corrections(),
    ),
}


@pytest.mark.parametrize("name", ACTS)
def test_each_change_is_counted_and_none_that_is_undone(layer: QgsVectorLayer, name: str) -> None:
    act, wanted = ACTS[name]
    layer.startEditing()
    assert hand_edits.uncommitted(layer) == AS_DRAWN
    act(layer)
    assert hand_edits.uncommitted(layer) == wanted
    while layer.undoStack().canUndo():
        layer.undoStack().undo()
    assert hand_edits.uncommitted(layer) == AS_DRAWN
    while layer.undoStack().canRedo():
        layer.undoStack().redo()
    assert hand_edits.uncommitted(layer) == wanted


def test_every_polygon_of_before_is_counted_once_at_most(layer: QgsVectorLayer) -> None:
    hand_edits.merge(layer, [1, 2])
    hand_edits.reject(layer, [3])
    layer.changeGeometry(4, square(9, size=2.5))
    hand_edits.accept(layer, [5])
    draw(layer, square(20))
    found = hand_edits.uncommitted(layer)
    assert found == Corrections(accepted=1, rejected=1, merged=2, redrawn=1, added=1)
    assert layer.featureCount() == 5 - found.rejected - found.merged + 1 + found.added


def test_polygons_that_cross_themselves_are_merged_and_those_without_area_stay(layer: QgsVectorLayer) -> None:
    """GEOS unites neither; nothing must be left of no polygon."""
    provider, crossing = layer.dataProvider(), "Polygon ((0 {0}, 10 1{0}, 10 {0}, 0 1{0}, 0 {0}))"
    shapes = [*map(crossing.format, (0, 5)), *["Polygon ((0 0, 9 0, 0 0, 0 0))"] * 2]
    provider.changeGeometryValues({n: QgsGeometry.fromWkt(wkt) for n, wkt in enumerate(shapes, 1)})
    hand_edits.merge(layer, [1, 2])
    assert layer.getFeature(1).geometry().area() > 50
    hand_edits.merge(layer, [3, 4])
    assert layer.featureCount() == 4
    layer.rollBack()


def test_what_comes_later_is_added_but_for_what_is_marked_now() -> None:
    later = Corrections(accepted=1, rejected=1, edited_at="2026-11-22T08:00:00Z")
    both = DONE.followed_by(later)
    assert (both.accepted, both.rejected, both.merged, both.edited_at) == (1, 4, 2, later.edited_at)
    assert not AS_DRAWN
    assert AS_DRAWN.in_words() == ""
    assert "rejected 3" in DONE.in_words()
    assert "redrawn" not in replace(DONE, redrawn=0).in_words()


# --- the history ---


def test_the_history_keeps_counts_and_marks(qgis_app: object, tmp_path: Path) -> None:
    features = list(an_answer().features)
    features[1] = {**features[1], "properties": {**features[1]["properties"], "verdict": "accepted"}}
    run = a_run(answer=an_answer().corrected(tuple(features), DONE))
    store = RunStore(tmp_path / "runs.gpkg")
    store.keep(run)
    found = store.read(run.id)
    assert found.answer.corrections == DONE
    assert [each["properties"].get("verdict") for each in found.answer.features] == [None, "accepted"]
    shown = answer_layer(found.answer, found.question, found.source)
    mark_run(shown, found)
    assert hand_edits.is_edited(shown), "sliders leave it alone"
    assert [wire_feature(each)["properties"] for each in shown.getFeatures()] == [
        each["properties"] for each in found.answer.features
    ]
    assert found.drawn(found.question.drawing, found.answer.features).answer.corrections == AS_DRAWN


def test_a_history_of_the_version_before_opens_and_goes_on(qgis_app: object, tmp_path: Path) -> None:
    store, old, new = RunStore(tmp_path / "runs.gpkg"), a_run(), a_run(answer=an_answer().corrected((), DONE))
    store.keep(old)
    without_columns(store.path)
    assert [run.id for run in store.summaries()] == [old.id]
    assert store.read(old.id).answer.corrections == AS_DRAWN
    store.keep(new)
    assert [store.read(run.id).answer.corrections for run in (old, new)] == [AS_DRAWN, DONE]


def without_columns(path: Path) -> None:
    """As the version before wrote the table `runs`."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for name in COLUMNS:
            connection.execute(f"ALTER TABLE runs DROP COLUMN {name}")


# --- files ---


@pytest.fixture
def corrected(layer: QgsVectorLayer) -> QgsVectorLayer:
    note_corrections(layer, DONE)
    return layer


def export(layer: QgsVectorLayer, path: Path, name: str = "geopackage") -> str:
    (source,) = EXPORTERS[name].export([Subject(layer)], path, QgsFeedback())
    return source


def runs(path: Path) -> list[dict]:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute("SELECT * FROM runs ORDER BY fid")]


def test_a_geopackage_tells_in_its_runs_and_in_the_metadata(
    corrected: QgsVectorLayer, tmp_path: Path
) -> None:
    source = export(corrected, tmp_path / "out.gpkg")
    (row,) = runs(tmp_path / "out.gpkg")
    assert Corrections.read(row) == DONE
    again = QgsVectorLayer(source, "again", "ogr")
    assert Corrections.read(written_facts(again)) == DONE
    del again


def test_what_nobody_touched_says_so(layer: QgsVectorLayer, tmp_path: Path) -> None:
    export(layer, tmp_path / "out.gpkg")
    (row,) = runs(tmp_path / "out.gpkg")
    assert [row[name] for name in COLUMNS] == [0, 0, 0, 0, 0, ""]


def test_a_geopackage_of_the_version_before_is_added_to(corrected: QgsVectorLayer, tmp_path: Path) -> None:
    path = tmp_path / "out.gpkg"
    export(corrected, path)
    without_columns(path)
    export(corrected, path)
    old, new = runs(path)
    assert [old[name] for name in COLUMNS] == [None] * len(COLUMNS)
    assert Corrections.read(new) == DONE
    assert old["layer"] != new["layer"]
    assert {old["layer"], new["layer"]} < tables(path)


def test_an_abstract_and_an_evidence_sheet_say_it_in_words(corrected: QgsVectorLayer, tmp_path: Path) -> None:
    export(corrected, tmp_path / "out.html", "evidence")
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert DONE.in_words() in page
    run = a_run(answer=an_answer().corrected((), DONE))
    mark_run(corrected, run)
    assert corrected.metadata().abstract().endswith(DONE.in_words())


def test_an_evidence_sheet_of_what_nobody_touched_is_silent(layer: QgsVectorLayer, tmp_path: Path) -> None:
    export(layer, tmp_path / "out.html", "evidence")
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert "by hand" not in page
    assert "rejected" not in page


def test_noting_keeps_all_other_facts(layer: QgsVectorLayer) -> None:
    before = {key: value for key, value in facts_of(layer).items() if key not in COLUMNS}
    note_corrections(layer, DONE)
    note_corrections(layer, DONE)
    assert {key: value for key, value in facts_of(layer).items() if key not in COLUMNS} == before
    assert len(layer.metadata().history()) == len(
        {line.split(": ")[0] for line in layer.metadata().history()}
    )
