"""What the backend says, in the user's language.

Beside English words the wire has `said`: the same, sentence by sentence, with a stable code and the values
in it (tests/data/wire/README.md). Words are translated at the border: what `client` and `Answer` hand on is
in the user's language.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Union

from qgis.PyQt.QtCore import QLocale

from . import wording
from .about_engines import about_engines, stages
from .nouns import many
from .particulars import particulars
from .replies import replies
from .translation import translate

AREAS = ("area", "both", "union", "first", "second")
"""Values of sentences that have a `unit`."""
Sentence = Mapping[str, Any]
"""code, text (English), nouns, values: see `SentenceInfo` of the backend."""


def words_of(document: Mapping[str, Any], member: str) -> str:
    """A member of something from the wire that is meant for people; "" where there is none."""
    said = (document.get("said") or {}).get(member)
    if not said:
        return document.get(member) or ""
    return _joined(translate("SegEarth", "{0} {1}"), list(map(in_words, said)))


def translated(document: Mapping[str, Any], *members: str) -> dict[str, Any]:
    """The same document with these members in the user's language."""
    return {**document, **{member: words_of(document, member) for member in members if member in document}}


def in_words(sentence: Sentence) -> str:
    """One sentence. What an engine says freely, or a newer backend says, stays as it was sent."""
    values = _in_one_unit(sentence.get("values") or {})
    template = templates(values.get("n", 0)).get(sentence.get("code", ""))
    if not template:
        return sentence["text"]
    nouns = _joined(translate("SegEarth", "{0}, {1}"), [many(noun) for noun in sentence.get("nouns") or ()])
    try:
        return template.format(nouns=nouns, **{name: _shown(name, value) for name, value in values.items()})
    except (KeyError, IndexError):  # another version's values
        return sentence["text"]


def templates(n: int = 0) -> dict[str, str]:
    """By code. n: the number that plurals go by."""
    return {**replies(n), **about_engines(n), **stages(n), **particulars(n)}


def _in_one_unit(values: Mapping[str, Any]) -> Mapping[str, Any]:
    """Areas in m² in the unit in which the table beside them shows the same ones."""
    if values.get("unit") != "m²":
        return values
    areas = {name: values[name] for name in AREAS if name in values}
    unit, size = wording.unit_for(min(filter(None, areas.values()), default=0.0))
    if size == 1:
        return values
    shown = {name: wording.significant(area / size) for name, area in areas.items()}
    return {**values, **shown, "unit": unit}


def _joined(two: str, words: list[str]) -> str:
    """two: how a language puts two together."""
    joined = words[0] if words else ""
    for word in words[1:]:
        joined = two.format(joined, word)
    return joined


def _shown(name: str, value: Union[int, float, str]) -> str:
    if name == "unit":
        units = {
            "m²": translate("SegEarth", "m²"),
            "ha": translate("SegEarth", "ha"),
            "km²": translate("SegEarth", "km²"),
            "pixels": translate("SegEarth", "pixels"),
        }
        return units.get(value, value)
    if isinstance(value, str):
        return value
    return QLocale().toString(float(value), "f", 1 if isinstance(value, float) else 0)
