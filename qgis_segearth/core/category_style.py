"""Layers that say of each polygon what became of it, in colours that colour-blind eyes tell apart."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsCategorizedSymbolRenderer, QgsFillSymbol, QgsRendererCategory, QgsVectorLayer

from . import wording
from .agreement import Agreement
from .translation import translate

AZURE, ORANGE, MIDDLE_GREY = "0,150,255", "255,140,0", "128,128,128"
"""Bright, since crops and water are dark; answers that would mix with them are off while they are shown. Grey
is seen on paper, too."""
BLUE, VERMILLION, GREY, YELLOW = "0,114,178", "213,94,0", "110,110,110", "240,228,66"
Categories = dict[str, tuple[str, str]]
"""Value -> what it is called, and its colour."""


def changes() -> Categories:
    """Of a comparison."""
    return {
        "gained": (translate("SegEarth", "Gained"), AZURE),
        "lost": (translate("SegEarth", "Lost"), ORANGE),
        "kept": (translate("SegEarth", "Kept"), MIDDLE_GREY),
    }


def outcomes() -> Categories:
    """Of an answer judged by a reference."""
    return {
        "right": (translate("SegEarth", "Right"), BLUE),
        "wrong": (translate("SegEarth", "Wrong"), VERMILLION),
        "missed": (translate("SegEarth", "Missed"), GREY),
    }


def parts(agreement: Agreement) -> Categories:
    """Of two engines' answers laid over each other."""
    first, second = agreement.engines
    only = translate("SegEarth", "Only {}")
    titles = (
        translate("SegEarth", "Both: {0} and {1}").format(first, second),
        only.format(first),
        only.format(second),
    )
    return dict(zip(agreement.labels, zip(titles, (BLUE, YELLOW, VERMILLION))))


def tell_areas(layer: QgsVectorLayer, areas: Mapping[str, float]) -> None:
    """Says in the legend of a layer of changes how much there is of each, in m². A style of the user stays.

    In the main thread."""
    if not isinstance(layer.renderer(), QgsCategorizedSymbolRenderer):
        return
    renderer = layer.renderer().clone()
    words = wording.areas(list(areas.values()), "metre" if layer.crs().isValid() else "pixel")
    for kind, area in zip(areas, words):
        place = renderer.categoryIndexForValue(kind)
        if place >= 0:
            renderer.updateCategoryLabel(place, f"{changes()[kind][0]}: {area}")
    layer.setRenderer(renderer)


def paint_by_category(layer: QgsVectorLayer, field: str, categories: Categories) -> None:
    """A colour for each value of a field. In the main thread."""
    rules = [
        QgsRendererCategory(
            value,
            QgsFillSymbol.createSimple(
                {"color": f"{colour},100", "outline_color": colour, "outline_width": "0.6"}
            ),
            title,
        )
        for value, (title, colour) in categories.items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, rules))
    layer.triggerRepaint()
