"""Which engines the backend has, asked off the main thread: a task would be announced by QGIS before 3.26."""

from __future__ import annotations

from ..core.connection import Connection


def engines_of(connection: Connection) -> tuple:
    """A tuple of EngineInfo, the default one first. Raises PluginError. Loads the network library."""
    from ..core.client import Client

    with Client(connection) as client:
        return client.engines()
