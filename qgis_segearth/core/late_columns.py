"""Columns that tables of earlier versions lack."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from .corrections import COLUMNS

LATE = {"label_thresholds": "TEXT", **COLUMNS}
"""Of the tables `runs`, with SQL's types; files of earlier versions lack them until something is written."""


def columns_of(connection: sqlite3.Connection, table: str) -> set[str]:
    """Their names. table: ours, never a user's words."""
    return {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}


def add_columns(connection: sqlite3.Connection, table: str, columns: Mapping[str, str]) -> None:
    """Adds those that are missing: names, with SQL's types. Both are ours, never a user's words."""
    found = columns_of(connection, table)
    for name, kind in columns.items():
        if name not in found:
            connection.execute(f'ALTER TABLE "{table}" ADD COLUMN {name} {kind}')
