"""Writing a file so that it is either wholly written or byte for byte as it was."""

from __future__ import annotations

import os
import shutil
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from glob import escape
from pathlib import Path

from ..core.errors import DiskFull, ExportFailed, FileLocked, NotAGeoPackage, NotWritable

LOCK_SECONDS = 1
LITTLE_SPACE = 1_000_000
"""Bytes; a disk with less than this left is full."""


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Gives the path of a copy (absent where `path` is) and puts it in the file's place at the end.

    On any exception the file is left alone and the copy removed. Other programs cannot write meanwhile.
    Raises DiskFull, FileLocked, NotWritable, NotAGeoPackage, and ExportFailed for what else goes wrong.
    """
    path = path.resolve()  # a link stays a link
    with _beside(path) as copy:
        with _held(path) as existing:
            if existing:
                _copy(path, copy)
            yield copy
            if existing:
                shutil.copymode(path, copy)
        os.replace(copy, path)


@contextmanager
def writing(path: Path) -> Iterator[Path]:
    """Gives the path of a new file and puts it in the place of `path` at the end; else as `replacing`."""
    path = path.resolve()
    with _beside(path) as part:
        yield part
        os.replace(part, path)


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """A name beside the file; what is left under it at the end is removed, and failures get their names."""
    copy = path.with_name(f".{path.stem}-{uuid.uuid4().hex[:8]}{path.suffix}")
    _see_folder(path)
    try:
        yield copy
    except ExportFailed as error:
        if type(error) is ExportFailed and _is_full(error.cause, path.parent):
            raise DiskFull(str(path), error.cause) from error
        raise
    except PermissionError as error:  # Windows: another program holds the file open
        raise FileLocked(str(path), str(error)) from error
    except (OSError, RuntimeError, sqlite3.Error) as error:  # RuntimeError: GDAL's
        kind = DiskFull if _is_full(str(error), path.parent) else ExportFailed
        raise kind(str(path), str(error)) from error
    finally:
        for leftover in copy.parent.glob(f"{escape(copy.name)}*"):  # with SQLite's -journal, -wal and -shm
            leftover.unlink()


@contextmanager
def _held(path: Path) -> Iterator[bool]:
    """Whether the file exists; if so, locked against other writers. Reading goes on everywhere."""
    if not path.exists():
        yield False
        return
    if path.with_name(f"{path.name}-wal").exists():  # its layers are being edited, here or elsewhere
        raise FileLocked(str(path), "a write-ahead log lies beside it")
    uri = f"{path.as_uri()}?mode=rw"
    with closing(sqlite3.connect(uri, uri=True, timeout=LOCK_SECONDS, isolation_level=None)) as connection:
        _lock(connection, path)
        yield True


def _lock(connection: sqlite3.Connection, path: Path) -> None:
    try:
        connection.execute("BEGIN IMMEDIATE")
        kinds = connection.execute(
            "SELECT count(*) FROM sqlite_master WHERE name = 'gpkg_contents'"
        ).fetchone()
    except sqlite3.OperationalError as error:
        locked = "locked" in str(error)
        raise (FileLocked if locked else NotWritable)(str(path), str(error)) from error
    except sqlite3.DatabaseError as error:
        raise NotAGeoPackage(str(path), str(error)) from error
    if not kinds[0]:
        raise NotAGeoPackage(str(path), "it has no table gpkg_contents")


def _copy(path: Path, copy: Path) -> None:
    """Page by page through SQLite: closing a file handle of our own would break the lock (POSIX)."""
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)


def _see_folder(path: Path) -> None:
    if not path.parent.is_dir():
        raise NotWritable(str(path), "the folder does not exist")
    if not os.access(path.parent, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
        raise NotWritable(str(path), "no permission")


def _is_full(cause: str, folder: Path) -> bool:
    """A failed write is put down to the disk where that is full."""
    return "disk is full" in cause or shutil.disk_usage(folder).free < LITTLE_SPACE
