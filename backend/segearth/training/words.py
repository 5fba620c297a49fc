"""The wordings with which people ask for things, and which of them are never trained on.

The texts lie in `questions/`, one file per noun (CC0). Every sixth explicit and implicit wording is held out,
and so is all of `questions/held_out.json`; all of `questions/more/` is trained on.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from segearth.training.noise import misspelt, nonsense
from segearth.training.phrasing import NAME_TEMPLATES, PURPOSE_TEMPLATES, Kept, filled, frames

QUESTIONS = Path(__file__).parent / "questions"
NOUNS = (
    "airplane", "bare_soil", "baseball_diamond", "boat", "bridge", "building", "car", "dock", "field",
    "forest", "grass", "parking_lot", "railway", "road", "runway", "sand", "solar_panel", "sports_field",
    "storage_tank", "swimming_pool", "tennis_court", "tree", "vegetation", "water",
)  # fmt: skip
UNKNOWN = len(NOUNS)
"""Class of the noun head for everything that is none of the nouns."""
HELD_OUT_EVERY = 6

_SHARES = {"named": 0.26, "explicit": 0.16, "reframed": 0.1, "implicit": 0.26, "purposes": 0.22}
COMMON_NAMES = 3
"""How many times more often the names of `questions/NOUN.json` are drawn than the rarer ones of `more/`."""
THINNED_SHARE = 0.3
"""Share of the longer implicit texts that lose a word or two, so that no single word carries the meaning."""
SHORTEST_THINNED = 5
MISSPELT_SHARE = 0.06
NONSENSE_SHARE = 0.16
"""Share of the unknown texts that are nonsense, newly made at every draw."""


@dataclass(frozen=True)
class Wordings:
    """All wordings of one kind of question, those to train on and those held out.

    named and purposes are made of names and phrases by templates. held_out_more was written later, by the
    hand that wrote `more/`, and before it: of a noun all implicit, of "unknown" of every sort.
    """

    names: tuple[str, ...]
    explicit: tuple[str, ...]
    implicit: tuple[str, ...]
    held_out_explicit: tuple[str, ...]
    held_out_implicit: tuple[str, ...]
    held_out_more: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    attributes: tuple[dict, ...] = ()
    nonsense_share: float = 0.0

    def draw(self, random: np.random.Generator) -> str:
        """One wording to train on: a name in a phrase, an explicit or implicit one, a purpose or nonsense;
        never one that is held out of any noun, or nearly one."""
        text = self._any(random)
        while text in _kept():
            text = self._any(random)
        return text

    def _any(self, random: np.random.Generator) -> str:
        if random.random() < self.nonsense_share:
            return nonsense(random)
        kind = list(_SHARES)[random.choice(len(_SHARES), p=list(_SHARES.values()))]
        text = self._reframed(random) if kind == "reframed" else _pick(getattr(self, kind), random)
        if kind == "implicit" and random.random() < THINNED_SHARE:
            text = _thinned(text, random)
        return misspelt(text, random) if random.random() < MISSPELT_SHARE else text

    def _reframed(self, random: np.random.Generator) -> str:
        """An explicit wording of some noun with a name of this one."""
        return _pick(_frames(), random).format(_pick(self.names, random))


def _pick(texts: tuple[str, ...], random: np.random.Generator) -> str:
    return texts[random.integers(len(texts))]


@cache
def _frames() -> tuple[str, ...]:
    """The explicit wordings of all nouns without the noun: what is asked for is told by the name alone."""
    names = [name for noun in NOUNS for name in wordings(noun).names]
    return frames((text for noun in NOUNS for text in wordings(noun).explicit), names)


def _thinned(text: str, random: np.random.Generator) -> str:
    words = text.split()
    if len(words) < SHORTEST_THINNED:
        return text
    lost = set(random.integers(len(words), size=2))
    return " ".join(word for number, word in enumerate(words) if number not in lost)


def _split(texts: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    held_out = tuple(texts[HELD_OUT_EVERY - 1 :: HELD_OUT_EVERY])
    return tuple(text for text in texts if text not in set(held_out)), held_out


@cache
def _read(name: str) -> dict:
    return json.loads((QUESTIONS / f"{name}.json").read_text(encoding="utf-8"))


@cache
def _kept() -> Kept:
    """All that is held out, of all nouns."""
    split = [_split(_read(noun)[kind])[1] for noun in NOUNS for kind in ("explicit", "implicit")]
    split += [_split(_read("unknown")[kind])[1] for kind in ("unknown", "off_topic")]
    return Kept(text for texts in (*split, *_read("held_out").values()) for text in texts)


def _purposes(*phrases: dict[str, list[str]]) -> tuple[str, ...]:
    return tuple(
        text
        for some in phrases
        for kind, templates in PURPOSE_TEMPLATES.items()
        for text in filled(templates, some.get(kind, ()))
    )


@cache
def wordings(noun: str) -> Wordings:
    """The wordings of one of `NOUNS`, or of "unknown" (things that are none of them)."""
    if noun == "unknown":
        return _unknown()
    texts, more = _read(noun), _read(f"more/{noun}")
    explicit, held_out_explicit = _split(texts["explicit"])
    implicit, held_out_implicit = _split(texts["implicit"])
    return Wordings(
        names=(*texts["nouns"], *more["names"]),
        explicit=(*explicit, *more["explicit"]),
        implicit=(*implicit, *more["implicit"]),
        held_out_explicit=held_out_explicit,
        held_out_implicit=held_out_implicit,
        held_out_more=tuple(_read("held_out")[noun]),
        named=filled(NAME_TEMPLATES, [*texts["nouns"] * COMMON_NAMES, *more["names"]]),
        purposes=_purposes(_read("purposes")[noun], more),
        attributes=tuple(texts["attributes"]),
    )


def _unknown() -> Wordings:
    texts, others, more = _read("unknown"), _read("other_things"), _read("more/unknown")
    things, held_out_things = _split(texts["unknown"])
    other_things, _ = _split(others["things"])
    chatter, held_out_chatter = _split(texts["off_topic"])
    short = [text for text in (*things, *other_things) if len(text.split()) < 4]
    names = (*short, *more["names"])
    return Wordings(
        names=names,
        named=filled(NAME_TEMPLATES, names),
        explicit=(*things, *more["explicit"]),
        implicit=(*chatter, *others["questions"], *more["implicit"], *more["off_topic"], *more["foreign"]),
        held_out_explicit=held_out_things,
        held_out_implicit=held_out_chatter,
        held_out_more=tuple(_read("held_out")["unknown"]),
        purposes=_purposes(others, more),
        nonsense_share=NONSENSE_SHARE,
    )
