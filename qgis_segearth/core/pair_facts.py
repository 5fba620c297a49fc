"""What is known about two answers together, for the layer of changes between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Optional

from qgis.core import QgsRectangle

from . import wording
from .corrections import Corrections
from .provenance import KEYS, Fact
from .translation import translate

SEPARATOR = "; "
OF_ONE = ("reply", "polygons", "area_m2")
"""What is said of each answer alone; changes have their own."""


def facts_of_both(then: Mapping[str, Fact], now: Mapping[str, Fact]) -> dict[str, Fact]:
    """By `provenance.KEYS`. Words of both, the earlier answer's first, where they are not the same; numbers
    only where they are. The extent is the later one's, or around both where they have the same CRS."""
    joined = {key: _joined(then[key], now[key]) for key in KEYS if key not in OF_ONE}
    return {**joined, "crs": now["crs"] or then["crs"], "extent": _around(then, now)}


def drawn_differently(then: Mapping[str, Fact], now: Mapping[str, Fact]) -> str:
    """A sentence where two answers differ by their settings or by hand, and not only by what is there; ""
    where they do not, or one is no answer."""
    if then["threshold"] is None or now["threshold"] is None:
        return ""
    told = ", ".join(_differences(then, now))
    return translate("SegEarth", "The two were not drawn alike: {}.").format(told) if told else ""


def _differences(then: Mapping[str, Fact], now: Mapping[str, Fact]) -> Iterator[str]:
    def differ(*keys: str) -> bool:
        return any(then[key] != now[key] for key in keys)

    if differ("threshold"):
        shares = (wording.percent(each["threshold"]) for each in (then, now))
        yield translate("SegEarth", "threshold {0} and {1}").format(*shares)
    if differ("label_thresholds"):
        yield translate("SegEarth", "thresholds of single targets")
    if differ("minimum_area"):
        sizes = (wording.area(each["minimum_area"] or 0.0, each["units"] or "metre") for each in (then, now))
        yield translate("SegEarth", "smallest {0} and {1}").format(*sizes)
    if differ("simplify", "right_angles"):
        yield translate("SegEarth", "other outlines")
    if bool(Corrections.read(then)) != bool(Corrections.read(now)):
        yield translate("SegEarth", "only one was changed by hand")


def _joined(then: Fact, now: Fact) -> Fact:
    known = list(dict.fromkeys(each for each in (then, now) if each not in ("", None)))
    if len(known) < 2:
        return known[0] if known else None
    return SEPARATOR.join(known) if all(isinstance(each, str) for each in known) else None


def _around(then: Mapping[str, Fact], now: Mapping[str, Fact]) -> Fact:
    old, new = _box(then["extent"]), _box(now["extent"])
    if old is None or new is None or then["crs"] != now["crs"]:
        return now["extent"] or then["extent"]
    new.combineExtentWith(old)
    return f"{new.xMinimum()!r}, {new.yMinimum()!r}, {new.xMaximum()!r}, {new.yMaximum()!r}"


def _box(text: Fact) -> Optional[QgsRectangle]:
    try:
        return QgsRectangle(*map(float, str(text).split(", ")))
    except (TypeError, ValueError):  # nobody knows it
        return None
