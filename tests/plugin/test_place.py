"""Polygons lie where the shapes lie, for every awkward kind of raster, through any canvas."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeedback,
    QgsGeometry,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas

from qgis_segearth.core.ask import ask
from qgis_segearth.core.client import Client
from qgis_segearth.core.file_source import extent_of
from qgis_segearth.core.layers import answer_layer
from qgis_segearth.core.question import Question
from qgis_segearth.core.raster import source_from_canvas, source_from_layer

KINDS = (
    *(
        "utm_26911",
        "wgs84_4326",
        "mercator_3857",
        "swiss_2056",
        "feet_2263",
        "rotated",
        "south_up",
        "east_left",
    ),
    *(
        "anisotropic",
        "gcps_4326",
        "gcps_affine",
        "antimeridian_4326",
        "antimeridian_3857",
        "antimeridian_32660",
    ),
    *("no_place", "no_crs", "world_file", "alpha", "palette", "uint16"),
)
ASKEW = ("rotated", "gcps_4326", "gcps_affine")
QUESTION = Question("what is magenta")


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def layer(kind: str, rasters: Path, truths: dict) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(rasters / truths[kind]["file"]), kind)
    assert layer.isValid()
    if kind == "world_file":  # a world file names no CRS: the user does
        layer.setCrs(QgsCoordinateReferenceSystem("EPSG:2056"))
    return layer


def look(canvas: QgsMapCanvas, layer: QgsRasterLayer, crs: str, rotation: float) -> QgsMapSettings:
    """The canvas over all of the layer, in some CRS, turned."""
    canvas.setLayers([layer])
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs) if crs else layer.crs())
    canvas.setRotation(rotation)
    extent = canvas.mapSettings().layerExtentToOutputExtent(layer, extent_of(layer))
    extent.scale(1.6)
    canvas.setExtent(extent)
    return canvas.mapSettings()


def other_crs(layer: QgsRasterLayer) -> str:
    """One that the layer does not have; "" where it has none to come from."""
    if not layer.crs().isValid():
        return ""
    return "EPSG:4326" if layer.crs().authid() == "EPSG:3857" else "EPSG:3857"


def true_shapes(truth: dict) -> list[QgsGeometry]:
    """In the layer's coordinates: without any georeference QGIS counts rows upwards to zero."""
    sign = -1 if truth["file"].startswith("no_place") else 1
    return [
        QgsGeometry.fromPolygonXY([[QgsPointXY(x, sign * y) for x, y in [*ring, ring[0]]] for ring in rings])
        for rings in truth["polygons"]
    ]


def distance(found: QgsVectorLayer, truth: dict, crs: QgsCoordinateReferenceSystem) -> float:
    """How far, in source pixels, the worst point of the answer's outlines lies from the true ones."""
    shapes = [scaled(shape, truth) for shape in true_shapes(truth)]
    to_truth = QgsCoordinateTransform(found.crs(), crs, QgsProject.instance())
    polygons = []
    for feature in found.getFeatures():
        geometry = feature.geometry()
        geometry.transform(to_truth)
        polygons.append(scaled(geometry, truth))
    assert len(polygons) == len(shapes)
    return max(min(hausdorff(shape, polygon) for polygon in polygons) for shape in shapes)


def scaled(geometry: QgsGeometry, truth: dict) -> QgsGeometry:
    """In source pixels: ground units over the pixel's width and height."""
    width, height = truth["pixel"]
    return QgsGeometry.fromPolygonXY(
        [[QgsPointXY(p.x() / width, p.y() / height) for p in ring] for ring in rings(geometry)]
    )


def rings(geometry: QgsGeometry) -> list:
    if geometry.isMultipart():
        polygons = geometry.asMultiPolygon()
        assert len(polygons) == 1
        return polygons[0]
    return geometry.asPolygon()


def hausdorff(one: QgsGeometry, other: QgsGeometry) -> float:
    """Between the outlines, holes included; the true ones have a vertex at every few pixels."""
    return QgsGeometry(one.constGet().boundary()).hausdorffDistance(QgsGeometry(other.constGet().boundary()))


def test_a_file_is_answered_within_one_source_pixel(
    kind: str, layer: QgsRasterLayer, truths: dict, canvas: QgsMapCanvas, client: Client
) -> None:
    source = source_from_layer(layer, look(canvas, layer, other_crs(layer), rotation=30))
    found = answer_layer(ask(QUESTION, source, client, QgsFeedback()), QUESTION, source)
    assert found.crs() == layer.crs()
    assert distance(found, truths[kind], layer.crs()) < 1


@pytest.mark.parametrize("rotation", [0.0, 30.0])
def test_the_visible_map_is_answered_within_one_pixel(
    kind: str, layer: QgsRasterLayer, truths: dict, canvas: QgsMapCanvas, client: Client, rotation: float
) -> None:
    """One rendered pixel upright. In a turned view QGIS draws with two nearest-neighbour steps: up to two.
    What lies askew in its file QGIS resamples to the file's own pixel size first: one source pixel on top."""
    if layer.extent().isEmpty():
        pytest.skip("this QGIS (3.40) draws nothing where columns run westwards")
    source = source_from_canvas(look(canvas, layer, "", rotation))
    answer = ask(QUESTION, source, client, QgsFeedback())
    rendered_pixel = answer.resolution / min(truths[kind]["pixel"])
    bound = rendered_pixel * (2 if rotation else 1) + (1 if kind in ASKEW else 0)
    assert distance(answer_layer(answer, QUESTION, source), truths[kind], layer.crs()) < bound


@pytest.mark.parametrize(
    "kind", ["rotated", "south_up", "anisotropic", "gcps_4326", "no_place", "antimeridian_4326"]
)
def test_a_close_view_finds_what_is_in_it_in_its_place(
    kind: str, layer: QgsRasterLayer, truths: dict, canvas: QgsMapCanvas, client: Client
) -> None:
    """Over the frame, the third shape, so that only a window of the file is read."""
    look(canvas, layer, "", rotation=20)
    frame = true_shapes(truths[kind])[2]
    extent = frame.boundingBox()
    extent.scale(1.1)
    canvas.setExtent(extent)
    source = source_from_layer(layer, canvas.mapSettings())
    assert not source.whole
    found = answer_layer(ask(QUESTION, source, client, QgsFeedback()), QUESTION, source)
    nearest = min(
        hausdorff(scaled(frame, truths[kind]), scaled(feature.geometry(), truths[kind]))
        for feature in found.getFeatures()
    )
    assert nearest < 1
