"""Where a model is put together before the store shows it: a hidden folder beside it, held by one process."""

from __future__ import annotations

import errno
import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from segearth.errors import ModelUnsuitable, NoSpace, StoreUnwritable, WeightsHashWrong
from segearth.models.progress import Report, Step
from segearth.sentences import say
from segearth.settings import models_folder

STAGING = ".staging"
LOOK_SECONDS = 0.2
SPARE_BYTES = 1 << 26
"""Left free on the disk, for everything else that lives there."""


def staging_folder(name: str) -> Path:
    return models_folder() / STAGING / name


@contextmanager
def staged(name: str, waiting: Callable[[str], None]) -> Iterator[Path]:
    """The staging folder of model `name`, for this process alone. What an interrupted download left is still
    in it. `waiting` is called, with who holds it, again and again while another process does.

    Raises NoSpace, StoreUnwritable, and what `waiting` raises.
    """
    folder = staging_folder(name)
    with store_writable():
        folder.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder.with_name(f"{name}.lock"))  # the system lets go of it when its holder dies
        _acquire(lock, name, waiting)
        try:
            _owner(name).write_text(str(os.getpid()), encoding="utf-8")
            folder.mkdir(exist_ok=True)
            yield folder
        finally:
            _owner(name).unlink(missing_ok=True)
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()
            lock.release()


def waiting(report: Report) -> Callable[[str], None]:
    """Tells `report` who is waited for."""
    return lambda holder: report(Step(0, 0, say("waiting-for", who=holder)))


@contextmanager
def cleaned(folder: Path) -> Iterator[None]:
    """Leaves nothing where the model turns out to be of no use or the disk to be full; after anything else,
    such as a cut line, what has come stays for the next attempt. Raises NoSpace, StoreUnwritable."""
    try:
        with store_writable():
            yield
    except (ModelUnsuitable, WeightsHashWrong, NoSpace):
        discard(folder)
        raise


def publish(folder: Path, name: str) -> Path:
    """Makes the staged model appear in the store, by one rename."""
    final = models_folder() / name
    os.replace(folder, final)
    return final


def discard(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def check_space(folder: Path, needed: int) -> None:
    """Raises NoSpace where `needed` bytes more would not fit."""
    free = shutil.disk_usage(folder).free
    if free < needed + SPARE_BYTES:
        raise NoSpace(
            f"The model needs {needed / 1e9:.2f} GB more, but only {free / 1e9:.2f} GB are free in {folder}."
        )


@contextmanager
def store_writable() -> Iterator[None]:
    """Gives the system's refusals to write a name. Raises NoSpace, StoreUnwritable."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise NoSpace(f"The disk of {models_folder()} is full.") from error
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EIO):
            place = error.filename or models_folder()
            raise StoreUnwritable(f"{place} cannot be written ({error.strerror}).") from error
        raise


def _owner(name: str) -> Path:
    return models_folder() / STAGING / f"{name}.pid"


def _acquire(lock: FileLock, name: str, waiting: Callable[[str], None]) -> None:
    while True:
        try:
            lock.acquire(timeout=0)
            return
        except Timeout:
            try:
                holder = f"process {_owner(name).read_text(encoding='utf-8')}"
            except OSError:
                holder = "another process"
            waiting(holder)
            time.sleep(LOOK_SECONDS)
