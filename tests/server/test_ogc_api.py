"""OGC API - Processes, classes json and oas30. Each test is the abstract test it is named after."""

from __future__ import annotations

import pytest

from tests.support.ogc import check_openapi
from tests.support.server import Server

METHODS = ("get", "put", "post", "delete", "head")


@pytest.fixture(scope="module")
def definition(server: Server) -> dict:
    return server.client.get("/api").json()


def operations(definition: dict) -> dict[str, dict]:
    """All operations, as `METHOD path`."""
    return {
        f"{method} {path}": operation
        for path, item in definition["paths"].items()
        for method, operation in item.items()
    }


def test_conf_json_definition(server: Server) -> None:
    for path in ("/", "/conformance", "/processes", "/processes/segment", "/jobs", "/engines", "/models"):
        reply = server.client.get(path, headers={"Accept": "application/json"})
        assert reply.headers["content-type"] == "application/json"
        assert isinstance(reply.json(), dict)


def test_conf_oas30_definition_1(server: Server) -> None:
    landing = server.client.get("/").json()["links"]
    link = next(link for link in landing if link["rel"] == "service-desc")
    assert link["type"] == "application/vnd.oai.openapi+json;version=3.0"
    assert server.client.get(link["href"]).headers["content-type"] == link["type"]


def test_conf_oas30_definition_2(definition: dict) -> None:
    check_openapi(definition)
    assert definition["openapi"].startswith("3.0.")


def test_conf_oas30_oas_impl(server: Server, definition: dict) -> None:
    values = {
        "job_id": "nobody",
        "process_id": "segment",
        "sha256": "0" * 64,
        "output_id": "answer",
        "name": "nobody",
    }
    for name in operations(definition):
        method, path = name.split(" ")
        reply = server.client.request(method, path.format(**values))
        assert reply.status_code not in (405, 500, 501)
        assert str(reply.status_code) in operations(definition)[name]["responses"]


def test_conf_oas30_completeness(definition: dict) -> None:
    found = set(operations(definition))
    assert found == {
        "get /",
        "get /api",
        "get /conformance",
        "get /engines",
        "get /health",
        "get /models",
        "post /models",
        "get /models/{name}",
        "post /models/{name}",
        "delete /models/{name}",
        "get /models/{name}/events",
        "get /models/{name}/verification",
        "get /processes",
        "get /processes/{process_id}",
        "post /processes/{process_id}/execution",
        "post /processes/polygonise/execution",
        "get /jobs",
        "get /jobs/{job_id}",
        "delete /jobs/{job_id}",
        "get /jobs/{job_id}/events",
        "get /jobs/{job_id}/probability",
        "get /jobs/{job_id}/results",
        "get /jobs/{job_id}/results/{output_id}",
        "head /images/{sha256}",
        "put /images/{sha256}",
    }


def test_conf_oas30_exception_codes(definition: dict) -> None:
    for operation in operations(definition).values():
        assert {"401", "403", "500"} <= set(operation["responses"])
    execution = operations(definition)["post /processes/{process_id}/execution"]["responses"]
    assert {"200", "201", "400", "404", "413", "422", "503", "504"} <= set(execution)


def test_conf_oas30_security(server: Server, definition: dict) -> None:
    assert definition["components"]["securitySchemes"]["token"] == {"type": "http", "scheme": "bearer"}
    assert definition["security"] == [{"token": []}]
    open_to_all = {
        name for name, operation in operations(definition).items() if {} in operation.get("security", [])
    }
    assert open_to_all == {"get /health"}
