"""One set-up at a time in one folder, whichever QGIS window or profile it comes from; and which environments
are in use. Qt's lock files: one whose process has ended (a crash, a power cut) counts no more, at any age."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from qgis.PyQt.QtCore import QLockFile

from .failures import SetupFailed
from .root import Root

IN_USE = ".in-use"


def is_held(root: Root) -> bool:
    """Whether a set-up is under way in the folder, in this QGIS or another."""
    return root.lock.exists() and _is_held(root.lock)


def used(environment: Path) -> QLockFile:
    """Held until it is unlocked: a backend runs from this folder. Several may at a time."""
    lock = QLockFile(str(environment / f"{uuid4().hex}{IN_USE}"))
    lock.setStaleLockTime(0)
    lock.tryLock(0)  # fails where we may not write: then we cannot take the folder away, either
    return lock


def is_used(environment: Path) -> bool:
    """Whether a backend runs from this folder, of this QGIS or another."""
    return any(map(_is_held, environment.glob(f"*{IN_USE}")))


def _is_held(path: Path) -> bool:
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)
    return not lock.tryLock(0) and lock.error() == QLockFile.LockError.LockFailedError


@contextmanager
def held(root: Root) -> Iterator[None]:
    """Holds the folder's lock. Raises SetupFailed ("other-qgis", "not-permitted")."""
    lock = QLockFile(str(root.lock))
    lock.setStaleLockTime(0)  # a long set-up is no stale one
    if not lock.tryLock(0):
        if lock.error() == QLockFile.LockError.LockFailedError:
            raise SetupFailed("other-qgis", str(lock.getLockInfo()), str(lock.getLockInfo()[1]))
        raise SetupFailed("not-permitted", f"{root.lock}: {lock.error()}")
    try:
        yield
    finally:
        lock.unlock()
