"""OWSLib, a client that we did not write, lists the process, executes it and reads the result."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from owslib import ogcapi
from owslib.ogcapi.processes import Processes

from tests.support.server import Server


@pytest.fixture
def client(server: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[Processes]:
    """OWSLib sends its module's headers to the API definition only, so the token goes there."""
    authorised = {**ogcapi.REQUEST_HEADERS, "Authorization": f"Bearer {server.token}"}
    monkeypatch.setattr(ogcapi, "REQUEST_HEADERS", authorised)
    return Processes(server.url)


def test_it_reads_what_there_is(client: Processes) -> None:
    assert (
        "http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/core" in client.conformance()["conformsTo"]
    )
    assert "/processes/{process_id}/execution" in client.api()["paths"]
    assert [process["id"] for process in client.processes()] == ["segment", "polygonise"]
    assert {"image", "question"} <= set(client.process("segment")["inputs"])


def test_it_executes_and_reads_the_result(client: Processes, inputs: dict) -> None:
    result = client.execute("segment", inputs)
    feature = result["features"]["value"]["features"][0]
    assert feature["geometry"]["type"] == "Polygon"
    assert result["answer"]["value"]["count"] == 1


def test_it_executes_asynchronously(client: Processes, server: Server, inputs: dict) -> None:
    status = client.execute("segment", inputs, async_=True)
    assert client.response_headers["Location"] == f"/jobs/{status['jobID']}"
    assert server.wait(status["jobID"])["status"] == "successful"
    assert client._request(path=f"jobs/{status['jobID']}/results/features")["type"] == "FeatureCollection"


def test_it_hears_why_not(client: Processes, inputs: dict) -> None:
    with pytest.raises(RuntimeError, match="question-empty"):
        client.execute("segment", {**inputs, "question": " "})
