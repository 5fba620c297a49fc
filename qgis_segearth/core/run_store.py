"""`RunStore`: every run in a GeoPackage, where any GIS can read it and a crash cannot harm it.

A table `runs` holds the settings, the probability map and the picture that was asked about; each run's
polygons are a layer of their own. A run counts when its row in `runs` is there, which is written last.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from .errors import RunsUnreadable, RunsUnwritable, RunUnknown
from .kept_map import KeptMap
from .late_columns import LATE, add_columns, columns_of
from .layers import answer_crs, answer_features, answer_fields, rare_columns
from .run import Run, RunSummary
from .run_row import INSERT, SELECT_MAP, SELECT_RUN, SELECT_SUMMARIES, TABLE, from_row, summary, to_row
from .whole_crs import make_whole

LOCK_SECONDS = 5
_one_at_a_time = threading.RLock()
"""Closing one handle of a file takes away the locks that another handle of this process has (POSIX)."""


class RunStore:
    """The runs in one file, which need not be there yet. May be used in any thread."""

    def __init__(self, path: Path):
        self.path = path

    def keep(self, run: Run) -> None:
        """Adds a run. Raises RunsUnwritable; no half of it is then to be seen."""
        with self._written():
            self.path.parent.mkdir(parents=True, exist_ok=True)
            table = table_of_run(run.id)
            self._write_polygons(run, table)
            with closing(self._connect()) as connection, connection:
                _make_table(connection)
                connection.execute(INSERT, to_row(run, table))

    def summaries(self) -> list[RunSummary]:
        """The runs, newest first; none where there is no file. Raises RunsUnreadable."""
        if not self.path.exists():
            return []
        with self._read() as connection:
            edited = "edited_at" if "edited_at" in columns_of(connection, "runs") else "NULL"
            return [summary(row) for row in connection.execute(SELECT_SUMMARIES.format(edited))]

    def read(self, run_id: str) -> Run:
        """Raises RunUnknown, RunsUnreadable."""
        return from_row(self._row(SELECT_RUN, run_id), self.polygons(table_of_run(run_id)))

    def map_of(self, run_id: str) -> Optional[KeptMap]:
        """A run's probability map, without its polygons; None where none is kept. Raises as `read`."""
        content = self._row(SELECT_MAP, run_id)["probability"]
        return KeptMap(content) if content else None

    def keep_layer(self, layer: QgsVectorLayer, table: str) -> None:
        """A layer as a table that is no run's; replaces what is there. In the layer's thread.

        Raises RunsUnwritable.
        """
        make_whole(layer)
        with self._written():
            error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
                layer, str(self.path), QgsCoordinateTransformContext(), self._options(table)
            )
            if error != QgsVectorFileWriter.WriterError.NoError:
                raise OSError(message)
            with closing(self._connect()) as connection, connection:
                _make_table(connection)

    def tables(self) -> set[str]:
        """Of polygons; none where there is no file. Raises RunsUnreadable."""
        if not self.path.exists():
            return set()
        with self._read() as connection:
            return {name for (name,) in connection.execute("SELECT table_name FROM gpkg_geometry_columns")}

    def polygons(self, table: str) -> list[QgsFeature]:
        """Of a run, or of a layer that was kept. Raises RunsUnreadable."""
        with _one_at_a_time:
            layer = QgsVectorLayer(f"{self.path}|layername={table}", table, "ogr")
            if not layer.isValid():
                raise RunsUnreadable(str(self.path), f"no layer {table}")
            return list(layer.getFeatures())

    def forget(self, run_id: str) -> None:
        """Removes a run. Raises RunsUnwritable."""
        with self._written(), closing(self._connect()) as connection, connection:
            table = table_of_run(run_id)
            connection.execute("DELETE FROM runs WHERE run = ?", (run_id,))
            connection.execute(f'DROP TABLE IF EXISTS "{table}"')
            connection.execute("DELETE FROM gpkg_contents WHERE table_name = ?", (table,))
            connection.execute("DELETE FROM gpkg_geometry_columns WHERE table_name = ?", (table,))

    def move_to(self, other: RunStore, run_ids: Iterable[str]) -> None:
        """Moves runs into another store; what is not here is passed over."""
        known = {run.id for run in self.summaries()}
        for run_id in (each for each in run_ids if each in known):
            other.keep(self.read(run_id))
            self.forget(run_id)

    # --- inside ---

    def _row(self, select: str, run_id: str) -> dict[str, Any]:
        """By column. Raises RunUnknown, RunsUnreadable."""
        if not self.path.exists():
            raise RunUnknown
        with self._read() as connection:
            connection.row_factory = sqlite3.Row
            row = connection.execute(select, (run_id,)).fetchone()
        if row is None:
            raise RunUnknown
        return dict(row)

    def _write_polygons(self, run: Run, table: str) -> None:
        writer = QgsVectorFileWriter.create(
            str(self.path),
            answer_fields(rare_columns(run.answer)),
            QgsWkbTypes.Type.MultiPolygon,
            answer_crs(run.answer, run.source),
            QgsCoordinateTransformContext(),
            self._options(table),
        )
        _check(writer)  # before anything is written into a layer that is not there
        for feature in answer_features(run.answer, run.asked_at):
            writer.addFeature(feature)
        writer.flushBuffer()
        _check(writer)

    def _options(self, table: str) -> QgsVectorFileWriter.SaveVectorOptions:
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = table
        options.layerOptions = ["SPATIAL_INDEX=NO"]
        if self.path.exists():
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        return options

    def _connect(self) -> sqlite3.Connection:
        return sqlite3.connect(self.path, timeout=LOCK_SECONDS)

    @contextmanager
    def _written(self) -> Iterator[None]:
        with _one_at_a_time:
            try:
                yield
            except (OSError, sqlite3.Error) as error:
                raise RunsUnwritable(str(self.path), str(error)) from error

    @contextmanager
    def _read(self) -> Iterator[sqlite3.Connection]:
        with _one_at_a_time:
            try:
                with closing(self._connect()) as connection:
                    yield connection
            except sqlite3.Error as error:
                raise RunsUnreadable(str(self.path), str(error)) from error


def table_of_run(run_id: str) -> str:
    """Of a run's polygons."""
    return f"answer_{run_id}"


def _check(writer: QgsVectorFileWriter) -> None:
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise OSError(writer.errorMessage())


def _make_table(connection: sqlite3.Connection) -> None:
    """The table `runs`, entered as GeoPackage demands for a table without geometry; one of an earlier version
    gets the columns that came later."""
    connection.execute(TABLE)
    add_columns(connection, "runs", LATE)
    connection.execute(
        "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier)"
        " VALUES ('runs', 'attributes', 'runs')"
    )
