"""The engines, by name. A new engine is one file here and one entry in `ENGINES`.

Entries are import paths, so that listing the engines imports no network.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from segearth.engines.base import Engine, EngineDescription
from segearth.errors import EngineUnknown

ENGINES: dict[str, str] = {
    "segearth-nano": "segearth.engines.segearth_nano:SegEarthNano",
    "segearth-r1": "segearth.engines.segearth_r1:SegEarthR1Engine",
}

__all__ = ["ENGINES", "Engine", "EngineDescription", "create"]


@cache
def create(name: str) -> Engine:
    """The engine of that name, one per process. Raises EngineUnknown."""
    if name not in ENGINES:
        raise EngineUnknown(f"There is no engine called {name!r}; there are {', '.join(ENGINES)}.")
    module, attribute = ENGINES[name].split(":")
    return getattr(import_module(module), attribute)()
