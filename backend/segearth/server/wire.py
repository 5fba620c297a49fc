"""What the server says, as typed values; `tests/data/wire` holds one golden file of each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from segearth.sentences import Sentence


class Link(BaseModel):
    """OGC's link.yaml."""

    href: str
    rel: str
    type: str = "application/json"
    title: str = ""


class SentenceInfo(BaseModel):
    """One sentence, for whoever says it in another language than English. code: what is said, stable; empty
    where an engine speaks freely. text: in English. nouns: kinds of things in it, by name, such as
    swimming_pool. values: all else in it by name: numbers, names, quotations; plurals go by `n`."""

    model_config = ConfigDict(from_attributes=True)

    code: str
    text: str
    nouns: list[str]
    values: dict[str, int | float | str]


Said = dict[str, list[SentenceInfo]]
"""By member of the same object that holds English words: what it says, sentence by sentence. Left out are
members that hold words of an engine's own, or of a situation that only its code tells."""


def said_of(**said: Iterable[Sentence]) -> Said:
    """Members without any sentences are left out."""
    known = {member: [SentenceInfo.model_validate(one) for one in some] for member, some in said.items()}
    return {member: sentences for member, sentences in known.items() if sentences}


class Problem(BaseModel):
    """RFC 9457. title: what happened; detail: what to do next; code: stable, for programs."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    code: str
    said: Said = {}


class StatusInfo(BaseModel):
    """OGC's statusInfo.yaml, and the problem where the job failed. Times are UTC, RFC 3339."""

    type: Literal["process"] = "process"
    processID: Literal["segment"] = "segment"
    jobID: str
    status: Literal["accepted", "running", "successful", "failed", "dismissed"]
    message: str
    progress: int = Field(ge=0, le=100)
    created: str | None = None
    started: str | None = None
    finished: str | None = None
    updated: str | None = None
    problem: Problem | None = None
    said: Said = {}
    links: list[Link] | None = None

    def document(self) -> dict:
        """As JSON: times that have not come yet are left out."""
        return self.model_dump(exclude_none=True)


class JobList(BaseModel):
    """OGC's jobList.yaml."""

    jobs: list[StatusInfo]
    links: list[Link]


class TargetInfo(BaseModel):
    """One thing that the answer speaks of; where there are several, the polygons of the k-th have `target` k.

    start, end: where the reply names it, None where it does not. count: of its polygons.
    """

    label: str
    score: float
    threshold: float
    count: int
    area_m2: float
    start: int | None
    end: int | None


class ComparedAnswer(BaseModel):
    """What one of two engines answered by itself."""

    engine: str
    reply: str
    said: Said
    weights_sha256: str
    score: float
    count: int
    area_m2: float


class ComparisonInfo(BaseModel):
    """Two engines on one question. The three targets of the answer are what both mark, what only the first
    marks and what only the second marks; areas as in `area_m2`; they add up to `union_m2`.

    iou: 0..1, the share of the union that both mark; 1 where neither marks anything. None where one of them
    did not understand the question: `reply` says so, and nothing was compared.
    """

    answers: tuple[ComparedAnswer, ComparedAnswer]
    both_m2: float
    only_first_m2: float
    only_second_m2: float
    union_m2: float
    iou: float | None


class AnswerInfo(BaseModel):
    """The output `answer`: all that is known about the answer but the polygons.

    crs: WKT2 of the features' coordinates, None where the image has none. transform: a, b, c, d, e, f of the
    grid that was asked about, None for an image placed by ground control points. shape: its rows and columns.
    comparison: where a second engine was asked too.
    units: of `perimeter_m` and, squared, `area_m2`: "pixel" without a CRS. seconds: time per stage.
    """

    reply: str
    said: Said
    question: str
    engine: str
    weights_sha256: str
    device: str
    score: float
    targets: list[TargetInfo]
    count: int
    area_m2: float
    units: Literal["metre", "pixel"]
    crs: str | None
    transform: tuple[float, float, float, float, float, float] | None
    shape: tuple[int, int]
    threshold: float
    detail: str
    cached: bool
    seconds: dict[str, float]
    version: str
    comparison: ComparisonInfo | None


class FeatureCollection(BaseModel):
    """The output `features`: GeoJSON; each feature has label, score, area_m2 and perimeter_m; target, a
    number from 1, where there are several; labels where two engines were asked: what they call it, with "; "
    between."""

    type: Literal["FeatureCollection"] = "FeatureCollection"
    features: list[dict[str, Any]]


class FeaturesValue(BaseModel):
    """The output `features` as OGC's qualified value."""

    mediaType: Literal["application/geo+json"] = "application/geo+json"
    value: FeatureCollection


class AnswerValue(BaseModel):
    """The output `answer` as OGC's qualified value."""

    mediaType: Literal["application/json"] = "application/json"
    value: AnswerInfo


class Results(BaseModel):
    """`GET /jobs/{id}/results`; outputs that were not asked for are left out."""

    features: FeaturesValue | None = None
    answer: AnswerValue | None = None


class NeedInfo(BaseModel):
    """A model that an engine computes with. how: to get it, as a sentence. gated: its terms must be accepted
    on its page first."""

    model: str
    title: str
    installed: bool
    gated: bool
    how: str
    said: Said


class EngineInfo(BaseModel):
    """One engine; `missing` says what is missing and how to get it where it is not ready.

    several: whether an answer may hold several targets. words: whether it answers in sentences of its own.
    boxes: whether it says where it looked. threshold: whether the threshold changes its masks.
    memory_bytes: that it needs, 0 where little. memory: a sentence where less is free now, else empty.
    """

    name: str
    title: str
    canvas: int
    ready: bool
    missing: str
    weights_sha256: str
    licence: str
    limits: str
    several: bool
    words: bool
    boxes: bool
    threshold: bool
    memory_bytes: int
    memory: str
    needs: list[NeedInfo]
    said: Said


class EngineList(BaseModel):
    """`GET /engines`."""

    engines: list[EngineInfo]
    default: str


class JobCounts(BaseModel):
    """How many jobs are under way."""

    running: int
    queued: int


class Health(BaseModel):
    """`GET /health`; without a token only `ready`. loaded: the engines whose weights are in memory."""

    ready: bool = True
    version: str
    device: str
    pid: int
    memory_bytes: int
    loaded: list[str]
    jobs: JobCounts


class ServerFile(BaseModel):
    """Where a running server listens and what it wants to hear."""

    port: int
    pid: int
    token: str = Field(repr=False)
    version: str
