"""What users call the features that a question is about."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsExpression, QgsFeature, QgsVectorLayer

from .layers import is_answer
from .polygon_numbers import NUMBERS_PROPERTY

NAMED = 3
"""Features at most whose names are told."""


def area_name(layer: QgsVectorLayer, features: Sequence[QgsFeature]) -> str:
    """Such as "Block E", or "blocks 5" where features have no names: an answer's polygons by their numbers in
    the list, others by what QGIS shows of each (Layer properties > Display). In the main thread."""
    names = [_name(layer, feature) for feature in features[:NAMED]]
    return ", ".join([*names, "…"] if len(features) > NAMED else names)


def _name(layer: QgsVectorLayer, feature: QgsFeature) -> str:
    if is_answer(layer):
        numbers = layer.property(NUMBERS_PROPERTY) or {}
        return f"{layer.name()} {numbers.get(feature.id(), feature.id())}"
    shown = _shown(layer, feature)
    if any(map(str.isalpha, shown)):
        return shown
    return f"{layer.name()} {shown or feature.id()}"


def _shown(layer: QgsVectorLayer, feature: QgsFeature) -> str:
    """As QGIS shows it, but "" where it has no value: QGIS makes a 0 of a number that is NULL."""
    context = layer.createExpressionContext()
    context.setFeature(feature)
    expression = QgsExpression(f"to_string(coalesce({layer.displayExpression() or 'NULL'}, ''))")
    return str(expression.evaluate(context) or "").strip()
