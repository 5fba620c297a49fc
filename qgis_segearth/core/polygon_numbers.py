"""The order in which people are told of an answer's polygons, and the numbers by which they speak of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import count
from typing import Optional, TypeVar

from qgis.core import QgsVectorLayer

Polygon = TypeVar("Polygon")
NUMBERS_PROPERTY = "segearth_numbers"
"""Qt property of a layer, of this session only: number by feature id."""


def largest_first(polygons: Iterable[Polygon], area: Callable[[Polygon], Optional[float]]) -> list[Polygon]:
    """The one order of lists, layers, files and sheets: by measured area, those of the same as they came."""
    return sorted(polygons, key=lambda each: -(area(each) or 0.0))


def numbered(layer: QgsVectorLayer, areas: Mapping[int, float]) -> dict[int, int]:
    """The numbers of a layer's polygons by feature id: from 1, the largest first, where they have none yet.
    Changes by hand leave each its own, and what is added gets the next ones. areas: by id, of all there are.
    """
    known: dict[int, int] = layer.property(NUMBERS_PROPERTY) or {}
    if not layer.isEditable():  # what was being added has an id of its own now, or is gone
        known = {each: number for each, number in known.items() if each >= 0}
    new = (each for each in areas if each not in known)
    order = sorted(new, key=abs) if known else largest_first(new, areas.get)  # ids tell what was added first
    numbers = {**known, **dict(zip(order, count(max(known.values(), default=0) + 1)))}
    layer.setProperty(NUMBERS_PROPERTY, numbers)
    return numbers


def number_anew(layer: QgsVectorLayer) -> None:
    """Its polygons are others now, drawn another way."""
    layer.setProperty(NUMBERS_PROPERTY, None)
