"""What questions mean: sentences for the language part, each with the noun, part, count and relation it asks
for. Made of the wordings, of phrases for places and sizes, and of relations between two nouns."""

from __future__ import annotations

import json
from dataclasses import dataclass

import numpy as np

from segearth.geo.selection import ALL, NO_RELATION
from segearth.training.phrases import (
    ADJECTIVES,
    AFTER,
    NUMBERS,
    PLACE_PHRASES,
    PLACE_TEMPLATES,
    RELATION_PHRASES,
    RELATION_TEMPLATES,
)
from segearth.training.words import HELD_OUT_EVERY, NOUNS, QUESTIONS, UNKNOWN, Wordings, wordings

UNKNOWN_SHARE, UNKNOWN_BY_NAME = 0.35, 0.15
"""Shares of unknown things among plain sentences, and among those with a place, a size or a relation."""
COUNTS = 5
"""A question may mean one to so many objects ("the three largest")."""


@dataclass(frozen=True)
class Sentence:
    """noun, reference: indices into NOUNS; noun may be UNKNOWN, reference is -1 without a relation."""

    text: str
    noun: int
    part: str = ALL
    count: int = 1
    relation: str = NO_RELATION
    reference: int = -1


_BANK_RELATIONS = {"on": "touching"}


def draw(random: np.random.Generator) -> Sentence:
    """One sentence to train on."""
    kind = random.random()
    if kind < 0.62:
        return _plain(random)
    if kind < 0.74:
        return _placed(random)
    if kind < 0.88:
        return _one_of_several(random)
    return _related(random)


def _plain(random: np.random.Generator) -> Sentence:
    noun = _noun(random, UNKNOWN_SHARE)
    return Sentence(_wordings(noun).draw(random), noun)


def _placed(random: np.random.Generator) -> Sentence:
    noun, part = _noun(random, UNKNOWN_BY_NAME), _pick(tuple(PLACE_PHRASES), random)
    phrase = _pick(PLACE_PHRASES[part], random)
    if random.random() < 0.3:
        text = f"{_wordings(noun).draw(random).rstrip('?.! ')} {phrase}"
    else:
        text = _pick(PLACE_TEMPLATES, random).format(_name(noun, random), phrase)
    return Sentence(text, noun, part)


def _one_of_several(random: np.random.Generator) -> Sentence:
    noun = _noun(random, UNKNOWN_BY_NAME)
    if noun != UNKNOWN and random.random() < 0.3:
        bank, _ = attributes(NOUNS[noun])
        return bank[random.integers(len(bank))]
    part = _pick(tuple(ADJECTIVES), random)
    count = int(random.integers(2, COUNTS + 1)) if random.random() < 0.3 else 1
    name = _name(noun, random)
    if random.random() < 0.35:
        text = f"the {NUMBERS[count - 1]} {name} {_pick(AFTER[part], random)}"
    else:
        opening = _pick(
            ("the ", "the ", "", "show me the ", "which is the ", "mark the ", "find the "), random
        )
        text = f"{opening}{NUMBERS[count - 1]} {_pick(ADJECTIVES[part], random)} {name}"
    return Sentence(" ".join(text.split()), noun, part, count)


def _related(random: np.random.Generator) -> Sentence:
    bank, _ = relations()
    if random.random() < 0.15:
        return bank[random.integers(len(bank))]
    noun, reference = _noun(random, UNKNOWN_BY_NAME), int(random.integers(len(NOUNS)))
    relation = _pick(tuple(RELATION_PHRASES), random)
    text = _pick(RELATION_TEMPLATES, random).format(
        _name(noun, random), _pick(RELATION_PHRASES[relation], random), _name(reference, random)
    )
    return Sentence(text, noun, relation=relation, reference=reference)


def attributes(noun: str) -> tuple[list[Sentence], list[Sentence]]:
    """The bank's questions about one of several, (to train on, held out)."""
    return _split([_attribute(noun, each) for each in wordings(noun).attributes])


def relations() -> tuple[list[Sentence], list[Sentence]]:
    """The bank's questions about two nouns, (to train on, held out)."""
    bank = json.loads((QUESTIONS / "relations.json").read_text(encoding="utf-8"))
    return _split([_bank_relation(each) for each in bank])


def _attribute(noun: str, entry: dict) -> Sentence:
    part = "most_central" if entry["select"] == "centre" else entry["select"]
    return Sentence(entry["text"], NOUNS.index(noun), part, entry.get("count", 1))


def _bank_relation(entry: dict) -> Sentence:
    relation = _BANK_RELATIONS.get(entry["relation"], entry["relation"])
    reference = NOUNS.index(entry["reference"])
    return Sentence(entry["text"], NOUNS.index(entry["target"]), relation=relation, reference=reference)


def _split(bank: list[Sentence]) -> tuple[list[Sentence], list[Sentence]]:
    held_out = bank[HELD_OUT_EVERY - 1 :: HELD_OUT_EVERY]
    return [each for each in bank if each not in held_out], held_out


def _noun(random: np.random.Generator, unknown: float) -> int:
    return UNKNOWN if random.random() < unknown else int(random.integers(len(NOUNS)))


def _wordings(noun: int) -> Wordings:
    return wordings("unknown" if noun == UNKNOWN else NOUNS[noun])


def _name(noun: int, random: np.random.Generator) -> str:
    return _pick(_wordings(noun).names, random)


def _pick(values: tuple[str, ...], random: np.random.Generator) -> str:
    return values[random.integers(len(values))]
