"""How much two answers have in common."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsGeometry

from .comparing import compare
from .layers import multipolygon


def iou(first: Sequence[dict], second: Sequence[dict]) -> float:
    """Intersection over union of two answers' features in the same CRS; of several labels, that of the one
    they have least in common. Exactly 1 where both are the same to the last digit."""
    labels = {_label(feature) for feature in (*first, *second)}
    return min((_iou(_of(first, label), _of(second, label)) for label in labels), default=1.0)


def _iou(first: Sequence[dict], second: Sequence[dict]) -> float:
    shapes = [[multipolygon(feature["geometry"]) for feature in features] for features in (first, second)]
    left, right = ({bytes(shape.asWkb()) for shape in each} for each in shapes)
    return 1.0 if left == right else compare(*shapes).iou(QgsGeometry.area)


def _of(features: Sequence[dict], label: str) -> list[dict]:
    return [feature for feature in features if _label(feature) == label]


def _label(feature: dict) -> str:
    return feature["properties"]["label"]
