"""OGC API - Processes, class core: what can be read. Each test is the abstract test it is named after."""

from __future__ import annotations

from tests.support.ogc import check, check_openapi
from tests.support.server import Server

REL = "http://www.opengis.net/def/rel/ogc/1.0"
EXCEPTIONS = "http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0"
CORE = "http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/core"


def links(document: dict) -> dict[str, str]:
    return {link["rel"]: link["href"] for link in document["links"]}


def parameter(server: Server, path: str, name: str) -> dict:
    """A query parameter as the API definition has it."""
    found = server.client.get("/api").json()["paths"][path]["get"]["parameters"]
    return next(one for one in found if one["name"] == name)


def test_conf_core_landingpage_op(server: Server) -> None:
    assert server.client.get("/").status_code == 200


def test_conf_core_landingpage_success(server: Server) -> None:
    landing = server.client.get("/").json()
    check(landing, "landingPage")
    assert {"service-desc", f"{REL}/conformance", f"{REL}/processes"} <= set(links(landing))


def test_conf_core_api_definition_op(server: Server) -> None:
    assert links(server.client.get("/").json())["service-desc"].endswith("/api")


def test_conf_core_api_definition_success(server: Server) -> None:
    reply = server.client.get("/api")
    assert reply.status_code == 200
    check_openapi(reply.json())


def test_conf_core_conformance_op(server: Server) -> None:
    linked = links(server.client.get("/").json())[f"{REL}/conformance"]
    assert server.client.get(linked).json() == server.client.get("/conformance").json()


def test_conf_core_conformance_success(server: Server) -> None:
    reply = server.client.get("/conformance")
    assert reply.status_code == 200
    check(reply.json(), "confClasses")
    names = {uri.rsplit("/", 1)[-1] for uri in reply.json()["conformsTo"]}
    assert CORE in reply.json()["conformsTo"]
    assert names == {"core", "ogc-process-description", "json", "oas30", "job-list", "dismiss"}


def test_conf_core_http(server: Server) -> None:
    replies = [server.client.get(href) for href in links(server.client.get("/").json()).values()]
    assert {(reply.status_code, reply.http_version) for reply in replies} == {(200, "HTTP/1.1")}


def test_conf_core_process_list_op(server: Server) -> None:
    assert [one["id"] for one in server.client.get("/processes").json()["processes"]] == [
        "segment",
        "polygonise",
    ]


def test_conf_core_process_list_success(server: Server) -> None:
    reply = server.client.get("/processes")
    assert reply.status_code == 200
    check(reply.json(), "processList")


def test_conf_core_pl_limit_definition(server: Server) -> None:
    limit = parameter(server, "/processes", "limit")
    schema = {key: limit["schema"][key] for key in ("type", "minimum", "maximum", "default")}
    assert schema == {"type": "integer", "minimum": 1, "maximum": 10_000, "default": 10}
    assert (limit["in"], limit["required"]) == ("query", False)


def test_conf_core_pl_limit_response(server: Server) -> None:
    assert len(server.client.get("/processes", params={"limit": 1}).json()["processes"]) == 1
    assert server.client.get("/processes", params={"limit": 0}).status_code == 400


def test_conf_core_pl_links(server: Server) -> None:
    found = links(server.client.get("/processes").json())
    assert set(found) == {"self"}  # there is one representation, JSON, so there is no alternate
    assert server.client.get(found["self"]).status_code == 200


def test_conf_core_process_description(server: Server) -> None:
    for summary in server.client.get("/processes").json()["processes"]:
        assert server.client.get(f"/processes/{summary['id']}").json()["id"] == summary["id"]


def test_conf_core_process_description_success(server: Server) -> None:
    reply = server.client.get("/processes/segment")
    assert reply.status_code == 200
    check(reply.json(), "process")
    assert set(reply.json()["outputs"]) == {"features", "answer"}
    assert reply.json()["jobControlOptions"] == ["sync-execute", "async-execute", "dismiss"]


def test_conf_core_process_exception_no_such_process(server: Server) -> None:
    for reply in (
        server.client.get("/processes/paint"),
        server.client.post("/processes/paint/execution", json={"inputs": {}}),
    ):
        assert reply.status_code == 404
        check(reply.json(), "exception")
        assert reply.json()["type"] == f"{EXCEPTIONS}/no-such-process"


def test_conf_core_job_exception_no_such_job(server: Server) -> None:
    reply = server.client.get("/jobs/nobody")
    assert reply.status_code == 404
    check(reply.json(), "exception")
    assert reply.json()["type"] == f"{EXCEPTIONS}/no-such-job"


def test_conf_core_job_results_exception_no_such_job(server: Server) -> None:
    for path in ("/jobs/nobody/results", "/jobs/nobody/results/features"):
        reply = server.client.get(path)
        assert reply.status_code == 404
        check(reply.json(), "exception")
        assert reply.json()["type"] == f"{EXCEPTIONS}/no-such-job"
