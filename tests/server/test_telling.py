"""Engines that speak while they look: words and targets are events before the answer is done."""

from __future__ import annotations

import asyncio
import threading

import pytest

from segearth.errors import Cancelled
from segearth.server.events import follow, underway_events
from segearth.server.job import Done, Job, Telling
from segearth.server.jobs import Jobs
from segearth.server.limits import Limits
from segearth.server.results import Delivery
from tests.server.test_words import until


def test_what_is_told_on_the_way_comes_before_the_end_and_only_once() -> None:
    go_on = threading.Event()

    def work(telling: Telling) -> Done:
        telling(0.76)
        telling.words("The roofs")
        telling.target('{"target": 1, "features": {}}')
        go_on.wait(10)
        telling.words("The roofs and the road")
        telling.target('{"target": 2, "features": {}}')
        return Done({"answer": b"{}"})

    jobs = Jobs(Limits())
    jobs.start()
    job = jobs.submit(work, Delivery())
    until(lambda: bool(job.found))

    async def events() -> list[str]:
        told = []
        async for event in follow(job):
            told.append(event)
            if event.startswith("event: target"):
                go_on.set()
        return told

    told = [event for event in asyncio.run(events()) if not event.startswith(":")]
    assert sum('{"target": 1,' in event for event in told) == 1
    first = next(place for place, event in enumerate(told) if "The roofs" in event)
    assert first < len(told) - 1
    assert '"successful"' in told[-1]
    assert underway_events(job)[1:] == [("telling", "")]


def test_a_dismissed_job_hears_nothing_more() -> None:
    job = Job(Delivery())
    job.start()
    telling = Telling(job)
    telling.words("The roofs")
    telling.target("{}")
    job.dismiss()
    assert (job.telling, job.found) == ("", [])
    for tell in (lambda: telling(0.8), lambda: telling.words("on"), lambda: telling.target("{}")):
        with pytest.raises(Cancelled):
            tell()
    assert (job.telling, job.found) == ("", [])


def test_a_large_target_is_not_copied_at_every_look() -> None:
    """Fifty times a second, while the engine goes on looking."""
    job = Job(Delivery())
    job.start()
    Telling(job).target("x" * 1_000_000)
    (first, *_), (again, *_) = underway_events(job)[2:], underway_events(job)[2:]
    assert first[1] is again[1]
