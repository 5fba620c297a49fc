"""`segearth:askmany` as somebody uses it who has several images, mistakes and no patience."""

from __future__ import annotations

import os
import re
import shutil
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

from qgis_segearth.core.batch import Area, plan
from qgis_segearth.core.layers import answer_layer
from qgis_segearth.core.reprojecting import reprojected
from qgis_segearth.exporters import EXPORTERS
from qgis_segearth.exporters.base import Subject
from qgis_segearth.processing.ask_many import AskManyAlgorithm
from qgis_segearth.processing.provider import SegEarthProvider

from .answers import QUESTION, a_source, an_answer
from .test_algorithms import areas_over, fails, rows, run, square


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
