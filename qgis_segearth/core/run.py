"""`Run`: one question asked and answered, with everything that is kept of it."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace

from qgis.PyQt.QtCore import QDateTime

from .answer import Answer
from .kept_map import KeptMap
from .question import Drawing, Question
from .recorded_source import RecordedSource


def new_id() -> str:
    """A name that no other run has."""
    return uuid.uuid4().hex


@dataclass(frozen=True)
class Run:
    """seconds: from Enter to the layer on the map. map: None where the backend could not give it any more.
    version_of: id of the run whose map this was drawn from with other settings, "" for a run of its own.
    """

    question: Question
    answer: Answer
    source: RecordedSource
    seconds: float
    map: KeptMap | None = None
    id: str = field(default_factory=new_id)
    asked_at: QDateTime = field(default_factory=QDateTime.currentDateTimeUtc)
    version_of: str = ""

    def drawn(self, drawing: Drawing, features: tuple[dict, ...]) -> Run:
        """The same run with the polygons (in the backend's coordinates) that another drawing gave."""
        found = self.source.place(self.answer.with_features(features))
        return replace(self, question=self.question.drawn(drawing), answer=found)

    def kept_version(self) -> Run:
        """The same under a name of its own."""
        return replace(self, id=new_id(), version_of=self.version_of or self.id)


@dataclass(frozen=True)
class RunSummary:
    """What a list shows of a run. count: of its polygons. image: that was asked about. place: what the user
    calls the part of it, "" where that has no name. edited_at: when the answer was changed by hand, UTC
    (ISO 8601), "" where it was not."""

    id: str
    asked_at: QDateTime
    question: str
    reply: str
    engine: str
    count: int
    area: float
    units: str
    has_map: bool
    version_of: str
    image: str
    edited_at: str = ""
    place: str = ""
