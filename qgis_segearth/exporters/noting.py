"""What was changed by hand in an exported layer, told in its file: in the metadata and the table of runs."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from qgis.core import QgsProviderRegistry, QgsVectorLayer

from ..core.hand_errors import ChangesUntold
from ..core.layers import store_metadata
from ..core.provenance import facts_of
from .contents import correct_run


def note_in_file(layer: QgsVectorLayer) -> None:
    """What the layer's metadata say, which may lie in memory. In the main thread. Raises ChangesUntold."""
    if layer.providerType() != "ogr":
        return
    source = store_metadata(layer)
    place = QgsProviderRegistry.instance().decodeUri("ogr", source)
    path = Path(place["path"])
    if path.suffix.lower() == ".gpkg":
        try:
            correct_run(path, facts_of(layer), place["layerName"])
        except sqlite3.Error as error:
            raise ChangesUntold(str(path), str(error)) from error
