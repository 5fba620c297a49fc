"""`BatchFile`: the answers of a batch in one GeoPackage: a layer `answers` and a table `runs`.

Each run is written in one transaction, its polygons and its row together: a batch that is stopped, or
killed, has whole runs in its file and goes on with the next one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from osgeo import ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QDateTime, QVariant

from .answer import Answer
from .batch import Item
from .batch_errors import BatchElsewhere
from .batch_rows import (
    ANSWERED,
    DONE,
    FAILED,
    NOT_JUDGED,
    OWN,
    WHOSE,
    answer_row,
    answered_row,
    settings_row,
)
from .errors import ExportFailed, NotAGeoPackage, NotWritable
from .gdal_calls import or_none
from .layers import TARGET, answer_fields
from .provenance import KEYS, Fact
from .reprojecting import reprojected
from .whole_crs import whole_crs

ANSWERS, RUNS = "answers", "runs"
COLUMNS = {QVariant.Double: ogr.OFTReal, QVariant.Int: ogr.OFTInteger, QVariant.DateTime: ogr.OFTDateTime}
KINDS = {str: ogr.OFTString, float: ogr.OFTReal, int: ogr.OFTInteger64}


class BatchFile:
    """Open for writing; use it in one thread, in a `with`.

    All polygons are kept in the CRS of the image that the file was made for. A file that was made for
    nothing, because the first run could not even begin, is taken away again.
    """

    def __init__(
        self, path: Path, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext
    ):
        """Makes the file where there is none. crs: of the image.

        Raises NotAGeoPackage, NotWritable, ExportFailed, BatchElsewhere.
        """
        self.path = path
        self._transforms = transforms
        self._is_new = not path.exists()
        self._dataset = _made(path, crs) if self._is_new else _opened(path)
        self._answers = self._dataset.GetLayerByName(ANSWERS)
        self._runs = self._dataset.GetLayerByName(RUNS)
        if self._answers is None or self._runs is None or self._runs.FindFieldIndex("status", 1) < 0:
            raise NotAGeoPackage(str(path), "it holds no batch")
        self._crs = crs if self._is_new else _crs_of(self._answers)
        if self._crs.isValid() != crs.isValid():
            raise BatchElsewhere(str(path), self._crs.authid(), "one of the two has no CRS")

    def __enter__(self) -> BatchFile:
        return self

    def __exit__(self, kind: type | None, *_: object) -> None:
        for_nothing = self._is_new and kind is not None and not self._runs.GetFeatureCount()
        self._answers = self._runs = None
        self._dataset = None  # closes it
        if for_nothing:
            self.path.unlink()

    def done(self) -> set[str]:
        """The runs that need not be asked any more."""
        return {row["run"] for row in self._answered({})}

    def not_judged(self) -> set[str]:
        """The runs whose question the engine cannot tell anything about."""
        return {row["run"] for row in _rows(self._runs, {"status": NOT_JUDGED})}

    def count(self) -> int:
        """Of polygons."""
        return self._answers.GetFeatureCount()

    def questions(self) -> set[str]:
        """Those that have an answer."""
        return {row["question"] for row in _rows(self._runs, {"status": DONE})}

    def keep(
        self,
        item: Item,
        answer: Answer,
        facts: Mapping[str, Fact],
        found: Sequence[QgsFeature],
        crs: QgsCoordinateReferenceSystem,
        beside: Collection[str] | None = None,
    ) -> int:
        """Writes what a run found, in place of what the same question found there with other settings; gives
        how many answers were replaced. facts: those of provenance, and `seconds`. crs: of what was found.
        beside: runs that stay whatever they are; None keeps all.

        Raises ExportFailed, BatchElsewhere; nothing of it is then there.
        """
        shapes = self._placed([feature.geometry() for feature in found], crs)
        others = self._others(item, facts["extent"], beside) if beside is not None else []
        with _Transaction(self._dataset, self.path):
            self._forget(item)
            self._take_out(others)
            for feature, shape in zip(found, shapes):
                _add(self._answers, answer_row(feature, item), shape)
            _add(self._runs, answered_row(item, answer, facts))
        return len(others)

    def keep_failure(self, item: Item, sentence: str) -> None:
        """Writes that a run did not succeed; the next time it is tried again."""
        moment = QDateTime.currentDateTimeUtc().toString("yyyy-MM-ddTHH:mm:ssZ")
        own = {"run": item.run, "asked_at": moment, "status": FAILED, "error": sentence}
        with _Transaction(self._dataset, self.path):
            self._forget(item)
            _add(self._runs, {**settings_row(item), **own})

    def _placed(self, shapes: Iterable[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> list[QgsGeometry]:
        """In the file's CRS; numbers without a CRS stay what they are. Raises BatchElsewhere."""
        if not crs.isValid() and not self._crs.isValid():
            return list(shapes)
        try:
            return [reprojected(shape, crs, self._crs, self._transforms) for shape in shapes]
        except QgsCsException as error:
            raise BatchElsewhere(str(self.path), self._crs.authid(), str(error)) from error

    def leave_only(self, item: Item, beside: Collection[str]) -> int:
        """Takes out what `keep` would have replaced, where the run is kept already; gives how many."""
        (extent,) = [row["extent"] for row in _rows(self._runs, {"run": item.run})]
        others = self._others(item, extent, beside)
        with _Transaction(self._dataset, self.path):
            self._take_out(others)
        return len(others)

    def _others(self, item: Item, extent: Fact, beside: Collection[str]) -> list[str]:
        """Runs that answered the same question about the same area. Areas may share a name, so that their
        ground must overlap too."""
        same = {"question": item.question.text, "area": item.area.name, "image": item.image}
        stay = {item.run, *beside}
        return [
            row["run"]
            for row in self._answered(same)
            if row["run"] not in stay and _overlap(row["extent"], extent)
        ]

    def _answered(self, wanted: Mapping[str, str]) -> list[ogr.Feature]:
        """Rows of runs, as `_rows`."""
        return [row for row in _rows(self._runs, wanted) if row["status"] in ANSWERED]

    def _take_out(self, runs: Iterable[str]) -> None:
        """Rows and polygons."""
        for run in runs:
            for layer in (self._answers, self._runs):
                for row in _rows(layer, {"run": run}):
                    layer.DeleteFeature(row.GetFID())

    def _forget(self, item: Item) -> None:
        """Tries that failed before, also those from before the image or the area's outline was mended."""
        wanted = settings_row(item)
        self._runs.SetAttributeFilter(f"status = '{FAILED}'")
        again = [row for row in self._runs if all(row[name] == wanted[name] for name in WHOSE)]
        self._runs.SetAttributeFilter(None)
        for row in again:
            self._runs.DeleteFeature(row.GetFID())


