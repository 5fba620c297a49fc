"""`Question`: what the user asks and how, as one value."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import Optional

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
    label_thresholds: tuple[tuple[str, float], ...] = ()

    def threshold_of(self, label: str) -> float:
        """Its own, or that of all."""
        return dict(self.label_thresholds).get(label, self.threshold)

    def own_threshold(self, label: str) -> Optional[float]:
        """None where the label has that of all."""
        return dict(self.label_thresholds).get(label)

    def with_threshold(self, threshold: float, label: str = "") -> Drawing:
        """With another threshold for one label; without a label for all but those that have their own."""
        if not label:
            return replace(self, threshold=threshold)
        own = {**dict(self.label_thresholds), label: threshold}
        return replace(self, label_thresholds=tuple(own.items()))

    def as_all(self, label: str) -> Drawing:
        """That label has no threshold of its own any more."""
        return replace(self, label_thresholds=tuple(own for own in self.label_thresholds if own[0] != label))

    def to_inputs(self) -> dict:
        """The drawing's part of the `inputs` of an execute request."""
        own = {"label_thresholds": dict(self.label_thresholds)} if self.label_thresholds else {}
        return {
            "threshold": self.threshold,
            "minimum_area": self.minimum_area,
            "simplify": self.simplify,
            "right_angles": self.right_angles,
            **own,
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
    label_thresholds: labels of targets, each with a threshold of its own.
    compare_with: name of a second engine, whose answer is laid over the first one's; "" for none.
    """

    text: str
    engine: str = "segearth-nano"
    threshold: float = 0.5
    minimum_area: float = 0.0
    simplify: float = 0.0
    right_angles: str = "off"
    detail: str = "overview"
    label_thresholds: tuple[tuple[str, float], ...] = ()
    compare_with: str = ""

    @property
    def drawing(self) -> Drawing:
        """The part that can be changed without asking again."""
        return Drawing(
            self.threshold, self.minimum_area, self.simplify, self.right_angles, self.label_thresholds
        )

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
            **({"compare_with": self.compare_with} if self.compare_with else {}),
        }


def written_thresholds(own: tuple[tuple[str, float], ...]) -> str:
    """Thresholds of labels as JSON, such as {"tree": 0.82}; "" where none has its own."""
    return json.dumps(dict(own), ensure_ascii=False) if own else ""


def read_thresholds(written: str) -> tuple[tuple[str, float], ...]:
    """The way back; none where somebody has written something else there."""
    try:
        own = json.loads(written or "{}")
        return tuple((str(label), float(value)) for label, value in own.items())
    except (AttributeError, TypeError, ValueError):
        return ()
