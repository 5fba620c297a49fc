"""Something's life as server-sent events: its status whenever that changes, and a heartbeat in between."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable

from segearth.server.job import Job

LOOK_SECONDS = 0.02
HEARTBEAT_SECONDS = 0.25
HEARTBEAT = ": waiting\n\n"
FIELDS = {"type", "processID", "jobID", "status", "message", "progress", "problem", "said"}

Event = tuple[str, str]
"""Name and data (JSON, one line); not yet as text, for most of what is looked at has been told before."""


def framed(event: Event) -> str:
    """As server-sent events are written."""
    return "event: {}\ndata: {}\n\n".format(*event)


def status_event(job: Job) -> Event:
    """The job's status now (tests/data/wire/events.txt)."""
    return "status", json.dumps(job.info().model_dump(include=FIELDS, exclude_none=True))


def words_event(name: str, words: str) -> Event:
    """All words of the answer so far; without data before the first one."""
    return name, json.dumps({"words": words}) if words else ""


def underway_events(job: Job) -> list[Event]:
    """What is told while the job runs: its status, the words so far, and each target that was found."""
    found = (("target", one) for one in job.found)
    return [status_event(job), words_event("telling", job.telling), *found]


async def follow(job: Job) -> AsyncIterator[str]:
    """Events up to the one that says how the job ended, and then its words, where there are any."""
    async for told in stream(lambda: underway_events(job), lambda: job.ended):
        yield told
    with job.listened_to():
        async for told in stream(lambda: [words_event("words", job.words)], lambda: not job.speaking):
            yield told


async def stream(events: Callable[[], list[Event]], has_ended: Callable[[], bool]) -> AsyncIterator[str]:
    """Each of the events whenever it differs from what it was, up to those after the end; none without data.
    There may be more of them as time goes on."""
    told, spoke = [], time.monotonic()
    while True:
        ended, current = has_ended(), events()
        fresh = [one for place, one in enumerate(current) if one[1] and told[place : place + 1] != [one]]
        for one in fresh:
            yield framed(one)
        if fresh:
            told, spoke = current, time.monotonic()
        elif time.monotonic() - spoke > HEARTBEAT_SECONDS:
            yield HEARTBEAT
            spoke = time.monotonic()
        if ended:
            return
        await asyncio.sleep(LOOK_SECONDS)
