"""An answer and an image to build layers from, without a backend."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from qgis_segearth.core.answer import Answer
from qgis_segearth.core.file_source import FileSource
from qgis_segearth.core.question import Question

QUESTION = Question("Where could people cool off on a hot day?", threshold=0.4)
HOLE = [[2, 0.5], [3, 0.5], [3, 1], [2, 0.5]]
TRIANGLE = [[0, 0], [4.000000000000001, 0], [4, 4], [0, 0]]


def feature(kind: str, coordinates: list, area: float) -> dict:
    properties = {"label": "pool", "score": 0.9, "area_m2": area, "perimeter_m": 4.5}
    return {
        "type": "Feature",
        "geometry": {"type": kind, "coordinates": coordinates},
        "properties": properties,
    }


FEATURES = (
    feature("Polygon", [TRIANGLE, HOLE], 7.5),
    feature(
        "MultiPolygon", [[[[9, 9], [10, 9], [10, 10], [9, 9]]], [[[19, 9], [20, 9], [20, 10], [19, 9]]]], 1
    ),
)


def an_answer(features: tuple[dict, ...] = FEATURES, question: str = QUESTION.text) -> Answer:
    return Answer(
        reply="I found 2 pools.",
        features=features,
        crs_wkt=None,
        question=question,
        engine="segearth-nano",
        weights_sha256="ab" * 32,
        device="cpu",
        score=0.9,
        area=8.5,
        units="metre",
        cached=False,
        resolution=0.6,
        version="0.1.0",
    )


def a_source(crs: str = "EPSG:26911") -> FileSource:
    return FileSource(
        title="roofs",
        crs=QgsCoordinateReferenceSystem(crs),
        extent=QgsRectangle(0, 0, 20, 20),
        licence="CC-BY 4.0, City of Somewhere",
        path=Path("/data/roofs.tif"),
        bands=None,
        whole=True,
        rows_down=False,
    )
