"""The Processing algorithms beside `segearth:ask`, with a real backend."""

from __future__ import annotations

import csv
import sqlite3
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from qgis_segearth.core.best_threshold import best_threshold
from qgis_segearth.core.comparing import compare, ground_area
from qgis_segearth.core.engine_names import BUILT_IN, known_engines, remember_engines
from qgis_segearth.core.scoring import by_area, by_objects, matched
from qgis_segearth.processing.provider import OTHERS, SegEarthProvider

from .conftest import pump


@pytest.fixture
def image(rasters: Path) -> str:
    return str(rasters / "utm_26911.tif")


def run(name: str, values: dict[str, Any]) -> dict[str, Any]:
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"segearth:{name}")
    fits, why = algorithm.checkParameterValues(values, context)
    assert fits, why
    results, successful = algorithm.run(values, context, feedback)
    assert successful, feedback.textLog()
    return results


def fails(name: str, values: dict[str, Any], project: QgsProject | None = None) -> str:
    """What is said."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    if project is not None:
        context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"segearth:{name}")
    _, successful = algorithm.run(values, context, feedback)
    assert not successful
    return feedback.textLog().strip()


def squares(*corners: tuple[float, float, float], crs: str = "EPSG:26911") -> QgsVectorLayer:
    """A layer of squares (left, bottom, side)."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=name:string", "squares", "memory")
    for number, (left, bottom, side) in enumerate(corners):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"area {number}"])
        feature.setGeometry(square(left, bottom, side))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def square(left: float, bottom: float, side: float) -> QgsGeometry:
    right, top = left + side, bottom + side
    return QgsGeometry.fromWkt(
        f"POLYGON(({left} {bottom},{right} {bottom},{right} {top},{left} {top},{left} {bottom}))"
    )


# --- all of them ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", OTHERS, ids=lambda kind: kind.NAME)
def test_every_algorithm_explains_itself(provider: SegEarthProvider, kind: type) -> None:
    algorithm = provider.algorithm(kind.NAME)
    assert len(algorithm.shortHelpString()) > 60
    assert algorithm.tags()
    assert algorithm.displayName()[0].isupper()
    assert all(definition.description() for definition in algorithm.parameterDefinitions())
    assert isinstance(algorithm.create(), kind)


def test_an_engine_that_a_backend_listed_can_be_chosen(provider: SegEarthProvider) -> None:
    remember_engines(["segearth-nano", "my-r1"])
    try:
        assert known_engines("older") == [*BUILT_IN, "my-r1", "older"]
        algorithm = provider.algorithm("ask").create()
        assert "my-r1" in algorithm.parameterDefinition("ENGINE").options()
    finally:
        remember_engines([])


# --- polygons from a probability map ----------------------------------------------------------------------


@pytest.fixture
def probability(provider: SegEarthProvider, image: str, tmp_path: Path) -> Path:
    values = {"INPUT": image, "QUESTION": "magenta", "OUTPUT": "memory:"}
    run("ask", {**values, "PROBABILITY": str(tmp_path / "map.tif")})
    return tmp_path / "map.tif"


@pytest.mark.parametrize("threshold", [0.2, 0.5, 0.97])
def test_the_kept_map_at_a_threshold_is_a_new_run_at_it(
    image: str, probability: Path, tmp_path: Path, threshold: float
) -> None:
    drawn, asked = tmp_path / "drawn.gpkg", tmp_path / "asked.gpkg"
    drawing = {"THRESHOLD": threshold, "SIMPLIFY": 1, "MINIMUM_AREA": 2}
    values = {"INPUT": image, "QUESTION": "magenta", "OUTPUT": str(asked)}
    run("ask", {**values, **drawing})
    run("polygons", {"INPUT": str(probability), **drawing, "OUTPUT": str(drawn)})
    same = [sorted(each.geometry().asWkt(9) for each in QgsVectorLayer(str(path)).getFeatures())
            for path in (drawn, asked)]  # fmt: skip
    assert same[0] == same[1]


def test_a_photo_is_no_probability_map(provider: SegEarthProvider, image: str) -> None:
    assert "from 0 to 1" in fails("polygons", {"INPUT": image, "OUTPUT": "memory:"})


# --- comparing --------------------------------------------------------------------------------------------


def test_gained_lost_and_kept(provider: SegEarthProvider, project: QgsProject) -> None:
    before, after = squares((500_000, 3_700_000, 100)), squares((500_050, 3_700_000, 100))
    project.addMapLayers([before, after])
    results = run("compare", {"BEFORE": before.id(), "AFTER": after.id(), "OUTPUT": "memory:"})
    ground = 5_000 / 0.9996**2  # UTM's scale on the central meridian
    assert [results[name] for name in ("GAINED", "LOST", "KEPT")] == pytest.approx([ground] * 3, rel=1e-4)
    assert results["IOU"] == pytest.approx(1 / 3, rel=1e-4)


