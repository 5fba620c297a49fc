"""What a GeoPackage says about an answer beside its polygons: style, metadata, a row of the table `runs`.

The same as the plugin's export writes, so that QGIS shows an answer of the command line as one of the dock.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree

from segearth.provenance import KEYS, Fact
from segearth.style import style_of

VERSION = "1.3"
"""Of the format: what newer GDAL writes by itself makes older ones warn."""
QGIS_METADATA = "http://mrcc.com/qgis.dtd"
SQL_TYPES = {str: "TEXT", float: "REAL", int: "INTEGER"}
STYLES = """CREATE TABLE IF NOT EXISTS layer_styles (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256),
    f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
    useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),
    update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))"""
METADATA = (
    """CREATE TABLE IF NOT EXISTS gpkg_metadata (
    id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, md_scope TEXT NOT NULL DEFAULT 'dataset',
    md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml',
    metadata TEXT NOT NULL DEFAULT '')""",
    """CREATE TABLE IF NOT EXISTS gpkg_metadata_reference (
    reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, row_id_value INTEGER,
    timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    md_file_id INTEGER NOT NULL, md_parent_id INTEGER,
    CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),
    CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id))""",
    """CREATE TABLE IF NOT EXISTS gpkg_extensions (
    table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL,
    scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))""",
)
METADATA_EXTENSION = "http://www.geopackage.org/spec121/#extension_metadata"


def describe(path: Path, layer: str, facts: Mapping[str, Fact], labels: Sequence[str] = ()) -> None:
    """Adds style, metadata and a row of `runs` for a layer that was just written; all of it or nothing.
    labels: what the answer speaks of, each once."""
    with closing(sqlite3.connect(path)) as database, database:
        _add_run(database, layer, facts)
        _add_style(database, layer, str(facts["question"]), style_of(labels))
        _add_metadata(database, layer, qgis_metadata(facts))


def _add_run(database: sqlite3.Connection, layer: str, facts: Mapping[str, Fact]) -> None:
    columns = ", ".join(f"{key} {SQL_TYPES[kind]}" for key, kind in KEYS.items())
    database.execute(
        f"CREATE TABLE IF NOT EXISTS runs (fid INTEGER PRIMARY KEY AUTOINCREMENT, {columns}, layer TEXT)"
    )
    _add_late_columns(database)
    _enter_runs(database)
    marks = ", ".join("?" * (len(KEYS) + 1))
    database.execute(
        f"INSERT INTO runs ({', '.join(KEYS)}, layer) VALUES ({marks})",  # noqa: S608 (our own names)
        (*(facts[key] for key in KEYS), layer),
    )


def _add_late_columns(database: sqlite3.Connection) -> None:
    """Those that a file of an earlier version lacks, or one of the plugin's batches."""
    found = {row[1] for row in database.execute("PRAGMA table_info(runs)")}
    for key, kind in {**KEYS, "layer": str}.items():
        if key not in found:
            database.execute(f"ALTER TABLE runs ADD COLUMN {key} {SQL_TYPES[kind]}")


def _enter_runs(database: sqlite3.Connection) -> None:
    """A table without geometry is a layer, too, when it is listed (OGC 12-128r15, clause 2.4)."""
    database.execute(
        "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier)"
        " VALUES ('runs', 'attributes', 'runs')"
    )


def _add_style(database: sqlite3.Connection, layer: str, question: str, style: str) -> None:
    database.execute(STYLES)
    database.execute(
        "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier)"
        " VALUES ('layer_styles', 'attributes', 'layer_styles')"
    )
    (geometry,) = database.execute(
        "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (layer,)
    ).fetchone()
    database.execute(
        "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column,"
        " styleName, styleQML, styleSLD, useAsDefault, description, owner)"
        " VALUES ('', '', ?, ?, 'SegEarth', ?, '', 1, ?, '')",
        (layer, geometry, style, question),
    )


def _add_metadata(database: sqlite3.Connection, layer: str, document: str) -> None:
    for statement in METADATA:
        database.execute(statement)
    for table in ("gpkg_metadata", "gpkg_metadata_reference"):
        database.execute(
            "INSERT INTO gpkg_extensions SELECT ?, NULL, 'gpkg_metadata', ?, 'read-write'"
            " WHERE NOT EXISTS (SELECT 1 FROM gpkg_extensions WHERE table_name = ?)",
            (table, METADATA_EXTENSION, table),
        )
    note = database.execute(
        "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata)"
        " VALUES ('dataset', ?, 'text/xml', ?)",
        (QGIS_METADATA, document),
    ).lastrowid
    database.execute(
        "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id)"
        " VALUES ('table', ?, ?)",
        (layer, note),
    )


def qgis_metadata(facts: Mapping[str, Fact]) -> str:
    """The facts as QGIS keeps metadata of layers: title, abstract, licence, and a line of history each."""
    root = ElementTree.Element("qgis", version="3.22.0")
    written = {
        "identifier": facts["run"],
        "type": "dataset",
        "title": facts["question"],
        "abstract": facts["reply"],
        "license": facts["licence"],
    }
    for name, value in written.items():
        if value:
            ElementTree.SubElement(root, name).text = str(value)
    for key in KEYS:
        value = "" if facts[key] is None else facts[key]
        ElementTree.SubElement(root, "history").text = f"{key}: {value}"
    return ElementTree.tostring(root, encoding="unicode")
