"""What a batch says when not all goes well, and what its table holds then: nothing false."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingFeedback,
    QgsProject,
)

from qgis_segearth.core.backend_process import BackendProcess
from qgis_segearth.core.client import Client, EngineInfo
from qgis_segearth.core.errors import BackendMissing
from qgis_segearth.core.layers import answer_layer
from qgis_segearth.exporters import EXPORTERS
from qgis_segearth.exporters.base import Subject
from qgis_segearth.processing.provider import SegEarthProvider

from .answers import QUESTION, a_source, an_answer
from .test_algorithms import areas_over, fails, rows, run, squares
from .test_ask_many import log_of


@pytest.fixture
def american(rasters: Path) -> str:
    return str(rasters / "utm_26911.tif")


def test_a_failed_row_tells_its_settings_and_is_replaced(
    provider: SegEarthProvider, project: QgsProject, american: str, tmp_path: Path
) -> None:
    path, beside = tmp_path / "many.gpkg", squares((0, 0, 50))
    project.addMapLayer(beside)
    values = {"INPUT": american, "QUESTIONS": "magenta", "AREA_NAME": "name", "OUTPUT": str(path)}
    failed = run("askmany", {**values, "AREAS": beside.id(), "THRESHOLD": 0.4})
    assert (failed["FAILED"], failed["COUNT"]) == (1, 0)
    assert "Run again" in failed["REPLY"]
    query = "SELECT area, image, threshold, status, error FROM runs"
    ((*known, sentence),) = rows(path, query)
    assert known == ["area 0", "utm_26911", 0.4, "failed"]
    assert sentence.startswith("This area lies outside the image.")
    assert "map" not in sentence
    mended = squares((100, 100, 50))  # still beside it
    project.addMapLayer(mended)
    run("askmany", {**values, "AREAS": mended.id(), "THRESHOLD": 0.4})
    assert len(rows(path, query)) == 1
    run("askmany", {**values, "AREAS": mended.id(), "THRESHOLD": 0.6})
    assert len(rows(path, query)) == 2
    good = areas_over(american)
    good.dataProvider().changeAttributeValues({each.id(): {0: "area 0"} for each in good.getFeatures()})
    good.dataProvider().deleteFeatures([each.id() for each in good.getFeatures()][1:])
    project.addMapLayer(good)
    assert run("askmany", {**values, "AREAS": good.id(), "THRESHOLD": 0.4})["FAILED"] == 0
    assert rows(path, "SELECT status, threshold FROM runs ORDER BY threshold") == [
        ("done", 0.4),
        ("failed", 0.6),
    ]


def test_asking_about_what_lies_beside_the_image_speaks_of_no_map(
    provider: SegEarthProvider, american: str
) -> None:
    values = {"INPUT": american, "QUESTION": "magenta", "OUTPUT": "memory:"}
    said = fails("ask", {**values, "EXTENT": "0,10,0,10 [EPSG:26911]"})
    assert said.startswith("This area lies outside the image.")


def test_without_a_backend_no_file_is_left(
    qgis_app: object, american: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object) -> None:
        raise BackendMissing("for the test")

    monkeypatch.setattr(BackendProcess, "wait_until_ready", missing)
    provider = SegEarthProvider(lambda: None)
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        values = {"INPUT": american, "QUESTIONS": "magenta", "OUTPUT": str(tmp_path / "many.gpkg")}
        assert "not set up yet" in fails("askmany", values)
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("thing", "why"),
    [("zebra crossings", "does not know “zebra crossings”"), ("tiny cars", "cannot tell cars")],
)
def test_what_the_engine_cannot_tell_is_no_none(
    provider: SegEarthProvider, american: str, tmp_path: Path, thing: str, why: str
) -> None:
    """Nor is it asked again with the same settings; with others its row is replaced."""
    path = tmp_path / "many.gpkg"
    values = {"INPUT": american, "QUESTIONS": f"magenta\n{thing}", "OUTPUT": str(path)}
    asked = run("askmany", values)
    assert (asked["ASKED"], asked["FAILED"], asked["NOT_JUDGED"]) == (2, 0, 1)
    assert asked["REPLY"].endswith("Polygons: 3. Not judged: 1. In the file: 3 polygons.")
    query = "SELECT polygons, area_m2, score, error, reply FROM runs WHERE status = 'not judged'"
    ((*numbers, error, reply),) = rows(path, query)
    assert (numbers, error) == ([None, None, None], "")
    assert why in reply
    again = run("askmany", values)
    assert (again["ASKED"], again["KNOWN"], again["NOT_JUDGED"]) == (0, 2, 1)
    assert run("askmany", {**values, "THRESHOLD": 0.2})["REPLACED"] == 2
    assert len(rows(path, query)) == 1
    (line,) = [line for line in log_of({**values, "THRESHOLD": 0.3}) if line.endswith(": not judged")]
    assert thing in line


def test_an_engine_that_is_not_installed_stops_it_before_the_first_area(
    provider: SegEarthProvider, american: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, known = tmp_path / "new.gpkg", tmp_path / "known.gpkg"
    values = {"INPUT": american, "QUESTIONS": "magenta", "OUTPUT": str(known)}
    run("askmany", values)
    before = rows(known, "SELECT * FROM runs")
    absent = EngineInfo("painted", "Painted", 1024, ready=False, missing="Painted is not installed.")
    monkeypatch.setattr(Client, "engines", lambda _: (absent,))
    for path in (new, known):
        for engine, said in (("painted", "Painted is not installed."), ("nobody", "no engine called nobody")):
            assert said in fails("askmany", {**values, "ENGINE": engine, "OUTPUT": str(path)})
    assert rows(known, "SELECT * FROM runs") == before
    assert not new.exists()
    assert run("askmany", values)["KNOWN"] == 1  # needs no engine


def test_its_rows_have_numbers_that_a_person_reads(
    provider: SegEarthProvider, american: str, tmp_path: Path
) -> None:
    """And polygons the exact ones."""
    path = tmp_path / "many.gpkg"
    run("askmany", {"INPUT": american, "QUESTIONS": "magenta", "ENGINE": "graded", "OUTPUT": str(path)})
    ((area, score),) = rows(path, "SELECT area_m2, score FROM runs")
    ((exact,),) = rows(path, "SELECT sum(area_m2) FROM answers")
    assert (area, score) == (round(exact, 2), round(score, 4))


# --- other answers ----------------------------------------------------------------------------------------


def test_an_answer_exported_into_a_batchs_file_has_its_row_there(
    provider: SegEarthProvider, project: QgsProject, american: str, tmp_path: Path
) -> None:
    """And the batch goes on beside it."""
    path = tmp_path / "many.gpkg"
    values = {"INPUT": american, "QUESTIONS": "magenta", "OUTPUT": str(path)}
    run("askmany", values)
    question = replace(QUESTION, text="magenta")
    for area in ("Block E", ""):
        source = replace(a_source(), area=area)
        layer = answer_layer(an_answer(question="magenta"), question, source)
        EXPORTERS["geopackage"].export([Subject(layer)], path, QgsProcessingFeedback())
    query = "SELECT area, question, polygons, status, layer FROM runs ORDER BY fid"
    assert rows(path, query) == [
        ("utm_26911", "magenta", 3, "done", None),
        ("Block E", "magenta", 2, "exported", "magenta_block_e"),
        ("", "magenta", 2, "exported", "magenta"),
    ]
    again = run("askmany", {**values, "THRESHOLD": 0.2})
    assert (again["ASKED"], again["REPLACED"], again["IN_FILE"]) == (1, 1, 3)
    assert len(rows(path, query)) == 3
