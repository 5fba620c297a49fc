"""`segearth:askmany` as somebody uses it who has several images, mistakes and no patience."""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from qgis_segearth.core.backend_process import BackendProcess
from qgis_segearth.core.batch import Area, plan
from qgis_segearth.core.client import Client, EngineInfo
from qgis_segearth.core.errors import BackendMissing
from qgis_segearth.core.layers import answer_layer
from qgis_segearth.core.reprojecting import reprojected
from qgis_segearth.exporters import EXPORTERS
from qgis_segearth.exporters.base import Subject
from qgis_segearth.processing.ask_many import AskManyAlgorithm
from qgis_segearth.processing.provider import SegEarthProvider

from .answers import QUESTION, a_source, an_answer
from .test_algorithms import areas_over, fails, rows, run, square, squares


@pytest.fixture
def swiss(rasters: Path) -> str:
    return str(rasters / "swiss_2056.tif")


@pytest.fixture
def american(rasters: Path) -> str:
    return str(rasters / "utm_26911.tif")


def on_the_globe(wkt: str, place: osr.SpatialReference) -> ogr.Geometry:
    """Longitude and latitude, by GDAL alone."""
    globe = osr.SpatialReference()
    globe.ImportFromEPSG(4326)
    for each in (place, globe):
        each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    shape = ogr.CreateGeometryFromWkt(wkt)
    assert shape.Transform(osr.CoordinateTransformation(place, globe)) == 0
    return shape


def answers_of(path: Path) -> dict[str, list[ogr.Geometry]]:
    """By image, on the globe."""
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayerByName("answers")
    found: dict[str, list[ogr.Geometry]] = {}
    for row in layer:
        shape = on_the_globe(row.GetGeometryRef().ExportToWkt(), layer.GetSpatialRef())
        found.setdefault(row["image"], []).append(shape)
    return found


def alone(image: str, folder: Path) -> list[ogr.Geometry]:
    """What is found in an image that has a file of its own, on the globe."""
    path = folder / f"{Path(image).stem}.gpkg"
    run("askmany", {"INPUT": image, "QUESTIONS": "magenta", "OUTPUT": str(path)})
    (found,) = answers_of(path).values()
    return found


# --- several images ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("first", ["utm_26911", "mercator_3857", "wgs84_4326"])
def test_polygons_of_two_images_lie_where_they_should(
    provider: SegEarthProvider, rasters: Path, tmp_path: Path, first: str
) -> None:
    images, path = (str(rasters / f"{first}.tif"), str(rasters / "swiss_2056.tif")), tmp_path / "both.gpkg"
    for image in images:
        run("askmany", {"INPUT": image, "QUESTIONS": "magenta", "OUTPUT": str(path)})
    together = answers_of(path)
    assert len(together) == 2
    for image in images:
        wanted, got = alone(image, tmp_path), together[Path(image).stem]
        assert len(wanted) == len(got) == 3
        for one, other in zip(wanted, got):
            assert one.Intersection(other).Area() > 0.999 * one.Union(other).Area()
    assert [crs for (crs,) in rows(path, "SELECT crs FROM runs")][1] == "EPSG:2056"


def test_areas_stay_as_measured(
    provider: SegEarthProvider, swiss: str, american: str, tmp_path: Path
) -> None:
    path, own = tmp_path / "both.gpkg", tmp_path / "own.gpkg"
    for image in (american, swiss):
        run("askmany", {"INPUT": image, "QUESTIONS": "magenta", "OUTPUT": str(path)})
    run("askmany", {"INPUT": swiss, "QUESTIONS": "magenta", "OUTPUT": str(own)})
    areas = "SELECT area_m2 FROM answers WHERE image = 'swiss_2056' ORDER BY fid"
    assert rows(path, areas) == rows(own, areas) != []


