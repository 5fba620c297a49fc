"""Which jobs `GET /jobs` lists: the query parameters of the class job-list, documented and read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from pydantic import AwareDatetime, TypeAdapter, ValidationError
from starlette.datastructures import QueryParams

from segearth.errors import RequestInvalid
from segearth.server.job import Job

LARGEST_PAGE, PAGE = 10_000, 10
EARLIEST = datetime.min.replace(tzinfo=timezone.utc)
LATEST = datetime.max.replace(tzinfo=timezone.utc)


def _parameter(name: str, schema: dict[str, Any], explode: bool, description: str) -> dict[str, Any]:
    style = {"style": "form", "explode": explode}
    return {
        "name": name,
        "in": "query",
        "required": False,
        "schema": schema,
        "description": description,
        **style,
    }


_words = {"type": "array", "items": {"type": "string"}}
_seconds = {"type": "array", "items": {"type": "integer"}}
PARAMETERS = [
    _parameter("type", _words, True, "Kinds of job; all of ours are `process`"),
    _parameter("processID", _words, True, "Processes"),
    _parameter("status", _words, True, "States"),
    _parameter(
        "datetime",
        {"type": "string"},
        True,
        "Created then: RFC 3339, or an interval with `/`",
    ),
    _parameter("minDuration", _seconds, True, "It ran at least this long"),
    _parameter("maxDuration", _seconds, False, "It ran at most this long"),
    _parameter(
        "limit",
        {"type": "integer", "minimum": 1, "maximum": LARGEST_PAGE, "default": PAGE},
        False,
        "At most so many jobs, the newest",
    ),
]


@dataclass(frozen=True)
class JobFilter:
    """A job is listed where it passes everything that is given."""

    types: frozenset[str]
    processes: frozenset[str]
    states: frozenset[str]
    created: tuple[datetime, datetime] = (EARLIEST, LATEST)
    shortest: float | None = None
    longest: float | None = None
    limit: int = PAGE

    @classmethod
    def of(cls, query: QueryParams) -> JobFilter:
        """Reads the parameters; lists may be repeated or separated by commas. Raises RequestInvalid."""
        shortest, longest = _numbers(query, "minDuration"), _numbers(query, "maxDuration")
        limits = _numbers(query, "limit")
        if any(not 1 <= limit <= LARGEST_PAGE for limit in limits):
            raise RequestInvalid(f"limit must lie between 1 and {LARGEST_PAGE:,}.")
        return cls(
            types=frozenset(_list(query, "type")),
            processes=frozenset(_list(query, "processID")),
            states=frozenset(_list(query, "status")),
            created=_interval(query["datetime"]) if "datetime" in query else (EARLIEST, LATEST),
            shortest=max(shortest, default=None),
            longest=min(longest, default=None),
            limit=min(limits, default=PAGE),
        )

    def choose(self, jobs: list[Job]) -> list[Job]:
        """The first `limit` jobs that pass."""
        return [job for job in jobs if self.passes(job)][: self.limit]

    def passes(self, job: Job) -> bool:
        return (
            (not self.types or "process" in self.types)
            and (not self.processes or "segment" in self.processes)
            and (not self.states or job.status in self.states)
            and self.created[0] <= job.created <= self.created[1]
            and self._ran_as_long(job.duration())
        )

    def _ran_as_long(self, seconds: float | None) -> bool:
        if self.shortest is None and self.longest is None:
            return True
        if seconds is None:
            return False
        return (self.shortest is None or seconds >= self.shortest) and (
            self.longest is None or seconds <= self.longest
        )


def _list(query: QueryParams, name: str) -> list[str]:
    return [word for value in query.getlist(name) for word in value.split(",") if word]


def _numbers(query: QueryParams, name: str) -> list[int]:
    words = [word for value in query.getlist(name) for word in value.split(",")]
    try:
        return [int(word) for word in words]
    except ValueError as error:
        raise RequestInvalid(f"{name} must be a whole number, not {words[0][:40]!r}.") from error


def _interval(text: str) -> tuple[datetime, datetime]:
    start, slash, end = text.partition("/")
    if not slash:
        return _moment(start), _moment(start)
    return (
        EARLIEST if start in ("", "..") else _moment(start),
        LATEST if end in ("", "..") else _moment(end),
    )


_adapter = TypeAdapter(AwareDatetime)


def _moment(text: str) -> datetime:
    try:
        if "-" not in text:  # a bare number would be read as seconds since 1970
            raise ValueError(text)
        return _adapter.validate_python(text)
    except (ValidationError, ValueError) as error:
        raise RequestInvalid(f"datetime is not RFC 3339: {text[:40]!r}.") from error
