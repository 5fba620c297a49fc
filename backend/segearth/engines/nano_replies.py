"""What segearth-nano says in words."""

from __future__ import annotations

from collections.abc import Iterable

_MASS_NOUNS = frozenset({"bare_soil", "grass", "sand", "vegetation", "water"})
_QUOTED_CHARACTERS = 80


def in_words(noun: str) -> str:
    """A name of the noun head as people say it: swimming_pool -> swimming pools, bare_soil -> bare soil."""
    return noun.replace("_", " ") + ("" if noun in _MASS_NOUNS else "s")


def found(noun: str) -> str:
    return f"I found {in_words(noun)}."


def not_here(noun: str) -> str:
    return f"Nothing here looks like {in_words(noun)}."


def not_known(question: str, nouns: Iterable[str]) -> str:
    quoted = question if len(question) <= _QUOTED_CHARACTERS else question[:_QUOTED_CHARACTERS].rstrip() + "…"
    known = ", ".join(in_words(noun) for noun in nouns)
    return f"The built-in model does not know “{quoted}”; SegEarth-R1 may. It knows {known}."
