"""An answer as a layer: features, style, provenance, place in the layer tree."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from qgis_segearth.core.layers import (
    PALETTE,
    add_answer,
    answer_layer,
    answer_layers,
    dress,
    store_dress,
    store_metadata,
)
from qgis_segearth.core.provenance import KEYS
from qgis_segearth.core.question import Question

from .answers import HOLE, QUESTION, TRIANGLE, a_source, an_answer


@pytest.fixture
def layer(qgis_app: object) -> QgsVectorLayer:
    return answer_layer(an_answer(), QUESTION, a_source())


def test_features_keep_every_digit_and_hole(layer: QgsVectorLayer) -> None:
    geometries = [each.geometry() for each in layer.getFeatures()]
    assert [g.wkbType() for g in geometries] == [QgsWkbTypes.Type.MultiPolygon] * 2
    ring, hole = geometries[0].asMultiPolygon()[0]
    assert [[point.x(), point.y()] for point in ring] == TRIANGLE
    assert [[point.x(), point.y()] for point in hole] == HOLE
    assert len(geometries[1].asMultiPolygon()) == 2
    assert layer.crs().authid() == "EPSG:26911"


def test_attributes_say_what_was_asked_and_found(layer: QgsVectorLayer) -> None:
    first = next(layer.getFeatures()).attributeMap()
    assert [field.name() for field in layer.fields()] == [
        "label",
        "score",
        "area_m2",
        "perimeter_m",
        "question",
        "engine",
        "asked_at",
    ]
    assert (first["label"], first["area_m2"], first["question"]) == ("pool", 7.5, QUESTION.text)
    assert first["asked_at"].isValid()


def test_the_metadata_is_enough_to_ask_again(layer: QgsVectorLayer) -> None:
    metadata = layer.metadata()
    facts = dict(line.split(": ", 1) for line in metadata.history())
    assert facts["question"] == QUESTION.text
    assert facts["engine"] == "segearth-nano"
    assert list(facts) == list(KEYS)
    assert facts["weights_sha256"] == "ab" * 32
    assert facts["threshold"] == "0.4"
    assert facts["extent"] == "0.0, 0.0, 20.0, 20.0"
    assert facts["crs"] == "EPSG:26911"
    assert facts["resolution"] == "0.6"
    assert "unknown" not in facts["client"]
    assert facts["version"] == "0.1.0"
    assert facts["licence"] == "CC-BY 4.0, City of Somewhere"
    assert metadata.licenses() == ["CC-BY 4.0, City of Somewhere"]
    assert metadata.extent().spatialExtents()[0].bounds.toRectangle() == QgsRectangle(0, 0, 20, 20)


def test_an_image_without_crs_gives_a_layer_without_crs(qgis_app: object) -> None:
    assert not answer_layer(an_answer(), QUESTION, a_source("")).crs().isValid()


def test_answers_lie_on_top_of_their_group_in_colours_of_their_own(project: QgsProject) -> None:
    project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:4326", "other", "memory"))
    layers = [answer_layer(an_answer(), QUESTION, a_source()) for _ in range(3)]
    for each in layers:
        add_answer(project, each)
    root = project.layerTreeRoot()
    assert root.children()[0].name() == "SegEarth"
    assert answer_layers(project) == layers[::-1]
    assert [each.renderer().symbol().color().name() for each in layers] == list(PALETTE[:3])
    assert all(each.renderer().symbol().color().alpha() < 128 for each in layers)


def asked(project: QgsProject, text: str, source=None) -> QgsVectorLayer:
    layer = answer_layer(an_answer(question=text), Question(text), source or a_source())
    add_answer(project, layer)
    return layer


def test_no_two_answers_have_the_same_name(project: QgsProject) -> None:
    """Names that somebody has given stay."""
    first, second, third = (asked(project, "water (wet)") for _ in range(3))
    assert [each.name() for each in (first, second, third)] == [
        "water (wet)",
        "water (wet) (2)",
        "water (wet) (3)",
    ]
    second.setName("mine")
    assert asked(project, "water (wet)").name() == "water (wet) (2)"
    assert [first.name(), second.name()] == ["water (wet)", "mine"]


def test_answers_about_one_image_of_several_are_numbered(project: QgsProject) -> None:
    layers = [
        asked(project, "water", replace(a_source(), title=title))
        for title in ("2009", "2009", "2020", "2009", "2020")
    ]
    names = ["water, 2009", "water, 2009 (2)", "water, 2020", "water, 2009 (3)", "water, 2020 (2)"]
    assert [each.name() for each in layers] == names


def written(path: Path, driver: str) -> QgsVectorLayer:
    """An answer in a file, dressed as after the algorithm."""
    path.parent.mkdir(exist_ok=True)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    made = answer_layer(an_answer(), QUESTION, a_source())
    QgsVectorFileWriter.writeAsVectorFormatV3(made, str(path), QgsCoordinateTransformContext(), options)
    layer = QgsVectorLayer(str(path), "a", "ogr")
    dress(layer, an_answer(), QUESTION, a_source())
    store_dress(layer)
    return layer


def test_a_style_goes_into_geopackages_whatever_files_are_called(qgis_app: object, tmp_path: Path) -> None:
    written(tmp_path / "A.GPKG", "GPKG")
    with closing(sqlite3.connect(tmp_path / "A.GPKG")) as connection:
        assert connection.execute("SELECT count(*) FROM layer_styles").fetchone() == (1,)
    beside = written(tmp_path / "from old.gpkg" / "a.geojson", "GeoJSON")
    assert "layername=" not in store_metadata(beside)
