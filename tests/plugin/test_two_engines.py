"""`segearth:ask` with a second engine: the parts add up to what both mark alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from qgis_segearth.processing.provider import SegEarthProvider

from .test_algorithms import fails, run


@pytest.fixture
def image(rasters: Path) -> str:
    return str(rasters / "utm_26911.tif")


def test_two_engines_are_asked_at_once(provider: SegEarthProvider, image: str, tmp_path: Path) -> None:
    asked = {"INPUT": image, "QUESTION": "roofs", "ENGINE": "painted", "COMPARE_WITH": "toy"}
    results = run("ask", {**asked, "OUTPUT": str(tmp_path / "both.gpkg")})
    layer = QgsVectorLayer(results["OUTPUT"], "both", "ogr")
    assert "painted and toy agree" in results["REPLY"]
    assert [each.label() for each in layer.renderer().categories()] == [
        "Both: painted and toy",
        "Only painted",
        "Only toy",
    ]
    found = list(layer.getFeatures())
    labels = ("painted and toy", "only painted", "only toy")
    parts = [united(labelled(found, label)) for label in labels]
    alone = [united(features_of_one(image, engine)) for engine in ("painted", "toy")]
    assert sum(part.area() for part in parts) == pytest.approx(alone[0].combine(alone[1]).area(), rel=1e-9)
    assert results["AREA"] == pytest.approx(sum(each["area_m2"] for each in found))


def test_an_engine_is_no_second_opinion_on_itself(provider: SegEarthProvider, image: str) -> None:
    asked = {"INPUT": image, "QUESTION": "roofs", "ENGINE": "painted", "COMPARE_WITH": "painted"}
    assert "itself" in fails("ask", {**asked, "OUTPUT": "memory:"})


def united(found: list[QgsFeature]) -> QgsGeometry:
    return QgsGeometry.unaryUnion([each.geometry() for each in found])


def labelled(found: list[QgsFeature], label: str) -> list[QgsFeature]:
    return [each for each in found if each["label"] == label]


def features_of_one(image: str, engine: str) -> list[QgsFeature]:
    """That an engine finds alone."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("segearth:ask")
    values = {"INPUT": image, "QUESTION": "roofs", "ENGINE": engine, "OUTPUT": "memory:"}
    results, _ = algorithm.run(values, context, feedback)
    return list(context.takeResultLayer(results["OUTPUT"]).getFeatures())
