"""How QGIS draws an answer's layer: in one colour, or one for each of the things that the answer names."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from importlib.resources import files
from itertools import cycle
from xml.etree import ElementTree

DOCTYPE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
COLOURS = (
    "0,114,178", "213,94,0", "0,158,115", "204,121,167", "230,159,0", "86,180,233", "240,228,66",
)  # fmt: skip
"""Okabe and Ito's, which colour-blind eyes tell apart; the plugin has the same (a test compares)."""
ALPHA = {"color": 80, "outline_color": 255}


def style_of(labels: Sequence[str]) -> str:
    """A QML document. labels: what the answer speaks of, each once."""
    plain = files("segearth").joinpath("answer.qml").read_text(encoding="utf-8")
    if len(labels) < 2:
        return plain
    root = ElementTree.fromstring(plain)  # noqa: S314 (our own file)
    renderer = root.find("renderer-v2")
    renderer.attrib.update(type="categorizedSymbol", attr="label")
    categories, symbols = ElementTree.SubElement(renderer, "categories"), renderer.find("symbols")
    (pattern,) = symbols
    symbols.remove(pattern)
    for number, (label, colour) in enumerate(zip(labels, cycle(COLOURS))):
        known = {"value": label, "label": label, "symbol": str(number), "render": "true"}
        ElementTree.SubElement(categories, "category", known)
        symbols.append(_painted(pattern, str(number), colour))
    return DOCTYPE + ElementTree.tostring(root, encoding="unicode")


def _painted(pattern: ElementTree.Element, name: str, colour: str) -> ElementTree.Element:
    symbol = deepcopy(pattern)
    symbol.set("name", name)
    for option in symbol.iter("Option"):
        if option.get("name") in ALPHA:
            option.set("value", f"{colour},{ALPHA[option.get('name')]}")
    return symbol
