"""The wordings with which people ask for things, and which of them are never trained on.

The texts lie in `questions/`, one file per noun (CC0). Every sixth explicit and implicit wording is held out.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
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

_TEMPLATES = (
    "{}",
    "{}",
    "{}",
    "the {}",
    "all {}",
    "where are the {}?",
    "show me the {}",
    "find {}",
    "any {}?",
)
_SHARES = (0.5, 0.25, 0.25)


@dataclass(frozen=True)
class Wordings:
    """All wordings of one kind of question, those to train on and those held out."""

    names: tuple[str, ...] = ()
    explicit: tuple[str, ...] = ()
    implicit: tuple[str, ...] = ()
    held_out_explicit: tuple[str, ...] = ()
    held_out_implicit: tuple[str, ...] = ()
    attributes: tuple[dict, ...] = field(default=(), hash=False)

    def draw(self, random: np.random.Generator) -> str:
        """One wording to train on: half of the time a name in a short phrase, else explicit or implicit."""
        kind = random.choice(3, p=_SHARES)
        texts = (self.names, self.explicit, self.implicit)[kind] or self.names or self.explicit
        text = str(random.choice(np.asarray(texts, dtype=object)))
        if kind == 0:
            text = str(random.choice(np.asarray(_TEMPLATES, dtype=object))).format(text)
        return text


def _split(texts: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    held_out = tuple(texts[HELD_OUT_EVERY - 1 :: HELD_OUT_EVERY])
    return tuple(text for text in texts if text not in set(held_out)), held_out


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
    return Wordings(
        names=tuple(texts["nouns"]),
        explicit=explicit,
        implicit=implicit,
        held_out_explicit=held_out_explicit,
        held_out_implicit=held_out_implicit,
        attributes=tuple(texts["attributes"]),
    )


def _unknown() -> Wordings:
    texts = _read("unknown")
    things, held_out_things = _split(texts["unknown"])
    chatter, held_out_chatter = _split(texts["off_topic"])
    return Wordings(
        names=tuple(text for text in things if len(text.split()) < 4),
        explicit=things,
        implicit=chatter,
        held_out_explicit=held_out_things,
        held_out_implicit=held_out_chatter,
    )
