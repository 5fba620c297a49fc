"""What is known about two answers together, for the layer of changes between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from . import wording
from .corrections import Corrections
from .provenance import KEYS, Fact
from .replies import replies
from .translation import translate

SEPARATOR = "; "
OF_ONE = ("reply", "polygons", "area_m2")
"""What is said of each answer alone; changes have their own."""
DOUBT = "doubt-"
"""How the codes of an engine's sentences begin by which it takes back some of its word."""


def facts_of_both(then: Mapping[str, Fact], now: Mapping[str, Fact]) -> dict[str, Fact]:
    """By `provenance.KEYS`. Words of both, the earlier answer's first, where they are not the same; numbers
    only where they are; of the scores the lower one. The extent is the later one's, until it is known what
    was compared."""
    joined = {key: _joined(then[key], now[key]) for key in KEYS if key not in OF_ONE}
    later = {key: now[key] or then[key] for key in ("crs", "extent")}
    return {**joined, **later, "score": min(_scores(then, now), default=None)}


def certainty_of_both(then: Mapping[str, Fact], now: Mapping[str, Fact]) -> str:
    """A sentence on how sure the engines were; "" where none of them said."""
    shares = [wording.percent(score) for score in _scores(then, now)]
    if len(shares) == 2:
        return translate("SegEarth", "The two answers are {0} and {1} certain.").format(*shares)
    return translate("SegEarth", "The answer is {} certain.").format(shares[0]) if shares else ""


def doubts_of_both(then: Mapping[str, Fact], now: Mapping[str, Fact], names: Sequence[str]) -> str:
    """What the engines said against their own answers. names: of the two, for what is said of one of them."""
    old, new = _doubts(str(then["reply"])), _doubts(str(now["reply"]))
    told = [each for each in old if each in new]
    for name, own, other in zip(names, (old, new), (new, old)):
        told += [f"{name}: {each}" for each in own if each not in other]
    return " ".join(told)


def _doubts(reply: str) -> list[str]:
    """In a reply in the user's language."""
    patterns = (
        re.sub(r"\\{\w+\\}", r"\\S+", re.escape(words))
        for code, words in replies().items()
        if code.startswith(DOUBT)
    )
    return [found.group() for found in (re.search(each, reply) for each in patterns) if found]


def _scores(then: Mapping[str, Fact], now: Mapping[str, Fact]) -> list[float]:
    """Of those of the two that have an opinion."""
    return [each["score"] for each in (then, now) if each["score"]]


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
