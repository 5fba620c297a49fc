"""Models over HTTP: installed, told, cancelled and removed, by the same rules as everything else."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.support.model_hub import REPOSITORY, Manners, ModelHub, serving
from tests.support.r1_checkpoint import write_checkpoint
from tests.support.server import Server

NAME = "segearth-r1"


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_checkpoint(tmp_path_factory.mktemp("published") / "tiny")


@pytest.fixture
def hub(tiny: Path) -> Iterator[ModelHub]:
    with serving(tiny) as started:
        yield started


@pytest.fixture
def models(server: Server) -> Iterator[httpx.Client]:
    """A client of a server in whose store nothing stays."""
    yield server.client
    for _ in range(2):  # the first cancels where a download is under way
        server.client.delete(f"/models/{NAME}")
    assert not one(server.client)["installed"]


def one(client: httpx.Client) -> dict:
    return client.get(f"/models/{NAME}").json()


def events(client: httpx.Client, name: str = NAME) -> list[dict]:
    """All up to the end of the transfer."""
    with client.stream("GET", f"/models/{name}/events") as reply:
        assert reply.headers["content-type"].startswith("text/event-stream")
        lines = [line for line in reply.iter_lines() if line.startswith("data: ")]
    return [json.loads(line.removeprefix("data: ")) for line in lines]


def wait_for_bytes(client: httpx.Client, count: int) -> None:
    with client.stream("GET", f"/models/{NAME}/events") as reply:
        for line in reply.iter_lines():
            if line.startswith("data: ") and json.loads(line.removeprefix("data: "))["bytes"] >= count:
                return
    raise AssertionError(f"{count} bytes never came")


def pull(client: httpx.Client, hub: ModelHub) -> httpx.Response:
    return client.post(f"/models/{NAME}", json={"repository": REPOSITORY, "mirror": hub.url})


def test_a_pull_tells_its_progress_and_ends_with_a_model(models: httpx.Client, hub: ModelHub) -> None:
    hub.manners = Manners(seconds=0.03)
    started = pull(models, hub)
    assert started.status_code == 202
    assert started.headers["location"] == f"/models/{NAME}"
    told = events(models)
    assert told[-1]["status"] == "successful"
    running = [event["bytes"] for event in told if event["status"] == "running" and event["total"]]
    assert len(set(running)) > 2
    assert running == sorted(running)
    found = one(models)
    assert found["installed"]
    assert found["origin"] == REPOSITORY
    assert found["licence"] == "cc0-1.0"
    assert found["transfer"]["status"] == "successful"
    listed = {model["name"]: model for model in models.get("/models").json()["models"]}
    assert listed[NAME] == found


def test_a_cancelled_pull_installs_nothing_and_goes_on_later(models: httpx.Client, hub: ModelHub) -> None:
    hub.manners = Manners(seconds=0.1)
    pull(models, hub)
    wait_for_bytes(models, 300_000)
    assert pull(models, hub).status_code == 409
    assert models.delete(f"/models/{NAME}").status_code == 204
    assert events(models)[-1]["status"] == "dismissed"
    assert not one(models)["installed"]
    hub.manners = Manners()
    assert pull(models, hub).status_code == 202
    assert events(models)[-1]["status"] == "successful"
    assert hub.ranges_asked()


def test_questions_are_answered_while_a_model_comes(
    server: Server, models: httpx.Client, hub: ModelHub, inputs: dict
) -> None:
    hub.manners = Manners(seconds=0.1)
    pull(models, hub)
    assert server.answer(inputs)["count"] == 1
    assert one(models)["transfer"]["status"] in ("accepted", "running")


def test_what_goes_wrong_is_told_as_a_problem(models: httpx.Client, hub: ModelHub) -> None:
    hub.manners = Manners(status=401)
    pull(models, hub)
    last = events(models)[-1]
    assert last["status"] == "failed"
    assert last["problem"]["code"] == "hub-refused"
    assert "HF_TOKEN" in last["problem"]["detail"]
    assert not one(models)["installed"]


def test_a_folder_is_imported(models: httpx.Client, tiny: Path) -> None:
    assert models.post(f"/models/{NAME}", json={"folder": str(tiny)}).status_code == 202
    assert events(models)[-1]["status"] == "successful"
    assert one(models)["origin"] == str(tiny)
    assert models.delete(f"/models/{NAME}").status_code == 204
    assert models.delete(f"/models/{NAME}").status_code == 404


def test_a_folder_without_a_name_gets_that_of_its_kind(models: httpx.Client, tiny: Path) -> None:
    started = models.post("/models", json={"folder": str(tiny)})
    assert (started.status_code, started.headers["location"]) == (202, f"/models/{NAME}")
    assert events(models)[-1]["status"] == "successful"


@pytest.mark.parametrize("folder", ["/", "/nowhere", "a\\u0000b"])
def test_a_folder_that_is_no_model_is_told(models: httpx.Client, folder: str) -> None:
    body = f'{{"folder": "{folder}"}}'
    assert models.post(f"/models/{NAME}", content=body).status_code == 202
    assert events(models)[-1]["problem"]["code"] == "model-unsuitable"


@pytest.mark.parametrize(
    ("path", "body", "status", "code"),
    [
        ("/models/..%2Fetc", b"", 404, "http"),
        ("/models/A", b"", 400, "request-invalid"),
        (f"/models/{NAME}", b"{", 400, "request-invalid"),
        ("/models", b"{}", 400, "request-invalid"),
        (f"/models/{NAME}", b'{"repository": "nobody"}', 400, "request-invalid"),
        (f"/models/{NAME}", b'{"mirror": "ftp://a"}', 400, "request-invalid"),
        (f"/models/{NAME}", b'{"unknown": 1}', 400, "request-invalid"),
        (f"/models/{NAME}", b'{"folder": "' + b"a" * 70_000 + b'"}', 413, "request-too-large"),
    ],
)
def test_bad_requests_start_nothing(server: Server, path: str, body: bytes, status: int, code: str) -> None:
    reply = server.client.post(path, content=body)
    assert (reply.status_code, reply.json()["code"]) == (status, code)


def test_any_name_can_be_given_and_is_known_while_it_comes(server: Server, hub: ModelHub) -> None:
    hub.manners = Manners(status=429)
    assert server.client.get("/models/my-own").status_code == 404
    body = {"repository": REPOSITORY, "mirror": hub.url}
    assert server.client.post("/models/my-own", json=body).status_code == 202
    found = server.client.get("/models/my-own").json()
    assert not found["installed"]
    assert found["transfer"]
    assert events(server.client, "my-own")[-1]["problem"]["code"] == "hub-busy"
    assert server.client.delete("/models/my-own").status_code == 204  # forgets that it failed
    assert server.client.get("/models/my-own").status_code == 404


def test_a_name_that_the_catalogue_does_not_know_needs_a_source(server: Server) -> None:
    assert server.client.post("/models/nobody").status_code == 202
    assert events(server.client, "nobody")[-1]["problem"]["code"] == "no-such-model"
    assert server.client.delete("/models/nobody").status_code == 204


def test_the_bundled_model_is_not_removed(server: Server) -> None:
    reply = server.client.delete("/models/segearth-nano")
    assert (reply.status_code, reply.json()["code"]) == (409, "model-bundled")


def test_events_of_a_model_that_nobody_asked_for(server: Server) -> None:
    assert server.client.get("/models/never-asked-for/events").status_code == 404


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_without_the_token_no_model_is_touched(server: Server, method: str) -> None:
    assert httpx.request(method, f"{server.url}/models/{NAME}", trust_env=False).status_code == 401
