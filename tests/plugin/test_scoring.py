"""An answer is judged on the ground that it was asked about, however far its reference reaches."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsBox3d,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsLayerMetadata,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from qgis_segearth.core.asked_ground import asked_ground
from qgis_segearth.core.changes import Pair, judged
from qgis_segearth.core.recorded_source import RecordedSource
from qgis_segearth.core.scoring import Inside, Objects
from qgis_segearth.processing.provider import SegEarthProvider

from .test_algorithms import fails, run, square, squares

UTM = "EPSG:26911"
LEFT, BOTTOM = 545_000, 3_741_000
ASKED = QgsRectangle(LEFT, BOTTOM, LEFT + 100, BOTTOM + 100)


def at(x: float, y: float, side: float = 10) -> tuple[float, float, float]:
    return LEFT + x, BOTTOM + y, side


def with_metadata(layer: QgsVectorLayer, extent: QgsRectangle, crs: str = UTM) -> QgsVectorLayer:
    """As an answer's layer says what was asked about."""
    metadata = layer.metadata()
    spatial = QgsLayerMetadata.SpatialExtent()
    spatial.extentCrs, spatial.bounds = QgsCoordinateReferenceSystem(crs), QgsBox3d(extent)
    told = QgsLayerMetadata.Extent()
    told.setSpatialExtents([spatial])
    metadata.setExtent(told)
    metadata.setHistory([f"extent: {extent.asWktCoordinates()}"])
    layer.setMetadata(metadata)
    return layer


@pytest.fixture
def answer(project: QgsProject) -> QgsVectorLayer:
    """All of it is right: one object, and the piece of another that lies mostly beside what was asked."""
    layer = with_metadata(squares(at(10, 10), crs=UTM), ASKED)
    piece = QgsFeature(layer.fields())
    piece.setGeometry(QgsGeometry.fromRect(QgsRectangle(LEFT + 97, BOTTOM + 50, LEFT + 100, BOTTOM + 60)))
    layer.dataProvider().addFeature(piece)
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def town(project: QgsProject) -> QgsVectorLayer:
    """One object in what was asked about, one that is cut, and a thousand elsewhere."""
    far = [at(1000 + 20 * column, 20 * row) for column in range(50) for row in range(20)]
    layer = squares(at(10, 10), at(97, 50), *far, crs=UTM)
    project.addMapLayer(layer)
    return layer


MEASURES = ("IOU", "PRECISION", "RECALL", "OBJECT_PRECISION", "OBJECT_RECALL")


def test_a_reference_of_a_whole_town_is_no_reproach(provider: SegEarthProvider, answer, town) -> None:
    results = run("score", {"ANSWER": answer.id(), "REFERENCE": town.id(), "OUTPUT": "memory:"})
    assert {name: results[name] for name in MEASURES} == pytest.approx(dict.fromkeys(MEASURES, 1.0))


def test_an_extent_of_ones_own_comes_first(provider: SegEarthProvider, answer, town) -> None:
    extent = f"{LEFT},{LEFT + 1015},{BOTTOM},{BOTTOM + 20} [{UTM}]"  # one of the thousand
    results = run("score", {"ANSWER": answer.id(), "REFERENCE": town.id(), "EXTENT": extent})
    assert (results["RECALL"], results["OBJECT_RECALL"]) == pytest.approx((0.5, 0.5), rel=1e-3)


def test_without_a_known_extent_all_counts(provider: SegEarthProvider, town, project) -> None:
    mine = squares(at(10, 10), crs=UTM)
    project.addMapLayer(mine)
    results = run("score", {"ANSWER": mine.id(), "REFERENCE": town.id()})
    assert results["OBJECT_RECALL"] == pytest.approx(1 / 1002)


def test_what_does_not_count_is_counted(answer, town) -> None:
    pair = Pair.of(town, answer)
    assert judged(pair, None).left_out == 0
    ground = asked_ground(answer)
    verdict = judged(replace(pair, ground=ground), None)
    assert verdict.left_out == 1001
    assert verdict.by_objects.recall == verdict.by_area.recall == 1


def test_what_has_no_place_beside_the_answer_is_no_matter_far_from_it(answer, project) -> None:
    """A reference of the whole world, and an answer in a CRS that does not reach round it."""
    world = squares((-117.0, 33.0, 0.9), (7.4, 46.9, 0.1), (63.0, -33.5, 0.1), crs="EPSG:4326")
    swiss = squares((2_600_000, 1_200_000, 10), crs="EPSG:2056")
    with_metadata(swiss, QgsRectangle(2_599_900, 1_199_900, 2_600_100, 1_200_100), "EPSG:2056")
    verdict = judged(replace(Pair.of(world, swiss), ground=asked_ground(swiss)), None)
    assert (verdict.left_out, verdict.by_area.precision) == (3, 1)  # Bern's is cut out of a larger one


