"""What the tables that every GeoPackage has say about its layers (OGC 12-128, clauses 1.1.3 and F.8)."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from ..core.batch_rows import EXPORTED, OWN
from ..core.late_columns import LATE, add_columns, columns_of
from ..core.provenance import KEYS, Fact

RUNS = """CREATE TABLE IF NOT EXISTS runs (fid INTEGER PRIMARY KEY AUTOINCREMENT,
    run TEXT, asked_at TEXT, question TEXT, reply TEXT, engine TEXT, weights_sha256 TEXT, device TEXT,
    threshold REAL, label_thresholds TEXT, minimum_area REAL, simplify REAL, right_angles TEXT, detail TEXT,
    polygons INTEGER, area_m2 REAL, units TEXT, score REAL, image TEXT, licence TEXT, extent TEXT,
    crs TEXT, resolution REAL, version TEXT, client TEXT, accepted INTEGER, rejected INTEGER, merged INTEGER,
    redrawn INTEGER, added INTEGER, edited_at TEXT, layer TEXT)"""
ADD_RUN = """INSERT INTO runs (
    run, asked_at, question, reply, engine, weights_sha256, device, threshold, label_thresholds,
    minimum_area, simplify, right_angles, detail, polygons, area_m2, units, score, image, licence,
    extent, crs, resolution, version, client, accepted, rejected, merged, redrawn, added, edited_at, layer
) VALUES (
    :run, :asked_at, :question, :reply, :engine, :weights_sha256, :device, :threshold, :label_thresholds,
    :minimum_area, :simplify, :right_angles, :detail, :polygons, :area_m2, :units, :score, :image,
    :licence, :extent, :crs, :resolution, :version, :client, :accepted, :rejected, :merged, :redrawn,
    :added, :edited_at, :layer
)"""
INTO_BATCH = """UPDATE runs SET area = :area, area_m2 = round(area_m2, 2), score = round(score, 4),
    status = :status
WHERE layer = :layer"""
CORRECT_RUN = """UPDATE runs SET polygons = :polygons, area_m2 = :area_m2, accepted = :accepted,
    rejected = :rejected, merged = :merged, redrawn = :redrawn, added = :added, edited_at = :edited_at
WHERE layer = :layer"""


def tables(path: Path) -> set[str]:
    """The names that are taken, in lower case; none where there is no file."""
    if not path.exists():
        return set()
    with closing(sqlite3.connect(path)) as connection:
        return {name.lower() for (name,) in connection.execute("SELECT name FROM sqlite_master")}


def newest_note(path: Path) -> int:
    """Number of the newest entry in the metadata table; 0 where there is none."""
    if "gpkg_metadata" not in tables(path):
        return 0
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT coalesce(max(id), 0) FROM gpkg_metadata").fetchone()[0]


def forget_gdal_notes(path: Path, newest: int) -> None:
    """Takes away what GDAL has added after the note `newest`: opening a file to add a layer, it copies the
    notes of all the other layers into new notes of theirs."""
    if "gpkg_metadata" not in tables(path):
        return
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "DELETE FROM gpkg_metadata_reference WHERE md_file_id IN "
            "(SELECT id FROM gpkg_metadata WHERE id > ? AND md_standard_uri = 'http://gdal.org')",
            (newest,),
        )
        connection.execute(
            "DELETE FROM gpkg_metadata WHERE id > ? AND md_standard_uri = 'http://gdal.org'", (newest,)
        )


def add_run(path: Path, facts: Mapping[str, Fact], layer: str, area: str = "") -> None:
    """Adds a row to the table `runs`, which says of each answer how it came about; `layer` is its table.
    area: what the user calls the area that was asked about; a batch's table has a column for that.

    A table of that name that is not ours, such as of somebody's athletics club, is left alone.
    """
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(RUNS)
        if not _is_ours(connection):
            return
        connection.execute(
            "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier)"
            " VALUES ('runs', 'attributes', 'runs')"
        )
        connection.execute(ADD_RUN, {**facts, "layer": layer})
        if _is_a_batchs(connection):
            connection.execute(INTO_BATCH, {"area": area, "status": EXPORTED, "layer": layer})


def correct_run(path: Path, facts: Mapping[str, Fact], layer: str) -> None:
    """Tells in the table `runs`, where there is one, what was changed by hand in the table `layer`."""
    if "runs" not in tables(path):
        return
    with closing(sqlite3.connect(path)) as connection, connection:
        if _is_ours(connection):
            connection.execute(CORRECT_RUN, {**facts, "layer": layer})


def _is_ours(connection: sqlite3.Connection) -> bool:
    """Whether the table `runs` is; one of an earlier version, or a batch's, gets what it lacks."""
    layer = set() if _is_a_batchs(connection) else {"layer"}
    if not {*KEYS, *layer} - {*LATE} <= columns_of(connection, "runs"):
        return False
    add_columns(connection, "runs", {**LATE, "layer": "TEXT"})
    return True


def _is_a_batchs(connection: sqlite3.Connection) -> bool:
    """Whether the table `runs` is one of `segearth:askmany`."""
    return {*OWN} <= columns_of(connection, "runs")
