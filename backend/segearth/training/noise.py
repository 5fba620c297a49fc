"""Letters gone wrong: nonsense, which means nothing, and typing errors, which should not matter."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from segearth.training.phrasing import NAME_TEMPLATES, PURPOSE_TEMPLATES


def _parts(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_ONSETS = _parts(
    "b bl br c ch d dr f fl g gl gr h j k kl kr l m n p pl pr qu r s sh sk sn sp st t th tr v w z"
)
_VOWELS = _parts("a a a e e e i i i o o o u u ai ea ee oo ou y")
_CODAS = ("", "", "", "", *_parts("b ck d f g l m mp n nd ng nk p r rb rk rn s sh sk st t x z"))
_ENDINGS = ("", "", "", "s", "er", "ers", "ing", "ish", "le", "um", "ix", "ot", "ling", "ium")
_KEYBOARD = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "1234567890")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_MARKS = "?!.,;:-_#*+/()[]{}<>=%&$@"
SHORTEST_MISSPELT = 4


def _pick(values: tuple | list | str, random: np.random.Generator) -> str:
    return values[random.integers(len(values))]


def pseudo_word(random: np.random.Generator) -> str:
    """A word that sounds English and is none: "blorfing"."""
    syllables = (
        _pick(_ONSETS, random) + _pick(_VOWELS, random) + _pick(_CODAS, random)
        for _ in range(random.choice((1, 1, 2, 2, 3)))
    )
    return "".join(syllables) + _pick(_ENDINGS, random)


def _pseudo_words(random: np.random.Generator) -> str:
    return " ".join(pseudo_word(random) for _ in range(random.integers(2, 7)))


def _asked_for_nothing(random: np.random.Generator) -> str:
    """A pseudo-word in the frame of a real question: a known frame does not make a known thing."""
    return _pick(NAME_TEMPLATES, random).format(pseudo_word(random))


def _asked_to_do_nothing(random: np.random.Generator) -> str:
    words = " ".join(pseudo_word(random) for _ in range(random.integers(1, 3)))
    return _pick(PURPOSE_TEMPLATES[_pick(list(PURPOSE_TEMPLATES), random)], random).format(words)


def _keyboard_mash(random: np.random.Generator) -> str:
    row = _pick(_KEYBOARD, random)
    if random.random() < 0.3:
        start = random.integers(len(row) - 3)
        return row[start : start + random.integers(3, 9)] * int(random.integers(1, 4))
    return "".join(_pick(row, random) for _ in range(random.integers(3, 16)))


def _letters(random: np.random.Generator) -> str:
    return " ".join(
        "".join(_pick(_LETTERS, random) for _ in range(random.integers(2, 10)))
        for _ in range(random.integers(1, 4))
    )


def _one_letter(random: np.random.Generator) -> str:
    return _pick(_LETTERS, random) * int(random.choice((1, 1, 1, 2, 3, 8, 20)))


def _digits(random: np.random.Generator) -> str:
    return " ".join(str(random.integers(10 ** random.integers(1, 10))) for _ in range(random.integers(1, 4)))


def _marks(random: np.random.Generator) -> str:
    return "".join(_pick(_MARKS, random) for _ in range(random.integers(1, 9)))


_KINDS: dict[Callable[[np.random.Generator], str], float] = {
    _asked_for_nothing: 0.34,
    _asked_to_do_nothing: 0.14,
    pseudo_word: 0.16,
    _pseudo_words: 0.1,
    _letters: 0.08,
    _keyboard_mash: 0.08,
    _one_letter: 0.04,
    _digits: 0.03,
    _marks: 0.03,
}


def nonsense(random: np.random.Generator) -> str:
    """A text that asks for nothing: made-up words, mashed keys, letters, digits."""
    return list(_KINDS)[random.choice(len(_KINDS), p=list(_KINDS.values()))](random)


def misspelt(text: str, random: np.random.Generator) -> str:
    """One typing error in one of the longer words: a letter lost, doubled, swapped or hit wrongly."""
    words = text.split(" ")
    long = [number for number, word in enumerate(words) if len(word) >= SHORTEST_MISSPELT]
    if not long:
        return text
    number = long[random.integers(len(long))]
    words[number] = _slip(words[number], random)
    return " ".join(words)


def _slip(word: str, random: np.random.Generator) -> str:
    at = int(random.integers(1, len(word) - 1))
    before, letter, following, after = word[:at], word[at], word[at + 1], word[at + 2 :]
    return (
        before + following + after,
        before + letter + letter + following + after,
        before + following + letter + after,
        before + _pick(_LETTERS, random) + following + after,
    )[random.integers(4)]
