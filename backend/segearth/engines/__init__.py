"""The engines, by name. A new engine is one file here and one entry in `ENGINES`.

Entries are import paths, so that listing the engines imports no network. Every further checkpoint that is
installed for one of them is an engine too, under the name that it was installed under.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from threading import Lock

from segearth.engines.base import Engine, EngineDescription
from segearth.engines.checkpoints import engine_of, further_checkpoints
from segearth.errors import EngineUnknown

ENGINES: dict[str, str] = {
    "segearth-nano": "segearth.engines.segearth_nano:SegEarthNano",
    "segearth-r1": "segearth.engines.segearth_r1:SegEarthR1Engine",
    "segearth-r2": "segearth.engines.segearth_r2:SegEarthR2Engine",
    "geoseg": "segearth.engines.geoseg:GeoSegEngine",
}

_making = Lock()

__all__ = ["ENGINES", "Engine", "EngineDescription", "create", "is_known", "names"]


def names() -> list[str]:
    """Of all engines, those of `ENGINES` first."""
    further = (name for name, engine in further_checkpoints().items() if engine in ENGINES)
    return list(dict.fromkeys([*ENGINES, *further]))


def is_known(name: str) -> bool:
    """Whether `create` gives an engine."""
    return name in ENGINES or engine_of(name) in ENGINES


def create(name: str) -> Engine:
    """The engine of that name, one per process. Raises EngineUnknown."""
    if not is_known(name):
        raise EngineUnknown(f"There is no engine called {name[:80]!r}; there are {', '.join(names())}.")
    with _making:  # asked for by two threads at once it would be made twice
        return made(name, ENGINES.get(name) or ENGINES[engine_of(name)])


@cache
def made(name: str, place: str) -> Engine:
    """place: of its class; a name may go to a checkpoint of another engine."""
    module, attribute = place.split(":")
    kind = getattr(import_module(module), attribute)
    return kind() if name in ENGINES else kind(name=name)
