"""The engines' names where no backend can be asked: in forms that are filled in before one runs."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsSettings

from .settings import GROUP

BUILT_IN = ("segearth-nano", "segearth-r1", "segearth-r2", "geoseg")
"""Those that the backend always has (a test compares); checkpoints under other names come on top."""
KEY = f"{GROUP}/engine_names"


def known_engines(chosen: str = "") -> list[str]:
    """The built-in ones, those that a backend has listed before, and the one that is chosen."""
    listed = QgsSettings().value(KEY, "", str).split(",")
    return [name for name in dict.fromkeys([*BUILT_IN, *listed, chosen]) if name]


def remember_engines(names: Sequence[str]) -> None:
    """What a backend has listed."""
    QgsSettings().setValue(KEY, ",".join(name for name in names if name not in BUILT_IN))
