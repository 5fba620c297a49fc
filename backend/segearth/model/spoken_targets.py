"""From the words of an answer to its targets: "... <p>roofs </p>[SEG] and <p>the road</p>[SEG]."

Only [SEG] counts targets. Labels are read tolerantly: the published answers differ in how they mark them, and
a network may forget a tag.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

SEG = "[SEG]"
PAIR = re.compile(r"<p>((?:(?!</?p>).)*)</p>", re.DOTALL)
TAGS = re.compile(r"</?p>|\[SEG\]")
BEGUN = re.compile(r"(?:</?p?|\[(?:S(?:EG?)?)?)$")
"""A tag whose end has not been said yet."""


@dataclass(frozen=True)
class SpokenTarget:
    """label: as said, or "target 2" where nothing was. start, end: where it stands in `SpokenAnswer.text`;
    equal where it does not."""

    label: str
    start: int
    end: int


@dataclass(frozen=True)
class SpokenAnswer:
    """text: the answer for people, without tags. targets: one per [SEG], in order."""

    text: str
    targets: tuple[SpokenTarget, ...]


def read_answer(raw: str) -> SpokenAnswer:
    """raw: what the language model said."""
    plain = _Plain(raw)
    targets, since = [], 0
    for number, found in enumerate(re.finditer(re.escape(SEG), raw), 1):
        span = _label_span(raw[since : found.start()])
        if span is None:
            here = plain.place(found.start())
            targets.append(SpokenTarget(f"target {number}", here, here))
        else:
            start, end = since + span[0], since + span[1]
            targets.append(SpokenTarget(raw[start:end], plain.place(start), plain.place(end)))
        since = found.end()
    return SpokenAnswer(plain.text, tuple(targets))


def words_so_far(raw: str) -> str:
    """What has been said of an answer, for people: without tags, nor one that only begins at the end."""
    return read_answer(BEGUN.sub("", raw)).text


def _label_span(piece: str) -> tuple[int, int] | None:
    """Where the last named label stands in the words before a [SEG]: the nearest closed pair that is not
    empty, blanks around it left out."""
    named = [found.span(1) for found in PAIR.finditer(piece) if found[1].strip()]
    if not named:
        return None
    start, end = named[-1]
    label = piece[start:end]
    return start + len(label) - len(label.lstrip()), end - len(label) + len(label.rstrip())


class _Plain:
    """A text without tags and with single blanks, and where each place of the raw text went."""

    def __init__(self, raw: str):
        kept = [True] * len(raw)
        for found in TAGS.finditer(raw):
            kept[found.start() : found.end()] = [False] * (found.end() - found.start())
        characters: list[str] = []
        self._places: list[int] = []
        for character, keep in zip(raw, kept, strict=True):
            self._places.append(len(characters))
            blank = character.isspace()
            if keep and not (blank and (not characters or characters[-1] == " ")):
                characters.append(" " if blank else character)
        self._places.append(len(characters))
        self.text = re.sub(r" $", "", "".join(characters))

    def place(self, raw_place: int) -> int:
        return min(self._places[raw_place], len(self.text))
