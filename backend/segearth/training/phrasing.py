"""Names and phrases put into templates, and when two wordings are nearly the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

NAME_TEMPLATES = (
    "{}", "{}", "{}", "the {}", "all {}", "where are the {}?", "show me the {}", "find {}", "any {}?",
    "all the {} in this picture", "Is there a {} here?", "segment {}", "{} please", "mark every {}",
    "where is the {}", "Where can I see {}?", "how many {} are there?", "outline the {}", "show {}",
    "every {} in view", "highlight {}", "do you see any {}?", "Which parts are {}?", "only the {}",
    "I am looking for {}.", "locate the {}", "give me polygons of {}", "detect {}", "extract {}",
    "Could you mark the {}?", "Where's the nearest {}?", "a map of {}", "{}, nothing else", "wheres {}",
    "some {} maybe?", "draw around the {}", "I need the {} for a report.", "Can you find {} here?",
)  # fmt: skip
PURPOSE_TEMPLATES = {
    "do": (
        "Where could people {}?", "Where can I {}?", "Where could someone {}?", "Show me where to {}.",
        "a place to {}", "I want to {}. Where?", "Where might a family {}?", "good places to {}",
        "Where would you go to {}?", "{}", "Is there anywhere to {} here?", "Where do people {}?",
        "Where would it be possible to {}?", "somewhere to {}", "We would like to {}.",
        "Where should I go if I want to {}?", "What do I need here to {}?", "Find me a spot to {}.",
    ),
    "where": (
        "where {}", "Where do you think {}?", "the places where {}", "Mark where {}.", "Show me where {}.",
        "Can you tell where {}?", "Find the part where {}.", "Which is the place where {}?",
    ),
    "what": (
        "What {}?", "something that {}", "the thing that {}", "Which thing here {}?", "It {}.",
        "Show me what {}.", "Find whatever {}.", "everything that {}", "I am looking for what {}.",
    ),
    "words": (
        "{}", "{}", "Where would I think of {}?", "What has to do with {}?", "Where is it about {}?",
        "Which part makes you think of {}?", "something with {}", "What goes with {}?",
    ),
}  # fmt: skip
NEARLY = 0.8
"""Two wordings are nearly the same where the Jaccard index of their words is above this."""
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


def bag_of_words(text: str) -> frozenset[str]:
    """The words of a text, lower case and without punctuation; the text itself where it has none."""
    return frozenset(_WORD.findall(text.lower())) or frozenset((text,))


class Kept:
    """Wordings kept for measuring: `text in kept` where it is one of them or nearly one of them."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._bags = {bag_of_words(text) for text in texts}
        self._by_word: dict[str, list[frozenset[str]]] = {}
        for bag in self._bags:
            for word in bag:
                self._by_word.setdefault(word, []).append(bag)

    def __contains__(self, text: str) -> bool:
        bag = bag_of_words(text)
        return bag in self._bags or any(_nearly(bag, other) for other in self._candidates(bag))

    def _candidates(self, bag: frozenset[str]) -> Iterator[frozenset[str]]:
        """A near one lacks at most a fifth of the words, so it has one of the rarest fifth and one more."""
        lists = sorted((self._by_word.get(word, []) for word in bag), key=len)
        for bags in lists[: int((1 - NEARLY) * len(bag)) + 1]:
            yield from bags


def _nearly(bag: frozenset[str], other: frozenset[str]) -> bool:
    return len(bag & other) > NEARLY * len(bag | other)


def filled(templates: Iterable[str], phrases: Iterable[str]) -> tuple[str, ...]:
    """Every template with every phrase."""
    return tuple(template.format(phrase) for phrase in phrases for template in templates)


def frames(texts: Iterable[str], names: Iterable[str]) -> tuple[str, ...]:
    """The texts that hold exactly one of the names, as templates without it: "count {} on the bridge"."""
    longest_first = sorted(names, key=len, reverse=True)
    name = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)
    bare = (text for text in texts if "{" not in text and "}" not in text)
    replaced = (name.subn("{}", text) for text in bare)
    return tuple(template for template, count in replaced if count == 1 and len(template.split()) > 2)
