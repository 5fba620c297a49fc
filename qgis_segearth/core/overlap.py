"""How much two answers have in common."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsGeometry

from .comparing import compare
from .layers import multipolygon


def iou(first: Sequence[dict], second: Sequence[dict]) -> float:
    """Intersection over union of two answers' features in the same CRS; exactly 1 where both are the same to
    the last digit."""
    shapes = [[multipolygon(feature["geometry"]) for feature in features] for features in (first, second)]
    left, right = ({bytes(shape.asWkb()) for shape in each} for each in shapes)
    return 1.0 if left == right else compare(*shapes).iou(QgsGeometry.area)