def test_what_has_no_place_in_the_file_is_refused(
    provider: SegEarthProvider, rasters: Path, swiss: str, tmp_path: Path
) -> None:
    path = tmp_path / "both.gpkg"
    run("askmany", {"INPUT": swiss, "QUESTIONS": "magenta", "OUTPUT": str(path)})
    before = rows(path, "SELECT * FROM answers")
    for other in ("no_crs", "utm_26911"):  # Nevada as the Swiss grid has it would lie in the Atlantic
        values = {"INPUT": str(rasters / f"{other}.tif"), "QUESTIONS": "magenta", "OUTPUT": str(path)}
        assert "have no place in" in fails("askmany", values)
    assert rows(path, "SELECT * FROM answers") == before
    assert len(rows(path, "SELECT * FROM runs")) == 1


@pytest.mark.parametrize(
    ("source", "target", "x", "y"),
    [
        ("EPSG:3857", "EPSG:4326", 20_037_490, 0),  # torn at the antimeridian
        ("EPSG:26911", "EPSG:2056", 545_000, 3_741_000),  # the other side of the world
    ],
)
def test_a_crs_that_does_not_reach_there_is_an_error(
    qgis_app: object, source: str, target: str, x: float, y: float
) -> None:
    shape, crs = square(x, y, 40), map(QgsCoordinateReferenceSystem, (source, target))
    with pytest.raises(QgsCsException):
        reprojected(shape, *crs, QgsCoordinateTransformContext())


def test_no_datum_is_taken_for_another(qgis_app: object) -> None:
    """PROJ knows no way from New York's CRS to Switzerland's; taking one for the other is 700 m off."""
    names = ("EPSG:2263", "EPSG:2056", "EPSG:4326")
    york, swiss, globe = map(QgsCoordinateReferenceSystem, names)
    shape = square(980_000, 200_000, 40)
    there = reprojected(shape, york, swiss, QgsCoordinateTransformContext())
    for each, crs in ((shape, york), (there, swiss)):
        each.transform(QgsCoordinateTransform(crs, globe, QgsProject.instance()))
    assert shape.centroid().distance(there.centroid()) < 1e-6


def test_other_files_keep_each_answer_in_its_own_crs(project: QgsProject, tmp_path: Path) -> None:
    path = tmp_path / "exported.gpkg"
    for crs in ("EPSG:2056", "EPSG:26911"):
        layer = answer_layer(an_answer(), QUESTION, a_source(crs))
        (source,) = EXPORTERS["geopackage"].export([Subject(layer)], path, QgsProcessingFeedback())
        written = QgsVectorLayer(source, "written", "ogr")
        assert written.crs().authid() == crs
        assert written.extent() == layer.extent()


def test_a_mosaic_whose_file_changes_is_another_image(
    provider: SegEarthProvider, american: str, tmp_path: Path
) -> None:
    """Also a mosaic of mosaics: what it was asked before is asked again."""
    tile, inner, outer = (str(tmp_path / name) for name in ("tile.tif", "inner.vrt", "outer.vrt"))
    shutil.copy(american, tile)
    for source, mosaic in ((tile, inner), (inner, outer)):
        gdal.BuildVRT(mosaic, [source]).FlushCache()
    values = {"INPUT": outer, "QUESTIONS": "magenta", "OUTPUT": str(tmp_path / "many.gpkg")}
    run("askmany", values)  # QGIS writes statistics into a new VRT
    before = [run("askmany", values)["ASKED"] for _ in range(2)]
    os.utime(tile, (1, 1))
    after = [run("askmany", values)["ASKED"] for _ in range(2)]
    assert (before[1], after) == (0, [1, 0])


def test_a_mosaic_that_names_itself_is_planned_like_another(
    qgis_app: object, american: str, tmp_path: Path
) -> None:
    path = tmp_path / "circle.vrt"
    gdal.BuildVRT(str(path), [american]).FlushCache()
    path.write_text(path.read_text(encoding="utf-8").replace(american, str(path)), encoding="utf-8")
    assert str(path) in path.read_text(encoding="utf-8")
    whole = Area("", None, QgsCoordinateReferenceSystem())
    assert len(plan([QUESTION], [whole], QgsRasterLayer(str(path), "circle"))) == 1


# --- mistakes ---------------------------------------------------------------------------------------------


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


# --- other settings ---------------------------------------------------------------------------------------


