"""The wordings with which people ask for things, and which of them are never trained on.

The texts lie in `questions/`, one file per noun (CC0). Every sixth explicit and implicit wording is held out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

QUESTIONS = Path(__file__).parent / "questions"
NOUNS = (
    "airplane", "bare_soil", "baseball_diamond", "boat", "bridge", "building", "car", "dock", "field",
    "forest", "grass", "parking_lot", "railway", "road", "runway", "sand", "solar_panel", "sports_field",
    "storage_tank", "swimming_pool", "tennis_court", "tree", "vegetation", "water",
)  # fmt: skip
UNKNOWN = len(NOUNS)
"""Class of the noun head for everything that is none of the nouns."""
HELD_OUT_EVERY = 6

NAME_TEMPLATES = (
    "{}", "{}", "{}", "the {}", "all {}", "where are the {}?", "show me the {}", "find {}", "any {}?",
    "all the {} in this picture", "Is there a {} here?", "segment {}", "{} please", "mark every {}",
)  # fmt: skip
PURPOSE_TEMPLATES = {
    "do": (
        "Where could people {}?", "Where can I {}?", "Where could someone {}?", "Show me where to {}.",
        "a place to {}", "I want to {}. Where?", "Where might a family {}?", "good places to {}",
        "Where would you go to {}?", "{}", "Is there anywhere to {} here?", "Where do people {}?",
    ),
    "where": ("where {}", "Where do you think {}?", "the places where {}", "Mark where {}."),
    "what": ("What {}?", "something that {}", "the thing that {}", "Which thing here {}?", "It {}."),
    "words": ("{}", "{}", "Where would I think of {}?", "What has to do with {}?", "Where is it about {}?"),
}  # fmt: skip
_SHARES = {"named": 0.4, "explicit": 0.2, "implicit": 0.2, "purposes": 0.2}
THINNED_SHARE = 0.3
"""Share of the longer texts that lose a word or two, so that no single word carries the meaning."""
SHORTEST_THINNED = 5


@dataclass(frozen=True)
class Wordings:
    """All wordings of one kind of question, those to train on and those held out.

    named and purposes are made of names and phrases by templates.
    """

    names: tuple[str, ...]
    explicit: tuple[str, ...]
    implicit: tuple[str, ...]
    held_out_explicit: tuple[str, ...]
    held_out_implicit: tuple[str, ...]
    named: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    attributes: tuple[dict, ...] = ()

    def draw(self, random: np.random.Generator) -> str:
        """One wording to train on: mostly a name in a short phrase, else explicit, implicit or a purpose."""
        kind = list(_SHARES)[random.choice(len(_SHARES), p=list(_SHARES.values()))]
        texts = getattr(self, kind) or self.named
        text = texts[random.integers(len(texts))]
        return _thinned(text, random) if random.random() < THINNED_SHARE else text


def _thinned(text: str, random: np.random.Generator) -> str:
    words = text.split()
    if len(words) < SHORTEST_THINNED:
        return text
    lost = set(random.integers(len(words), size=2))
    return " ".join(word for number, word in enumerate(words) if number not in lost)


def _split(texts: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    held_out = tuple(texts[HELD_OUT_EVERY - 1 :: HELD_OUT_EVERY])
    return tuple(text for text in texts if text not in set(held_out)), held_out


def _filled(templates: Iterable[str], phrases: Iterable[str], held_out: Iterable[str]) -> tuple[str, ...]:
    """Every template with every phrase, less those that happen to be held out."""
    never = {text.lower() for text in held_out}
    texts = (template.format(phrase) for phrase in phrases for template in templates)
    return tuple(text for text in texts if text.lower() not in never)


def _read(name: str) -> dict:
    return json.loads((QUESTIONS / f"{name}.json").read_text(encoding="utf-8"))


@cache
def wordings(noun: str) -> Wordings:
    """The wordings of one of `NOUNS`, or of "unknown" (things that are none of them)."""
    if noun == "unknown":
        return _unknown()
    texts = _read(noun)
    explicit, held_out_explicit = _split(texts["explicit"])
    implicit, held_out_implicit = _split(texts["implicit"])
    phrases = _read("purposes")[noun]
    held_out = (*held_out_explicit, *held_out_implicit)
    return Wordings(
        names=tuple(texts["nouns"]),
        explicit=explicit,
        implicit=implicit,
        held_out_explicit=held_out_explicit,
        held_out_implicit=held_out_implicit,
        named=_filled(NAME_TEMPLATES, texts["nouns"], held_out),
        purposes=tuple(
            text
            for kind, templates in PURPOSE_TEMPLATES.items()
            for text in _filled(templates, phrases[kind], held_out)
        ),
        attributes=tuple(texts["attributes"]),
    )


def _unknown() -> Wordings:
    texts, more = _read("unknown"), _read("other_things")
    things, held_out_things = _split(texts["unknown"])
    more_things, _ = _split(more["things"])
    chatter, held_out_chatter = _split(texts["off_topic"])
    held_out = (*held_out_things, *held_out_chatter)
    names = tuple(text for text in (*things, *more_things) if len(text.split()) < 4 and text not in held_out)
    return Wordings(
        names=names,
        named=_filled(NAME_TEMPLATES, names, held_out),
        explicit=things,
        implicit=tuple(text for text in (*chatter, *more["questions"]) if text not in held_out),
        purposes=tuple(
            text
            for kind in ("do", "words")
            for text in _filled(PURPOSE_TEMPLATES[kind], more[kind], held_out)
        ),
        held_out_explicit=held_out_things,
        held_out_implicit=held_out_chatter,
    )
