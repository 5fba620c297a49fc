"""One job: a question under way, what its work tells meanwhile, and how it ended."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timezone
from types import MappingProxyType
from typing import TYPE_CHECKING
from uuid import uuid4

from segearth.errors import Cancelled, SegEarthError
from segearth.sentences import Sentence, freely, say
from segearth.server.problems import internal_problem, problem_of
from segearth.server.results import Delivery
from segearth.server.wire import Link, Problem, StatusInfo, said_of

if TYPE_CHECKING:
    from segearth.geo.probability import ProbabilityMap

Outputs = Mapping[str, bytes]
"""A job's outputs by name, each as JSON text."""
NOTHING: Outputs = MappingProxyType({})
LISTEN_SECONDS = 10
"""After so long without a client that hears them, words are not worth the device: clients ask for them when
they have shown the polygons."""


@dataclass(frozen=True)
class Done:
    """What a job's work gives: its outputs, words that are still to come, piece by piece, and the probability
    map that the polygons were drawn from."""

    outputs: Outputs = field(default_factory=dict)
    words: Iterator[str] | None = None
    probability: ProbabilityMap | None = None


class Telling:
    """What a job's work tells while it goes on. A call raises Cancelled where the job has ended."""

    def __init__(self, job: Job):
        self._job = job

    def __call__(self, fraction: float) -> None:
        """How far it is, 0..1."""
        self._job.advance(fraction)

    def loading(self) -> None:
        """The model is brought into memory."""
        self._job.load()

    def words(self, words: str) -> None:
        """All that the answer says so far."""
        self._job.tell(words)

    def target(self, found: str) -> None:
        """One more target, as JSON."""
        self._job.find(found)


Work = Callable[[Telling], Done]
"""What a job does: it tells how far it is, and returns what is done."""

STAGES = ((0.0, "reading"), (0.2, "looking"), (0.75, "finding"), (0.9, "drawing"))
"""From which progress on a job does what."""


def now() -> datetime:
    return datetime.now(timezone.utc)


def rfc3339(moment: datetime | None) -> str | None:
    """UTC with milliseconds and `Z`."""
    return moment and moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Job:
    """One question under way. It ends once: whichever of success, failure, dismissal or time-out comes first
    decides; the worker learns of an end from outside at its next stage, through `advance`."""

    def __init__(self, delivery: Delivery, doing: str = "waiting"):
        self.id = str(uuid4())
        self.delivery = delivery
        self.status = "accepted"
        self.doing = say(doing)
        self.progress = 0
        self.created = self.updated = now()
        self.started: datetime | None = None
        self.finished: datetime | None = None
        self.outputs: Outputs = NOTHING
        self.probability: ProbabilityMap | None = None
        self.problem: Problem | None = None
        self.telling = ""
        self.found: list[str] = []
        self.words = ""
        self.speaking = False
        self.listeners = 0
        self._lock = threading.Lock()

    @property
    def ended(self) -> bool:
        return self.finished is not None

    def start(self) -> bool:
        """False where it was dismissed while it waited."""
        with self._lock:
            if self.ended:
                return False
            self.status, self.started = "running", now()
            self._note(say(STAGES[0][1]))
            return True

    def wait_in_line(self) -> None:
        """What it waited for besides its turn is there."""
        with self._lock:
            if self.status == "accepted":
                self._note(say("waiting"))

    def load(self) -> None:
        """The worker brings the model that was asked into memory first."""
        with self._lock:
            if not self.ended:
                self._note(say("loading"))

    def advance(self, fraction: float) -> None:
        """The worker's progress, 0..1. Raises Cancelled where the job has ended from outside."""
        with self._under_way():
            percent = min(99, round(100 * fraction))
            if percent > self.progress:
                self.progress = percent
                self._note(say([stage for start, stage in STAGES if start <= fraction][-1]))

    def tell(self, words: str) -> None:
        """What the answer says so far. Raises Cancelled."""
        with self._under_way():
            self.telling = words

    def find(self, target: str) -> None:
        """One more target, as JSON. Raises Cancelled."""
        with self._under_way():
            self.found.append(target)

    @contextmanager
    def _under_way(self) -> Iterator[None]:
        with self._lock:
            if self.ended:
                raise Cancelled("The question was cancelled.")
            yield

    def succeed(self, done: Done) -> None:
        """Its words will follow; nobody need wait for them."""
        self.speaking, self.probability = done.words is not None, done.probability
        if not self._end("successful", say("done"), outputs=done.outputs):
            self.probability = None

    def say(self, words: Iterator[str], is_unheard: Callable[[], bool]) -> None:
        """Takes the words in, until they end, nobody has listened for a while, or `is_unheard`."""
        heard = time.monotonic()
        try:
            for piece in words:
                heard = time.monotonic() if self.listeners else heard
                alone = time.monotonic() - heard > LISTEN_SECONDS
                if self.status != "successful" or alone or is_unheard():
                    return
                self.words += piece
        finally:
            self.speaking = False

    @contextmanager
    def listened_to(self) -> Iterator[None]:
        """While a client hears the words."""
        self.listeners += 1
        try:
            yield
        finally:
            self.listeners -= 1

    def fail(self, error: SegEarthError) -> None:
        self._end("failed", freely(error.sentence()), problem=problem_of(error))

    def break_down(self) -> None:
        """Ends after a bug."""
        problem = internal_problem()
        self._end("failed", freely(f"{problem.title} {problem.detail}"), problem=problem)

    def dismiss(self) -> None:
        """Cancels the job; a finished one forgets its outputs."""
        if not self._end("dismissed", say("cancelled")):
            with self._lock:
                self.status, self.outputs, self.problem, self.words = "dismissed", NOTHING, None, ""
                self.probability = None
                self._note(say("dismissed"))

    def _end(
        self, status: str, doing: Sentence, outputs: Outputs = NOTHING, problem: Problem | None = None
    ) -> bool:
        with self._lock:
            if self.ended:
                return False
            self.status, self.outputs, self.problem = status, outputs, problem
            self.progress = 100 if status == "successful" else self.progress
            self.finished = now()
            self.telling, self.found = "", []  # the outputs say it better
            self._note(doing)
            return True

    def _note(self, doing: Sentence) -> None:
        self.doing, self.updated = doing, now()

    def duration(self) -> float | None:
        """Seconds since it was started, up to its end; None where it never was."""
        return ((self.finished or now()) - self.started).total_seconds() if self.started else None

    def outcome(self) -> tuple[str, Outputs, Problem | None]:
        """Status, outputs where it was successful, problem where it failed; taken at one moment."""
        with self._lock:
            return self.status, self.outputs, self.problem

    def size(self) -> int:
        """Bytes of the outputs and of the probability map."""
        kept = self.probability
        return sum(map(len, self.outputs.values())) + (kept.nbytes if kept else 0)

    def info(self) -> StatusInfo:
        """What clients are told, taken at one moment."""
        with self._lock:
            return StatusInfo(
                jobID=self.id,
                status=self.status,
                message=self.doing.text,
                said=said_of(message=[self.doing] if self.doing.code else []),
                progress=self.progress,
                created=rfc3339(self.created),
                started=rfc3339(self.started),
                finished=rfc3339(self.finished),
                updated=rfc3339(self.updated),
                problem=self.problem,
                links=self._links(),
            )

    def _links(self) -> list[Link]:
        links = [Link(href=f"/jobs/{self.id}", rel="self", title="this job")]
        if self.status == "successful":
            rel = "http://www.opengis.net/def/rel/ogc/1.0/results"
            links.append(Link(href=f"/jobs/{self.id}/results", rel=rel, title="results"))
        return links