def test_comparing_laws() -> None:
    area = ground_area(QgsCoordinateReferenceSystem(), QgsProject.instance().transformContext())
    one, other = [square(0, 0, 10), square(5, 5, 10)], [square(3, 3, 4), square(40, 0, 1)]
    there, back = compare(one, other), compare(other, one)
    assert area(there.gained) == pytest.approx(area(back.lost))
    assert area(there.kept) == pytest.approx(16)
    assert there.iou(area) == pytest.approx(back.iou(area))
    assert compare(one, one).iou(area) == 1
    for measure in (area, QgsGeometry.area):
        assert compare([], []).iou(measure) == 1
        assert compare(one, []).iou(measure) == 0
    bow_tie = QgsGeometry.fromWkt("POLYGON((0 0,10 10,10 0,0 10,0 0))")
    assert area(compare([bow_tie], []).lost) == pytest.approx(50)


def test_another_crs_and_slivers(provider: SegEarthProvider, project: QgsProject) -> None:
    before = squares((0.0, 45.0, 0.01), crs="EPSG:4326")
    after = QgsVectorLayer("Polygon?crs=EPSG:3857", "after", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(
        "POLYGON((0 5621521.5,1113.2 5621521.5,1113.2 5623096.0,0 5623096.0,0 5621521.5))"
    ))  # fmt: skip
    after.dataProvider().addFeature(feature)
    project.addMapLayers([before, after])
    values = {"BEFORE": before.id(), "AFTER": after.id(), "MINIMUM_AREA": 5_000, "OUTPUT": "memory:"}
    results = run("compare", values)
    assert results["IOU"] > 0.98
    assert (results["GAINED"], results["LOST"]) == (0, 0)


@pytest.mark.parametrize(
    ("name", "values"),
    [("compare", {"BEFORE": 0, "AFTER": 1, "OUTPUT": "memory:"}), ("score", {"ANSWER": 0, "REFERENCE": 1})],
)
def test_polygons_that_have_no_place_beside_the_others_are_not_compared(
    provider: SegEarthProvider, project: QgsProject, name: str, values: dict
) -> None:
    """Nevada as the Swiss grid has it would lie in the Atlantic: all gained, nothing lost."""
    layers = squares((2_600_000, 1_200_000, 40), crs="EPSG:2056"), squares((545_000, 3_741_000, 40))
    project.addMapLayers(layers)
    chosen = {key: value if key == "OUTPUT" else layers[value].id() for key, value in values.items()}
    assert "have no place in EPSG:2056" in fails(name, chosen, project)


# --- scoring ----------------------------------------------------------------------------------------------


def test_scores_of_a_known_case(provider: SegEarthProvider, project: QgsProject) -> None:
    answer = squares((500_000, 3_700_000, 10), (500_100, 3_700_000, 10), (500_200, 3_700_000, 10))
    reference = squares((500_000, 3_700_000, 10), (500_102, 3_700_000, 10))
    project.addMapLayers([answer, reference])
    values = {"ANSWER": answer.id(), "REFERENCE": reference.id(), "OUTPUT": "memory:"}
    results = run("score", values)
    assert results["PRECISION"] == pytest.approx(180 / 300, rel=1e-3)
    assert results["RECALL"] == pytest.approx(180 / 200, rel=1e-3)
    assert results["IOU"] == pytest.approx(180 / 320, rel=1e-3)
    assert results["OBJECT_PRECISION"] == pytest.approx(2 / 3)
    assert results["OBJECT_RECALL"] == 1


def test_each_polygon_is_matched_once() -> None:
    answers = [square(0, 0, 10), square(1, 0, 10), square(50, 0, 5)]
    references = [square(0.5, 0, 10), square(50, 0, 5)]
    pairs = matched(answers, references)
    assert len(pairs) == 2
    assert {pair[1] for pair in pairs} == {0, 1}
    assert (2, 1) in pairs
    score = by_objects(pairs, len(answers), len(references))
    assert (score.precision, score.recall) == (pytest.approx(2 / 3), 1)
    assert by_objects([], 0, 0).iou == 1
    area = ground_area(QgsCoordinateReferenceSystem(), QgsProject.instance().transformContext())
    assert by_area(compare([], answers), area).precision == 0


