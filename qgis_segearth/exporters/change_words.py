"""What the evidence sheet says of a layer of changes: what became of each polygon, and since when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from qgis.core import QgsCategorizedSymbolRenderer, QgsFeature, QgsVectorLayer

from ..core.category_style import changes
from ..core.translation import translate
from .in_numbers import kind_of, value_of

SWATCH = '<svg width="12" height="12"><rect width="12" height="12" fill="{}" stroke="#555"/></svg> {}'


def became(feature: QgsFeature) -> str:
    """Gained, lost or kept; "" of a polygon that is no change."""
    kind = kind_of(feature)
    return changes()[kind][0] if kind else ""


def compared(features: Sequence[QgsFeature]) -> str:
    """Image and time of both answers; "" where they are not told."""
    told = [
        f"{title}: {words}"
        for title, words in (
            (translate("SegEarth", "Before"), value_of(features[0], "before") if features else ""),
            (translate("SegEarth", "After"), value_of(features[0], "after") if features else ""),
        )
        if words
    ]
    return " – ".join(told)


def legend(layer: QgsVectorLayer) -> str:
    """The colours of gained, lost and kept as HTML; "" for a layer that is drawn another way."""
    return " &nbsp; ".join(SWATCH.format(colour, escape(title)) for title, colour in _colours(layer))


def _colours(layer: QgsVectorLayer) -> Iterator[tuple[str, str]]:
    """As they are on the map: a user may have chosen others."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute() != "change":
        return
    for category in renderer.categories():
        if category.value() in changes():
            yield changes()[category.value()][0], category.symbol().color().name()
