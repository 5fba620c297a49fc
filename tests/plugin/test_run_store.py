"""Every run is kept: whole, exactly, readable by any GIS, and unharmed by what goes wrong."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsVectorLayer

from qgis_segearth.core.errors import RunsUnreadable, RunsUnwritable, RunUnknown
from qgis_segearth.core.kept_map import KeptMap
from qgis_segearth.core.layers import multipolygon
from qgis_segearth.core.question import Drawing
from qgis_segearth.core.recorded_source import RecordedSource
from qgis_segearth.core.run import Run
from qgis_segearth.core.run_files import store_of
from qgis_segearth.core.run_store import RunStore

from .answers import QUESTION, an_answer


def a_run(**changes: object) -> Run:
    source = RecordedSource(
        title="roofs",
        crs=QgsCoordinateReferenceSystem("EPSG:26911"),
        extent=QgsRectangle(0.1, 0.2, 20, 20),
        licence="CC-BY 4.0",
        inputs={"image": {"href": "file:///data/roofs.tif"}, "bands": [1, 2, 3]},
        picture=b"II*\0picture",
    )
    run = Run(QUESTION, an_answer(), source, 1.5, KeptMap(b"II*\0probabilities"))
    return replace(run, **changes)


@pytest.fixture
def store(qgis_app: object, tmp_path: Path) -> RunStore:
    return RunStore(tmp_path / "räume und läufe" / "runs.gpkg")


def test_a_run_comes_back_as_it_was_kept(store: RunStore) -> None:
    run = a_run()
    store.keep(run)
    found = store.read(run.id)
    assert found.question == run.question
    assert found.map == run.map
    assert replace(found.source, crs=run.source.crs) == run.source
    assert found.source.crs.authid() == "EPSG:26911"
    assert (found.id, found.seconds, found.version_of) == (run.id, 1.5, "")
    assert abs(found.asked_at.msecsTo(run.asked_at)) <= 1
    assert replace(found.answer, features=()) == replace(run.answer, features=())
    kept, made = (
        [multipolygon(feature["geometry"]).asWkt(17) for feature in each.answer.features]
        for each in (found, run)
    )
    assert kept == made
    assert [f["properties"] for f in found.answer.features] == [f["properties"] for f in run.answer.features]


def test_the_list_is_newest_first_and_tells_what_a_list_needs(store: RunStore) -> None:
    first, second = a_run(), a_run(map=None, answer=an_answer(()))
    store.keep(first)
    store.keep(second)
    newest, oldest = store.summaries()
    assert (newest.id, newest.count, newest.has_map) == (second.id, 0, False)
    assert (oldest.id, oldest.count, oldest.has_map) == (first.id, 2, True)
    assert oldest.question == QUESTION.text


def test_any_gis_reads_the_polygons_and_the_table(store: RunStore) -> None:
    run = a_run()
    store.keep(run)
    polygons = QgsVectorLayer(f"{store.path}|layername=answer_{run.id}", "", "ogr")
    assert (polygons.featureCount(), polygons.crs().authid()) == (2, "EPSG:26911")
    runs = QgsVectorLayer(f"{store.path}|layername=runs", "", "ogr")
    assert runs.isValid()
    assert next(runs.getFeatures())["question"] == QUESTION.text


def test_a_run_that_was_cut_off_is_not_listed(store: RunStore) -> None:
    """The process dies after the polygons and before the row."""
    store.keep(a_run())
    half = a_run()
    store._write_polygons(half, f"answer_{half.id}")
    assert len(store.summaries()) == 1
    with pytest.raises(RunUnknown):
        store.read(half.id)
    store.keep(half)
    assert len(store.summaries()) == 2


def test_runs_move_when_a_project_gets_a_name(store: RunStore, tmp_path: Path) -> None:
    mine, other = a_run(), a_run()
    store.keep(mine)
    store.keep(other)
    named = RunStore(tmp_path / "project_segearth.gpkg")
    store.move_to(named, [mine.id, "unknown"])
    assert [run.id for run in named.summaries()] == [mine.id]
    assert [run.id for run in store.summaries()] == [other.id]
    assert named.read(mine.id).map == mine.map
    assert not QgsVectorLayer(f"{store.path}|layername=answer_{mine.id}", "", "ogr").isValid()


def test_what_cannot_be_written_is_said_and_harms_nothing(store: RunStore) -> None:
    store.keep(a_run())
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(RunsUnwritable):
            store.keep(a_run())
        other.execute("ROLLBACK")
    assert len(store.summaries()) == 1
    store.keep(a_run())
    assert len(store.summaries()) == 2


def test_a_damaged_file_is_named(store: RunStore) -> None:
    store.path.parent.mkdir()
    store.path.write_bytes(b"not a database" * 1000)
    with pytest.raises(RunsUnreadable, match=r"runs\.gpkg"):
        store.summaries()


def test_without_a_file_there_are_no_runs(store: RunStore) -> None:
    assert store.summaries() == []
    with pytest.raises(RunUnknown):
        store.read("any")


def test_runs_lie_beside_their_project(project: QgsProject, tmp_path: Path) -> None:
    unsaved = store_of(project).path
    project.setFileName(str(tmp_path / "town.qgz"))
    assert store_of(project).path == tmp_path / "town_segearth.gpkg"
    assert unsaved.parent != tmp_path


def test_another_drawing_is_a_version_of_its_run() -> None:
    run = a_run()
    (feature, *_) = run.answer.features
    redrawn = run.drawn(Drawing(threshold=0.7, right_angles="strong"), (feature,))
    assert (redrawn.id, redrawn.answer.count, redrawn.answer.area) == (run.id, 1, 7.5)
    assert (redrawn.question.threshold, redrawn.question.right_angles) == (0.7, "strong")
    kept = redrawn.kept_version()
    assert kept.id != run.id
    assert kept.version_of == kept.kept_version().version_of == run.id
