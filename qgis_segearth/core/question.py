"""`Question`: what the user asks and how, as one value."""

from __future__ import annotations

from dataclasses import dataclass

MAXIMUM_CHARACTERS = 1000
DETAILS = ("overview", "2x", "4x", "native")


@dataclass(frozen=True)
class Question:
    """What the user typed, with the settings that change the answer.

    text: the question as typed; validated where it is asked, so that the box keeps what it holds.
    engine: name of the engine, as `/engines` lists them.
    threshold: probability from which on a pixel belongs to the answer.
    minimum_area: m² on the ground; smaller polygons are left out.
    simplify: tolerance of simplification in image pixels; 0 keeps exact pixel outlines.
    detail: one of DETAILS.
    """

    text: str
    engine: str = "segearth-nano"
    threshold: float = 0.5
    minimum_area: float = 0.0
    simplify: float = 0.0
    detail: str = "overview"

    def to_inputs(self) -> dict:
        """The question's part of the `inputs` of an execute request."""
        return {
            "question": self.text,
            "engine": self.engine,
            "threshold": self.threshold,
            "minimum_area": self.minimum_area,
            "simplify": self.simplify,
            "detail": self.detail,
        }
