"""`BatchFile`: the answers of a batch in one GeoPackage: a layer `answers` and a table `runs`.

Each run is written in one transaction, its polygons and its row together: a batch that is stopped, or
killed, has whole runs in its file and goes on with the next one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path

from osgeo import ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt, QVariant

from .batch import Item
from .errors import ExportFailed, NotAGeoPackage, NotWritable
from .layers import GROUP, PALETTE, answer_fields, paint
from .provenance import KEYS, Fact

ANSWERS, RUNS = "answers", "runs"
DONE, FAILED = "done", "failed"
OWN = {"area": str, "status": str, "error": str, "seconds": float}
"""Columns of `runs` beside the facts of provenance."""
COLUMNS = {QVariant.Double: ogr.OFTReal, QVariant.Int: ogr.OFTInteger, QVariant.DateTime: ogr.OFTDateTime}
KINDS = {str: ogr.OFTString, float: ogr.OFTReal, int: ogr.OFTInteger64}


class BatchFile:
    """Open for writing; use it in one thread, in a `with`."""

    def __init__(self, path: Path, crs: QgsCoordinateReferenceSystem):
        """Makes the file where there is none. Raises NotAGeoPackage, NotWritable, ExportFailed."""
        self.path = path
        self._dataset = _opened(path) if path.exists() else _made(path, crs)
        self._answers = self._dataset.GetLayerByName(ANSWERS)
        self._runs = self._dataset.GetLayerByName(RUNS)
        if self._answers is None or self._runs is None or self._runs.FindFieldIndex("status", 1) < 0:
            raise NotAGeoPackage(str(path), "it holds no batch")

    def __enter__(self) -> BatchFile:
        return self

    def __exit__(self, *_: object) -> None:
        self._answers = self._runs = None
        self._dataset = None  # closes it

    def done(self) -> set[str]:
        """The runs that need not be asked any more."""
        self._runs.ResetReading()
        return {row["run"] for row in self._runs if row["status"] == DONE}

    def keep(
        self, item: Item, facts: Mapping[str, Fact], found: Iterable[QgsFeature], seconds: float
    ) -> None:
        """Writes what a run found. Raises ExportFailed; nothing of it is then there."""
        own = {"area": item.area.name, "status": DONE, "error": "", "seconds": seconds}
        with _Transaction(self._dataset, self.path):
            self._forget(item.run)
            for feature in found:
                _add(self._answers, _answer_row(feature, item), feature)
            _add(self._runs, {**facts, **own})

    def keep_failure(self, item: Item, sentence: str) -> None:
        """Writes that a run did not succeed; the next time it is tried again."""
        known: dict[str, Fact] = dict.fromkeys(KEYS)
        known.update(run=item.run, question=item.question.text, engine=item.question.engine)
        own = {"area": item.area.name, "status": FAILED, "error": sentence, "seconds": None}
        with _Transaction(self._dataset, self.path):
            self._forget(item.run)
            _add(self._runs, {**known, **own})

    def _forget(self, run: str) -> None:
        """What is there of a run that failed before. `run` is hexadecimal."""
        for layer in (self._answers, self._runs):
            layer.SetAttributeFilter(f"run = '{run}'")
            numbers = [row.GetFID() for row in layer]
            layer.SetAttributeFilter(None)
            for number in numbers:
                layer.DeleteFeature(number)


class _Transaction:
    """All of it or nothing."""

    def __init__(self, dataset: ogr.DataSource, path: Path):
        self._dataset, self._path = dataset, path

    def __enter__(self) -> None:
        self._dataset.StartTransaction()

    def __exit__(self, kind: type | None, *_: object) -> None:
        if kind is not None:
            self._dataset.RollbackTransaction()
        elif self._dataset.CommitTransaction() != ogr.OGRERR_NONE:
            raise ExportFailed(str(self._path), "the transaction could not be ended")


def _opened(path: Path) -> ogr.DataSource:
    """Raises NotAGeoPackage, NotWritable."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True)) as connection:
            connection.execute("SELECT count(*) FROM gpkg_contents")
    except sqlite3.DatabaseError as error:
        raise NotAGeoPackage(str(path), str(error)) from error
    dataset = ogr.Open(str(path), 1)
    if dataset is None:
        raise NotWritable(str(path))
    return dataset


def _made(path: Path, crs: QgsCoordinateReferenceSystem) -> ogr.DataSource:
    """Raises NotWritable."""
    if not path.parent.is_dir():
        raise NotWritable(str(path), "the folder does not exist")
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path), options=["VERSION=1.3"])
    if dataset is None:
        raise NotWritable(str(path))
    place = osr.SpatialReference()
    if crs.isValid():
        place.ImportFromWkt(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL))
    answers = dataset.CreateLayer(ANSWERS, place if crs.isValid() else None, ogr.wkbMultiPolygon)
    for field in answer_fields(several=True):
        answers.CreateField(ogr.FieldDefn(field.name(), COLUMNS.get(field.type(), ogr.OFTString)))
    for name in ("area", "run"):
        answers.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    runs = dataset.CreateLayer(RUNS, None, ogr.wkbNone)
    for name, kind in {**KEYS, **OWN}.items():
        runs.CreateField(ogr.FieldDefn(name, KINDS[kind]))
    return dataset


def _answer_row(feature: QgsFeature, item: Item) -> dict[str, Fact]:
    known = feature.attributeMap()
    moment = known["asked_at"]
    if isinstance(moment, QDateTime):
        known["asked_at"] = moment.toUTC().toString(Qt.DateFormat.ISODateWithMs)
    return {**known, "area": item.area.name, "run": item.run}


def _add(layer: ogr.Layer, row: Mapping[str, Fact], shape: QgsFeature | None = None) -> None:
    """Raises ExportFailed."""
    added = ogr.Feature(layer.GetLayerDefn())
    for name, value in row.items():
        if value is not None and added.GetFieldIndex(name) >= 0:  # files of earlier versions lack some
            added[name] = value
    if shape is not None:
        added.SetGeometry(ogr.CreateGeometryFromWkb(bytes(shape.geometry().asWkb())))
    if layer.CreateFeature(added) != ogr.OGRERR_NONE:
        raise ExportFailed(layer.GetName(), "a row could not be written")


def store_style(path: Path) -> None:
    """Gives the answers their usual look, where they have none yet. Raises nothing: a look is no loss."""
    layer = QgsVectorLayer(f"{path}|layername={ANSWERS}", ANSWERS, "ogr")
    if layer.isValid() and layer.listStylesInDatabase()[0] < 1:
        paint(layer, PALETTE[0])
        layer.saveStyleToDatabase(GROUP, ANSWERS, True, "")
