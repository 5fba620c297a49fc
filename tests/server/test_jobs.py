"""One worker: cancel, queue, time limit, events."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from segearth.errors import Cancelled, TookTooLong
from segearth.server.job import Done, Job
from segearth.server.jobs import Jobs
from segearth.server.limits import Limits
from segearth.server.results import Delivery
from tests.support.server import Server, painted, running


def until_ended(jobs: list[Job]) -> None:
    """Waits for all of them; fails after ten seconds."""
    for _ in range(1000):
        if all(job.ended for job in jobs):
            return
        time.sleep(0.01)
    raise AssertionError("they did not end")


def nothing(progress: object) -> Done:
    return Done()


@pytest.fixture(scope="module")
def strict(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server on which two may wait and nobody works longer than a second and a half."""
    folder = tmp_path_factory.mktemp("strict")
    with running(folder, "--queue-limit", "2", "--time-limit", "1.5") as started:
        yield started


@pytest.fixture
def long_inputs(server: Server) -> dict:
    """Twenty seconds of work in a hundred windows."""
    image = {"href": server.send(painted(640))}
    return {"image": image, "question": "0.2", "engine": "slow", "detail": "native"}


def test_a_cancel_frees_the_worker_at_its_next_stage(server: Server, long_inputs: dict, inputs: dict) -> None:
    job = server.execute(long_inputs, wait=False).json()["jobID"]
    server.wait(job, "running")
    began = time.monotonic()
    assert server.client.delete(f"/jobs/{job}").json()["status"] == "dismissed"
    assert server.answer(inputs)["count"] == 1
    assert time.monotonic() - began < 5  # of twenty seconds of work
    reply = server.client.get(f"/jobs/{job}/results")
    assert (reply.status_code, reply.json()["code"]) == (410, "cancelled")


def test_a_waiting_job_can_be_cancelled(server: Server, slow: dict, inputs: dict) -> None:
    first = server.execute(slow, wait=False).json()["jobID"]
    waiting = server.execute(inputs, wait=False).json()["jobID"]
    assert server.status(waiting)["status"] == "accepted"
    server.client.delete(f"/jobs/{waiting}")
    server.wait(first)
    assert server.status(waiting)["status"] == "dismissed"
    assert "started" not in server.status(waiting)


def test_a_client_that_leaves_cancels_what_it_waited_for(server: Server, long_inputs: dict) -> None:
    with pytest.raises(httpx.ReadTimeout):
        server.client.post("/processes/segment/execution", json={"inputs": long_inputs}, timeout=0.5)
    newest = server.client.get("/jobs?limit=1").json()["jobs"][0]["jobID"]
    assert server.wait(newest)["status"] == "dismissed"


def test_a_full_queue_refuses_and_says_when_to_come_back(strict: Server) -> None:
    slow = {"image": {"href": strict.send(painted())}, "question": "1", "engine": "slow"}
    first = strict.execute(slow, wait=False).json()["jobID"]
    strict.wait(first, "running")
    waiting = [strict.execute(slow, wait=False).json()["jobID"] for _ in range(2)]
    reply = strict.execute(slow, wait=False)
    assert (reply.status_code, reply.json()["code"]) == (503, "queue-full")
    assert int(reply.headers["retry-after"]) >= 1
    strict.client.delete(f"/jobs/{waiting[0]}")
    again = strict.execute(slow, wait=False)
    assert again.status_code == 201
    for job in (first, waiting[1], again.json()["jobID"]):
        strict.client.delete(f"/jobs/{job}")


def test_a_question_may_take_only_so_long(strict: Server) -> None:
    image = {"href": strict.send(painted(640))}
    reply = strict.execute({"image": image, "question": "0.3", "engine": "slow", "detail": "native"})
    assert (reply.status_code, reply.json()["code"]) == (504, "took-too-long")
    assert strict.answer({"image": image, "question": "magenta"})["count"] == 1


def test_events_tell_the_job_from_start_to_end(server: Server, slow: dict) -> None:
    job = server.execute(slow, wait=False).json()["jobID"]
    with server.client.stream("GET", f"/jobs/{job}/events") as reply:
        assert reply.headers["content-type"].startswith("text/event-stream")
        lines = list(reply.iter_lines())
    states = [line for line in lines if line.startswith("data:")]
    assert '"status": "running"' in " ".join(states)
    assert '"status": "successful"' in states[-1]
    assert lines.count(": waiting") >= 2
    progress = [json.loads(state.removeprefix("data:"))["progress"] for state in states]
    assert progress == sorted(progress)
    assert progress[-1] == 100


