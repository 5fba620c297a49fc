"""Numbers in the words that a person reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QLocale

from .translation import translate

HECTARE = 10_000.0
SQUARE_KILOMETRE = 1_000_000.0


def number(value: float, decimals: int = 0) -> str:
    """`value` with the locale's separators."""
    return QLocale().toString(float(value), "f", decimals)


def significant(value: float) -> str:
    """`value` with three significant digits or, from 100 on, none after the point."""
    decimals = 0 if value >= 100 or value == 0 else 1 if value >= 10 else 2
    return number(value, decimals)


def percent(value: float, decimals: int = 0) -> str:
    """A share from 0 to 1."""
    return translate("SegEarth", "{} %").format(number(100 * value, decimals))


def certainty(scores: Sequence[float]) -> str:
    """Of each engine, 0..1, how sure it is that there is something; a dash where none has an opinion."""
    if not any(scores):
        return "–"
    return translate("SegEarth", "{} that there is something").format(" / ".join(map(percent, scores)))


def area(value: float, units: str = "metre") -> str:
    """A ground area: m² up to a hectare, then ha, then km². `value` in m² (square pixels without a CRS)."""
    return areas([value], units)[0]


def areas(values: Sequence[float], units: str = "metre") -> list[str]:
    """Areas that stand side by side, all in the unit that suits the smallest one. See `area`."""
    smallest = min(filter(None, values), default=0.0)
    return [_area(value, smallest, units) for value in values]


def _area(value: float, smallest: float, units: str, digits: Callable[[float], str] = significant) -> str:
    if units != "metre":
        return translate("SegEarth", "{} square pixels").format(number(value))
    unit, size = unit_for(smallest)
    template = {
        "m²": translate("SegEarth", "{} m²"),
        "ha": translate("SegEarth", "{} ha"),
        "km²": translate("SegEarth", "{} km²"),
    }[unit]
    return template.format(digits(value / size))


def at_least(value: float, units: str = "metre") -> str:
    """A bound that somebody has set: "from 20 m²"; "" where it is 0. See `area`."""
    return translate("SegEarth", "from {}").format(_area(value, value, units, _whole)) if value else ""


def _whole(value: float) -> str:
    """As it was set, which is without decimals as a rule."""
    return number(value) if value == round(value) else significant(value)


def unit_for(smallest: float) -> tuple[str, float]:
    """In which to tell areas of which this is the smallest, in m²: its name, and its size in m²."""
    if smallest < HECTARE:
        return "m²", 1.0
    if smallest < SQUARE_KILOMETRE:
        return "ha", HECTARE
    return "km²", SQUARE_KILOMETRE


def seconds(value: float, *, view_known: bool = False) -> str:
    """A duration in seconds. `view_known`: the backend had looked at this view before."""
    if view_known:
        return translate("SegEarth", "{} s (view known)").format(number(value, 1))
    return translate("SegEarth", "{} s").format(number(value, 1))


def megabytes(value: float) -> str:
    """A size of files. `value` in megabytes; from 1,000 on as gigabytes."""
    if value < 1000:
        return translate("SegEarth", "{} MB").format(number(value))
    return translate("SegEarth", "{} GB").format(number(value / 1000, 1))


def outside(count: int) -> str:
    """That some polygons of a reference were not judged by; "" where all were."""
    sentence = translate("SegEarth", "Left out, as outside of what was asked: {}.")
    return sentence.format(polygons(count)) if count else ""


def polygons(count: int) -> str:
    """A number of polygons, with the plural the language wants."""
    if count == 1:  # the source language's own singular; other languages come from the plural forms below
        return translate("SegEarth", "1 polygon")
    return translate("SegEarth", "%n polygons", "", count)
