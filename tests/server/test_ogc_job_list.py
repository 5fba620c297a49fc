"""OGC API - Processes, classes job-list and dismiss. Each test is the abstract test it is named after."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.server.test_ogc_core import parameter
from tests.support.ogc import check
from tests.support.server import Server

WORDS = {"type": "array", "items": {"type": "string"}}
SECONDS = {"type": "array", "items": {"type": "integer"}}


@pytest.fixture(scope="module", autouse=True)
def jobs(server: Server, image: dict[str, str]) -> list[dict]:
    """A quick job, a slow one, one that failed and one that was dismissed."""
    quick = {"image": image, "question": "magenta", "engine": "painted"}
    asked = [
        quick,
        {**quick, "engine": "slow", "question": "1.2"},
        {**quick, "engine": "slow", "question": "break"},
    ]
    names = [server.execute(inputs, wait=False).json()["jobID"] for inputs in asked]
    dismissed = server.execute(quick, wait=False).json()["jobID"]
    server.client.delete(f"/jobs/{dismissed}")
    return [server.wait(name) for name in [*names, dismissed]]


def listed(server: Server, **parameters: object) -> list[dict]:
    reply = server.client.get("/jobs", params=parameters)
    assert reply.status_code == 200
    return reply.json()["jobs"]


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def seconds(job: dict) -> float:
    return (moment(job["finished"]) - moment(job["started"])).total_seconds()


def test_conf_job_list_job_list_op(server: Server, jobs: list[dict]) -> None:
    assert {job["jobID"] for job in jobs} <= {job["jobID"] for job in listed(server, limit=100)}


def test_conf_job_list_job_list_success(server: Server) -> None:
    reply = server.client.get("/jobs")
    assert reply.status_code == 200
    check(reply.json(), "jobList")


def test_conf_job_list_links(server: Server) -> None:
    links = server.client.get("/jobs?limit=2").json()["links"]
    assert [link["rel"] for link in links] == ["self"]  # JSON is the only representation
    assert len(server.client.get(links[0]["href"]).json()["jobs"]) == 2


def test_conf_job_list_limit_definition(server: Server) -> None:
    limit = parameter(server, "/jobs", "limit")
    assert limit["schema"] == {"type": "integer", "minimum": 1, "maximum": 10_000, "default": 10}
    assert (limit["in"], limit["required"], limit["style"], limit["explode"]) == (
        "query",
        False,
        "form",
        False,
    )


def test_conf_job_list_limit_response(server: Server) -> None:
    assert len(listed(server, limit=2)) == 2
    assert [server.client.get("/jobs", params={"limit": n}).status_code for n in (0, 10_001, "x")] == [
        400
    ] * 3


def test_conf_job_list_processID_definition(server: Server) -> None:
    definition = parameter(server, "/jobs", "processID")
    assert (definition["schema"], definition["required"]) == (WORDS, False)


def test_conf_job_list_processid_mandatory(server: Server) -> None:
    assert {job["processID"] for job in listed(server)} == {"segment"}


def test_conf_job_list_processid_response(server: Server) -> None:
    assert listed(server, processID="segment") == listed(server)
    assert listed(server, processID="paint") == []


def test_conf_job_list_status_definition(server: Server) -> None:
    definition = parameter(server, "/jobs", "status")
    assert (definition["schema"], definition["required"]) == (WORDS, False)


def test_conf_job_list_status_response(server: Server) -> None:
    for states in (["failed"], ["failed", "dismissed"], ["running"]):
        found = {job["status"] for job in listed(server, status=states)}
        assert found == set(states) - {"running"}


def test_conf_job_list_type_definition(server: Server) -> None:
    definition = parameter(server, "/jobs", "type")
    assert (definition["schema"], definition["required"]) == (WORDS, False)


def test_conf_job_list_type_response(server: Server) -> None:
    assert listed(server, type="process") == listed(server)
    assert listed(server, type="wps") == []


def test_conf_job_list_datetime_definition(server: Server) -> None:
    definition = parameter(server, "/jobs", "datetime")
    assert (definition["schema"], definition["required"]) == ({"type": "string"}, False)


def test_conf_job_list_datetime_response(server: Server, jobs: list[dict]) -> None:
    created = moment(jobs[1]["created"])
    before, after = (
        (created + timedelta(milliseconds=step)).isoformat(timespec="milliseconds") for step in (-1, 1)
    )
    for interval, inside in {
        f"{before}/{after}": True,
        f"{before}/..": True,
        f"/{after}": True,
        f"../{before}": False,
        f"{after}/": False,
    }.items():
        assert (jobs[1]["jobID"] in {job["jobID"] for job in listed(server, datetime=interval)}) == inside
    assert [server.client.get("/jobs", params={"datetime": t}).status_code for t in ("now", "7", "")] == [
        400
    ] * 3


def test_conf_job_list_duration_definition(server: Server) -> None:
    shortest, longest = parameter(server, "/jobs", "minDuration"), parameter(server, "/jobs", "maxDuration")
    assert shortest["schema"] == longest["schema"] == SECONDS
    assert (longest["style"], longest["explode"]) == ("form", False)


def test_conf_job_list_duration_response(server: Server, jobs: list[dict]) -> None:
    long, short = listed(server, minDuration=1), listed(server, maxDuration=1)
    assert jobs[1]["jobID"] in {job["jobID"] for job in long}
    assert jobs[0]["jobID"] in {job["jobID"] for job in short}
    assert min(map(seconds, long)) >= 1 >= max(map(seconds, short))
    both = listed(server, minDuration=1, maxDuration=100)
    assert {job["jobID"] for job in both} == {job["jobID"] for job in long}


def test_conf_dismiss_job_dismiss_op(server: Server, slow: dict) -> None:
    job = server.execute(slow, wait=False).json()["jobID"]
    assert server.client.delete(f"/jobs/{job}").status_code == 200
    assert server.status(job)["status"] == "dismissed"


def test_conf_dismiss_job_dismiss_success(server: Server, slow: dict) -> None:
    job = server.execute(slow, wait=False).json()["jobID"]
    server.wait(job, "running")
    reply = server.client.delete(f"/jobs/{job}")
    assert reply.status_code == 200
    check(reply.json(), "statusInfo")
    assert reply.json()["status"] == "dismissed"
