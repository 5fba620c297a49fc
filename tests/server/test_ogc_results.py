"""OGC API - Processes, class core: jobs and results. Each test is the abstract test it is named after."""

from __future__ import annotations

from pathlib import Path

from tests.support.multipart import parts_of
from tests.support.ogc import check
from tests.support.server import Server

EXCEPTIONS = "http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0"


def finished(server: Server, inputs: dict, **members: object) -> str:
    """Executes asynchronously and waits; the job's path."""
    job = server.execute(inputs, wait=False, **members).json()["jobID"]
    assert server.wait(job)["status"] == "successful"
    return f"/jobs/{job}"


def test_conf_core_job_op(server: Server, inputs: dict) -> None:
    job = server.execute(inputs, wait=False).json()["jobID"]
    assert server.status(job)["jobID"] == job


def test_conf_core_job_success(server: Server, inputs: dict) -> None:
    reply = server.client.get(finished(server, inputs))
    assert reply.status_code == 200
    check(reply.json(), "statusInfo")
    assert reply.json()["progress"] == 100
    assert reply.json()["created"] <= reply.json()["started"] <= reply.json()["finished"]


def test_conf_core_job_results_op(server: Server, inputs: dict) -> None:
    job = finished(server, inputs)
    linked = {link["rel"].rsplit("/")[-1]: link["href"] for link in server.client.get(job).json()["links"]}
    assert linked["results"] == f"{job}/results"
    reply = server.client.get(f"{job}/results")
    assert reply.status_code == 200
    check(reply.json(), "results")


def test_conf_core_job_results_async_document(server: Server, inputs: dict) -> None:
    reply = server.client.get(f"{finished(server, inputs, response='document')}/results")
    assert reply.headers["content-type"] == "application/json"
    assert set(reply.json()) == {"features", "answer"}
    check(reply.json(), "results")


def test_conf_core_job_results_async_raw_value_one(server: Server, inputs: dict) -> None:
    job = finished(server, inputs, response="raw", outputs={"features": {}})
    reply = server.client.get(f"{job}/results")
    assert reply.headers["content-type"] == "application/geo+json"
    assert reply.content == server.client.get(f"{job}/results/features").content
    assert "reply" in server.client.get(f"{job}/results/answer").json()


def test_conf_core_job_results_async_raw_value_multi(server: Server, inputs: dict) -> None:
    reply = server.client.get(f"{finished(server, inputs, response='raw')}/results")
    assert {part["Content-Type"] for part in parts_of(reply)} == {"application/geo+json", "application/json"}


def test_conf_core_job_results_sync(server: Server, inputs: dict) -> None:
    monitor = server.execute(inputs).links["monitor"]["url"]
    reply = server.client.get(monitor)
    assert reply.headers["content-type"] == "application/json"
    check(reply.json(), "statusInfo")
    assert reply.json()["status"] == "successful"


def test_conf_core_job_results_exception_results_not_ready(server: Server, slow: dict) -> None:
    job = server.execute(slow, wait=False).json()["jobID"]
    reply = server.client.get(f"/jobs/{job}/results")
    assert reply.status_code == 404
    check(reply.json(), "exception")
    assert reply.json()["type"] == f"{EXCEPTIONS}/result-not-ready"
    server.client.delete(f"/jobs/{job}")


def test_conf_core_job_results_failed(server: Server, inputs: dict, tmp_path: Path) -> None:
    text = tmp_path / "text.tif"
    text.write_text("no image")
    broken = {**inputs, "image": {"href": text.as_uri()}}
    job = server.execute(broken, wait=False).json()["jobID"]
    status = server.wait(job)
    assert status["status"] == "failed"
    reply = server.client.get(f"/jobs/{job}/results")
    assert reply.status_code == 422
    check(reply.json(), "exception")
    assert reply.json()["type"].endswith("image-unreadable")
    assert reply.json() == status["problem"]


def test_results_can_be_narrowed_to_one_output(server: Server, inputs: dict) -> None:
    job = finished(server, inputs)
    assert set(server.client.get(f"{job}/results?outputs=answer").json()) == {"answer"}
    assert set(server.client.get(f"{job}/results?outputs=answer,features").json()) == {"answer", "features"}
    assert server.client.get(f"{job}/results?outputs=colour").status_code == 400
    assert server.client.get(f"{job}/results/colour").status_code == 404


def test_a_reference_is_not_offered(server: Server, inputs: dict) -> None:
    reply = server.execute(inputs, outputs={"features": {"transmissionMode": "reference"}})
    assert reply.status_code == 400
    assert "transmissionMode" in reply.json()["title"]
