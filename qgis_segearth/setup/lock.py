"""One set-up at a time in one folder, whichever QGIS window or profile it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.PyQt.QtCore import QLockFile

from .failures import SetupFailed
from .root import Root


def is_held(root: Root) -> bool:
    """Whether a set-up is under way in the folder, in this QGIS or another."""
    if not root.lock.exists():
        return False
    lock = QLockFile(str(root.lock))
    lock.setStaleLockTime(0)
    return not lock.tryLock(0) and lock.error() == QLockFile.LockError.LockFailedError


@contextmanager
def held(root: Root) -> Iterator[None]:
    """Holds the folder's lock. Raises SetupFailed ("other-qgis", "not-permitted").

    Qt's lock file: a lock whose process has ended (a crash, a power cut) is taken over, at any age.
    """
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