def test_events_of_an_ended_job_are_its_end(server: Server, inputs: dict) -> None:
    job = server.execute(inputs).links["monitor"]["url"]
    lines = server.client.get(f"{job}/events").text.split("\n\n")
    assert len(lines) == 2
    assert '"successful"' in lines[0]
    assert server.client.get("/jobs/nobody/events").status_code == 404


def test_dismissing_a_finished_job_forgets_its_results(server: Server, inputs: dict) -> None:
    job = server.execute(inputs).links["monitor"]["url"]
    assert server.client.get(f"{job}/results").status_code == 200
    assert server.client.delete(job).json()["status"] == "dismissed"
    assert server.client.get(f"{job}/results").status_code == 410
    assert server.client.delete(job).status_code == 200


def test_what_ends_a_job_first_decides() -> None:
    job = Job(Delivery())
    job.start()
    job.fail(TookTooLong("Too long."))
    job.succeed(Done({"answer": b"{}"}))
    assert job.outcome()[0] == "failed"
    with pytest.raises(Cancelled):
        job.advance(0.5)


def test_progress_never_goes_back() -> None:
    job = Job(Delivery())
    job.start()
    job.advance(0.8)
    job.advance(0.3)
    assert job.info().progress == 80


def test_only_the_newest_finished_jobs_are_remembered() -> None:
    jobs = Jobs(Limits(kept=3))
    jobs.start()
    made = [jobs.submit(nothing, Delivery()) for _ in range(6)]
    until_ended(made)
    late = jobs.submit(nothing, Delivery())
    assert jobs.all() == [late, *made[:-4:-1]]


def test_stopping_ends_what_runs_and_what_waits() -> None:
    def stages(progress: object) -> Done:
        for _ in range(1000):
            progress(0.5)
            time.sleep(0.01)
        return Done()

    jobs = Jobs(Limits())
    jobs.start()
    made = [jobs.submit(stages, Delivery()) for _ in range(3)]
    assert jobs.stop(patience=10)
    assert {job.outcome()[0] for job in made} == {"dismissed"}


def test_stopping_before_anything_started_ends() -> None:
    assert Jobs(Limits()).stop(patience=1)


def test_a_job_without_a_time_limit_is_done() -> None:
    jobs = Jobs(Limits(seconds=float("inf")))
    jobs.start()
    made = [jobs.submit(nothing, Delivery()) for _ in range(2)]
    until_ended(made)
    assert [job.outcome()[0] for job in made] == ["successful"] * 2


def test_large_results_are_remembered_as_far_as_there_is_room() -> None:
    jobs = Jobs(Limits(results=250))
    jobs.start()
    made = [jobs.submit(lambda progress: Done({"answer": bytes(100)}), Delivery()) for _ in range(5)]
    until_ended(made)
    late = jobs.submit(nothing, Delivery())
    assert jobs.all() == [late, made[4], made[3]]


def test_a_fault_in_warming_up_does_not_cost_the_worker() -> None:
    jobs = Jobs(Limits(), warm_up=lambda: 1 / 0)
    jobs.start()
    job = jobs.submit(nothing, Delivery())
    until_ended([job])
    assert job.outcome()[0] == "successful"


def test_who_comes_while_the_model_is_loaded_is_told_so() -> None:
    warm, go_on = threading.Event(), threading.Event()
    jobs = Jobs(Limits(), warm_up=lambda: warm.wait(10))
    jobs.start()
    early, next_one = (jobs.submit(lambda progress: go_on.wait(10) and Done(), Delivery()) for _ in range(2))
    assert [job.info().message for job in (early, next_one)] == ["Loading the model"] * 2
    warm.set()
    while early.status == "accepted":
        time.sleep(0.01)
    late = jobs.submit(nothing, Delivery())
    assert [job.info().message for job in (next_one, late)] == ["Waiting for its turn"] * 2
    go_on.set()
    until_ended([early, next_one, late])


def test_a_model_that_is_loaded_for_a_question_is_named_until_it_sees() -> None:
    job = Job(Delivery())
    job.start()
    job.load()
    assert job.info().said["message"][0].code == "loading"
    job.advance(0.2)
    assert job.info().message == "Looking at the image"


def test_an_error_while_a_file_is_read_fails_the_job(server: Server, inputs: dict, tmp_path: Path) -> None:
    broken = tmp_path / "half.tif"
    broken.write_bytes(painted(512)[:20_000])
    reply = server.execute({**inputs, "image": {"href": broken.as_uri()}})
    assert (reply.status_code, reply.json()["code"]) == (422, "image-unreadable")
