"""`Query`: everything that changes an answer, apart from the image."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

from segearth.errors import QuestionEmpty, QuestionTooLong, SettingInvalid

MAXIMUM_CHARACTERS = 1000
DETAILS = ("overview", "2x", "4x", "native")
RIGHT_ANGLES = ("off", "gentle", "strong")
DEFAULT_ENGINE = "segearth-nano"
UNSPEAKABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Control characters, halves of characters and what is none: tokenizers or XML do not take them."""


@dataclass(frozen=True)
class Query:
    """A question with its settings; hashable, loggable, replayable.

    text: the question, 1 to 1,000 characters, in which any white space and `UNSPEAKABLE` is one blank.
    engine: one of `segearth.engines.names()`.
    threshold: probability (0..1, exclusive) from which on a pixel belongs to the answer.
    minimum_area: polygons below this ground area (m²) are left out; 0 keeps all.
    simplify: tolerance of simplification in pixels of the view that is asked; 0 keeps exact pixel outlines.
    right_angles: "off", "gentle" or "strong": how much outlines are made of right angles.
    label_thresholds: labels of targets, each with a threshold of its own.
    compare_with: a second engine whose answer is laid over that of `engine`; empty for none.
    detail: "overview" asks the whole extent once; "2x", "4x" and "native" look closer, window by window.

    Raises QuestionEmpty, QuestionTooLong, SettingInvalid.
    """

    text: str
    engine: str = DEFAULT_ENGINE
    threshold: float = 0.5
    minimum_area: float = 0.0
    simplify: float = 0.0
    right_angles: str = "off"
    detail: str = "overview"
    label_thresholds: tuple[tuple[str, float], ...] = ()
    compare_with: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", " ".join(UNSPEAKABLE.sub(" ", self.text).split()))
        if not self.text:
            raise QuestionEmpty("The question is empty.")
        if len(self.text) > MAXIMUM_CHARACTERS:
            raise QuestionTooLong(
                f"The question has {len(self.text):,} characters; at most {MAXIMUM_CHARACTERS:,} are read."
            )
        thresholds = (self.threshold, *dict(self.label_thresholds).values())
        check_drawing(thresholds, self.minimum_area, self.simplify, self.right_angles)
        if self.detail not in DETAILS:
            raise SettingInvalid(f"Detail is one of {', '.join(DETAILS)}, not {self.detail}.")

    def threshold_of(self, label: str) -> float:
        return dict(self.label_thresholds).get(label, self.threshold)


def check_drawing(
    thresholds: Iterable[float], minimum_area: float, simplify: float, right_angles: str
) -> None:
    """What turns probabilities into polygons, judged. Raises SettingInvalid."""
    for threshold in thresholds:
        if not 0 < threshold < 1:
            raise SettingInvalid(f"The threshold must lie between 0 and 1, not {threshold}.")
    for name, value in (("minimum_area", minimum_area), ("simplify", simplify)):
        if not (math.isfinite(value) and value >= 0):
            raise SettingInvalid(f"{name} must be zero or more, not {value}.")
    if right_angles not in RIGHT_ANGLES:
        raise SettingInvalid(f"Right angles are one of {', '.join(RIGHT_ANGLES)}, not {right_angles[:20]}.")
