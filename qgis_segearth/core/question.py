"""`Question`: what the user asks and how, as one value."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

MAXIMUM_CHARACTERS = 1000
DETAILS = ("overview", "2x", "4x", "native")
RIGHT_ANGLES = ("off", "gentle", "strong")


@dataclass(frozen=True)
class Drawing:
    """How polygons are drawn from probabilities: what can be changed without asking again. See `Question`."""

    threshold: float = 0.5
    minimum_area: float = 0.0
    simplify: float = 0.0
    right_angles: str = "off"

    def to_inputs(self) -> dict:
        """The drawing's part of the `inputs` of an execute request."""
        return {
            "threshold": self.threshold,
            "minimum_area": self.minimum_area,
            "simplify": self.simplify,
            "right_angles": self.right_angles,
        }


@dataclass(frozen=True)
class Question:
    """What the user typed, with the settings that change the answer.

    text: the question as typed; validated where it is asked, so that the box keeps what it holds.
    engine: name of the engine, as `/engines` lists them.
    threshold: probability from which on a pixel belongs to the answer.
    minimum_area: m² on the ground; smaller polygons are left out.
    simplify: tolerance of simplification in image pixels; 0 keeps exact pixel outlines.
    right_angles: one of RIGHT_ANGLES, how much outlines are made of right angles.
    detail: one of DETAILS.
    """

    text: str
    engine: str = "segearth-nano"
    threshold: float = 0.5
    minimum_area: float = 0.0
    simplify: float = 0.0
    right_angles: str = "off"
    detail: str = "overview"

    @property
    def drawing(self) -> Drawing:
        """The part that can be changed without asking again."""
        return Drawing(self.threshold, self.minimum_area, self.simplify, self.right_angles)

    def drawn(self, drawing: Drawing) -> Question:
        """The same question, its polygons drawn another way."""
        return replace(self, **asdict(drawing))

    def to_inputs(self) -> dict:
        """The question's part of the `inputs` of an execute request."""
        return {
            "question": self.text,
            "engine": self.engine,
            **self.drawing.to_inputs(),
            "detail": self.detail,
        }
