"""Layers that say of each polygon what became of it, in colours that colour-blind eyes tell apart."""

from __future__ import annotations

from qgis.core import QgsCategorizedSymbolRenderer, QgsFillSymbol, QgsRendererCategory, QgsVectorLayer

from .agreement import Agreement
from .translation import translate

AZURE, ORANGE, PALE = "0,150,255", "255,140,0", "245,245,245"
"""Bright, since crops and water are dark; answers that would mix with them are off while they are shown."""
BLUE, VERMILLION, GREY, YELLOW = "0,114,178", "213,94,0", "110,110,110", "240,228,66"
Categories = dict[str, tuple[str, str]]
"""Value -> what it is called, and its colour."""


def changes() -> Categories:
    """Of a comparison."""
    return {
        "gained": (translate("SegEarth", "Gained"), AZURE),
        "lost": (translate("SegEarth", "Lost"), ORANGE),
        "kept": (translate("SegEarth", "Kept"), PALE),
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
