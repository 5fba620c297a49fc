"""What the export dialog says of the file that it is about to write."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsVectorLayer

from ..core.translation import translate
from ..exporters import Exporter, exporters


def longest(layers: Sequence[QgsVectorLayer]) -> str:
    """The longest that there may be to say of an export of these layers."""
    hints = [nothing_ticked(), *(no_map(layer.name()) for layer in layers)]
    for each in exporters().values():
        hints += [one_file_each(each), new_file(each), existing_file(each)]
    return f"{max(hints, key=len)} {changes_first()}"


def nothing_ticked() -> str:
    """Nothing can be exported yet."""
    return translate("SegEarth", "Tick what is to be exported.")


def no_map(name: str) -> str:
    """The format cannot hold the layer of that name."""
    return translate(
        "SegEarth", "Changes have no probability map, which this format needs: untick “{}”."
    ).format(name)


def one_file_each(exporter: Exporter) -> str:
    """Of several answers."""
    several = translate("SegEarth", "One file for each answer, named after it.")
    return f"{several} {exporter.contents()}"


def new_file(exporter: Exporter) -> str:
    """Nothing is there yet."""
    new = translate("SegEarth", "A new file.")
    return f"{new} {exporter.contents()}"


def existing_file(exporter: Exporter) -> str:
    """Something is."""
    if exporter.adds:
        return translate(
            "SegEarth", "This file exists. The answers are added; its other layers stay as they are."
        )
    return translate("SegEarth", "This file exists and will be replaced.")


def changes_first() -> str:
    """Beside another hint, where polygons are being changed by hand."""
    return translate("SegEarth", "Changes by hand are kept first.")
