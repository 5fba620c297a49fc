"""`Query`: everything that changes an answer, apart from the image."""

from __future__ import annotations

import math
from dataclasses import dataclass

from segearth.errors import QuestionEmpty, QuestionTooLong, SettingInvalid

MAXIMUM_CHARACTERS = 1000
DETAILS = ("overview", "2x", "4x", "native")
DEFAULT_ENGINE = "segearth-nano"


@dataclass(frozen=True)
class Query:
    """A question with its settings; hashable, loggable, replayable.

    text: the question, 1 to 1,000 characters after stripping.
    engine: a key of `segearth.engines.ENGINES`.
    threshold: probability (0..1, exclusive) from which on a pixel belongs to the answer.
    minimum_area: polygons below this ground area (m²) are left out; 0 keeps all.
    simplify: tolerance of simplification in pixels of the view that is asked; 0 keeps exact pixel outlines.
    detail: "overview" asks the whole extent once; "2x", "4x" and "native" look closer, window by window.

    Raises QuestionEmpty, QuestionTooLong, SettingInvalid.
    """

    text: str
    engine: str = DEFAULT_ENGINE
    threshold: float = 0.5
    minimum_area: float = 0.0
    simplify: float = 0.0
    detail: str = "overview"

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", " ".join(self.text.split()))
        if not self.text:
            raise QuestionEmpty("The question is empty.")
        if len(self.text) > MAXIMUM_CHARACTERS:
            raise QuestionTooLong(
                f"The question has {len(self.text):,} characters; at most {MAXIMUM_CHARACTERS:,} are read."
            )
        if not 0 < self.threshold < 1:
            raise SettingInvalid(f"The threshold must lie between 0 and 1, not {self.threshold}.")
        for name in ("minimum_area", "simplify"):
            value = getattr(self, name)
            if not (math.isfinite(value) and value >= 0):
                raise SettingInvalid(f"{name} must be zero or more, not {value}.")
        if self.detail not in DETAILS:
            raise SettingInvalid(f"Detail is one of {', '.join(DETAILS)}, not {self.detail}.")
