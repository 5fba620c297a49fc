"""What a vision-language model answered: boxes with phrases, read tolerantly, nothing invented."""

from __future__ import annotations

import ast
import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from segearth.model.geoseg.boxes import LARGEST, Box

LONGEST = 20_000  # characters; more is no answer to our question
BOX_KEYS, PHRASE_KEYS = ("bbox_2d", "bbox"), ("label", "prompt")
THOUGHT = re.compile(r"<think>.*?(</think>|\Z)", re.DOTALL)
_NUMBER = r"\s*(-?\d+(?:\.\d+)?)\s*"
FOUR_NUMBERS = re.compile(rf"\[{_NUMBER},{_NUMBER},{_NUMBER},{_NUMBER}\]")
NAMED_PHRASE = re.compile(r"(?:label|prompt|分割提示)[\"']?\s*[:：]\s*(?:\"([^\"]*)\")?")
QUOTED = re.compile(r"\"([^\"]+)\"(?!\s*:)")


@dataclass(frozen=True)
class Place:
    """One thing that the model spoke of. box: sorted corners in the unit that was asked for."""

    box: Box
    phrase: str


class ReplyUnusable(Exception):
    """A reply that names no place. reason: "no_box", "no_phrase", "zero_area" or "out_of_range"."""

    def __init__(self, reason: str):
        super().__init__(reason)
        self.reason = reason


def places(reply: str, unit: str) -> list[Place]:
    """All places in the order of the reply; text inside a `think` element counts for nothing.

    unit: what the prompt asked for; a number too large for it means that the model used another one.
    Raises ReplyUnusable.
    """
    text = THOUGHT.sub("", reply[:LONGEST])
    raw = [(_box_of(one), _phrase_of(one)) for one in _objects(text)] or [_from_prose(text)]
    found, reasons = [], []
    for box, phrase in raw:
        reason = _fault(box, phrase, unit)
        if reason == "out_of_range":  # the whole reply is in another unit
            raise ReplyUnusable(reason)
        if reason:
            reasons.append(reason)
        else:
            found.append(Place(box, phrase))
    if not found:
        raise ReplyUnusable(reasons[0])
    return found


def _fault(box: Box | None, phrase: str, unit: str) -> str:
    if box is None:
        return "no_box"
    if max(box) > LARGEST[unit]:
        return "out_of_range"
    if not phrase:
        return "no_phrase"
    return "" if box.width and box.height else "zero_area"


def _objects(text: str) -> list[dict[str, Any]]:
    """Every object, however deep, that speaks of a box or a phrase."""
    keys = {*BOX_KEYS, *PHRASE_KEYS}
    return [one for part in _braces(text) for one in _dicts(_read(part)) if keys & one.keys()]


def _braces(text: str) -> Iterator[str]:
    """The outermost balanced {...} parts; braces inside double quotes do not count."""
    depth, start, quoted, escaped = 0, 0, False, False
    for index, character in enumerate(text):
        if quoted:
            quoted, escaped = character != '"' or escaped, character == "\\" and not escaped
        elif character == '"':
            quoted = depth > 0
        elif character == "{":
            start, depth = (index, 1) if depth == 0 else (start, depth + 1)
        elif character == "}" and depth:
            depth -= 1
            if depth == 0:
                yield text[start : index + 1]


def _read(part: str) -> Any:
    """JSON, or the Python literal that models write instead (single quotes, trailing commas); else None."""
    for reader in (json.loads, ast.literal_eval):
        try:
            return reader(part)
        except (ValueError, SyntaxError, RecursionError, MemoryError, TypeError):
            continue
    return None


def _dicts(value: Any) -> Iterator[dict[str, Any]]:
    """In the order of the text; not by recursion, since newer readers go deeper than Python's own calls."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            yield one
        inner = one.values() if isinstance(one, dict) else one if isinstance(one, list) else ()
        waiting.extend(reversed(list(inner)))


def _box_of(one: dict[str, Any]) -> Box | None:
    given = next((one[key] for key in BOX_KEYS if key in one), None)
    if not isinstance(given, list) or len(given) != 4:
        return None
    numbers = [_number(value) for value in given]
    return Box.sorted(*numbers) if all(map(math.isfinite, numbers)) else None


def _number(value: Any) -> float:
    """NaN where it is none."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return math.nan
    try:
        return float(value)
    except (ValueError, OverflowError):
        return math.nan


def _phrase_of(one: dict[str, Any]) -> str:
    phrase = next((one[key] for key in PHRASE_KEYS if key in one), "")
    return " ".join(phrase.split()) if isinstance(phrase, str) else ""


def _from_prose(text: str) -> tuple[Box | None, str]:
    """Four numbers in brackets and a phrase in quotes; half a phrase is none."""
    numbers, named = FOUR_NUMBERS.search(text), NAMED_PHRASE.search(text)
    quoted = named or QUOTED.search(text)
    phrase = (quoted.group(1) if quoted else "") or ""
    return Box.sorted(*map(float, numbers.groups())) if numbers else None, " ".join(phrase.split())