def test_the_suggested_threshold_is_the_best_one(tmp_path: Path, qgis_app: object) -> None:
    """0.9 in the middle, 0.6 around it: the reference says which of the two is meant."""
    path = tmp_path / "map.tif"
    values = np.full((40, 40), 0.1, np.float32)
    values[10:30, 10:30], values[15:25, 15:25] = 0.6, 0.9
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 40, 40, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((0, 1, 0, 40, 0, -1))
    dataset.GetRasterBand(1).WriteArray(values)
    dataset = None
    inner, outer = best_threshold(path, [square(15, 15, 10)]), best_threshold(path, [square(10, 10, 20)])
    assert 0.6 < inner[0] <= 0.9
    assert 0.1 < outer[0] <= 0.6
    assert (inner[1], outer[1]) == (1, 1)
    for threshold, reference in ((inner[0], (15, 15, 10)), (outer[0], (10, 10, 20))):
        assert (values >= threshold).sum() == reference[2] ** 2


# --- many questions, many areas ---------------------------------------------------------------------------


def areas_over(image: str) -> QgsVectorLayer:
    """The western and the eastern half of the image, and a place beside it."""
    box = QgsRasterLayer(image, "image").extent()
    half, side = box.width() / 2, box.height()
    layer = squares(crs="EPSG:26911")
    for number, left in enumerate((box.xMinimum(), box.xMinimum() + half, box.xMaximum() + 1000)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([("west", "east", "beside")[number]])
        wkt = f"{left} {box.yMinimum()},{left + half} {box.yMinimum()},{left + half} {box.yMinimum() + side}"
        wkt += f",{left} {box.yMinimum() + side},{left} {box.yMinimum()}"
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({wkt}))"))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def rows(path: Path, query: str) -> list[tuple]:
    connection = sqlite3.connect(path)
    found = connection.execute(query).fetchall()
    connection.close()
    return found


def test_questions_times_areas_and_on_again(
    provider: SegEarthProvider, project: QgsProject, image: str, tmp_path: Path
) -> None:
    areas, path = areas_over(image), tmp_path / "many.gpkg"
    project.addMapLayer(areas)
    values = {"INPUT": image, "AREAS": areas.id(), "AREA_NAME": "name", "OUTPUT": str(path)}
    first = run("askmany", {**values, "QUESTIONS": "magenta\n\n  magenta \n"})
    assert (first["ASKED"], first["KNOWN"], first["FAILED"]) == (2, 0, 1)
    found = dict(rows(path, "SELECT area, polygons FROM runs WHERE status = 'done'"))
    assert found["west"] + found["east"] == first["COUNT"] >= 3
    ((sentence,),) = rows(path, "SELECT error FROM runs WHERE status = 'failed'")
    assert "beside" not in sentence
    assert len(sentence) > 20
    again = run("askmany", {**values, "QUESTIONS": "magenta\nwhat is magenta"})
    assert (again["ASKED"], again["KNOWN"], again["FAILED"]) == (2, 2, 2)
    assert len(rows(path, "SELECT * FROM runs")) == 6
    layer = QgsVectorLayer(f"{path}|layername=answers", "answers", "ogr")
    assert layer.featureCount() == 2 * first["COUNT"]
    assert layer.crs().authid() == "EPSG:26911"
    assert all(category.symbol().color().alpha() < 128 for category in layer.renderer().categories())
    assert {each["run"] for each in layer.getFeatures()} <= {
        run for (run,) in rows(path, "SELECT run FROM runs")
    }


class Impatient(QgsProcessingFeedback):
    """Cancels as soon as one answer is there."""

    def pushInfo(self, info: str) -> None:
        if info == "I found what is painted.":
            self.cancel()


def test_a_cancelled_batch_has_whole_runs_and_goes_on(
    provider: SegEarthProvider, project: QgsProject, image: str, tmp_path: Path
) -> None:
    path, feedback, context = tmp_path / "many.gpkg", Impatient(), QgsProcessingContext()
    values = {"INPUT": image, "QUESTIONS": "one\ntwo\nthree", "OUTPUT": str(path)}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("segearth:askmany")
    ended = []
    task = QgsProcessingAlgRunnerTask(algorithm, values, context, feedback)
    task.executed.connect(lambda successful, results: ended.append(successful))
    QgsApplication.taskManager().addTask(task)
    assert pump(lambda: bool(ended))
    assert ended == [False]
    assert rows(path, "SELECT status FROM runs") == [("done",)]
    assert rows(path, "SELECT count(*) FROM answers") == rows(path, "SELECT sum(polygons) FROM runs")
    assert run("askmany", values)["KNOWN"] == 1
    assert rows(path, "SELECT question FROM runs") == [("one",), ("two",), ("three",)]


