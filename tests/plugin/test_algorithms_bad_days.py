"""The Processing algorithms on awkward layers and files: the right answer or one sentence, no leftovers."""

from __future__ import annotations

import gc
import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer
from qgis.PyQt import sip

from qgis_segearth.core.best_threshold import best_threshold
from qgis_segearth.processing.provider import SegEarthProvider

from .test_algorithms import fails, run, square, squares


@pytest.fixture
def picture(rasters: Path) -> str:
    return str(rasters / "utm_26911.tif")


def test_a_threshold_that_is_no_number_is_one_sentence(
    provider: SegEarthProvider, picture: str, tmp_path: Path
) -> None:
    kept, values = str(tmp_path / "map.tif"), {"INPUT": picture, "OUTPUT": "memory:"}
    run("ask", {**values, "QUESTION": "magenta", "PROBABILITY": kept})
    values["INPUT"] = kept
    assert "A setting is not valid." in fails("polygons", {**values, "LABEL_THRESHOLDS": ["roofs", "high"]})
    assert run("polygons", {**values, "LABEL_THRESHOLDS": ["", ""]})["COUNT"]  # a row that was not filled in


def test_a_map_that_cannot_be_written_leaves_nothing_behind(
    provider: SegEarthProvider, picture: str, tmp_path: Path
) -> None:
    (tmp_path / "map.tif").mkdir()
    values = {"INPUT": picture, "QUESTION": "magenta", "OUTPUT": "memory:"}
    assert "nothing was changed" in fails("ask", {**values, "PROBABILITY": str(tmp_path / "map.tif")})
    assert [path.name for path in tmp_path.iterdir()] == ["map.tif"]


@pytest.mark.parametrize("raises", [False, True])
def test_what_gdal_cannot_read_is_one_sentence_however_gdal_says_it(
    provider: SegEarthProvider, project: QgsProject, picture: str, tmp_path: Path, raises: bool
) -> None:
    """Another plugin may have switched GDAL's exceptions on, for all."""
    (tmp_path / "map.tif").write_bytes(Path(picture).read_bytes())
    damaged, layer = QgsRasterLayer(str(tmp_path / "map.tif"), "damaged"), squares((0, 0, 10))
    (tmp_path / "map.tif").write_bytes(b"no GeoTIFF")
    project.addMapLayers([damaged, layer])
    score = {"ANSWER": layer.id(), "REFERENCE": layer.id(), "PROBABILITY": damaged.id()}
    no_file = tmp_path / "folder.gpkg"
    no_file.mkdir()
    many = {"INPUT": picture, "QUESTIONS": "magenta", "OUTPUT": str(no_file / ".." / "folder.gpkg")}
    switch = (gdal.UseExceptions, ogr.UseExceptions) if raises else ()
    try:
        for each in switch:
            each()
        assert "“damaged” cannot be read." in fails("score", score, project)
        assert "Error" not in fails("askmany", many)
    finally:
        ogr.DontUseExceptions()  # the last one first
        gdal.DontUseExceptions()


def test_what_failed_lets_go_of_its_layers(provider: SegEarthProvider, picture: str) -> None:
    """QGIS keeps the error, and with it, were they left to it, all frames that it went through."""
    fails("askmany", {"INPUT": picture, "QUESTIONS": "x" * 5000, "OUTPUT": "TEMPORARY_OUTPUT"})
    gc.collect()
    layers = [each for each in gc.get_objects() if isinstance(each, QgsRasterLayer)]
    assert [each.source() for each in layers if not sip.isdeleted(each)] == []


def test_a_row_without_a_shape_is_no_object(provider: SegEarthProvider, project: QgsProject) -> None:
    answer, reference = squares((0, 0, 10)), squares((0, 0, 10))
    reference.dataProvider().addFeature(QgsFeature(reference.fields()))
    project.addMapLayers([answer, reference])
    scores = run("score", {"ANSWER": answer.id(), "REFERENCE": reference.id()})
    assert scores["OBJECT_RECALL"] == scores["RECALL"] == 1


def test_a_picture_without_a_georeference_gets_a_threshold_too(tmp_path: Path, qgis_app: object) -> None:
    """QGIS counts its rows upwards to zero, GDAL downwards; polygons without a shape are nowhere."""
    path = tmp_path / "photo.tif"
    values = np.full((300, 40), 0.1, np.float32)
    values[270:280, 10:20] = 0.8
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 40, 300, 1, gdal.GDT_Float32)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset = None
    threshold, overlap = best_threshold(path, [square(10, -280, 10), QgsGeometry()])
    assert 0.1 < threshold <= 0.8
    assert overlap == 1


def test_what_is_being_changed_by_hand_is_exported_as_it_is_seen(
    provider: SegEarthProvider, project: QgsProject, tmp_path: Path
) -> None:
    layer = squares((0, 0, 10), (20, 0, 10), (40, 0, 10))
    project.addMapLayer(layer)
    layer.startEditing()
    layer.deleteFeatures([2])
    path = tmp_path / "answers.geojson"
    run("export", {"LAYERS": [layer.id()], "FORMAT": "geojson", "OUTPUT": str(path)})
    assert layer.isModified()
    assert len(json.loads(path.read_text(encoding="utf-8"))["features"]) == 2
    layer.rollBack()