def test_laws_of_objects_on_the_ground() -> None:
    ground = square(0, 0, 100)
    inside, mostly, hardly, beside = (
        square(10, 10, 10),
        square(94, 10, 10),
        square(97, 40, 10),
        square(200, 0, 9),
    )
    found = Inside.of([inside, mostly, hardly, beside], ground)
    assert len(found.shapes) == 3
    assert found.objects == {0, 1}
    assert all(ground.contains(each) for each in found.shapes)
    same = Objects.of(found, found)
    assert (same.score().precision, same.score().recall) == (1, 1)
    assert same.answers == same.references == {0, 1}
    nothing = Inside.of([], ground)
    assert Objects.of(nothing, found).score().recall == 0
    assert Objects.of(found, nothing).score().precision == 0
    assert Inside.of([beside], None).objects == {0}


def test_the_polygons_that_bound_a_question_bound_its_reference(answer) -> None:
    half = QgsGeometry.fromRect(QgsRectangle(LEFT, BOTTOM, LEFT + 50, BOTTOM + 100))
    west = json.loads(half.asJson())
    source = RecordedSource("image", answer.crs(), ASKED, "", {"within": west})
    assert asked_ground(answer, source).area() == pytest.approx(5_000)
    assert asked_ground(answer).area() == pytest.approx(10_000)
    assert asked_ground(squares(at(0, 0), crs=UTM)) is None


def test_of_pictures_without_georeference_rows_go_down(answer) -> None:
    within = {"type": "Polygon", "coordinates": [[[0, 0], [50, 0], [50, 80], [0, 80], [0, 0]]]}
    nowhere = QgsCoordinateReferenceSystem()
    source = RecordedSource(
        "photo", nowhere, QgsRectangle(0, -80, 100, 0), "", {"within": within}, rows_down=True
    )
    found = asked_ground(QgsVectorLayer("Polygon", "photo", "memory"), source)
    assert found.boundingBox() == QgsRectangle(0, -80, 50, 0)


def test_one_of_several_labels_is_scored(
    provider: SegEarthProvider, project: QgsProject, tmp_path: Path
) -> None:
    """The roof lies where the reference is; the pool does not, and it is surer."""
    roof, pool, side = (500_000, 3_700_000), (500_020, 3_700_000), 10
    answer, reference = squares((*roof, side), (*pool, side)), squares((*roof, side))
    answer.dataProvider().addAttributes([QgsField("label", QVariant.String)])
    answer.updateFields()
    for feature, label in zip(list(answer.getFeatures()), ("roof", "pool")):
        answer.dataProvider().changeAttributeValues({feature.id(): {1: label}})
    path = tmp_path / "map.tif"
    bands = gdal.GetDriverByName("GTiff").Create(str(path), 40, 20, 2, gdal.GDT_Float32)
    bands.SetGeoTransform((500_000, 1, 0, 3_700_020, 0, -1))
    bands.SetProjection(answer.crs().toWkt())
    for number, (label, left) in enumerate((("roof", 0), ("pool", 20)), 1):
        values = np.full((20, 40), 0.1, np.float32)
        values[10:, left : left + side] = 0.6 if label == "roof" else 0.9
        bands.GetRasterBand(number).WriteArray(values)
        bands.GetRasterBand(number).SetDescription(label)
    bands = None
    project.addMapLayers([answer, reference])
    values = {"ANSWER": answer.id(), "REFERENCE": reference.id(), "PROBABILITY": str(path)}
    scores = {label: run("score", {**values, "LABEL": label}) for label in ("roof", "pool", "")}
    assert [scores[label]["IOU"] for label in ("roof", "pool", "")] == pytest.approx([1, 0, 0.5], abs=1e-6)
    assert scores["roof"]["OBJECT_PRECISION"] == 1
    assert 0.1 < scores["roof"]["SUGGESTED_THRESHOLD"] <= 0.6
    assert scores["roof"]["SUGGESTED_IOU"] == 1
    assert scores[""] == run("score", values)
    said = fails("score", {**values, "LABEL": "tree"}, project)
    assert said == (
        "No polygon of the answer has the label “tree”. Its labels are: roof; pool. "
        "Leave it empty to judge all polygons."
    )