class _Transaction:
    """All of it or nothing."""

    def __init__(self, dataset: ogr.DataSource, path: Path):
        self._dataset, self._path = dataset, path

    def __enter__(self) -> None:
        self._dataset.StartTransaction()

    def __exit__(self, kind: type | None, *_: object) -> None:
        if kind is not None:
            self._dataset.RollbackTransaction()
        elif or_none(self._dataset.CommitTransaction) != ogr.OGRERR_NONE:
            raise ExportFailed(str(self._path), "the transaction could not be ended")


def _rows(layer: ogr.Layer, wanted: Mapping[str, str]) -> list[ogr.Feature]:
    """Those that have these texts in these columns."""
    same = (f'"{name}" = ' + "'" + text.replace("'", "''") + "'" for name, text in wanted.items())
    layer.SetAttributeFilter(" AND ".join(same))
    found = list(layer)
    layer.SetAttributeFilter(None)
    return found


def _overlap(one: Fact, other: Fact) -> bool:
    """Whether two extents, as facts write them, have ground in common; one that is not known may have."""
    try:
        first, second = (QgsRectangle(*map(float, str(each).split(","))) for each in (one, other))
    except (TypeError, ValueError):
        return True
    return not first.intersect(second).isEmpty()


def _opened(path: Path) -> ogr.DataSource:
    """Raises NotAGeoPackage, NotWritable."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True)) as connection:
            connection.execute("SELECT count(*) FROM gpkg_contents")
    except sqlite3.DatabaseError as error:
        raise NotAGeoPackage(str(path), str(error)) from error
    dataset = or_none(ogr.Open, str(path), 1)
    if dataset is None:
        raise NotWritable(str(path))
    return dataset


def _made(path: Path, crs: QgsCoordinateReferenceSystem) -> ogr.DataSource:
    """Raises NotWritable."""
    if not path.parent.is_dir():
        raise NotWritable(str(path), "the folder does not exist")
    dataset = or_none(ogr.GetDriverByName("GPKG").CreateDataSource, str(path), ["VERSION=1.3"])
    if dataset is None:
        raise NotWritable(str(path))
    place = osr.SpatialReference()
    if crs.isValid():
        place.ImportFromWkt(whole_crs(crs).toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL))
    answers = dataset.CreateLayer(ANSWERS, place if crs.isValid() else None, ogr.wkbMultiPolygon)
    for field in answer_fields([TARGET]):
        answers.CreateField(ogr.FieldDefn(field.name(), COLUMNS.get(field.type(), ogr.OFTString)))
    for name in ("area", "image", "run"):
        answers.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    runs = dataset.CreateLayer(RUNS, None, ogr.wkbNone)
    for name, kind in {**KEYS, **OWN}.items():
        runs.CreateField(ogr.FieldDefn(name, KINDS[kind]))
    return dataset


def _crs_of(layer: ogr.Layer) -> QgsCoordinateReferenceSystem:
    """Invalid where it has none; a GeoPackage says so by one that is undefined."""
    place = layer.GetSpatialRef()
    if place is None or "ndefined" in place.GetName():
        return QgsCoordinateReferenceSystem()
    return QgsCoordinateReferenceSystem.fromWkt(place.ExportToWkt())


def _add(layer: ogr.Layer, row: Mapping[str, Fact], shape: QgsGeometry | None = None) -> None:
    """Raises ExportFailed."""
    added = ogr.Feature(layer.GetLayerDefn())
    for name, value in row.items():
        if value is not None and added.GetFieldIndex(name) >= 0:  # files of earlier versions lack some
            added[name] = value
    if shape is not None:
        added.SetGeometry(ogr.CreateGeometryFromWkb(bytes(shape.asWkb())))
    if or_none(layer.CreateFeature, added) != ogr.OGRERR_NONE:
        raise ExportFailed(layer.GetName(), "a row could not be written")
