"""Whose picture it is: the note that goes from an image layer into the answer's metadata."""

from __future__ import annotations

import os

from osgeo import gdal
from qgis.core import QgsMapLayer

from .gdal_calls import or_none

TAGS = ("TIFFTAG_COPYRIGHT", "COPYRIGHT", "LICENSE", "LICENCE", "RIGHTS", "ATTRIBUTION")
"""Where raster files state it, in any case; the backend's command line reads the same."""


def licence_note(layer: QgsMapLayer) -> str:
    """Licences, rights and attribution that the layer or its file carries, as one line; "" for none."""
    metadata = layer.metadata()
    attribution = getattr(layer, "attribution", str)()  # moved to serverProperties() in newer QGIS
    notes = [*metadata.licenses(), *metadata.rights(), attribution, *_in_file(layer)]
    return "; ".join(dict.fromkeys(note.strip() for note in notes if note and note.strip()))


def _in_file(layer: QgsMapLayer) -> list[str]:
    """What the raster file itself says; files on this machine only."""
    if layer.providerType() != "gdal" or not os.path.isfile(layer.source()):
        return []
    dataset = or_none(gdal.Open, layer.source())
    said = {key.upper(): value for key, value in dataset.GetMetadata().items()} if dataset else {}
    return [said[tag] for tag in TAGS if tag in said]
