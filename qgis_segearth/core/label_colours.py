"""What is called the same has the same colour, in every answer of a project."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsMapLayer,
    QgsRenderContext,
    QgsVectorLayer,
    QgsWkbTypes,
)


def colours_on_map(layers: Iterable[QgsVectorLayer]) -> dict[str, str]:
    """The colour of each label (such as "#0072b2") in layers that are painted by label; where several paint
    it, as the first one does. Somebody may have chosen it there."""
    found: dict[str, str] = {}
    for layer in layers:
        renderer = layer.renderer()
        if isinstance(renderer, QgsCategorizedSymbolRenderer) and renderer.classAttribute() == "label":
            for category in renderer.categories():
                found.setdefault(category.value(), category.symbol().color().name())
    return found


def next_colour(layers: Iterable[QgsMapLayer], palette: Sequence[str]) -> str:
    """The first of the palette that no layer of polygons has; where all are taken, that which fewest have."""
    used = [colour for layer in layers for colour in _colours_of(layer)]
    return min(palette, key=used.count)


def _colours_of(layer: QgsMapLayer) -> set[str]:
    polygons = QgsWkbTypes.GeometryType.PolygonGeometry
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != polygons or layer.renderer() is None:
        return set()
    return {symbol.color().name() for symbol in layer.renderer().symbols(QgsRenderContext())}


def colours_for(labels: Sequence[str], known: Mapping[str, str], palette: Sequence[str]) -> dict[str, str]:
    """A colour for each label: the known one, else the next of the palette, such first as no label has."""
    taken = set(known.values())
    free = [colour for colour in palette if colour not in taken]
    others = itertools.cycle([*free, *(colour for colour in palette if colour in taken)])
    return {label: known[label] if label in known else next(others) for label in labels}