def test_a_file_that_holds_no_batch_is_left_alone(
    provider: SegEarthProvider, image: str, tmp_path: Path
) -> None:
    path = tmp_path / "mine.gpkg"
    path.write_bytes(b"mine")
    values = {"INPUT": image, "QUESTIONS": "magenta", "OUTPUT": str(path)}
    assert "is not a GeoPackage" in fails("askmany", values)
    assert path.read_bytes() == b"mine"
    assert "empty" in fails("askmany", {**values, "QUESTIONS": " \n "})


# --- models -----------------------------------------------------------------------------------------------


def test_models_are_listed_and_verified(provider: SegEarthProvider, tmp_path: Path) -> None:
    results = run("listmodels", {"OUTPUT": str(tmp_path / "models.csv")})
    assert "segearth-nano" in results["INSTALLED"].split(",")
    with (tmp_path / "models.csv").open(encoding="utf-8") as table:
        assert {"segearth-nano", "segearth-r1"} <= {row["name"] for row in csv.DictReader(table)}
    assert run("verifymodel", {"NAME": "segearth-nano"})["BYTES"] > 1_000_000
    assert "No model called" in fails("verifymodel", {"NAME": "nobody"})


def test_a_mirror_that_is_not_there_is_one_sentence(provider: SegEarthProvider) -> None:
    said = fails("pullmodel", {"NAME": "segearth-r1", "MIRROR": "http://127.0.0.1:9"})
    assert "cannot be reached" in said
    assert "{" not in said


# --- in a model, in a batch -------------------------------------------------------------------------------


def test_a_model_of_them_runs(provider: SegEarthProvider, image: str, tmp_path: Path) -> None:
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelParameter,
        QgsProcessingParameterRasterLayer,
    )

    static = QgsProcessingModelChildParameterSource.fromStaticValue
    output_of = QgsProcessingModelChildParameterSource.fromChildOutput
    model = QgsProcessingModelAlgorithm("pools", "tests")
    model.addModelParameter(
        QgsProcessingParameterRasterLayer("image", "image"), QgsProcessingModelParameter("image")
    )
    ask = QgsProcessingModelChildAlgorithm("segearth:ask")
    ask.setChildId("ask")
    ask.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromModelParameter("image")])
    ask.addParameterSources("QUESTION", [static("magenta")])
    ask.addParameterSources("OUTPUT", [static(str(tmp_path / "asked.gpkg"))])
    ask.addParameterSources("PROBABILITY", [static(str(tmp_path / "map.tif"))])
    draw = QgsProcessingModelChildAlgorithm("segearth:polygons")
    draw.setChildId("draw")
    draw.addParameterSources("INPUT", [output_of("ask", "PROBABILITY")])
    draw.addParameterSources("RIGHT_ANGLES", [static("strong")])
    draw.addParameterSources("OUTPUT", [static(str(tmp_path / "drawn.gpkg"))])
    compare_ = QgsProcessingModelChildAlgorithm("segearth:compare")
    compare_.setChildId("compare")
    compare_.addParameterSources("BEFORE", [output_of("ask", "OUTPUT")])
    compare_.addParameterSources("AFTER", [output_of("draw", "OUTPUT")])
    compare_.addParameterSources("OUTPUT", [static(str(tmp_path / "changes.gpkg"))])
    for child in (ask, draw, compare_):
        model.addChildAlgorithm(child)
    assert model.toFile(str(tmp_path / "pools.model3"))
    again = QgsProcessingModelAlgorithm()
    assert again.fromFile(str(tmp_path / "pools.model3"))
    feedback = QgsProcessingFeedback()
    _, successful = again.run({"image": image}, QgsProcessingContext(), feedback)
    assert successful, feedback.textLog()
    assert QgsVectorLayer(str(tmp_path / "drawn.gpkg")).featureCount() == 3
    changes = QgsVectorLayer(str(tmp_path / "changes.gpkg"))
    assert sum(each["area_m2"] for each in changes.getFeatures() if each["change"] == "kept") > 2_800


def test_a_batch_of_them_runs(provider: SegEarthProvider, rasters: Path, tmp_path: Path) -> None:
    """As the batch dialog does it: one prepared algorithm after another, each with a row of the table."""
    from qgis.core import QgsProcessingAlgorithm

    algorithm = provider.algorithm("ask")
    assert algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagSupportsBatch
    for name in ("utm_26911", "rotated"):
        values = {"INPUT": str(rasters / f"{name}.tif"), "QUESTION": "magenta"}
        run("ask", {**values, "OUTPUT": str(tmp_path / f"{name}.gpkg")})
    assert {QgsVectorLayer(str(path)).featureCount() for path in tmp_path.glob("*.gpkg")} == {3}
