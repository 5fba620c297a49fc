"""SegEarth for QGIS: ask the map a question in plain words, get georeferenced polygons back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from qgis_segearth.plugin import SegEarthPlugin


def classFactory(iface: QgisInterface) -> SegEarthPlugin:
    """What QGIS calls to load the plugin."""
    from qgis_segearth.plugin import SegEarthPlugin

    return SegEarthPlugin(iface)
