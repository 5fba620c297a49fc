"""Whose picture it is: the note that goes from an image layer into the answer's metadata."""

from __future__ import annotations

from qgis.core import QgsMapLayer


def licence_note(layer: QgsMapLayer) -> str:
    """Licences, rights and attribution that the layer carries, as one line; "" where it carries none."""
    metadata = layer.metadata()
    attribution = getattr(layer, "attribution", str)()  # moved to serverProperties() in newer QGIS
    notes = [*metadata.licenses(), *metadata.rights(), attribution]
    return "; ".join(dict.fromkeys(note.strip() for note in notes if note and note.strip()))
