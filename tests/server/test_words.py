"""Words come after the answer, keep nobody waiting, and can be stopped."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from segearth.server import job as server_job
from segearth.server.events import follow
from segearth.server.job import Done, Job
from segearth.server.jobs import Jobs
from segearth.server.limits import Limits
from segearth.server.results import Delivery


def until(condition: Callable[[], bool]) -> None:
    """Fails after ten seconds."""
    for _ in range(1000):
        if condition():
            return
        time.sleep(0.01)
    raise AssertionError("it did not happen")


def speaking_jobs(words: Iterator[str]) -> tuple[Jobs, Job]:
    jobs = Jobs(Limits())
    jobs.start()
    return jobs, jobs.submit(lambda progress: Done({"answer": b"{}"}, words), Delivery())


def endless(said: list[int]) -> Iterator[str]:
    while True:
        said.append(1)
        yield "word "
        time.sleep(0.01)


def test_the_answer_is_there_before_the_first_word() -> None:
    go_on = threading.Event()

    def words() -> Iterator[str]:
        go_on.wait(10)
        yield "Here "
        yield "it is."

    _, job = speaking_jobs(words())
    until(lambda: job.ended)
    assert job.outcome()[:2] == ("successful", {"answer": b"{}"})
    assert job.words == ""
    go_on.set()
    until(lambda: not job.speaking)
    assert job.words == "Here it is."


def test_the_events_end_with_the_words() -> None:
    _, job = speaking_jobs(iter(["Here ", "it is."]))

    async def events() -> list[str]:
        return [event async for event in follow(job) if not event.startswith(":")]

    told = asyncio.run(events())
    assert told[-1] == 'event: words\ndata: {"words": "Here it is."}\n\n'
    assert '"successful"' in [event for event in told if event.startswith("event: status")][-1]


def test_dismissing_stops_the_words_and_forgets_them() -> None:
    said: list[int] = []
    _, job = speaking_jobs(endless(said))
    until(lambda: len(said) > 3)
    job.dismiss()
    until(lambda: not job.speaking)
    assert job.words == ""


def test_the_next_question_does_not_wait_for_words() -> None:
    jobs, job = speaking_jobs(endless([]))
    until(lambda: job.words != "")
    following = jobs.submit(lambda progress: Done(), Delivery())
    until(lambda: following.ended)
    assert not job.speaking
    assert job.outcome()[0] == "successful"


def test_words_that_break_off_leave_the_answer_as_it_is() -> None:
    def words() -> Iterator[str]:
        yield "Here "
        raise ValueError("a bug")

    _, job = speaking_jobs(words())
    until(lambda: job.ended and not job.speaking)
    assert job.outcome()[0] == "successful"
    assert job.words == "Here "


def test_words_that_nobody_listens_to_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_job, "LISTEN_SECONDS", 0.1)
    _, job = speaking_jobs(endless([]))
    until(lambda: job.ended)
    with job.listened_to():
        said = len(job.words)
        time.sleep(0.3)
        assert job.speaking
        assert len(job.words) > said
    until(lambda: not job.speaking)
    assert job.outcome()[0] == "successful"


def test_a_client_that_leaves_is_no_listener_any_more() -> None:
    _, job = speaking_jobs(endless([]))
    until(lambda: job.words != "")

    async def hear_a_word() -> int:
        events = follow(job)
        async for event in events:
            if event.startswith("event: words"):
                break
        heard = job.listeners
        await events.aclose()
        return heard

    assert asyncio.run(hear_a_word()) == 1
    assert job.listeners == 0
    job.dismiss()
