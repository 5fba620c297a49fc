"""Something's life as server-sent events: its status whenever that changes, and a heartbeat in between."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable

from segearth.server.jobs import Job

LOOK_SECONDS = 0.02
HEARTBEAT_SECONDS = 0.25
HEARTBEAT = ": waiting\n\n"
FIELDS = {"type", "processID", "jobID", "status", "message", "progress", "problem", "said"}


def event(job: Job) -> str:
    """The job's status now, as one event (tests/data/wire/events.txt)."""
    return f"event: status\ndata: {json.dumps(job.info().model_dump(include=FIELDS, exclude_none=True))}\n\n"


def words_event(job: Job) -> str:
    """All words of the answer so far, as one event; empty before the first one."""
    return f"event: words\ndata: {json.dumps({'words': job.words})}\n\n" if job.words else ""


def underway_events(job: Job) -> list[str]:
    """What is told while the job runs: its status, the words so far, and each target that was found."""
    telling = f"event: telling\ndata: {json.dumps({'words': job.telling})}\n\n" if job.telling else ""
    return [event(job), telling, *(f"event: target\ndata: {found}\n\n" for found in job.found)]


async def follow(job: Job) -> AsyncIterator[str]:
    """Events up to the one that says how the job ended, and then its words, where there are any."""
    async for told in stream(lambda: underway_events(job), lambda: job.ended):
        yield told
    with job.listened_to():
        async for told in stream(lambda: [words_event(job)], lambda: not job.speaking):
            yield told


async def stream(events: Callable[[], list[str]], has_ended: Callable[[], bool]) -> AsyncIterator[str]:
    """Each of the events whenever it differs from what it was, up to those after the end; none that is
    empty. There may be more of them as time goes on."""
    told, spoke = [], time.monotonic()
    while True:
        ended, current = has_ended(), events()
        fresh = [one for place, one in enumerate(current) if one and told[place : place + 1] != [one]]
        for one in fresh:
            yield one
        if fresh:
            told, spoke = current, time.monotonic()
        elif time.monotonic() - spoke > HEARTBEAT_SECONDS:
            yield HEARTBEAT
            spoke = time.monotonic()
        if ended:
            return
        await asyncio.sleep(LOOK_SECONDS)