def log_of(values: dict[str, Any]) -> list[str]:
    """What a batch says, line by line."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("segearth:askmany")
    _, successful = algorithm.run(values, context, feedback)
    assert successful, feedback.textLog()
    return feedback.textLog().splitlines()


def test_other_settings_take_the_place_of_earlier_answers(
    provider: SegEarthProvider, project: QgsProject, american: str, tmp_path: Path
) -> None:
    path, areas = tmp_path / "many.gpkg", areas_over(american)
    areas.dataProvider().changeAttributeValues({each.id(): {0: "same"} for each in areas.getFeatures()})
    project.addMapLayer(areas)  # a name may occur twice
    values = {"INPUT": american, "AREAS": areas.id(), "AREA_NAME": "name", "OUTPUT": str(path)}
    values["QUESTIONS"] = "magenta"
    done, ground = "SELECT threshold FROM runs WHERE status = 'done'", "SELECT sum(area_m2) FROM answers"
    run("askmany", values)
    once = rows(path, ground)
    told = log_of({**values, "THRESHOLD": 0.2})
    assert "2 answers with other settings were in this file: replaced." in told
    assert rows(path, done) == [(0.2,)] * 2
    assert rows(path, ground) == once
    orphans = "SELECT count(*) FROM answers WHERE run NOT IN (SELECT run FROM runs)"
    assert rows(path, orphans) == [(0,)]
    again = run("askmany", {**values, "THRESHOLD": 0.2})
    assert (again["ASKED"], again["KNOWN"], again["REPLACED"]) == (0, 2, 0)
    run("askmany", {**values, "QUESTIONS": "another magenta"})  # has nothing to do with it
    assert sorted(rows(path, done)) == [(0.2,), (0.2,), (0.5,), (0.5,)]


def test_settings_may_be_compared_in_one_file(
    provider: SegEarthProvider, american: str, tmp_path: Path
) -> None:
    path = tmp_path / "many.gpkg"
    values = {"INPUT": american, "QUESTIONS": "magenta", "OUTPUT": str(path)}
    for threshold in (0.5, 0.2):
        run("askmany", {**values, "THRESHOLD": threshold, "KEEP_OTHER_SETTINGS": True})
    assert rows(path, "SELECT threshold FROM runs") == [(0.5,), (0.2,)]
    assert run("askmany", values)["REPLACED"] == 1  # also beside an answer that is known already
    assert rows(path, "SELECT threshold FROM runs") == [(0.5,)]


def test_each_area_is_a_line_of_numbers(
    provider: SegEarthProvider, project: QgsProject, american: str, tmp_path: Path
) -> None:
    areas = areas_over(american)
    project.addMapLayer(areas)
    values = {"INPUT": american, "AREAS": areas.id(), "AREA_NAME": "name", "QUESTIONS": "magenta"}
    told = log_of({**values, "OUTPUT": str(tmp_path / "many.gpkg")})
    for name in ("west", "east"):
        (line,) = [line for line in told if line.startswith(f"{name}: ")]
        assert re.fullmatch(rf"{name}: \d polygons?, [\d.,]+ m², certainty \d+ %", line)
    assert told.count("I found what is painted.") == 1


# --- the end ----------------------------------------------------------------------------------------------


class Impatient(QgsProcessingFeedback):
    """Cancels as soon as one answer is there."""

    def pushInfo(self, info: str) -> None:
        super().pushInfo(info)
        if info == "I found what is painted.":
            self.cancel()


def test_a_cancelled_batch_tells_how_to_go_on(
    provider: SegEarthProvider, american: str, tmp_path: Path
) -> None:
    feedback, context = Impatient(), QgsProcessingContext()
    values = {"INPUT": american, "QUESTIONS": "one\ntwo\nthree", "OUTPUT": str(tmp_path / "many.gpkg")}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("segearth:askmany")
    _, successful = algorithm.run(values, context, feedback)
    assert not successful
    assert "1 of 3 done; run again into the same file to go on." in feedback.textLog()
    ended = run("askmany", values)
    told = f"Asked now: 2. Answered before: 1. Failed: 0. Polygons: {ended['COUNT']}."
    assert ended["REPLY"] == f"{told} In the file: 9 polygons."


def test_its_help_names_what_it_writes() -> None:
    text = AskManyAlgorithm().shortHelpString()
    assert "answers" in text
    assert "runs" in text
