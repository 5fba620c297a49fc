"""One engine at a time where memory is short: others give theirs back before one is loaded."""

from __future__ import annotations

import ctypes
import gc
import logging
import sys

from segearth.engines.base import Engine
from segearth.engines.memory_now import free_on
from segearth.errors import OutOfMemory
from segearth.settings import memory_limit

log = logging.getLogger(__name__)

_resident: dict[str, Engine] = {}
"""Engines whose weights may be in memory, the one that was used last at the end."""


def load(name: str, engine: Engine, device: str) -> bool:
    """Loads `engine`; whether others had to give their memory back for it: what they saw is then worthless.

    Raises what `engine.load` raises, and SettingInvalid.
    """
    others = {other: held for other, held in _resident.items() if held is not engine}
    released = False
    if others and _resident.get(name) is not engine and not _fits_beside(others, engine, device):
        released = release(others)
    failed = False
    try:
        engine.load(device)
    except OutOfMemory:
        if released or not release(others):
            raise
        failed = released = True
    if failed:  # not while the error is handled: it holds what the first attempt has read
        engine.load(device)
    if _resident.pop(name, None) is not engine:
        gc.freeze()  # a full collection that looks through libraries and weights stops every thread for 0.2 s
    _resident[name] = engine
    return released


def _fits_beside(others: dict[str, Engine], engine: Engine, device: str) -> bool:
    """In what is free, and within what the user allows engines to hold, by what they say they need."""
    needed = engine.describe().memory
    together = needed + sum(other.describe().memory for other in others.values())
    return needed <= free_on(device) and together <= memory_limit()


def resident() -> set[str]:
    """Names of the engines whose weights are in memory."""
    return set(_resident)


def release(engines: dict[str, Engine]) -> bool:
    """Makes engines forget their weights, those that can; whether any could."""
    able = {name: engine for name, engine in engines.items() if hasattr(engine, "release")}
    for name, engine in able.items():
        engine.release()
        _resident.pop(name, None)
        log.info("%s gave its memory back", name)
    collect()
    if able:
        _return_to_system()
    return bool(able)


def collect() -> None:
    """Gives back what nobody refers to any more, among what `load` keeps out of collections too."""
    gc.unfreeze()
    gc.collect()
    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_available():
        torch.cuda.empty_cache()


def _return_to_system() -> None:
    """glibc keeps what was freed in pieces: 0.2 to 0.4 GB after SegEarth-R1 at full size, 60 MB after small
    networks (`segearth bench --switching`)."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim:
        trim(0)
