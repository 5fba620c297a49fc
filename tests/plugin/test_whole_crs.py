"""A CRS loses its definition when the thread ends that made it (QGIS 3.22); what we write has one anyway."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from osgeo import gdal, ogr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeedback,
    QgsVectorLayer,
)

from qgis_segearth.core.batch_file import BatchFile
from qgis_segearth.core.layers import answer_layer
from qgis_segearth.core.rendered_source import geotiff
from qgis_segearth.core.run_store import RunStore
from qgis_segearth.core.whole_crs import own_crs, whole_crs
from qgis_segearth.exporters import EXPORTERS, Subject
from qgis_segearth.gui.export_task import ExportTask

from .answers import QUESTION, a_source, an_answer
from .conftest import pump
from .test_run_store import a_run


class Worker(threading.Thread):
    """Makes a CRS, lets others use it, and ends."""

    def __init__(self, name: str):
        super().__init__()
        self._name, self._over, self._made = name, threading.Event(), threading.Event()
        self.start()
        self._made.wait()

    def run(self) -> None:
        self.crs = QgsCoordinateReferenceSystem(self._name)
        self._made.set()
        self._over.wait()

    def end(self) -> None:
        """Returns when QGIS has noticed: what Python calls the end of a thread comes a little earlier."""
        self._over.set()
        self.join()
        pump(lambda: not self.crs.toWkt(), 2)


@pytest.fixture
def hollow(qgis_app: object) -> Iterator[QgsCoordinateReferenceSystem]:
    """EPSG:26911 as it lies in QGIS's cache after the thread has ended that asked for it first."""
    QgsCoordinateReferenceSystem.invalidateCache()
    worker = Worker("EPSG:26911")
    assert QgsCoordinateReferenceSystem("EPSG:26911").toWkt()
    worker.end()
    found = QgsCoordinateReferenceSystem("EPSG:26911")
    if found.toWkt():
        pytest.skip(f"QGIS {Qgis.version()} keeps the definition")
    assert found.isValid()
    yield found
    QgsCoordinateReferenceSystem.invalidateCache()


def test_a_crs_without_definition_is_read_anew(hollow):
    assert whole_crs(hollow).authid() == "EPSG:26911"
    assert "UTM" in whole_crs(hollow).toWkt()
    assert QgsCoordinateReferenceSystem("EPSG:26911").toWkt(), "QGIS's own is whole again, too"


def test_others_stay_as_they_are(qgis_app):
    for crs in (QgsCoordinateReferenceSystem("EPSG:2056"), QgsCoordinateReferenceSystem()):
        assert whole_crs(crs) is crs


def test_what_is_mended_in_a_thread_does_not_break_when_that_ends(hollow):
    mended = []
    thread = threading.Thread(target=lambda: mended.append(whole_crs(hollow).toWkt()))
    thread.start()
    thread.join()
    time.sleep(0.2)  # see Worker.end
    assert mended[0]
    assert QgsCoordinateReferenceSystem("EPSG:26911").toWkt()


def test_ones_own_outlives_the_thread_that_made_it(qgis_app):
    QgsCoordinateReferenceSystem.invalidateCache()
    worker = Worker("EPSG:3006")
    own = own_crs(worker.crs)
    worker.end()
    assert own.toWkt()
    assert own == QgsCoordinateReferenceSystem("EPSG:3006")
    QgsCoordinateReferenceSystem.invalidateCache()


def crs_of(path: Path, table: str = "") -> str:
    """As GDAL reads it."""
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayerByName(table) if table else dataset.GetLayer(0)
    place = layer.GetSpatialRef()
    return place.GetAuthorityCode(None) or "" if place is not None else ""


def lies_in(layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    layer.setCrs(crs)
    assert not layer.crs().toWkt()
    return layer


@pytest.mark.parametrize("name", ["geopackage", "flatgeobuf", "geojson"])
def test_every_export_has_a_crs(hollow, tmp_path, name):
    layer = lies_in(answer_layer(an_answer(), QUESTION, a_source("EPSG:4326")), hollow)
    path = tmp_path / f"answer{EXPORTERS[name].suffix}"
    EXPORTERS[name].export([Subject(layer)], path, QgsFeedback())
    assert crs_of(path) == ("4326" if name == "geojson" else "26911")


def test_the_history_has_a_crs(hollow, tmp_path):
    store, run = RunStore(tmp_path / "runs.gpkg"), a_run()
    store.keep(replace(run, source=replace(run.source, crs=hollow)))
    assert crs_of(store.path, f"answer_{run.id}") == "26911"


def test_what_was_changed_by_hand_has_a_crs_in_the_history(hollow, tmp_path):
    layer = lies_in(answer_layer(an_answer(), QUESTION, a_source("EPSG:4326")), hollow)
    store = RunStore(tmp_path / "runs.gpkg")
    store.keep_layer(layer, "shown")
    assert crs_of(store.path, "shown") == "26911"


def test_a_batch_has_a_crs(hollow, tmp_path):
    with BatchFile(tmp_path / "batch.gpkg", hollow, QgsCoordinateTransformContext()):
        pass
    assert crs_of(tmp_path / "batch.gpkg", "answers") == "26911"


def test_a_picture_that_is_sent_has_a_crs(hollow, tmp_path):
    import numpy as np

    (tmp_path / "view.tif").write_bytes(geotiff(np.zeros((2, 2, 4), np.uint8), (0, 1, 0, 0, 0, -1), hollow))
    assert gdal.Open(str(tmp_path / "view.tif")).GetSpatialRef().GetAuthorityCode(None) == "26911"


def test_an_answers_layer_outlives_the_thread_that_read_it_from_the_history(qgis_app):
    QgsCoordinateReferenceSystem.invalidateCache()
    worker = Worker("EPSG:26911")
    layer = answer_layer(an_answer(), QUESTION, replace(a_source(), crs=worker.crs))
    worker.end()
    assert layer.crs().toWkt()
    QgsCoordinateReferenceSystem.invalidateCache()


def test_an_exported_layer_outlives_the_thread_that_wrote_it(qgis_app, tmp_path):
    QgsCoordinateReferenceSystem.invalidateCache()
    layer = answer_layer(an_answer(), QUESTION, a_source())
    task = ExportTask(EXPORTERS["geopackage"], [Subject(layer)], tmp_path / "a.gpkg", open_layers=True)
    written = []
    task.done.connect(written.extend)
    QgsCoordinateReferenceSystem.invalidateCache()  # the worker is the first to ask
    thread = threading.Thread(target=lambda: task.run() and ended.wait())
    ended = threading.Event()
    thread.start()
    while not (task._written or not thread.is_alive()):
        pass
    task.finished(True)
    ended.set()
    thread.join()
    time.sleep(0.2)  # see Worker.end
    (opened,) = written
    assert opened.crs().toWkt()
    del opened, written[:]
