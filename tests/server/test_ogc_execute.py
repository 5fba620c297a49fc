"""OGC API - Processes, class core: executing. Each test is the abstract test it is named after."""

from __future__ import annotations

import base64

import pytest

from tests.support.multipart import parts_of
from tests.support.ogc import check
from tests.support.server import Server, painted

CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"


def test_conf_core_process_execute_request(server: Server, inputs: dict) -> None:
    body = {"inputs": inputs, "outputs": {"features": {"format": {"mediaType": "application/geo+json"}}}}
    check(body, "execute")
    assert server.execute(**body).status_code == 200


def test_conf_core_process_execute_op(server: Server, inputs: dict) -> None:
    assert server.execute(inputs).status_code == 200
    assert server.execute(inputs, wait=False).status_code == 201


def test_conf_core_process_execute_default_execution_mode(server: Server, inputs: dict) -> None:
    reply = server.execute(inputs)
    assert reply.status_code == 200
    assert "preference-applied" not in reply.headers
    assert set(reply.json()) == {"features", "answer"}


def test_conf_core_process_execute_auto_execution_mode(server: Server, inputs: dict) -> None:
    reply = server.client.post(
        "/processes/segment/execution", json={"inputs": inputs}, headers={"Prefer": "respond-sync, wait=60"}
    )
    assert reply.status_code == 200
    asynchronous = server.execute(inputs, wait=False)
    assert asynchronous.status_code == 201
    assert asynchronous.headers["preference-applied"] == "respond-async"


def test_conf_core_process_execute_success_async(server: Server, inputs: dict) -> None:
    reply = server.execute(inputs, wait=False)
    assert reply.status_code == 201
    check(reply.json(), "statusInfo")
    assert reply.headers["location"] == f"/jobs/{reply.json()['jobID']}"
    assert server.client.get(reply.headers["location"]).json()["jobID"] == reply.json()["jobID"]


def test_conf_core_process_execute_default_outputs(server: Server, inputs: dict) -> None:
    described = server.client.get("/processes/segment").json()["outputs"]
    assert set(server.execute(inputs).json()) == set(described)


def test_conf_core_process_execute_inputs(server: Server, inputs: dict) -> None:
    described = server.client.get("/processes/segment").json()["inputs"]
    required = {name for name, one in described.items() if one["minOccurs"]}
    assert required == {"image", "question"}
    assert server.execute({name: inputs[name] for name in required}).status_code == 200


def test_conf_core_process_execute_input_inline(server: Server, inputs: dict) -> None:
    given = {"threshold": 0.4, "minimum_area": 1, "simplify": 0, "detail": "overview", "bands": [1, 2, 3]}
    answer = server.answer({**inputs, **given})
    assert (answer["threshold"], answer["detail"], answer["count"]) == (0.4, "overview", 1)


def test_conf_core_process_execute_input_ref(server: Server, inputs: dict) -> None:
    link = {"href": inputs["image"]["href"], "rel": "item", "type": "image/tiff; application=geotiff"}
    check(link, "link")
    assert server.answer({**inputs, "image": link})["count"] == 1


def test_conf_core_process_execute_input_inline_binary(server: Server, inputs: dict) -> None:
    described = server.client.get("/processes/segment").json()["inputs"]["image"]["schema"]
    assert described["contentEncoding"] == "base64"
    value = {"value": base64.b64encode(painted(32)).decode(), "mediaType": described["contentMediaType"]}
    assert server.answer({**inputs, "image": value})["shape"] == [32, 32]


def test_conf_core_process_execute_input_inline_bbox(server: Server, inputs: dict) -> None:
    ring = server.features(inputs)[0]["geometry"]["coordinates"][0]
    longitudes, latitudes = zip(*ring, strict=True)
    west, east = min(longitudes), max(longitudes)
    half = {"bbox": [west, min(latitudes), (west + east) / 2, max(latitudes)], "crs": CRS84}
    check(half, "bbox")
    rows, columns = server.answer({**inputs, "extent": half})["shape"]
    assert (16, 8) <= (rows, columns) <= (18, 10)  # half of 16 x 16 pixels, and those that it touches
    assert server.answer({**inputs, "extent": {"bbox": half["bbox"]}})["shape"] == [rows, columns]


def test_conf_core_process_execute_input_inline_object(server: Server, inputs: dict) -> None:
    extent = {"value": {"bbox": [541104, 3741138, 541112, 3741146], "crs": "EPSG:26911"}}
    check(extent, "qualifiedInputValue")
    assert server.answer({**inputs, "extent": extent})["shape"] == [16, 16]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("threshold", 1),
        ("threshold", "0.5"),
        ("minimum_area", -1),
        ("detail", "3x"),
        ("engine", "nobody"),
        ("crs", "EPSG:26911"),
        ("extent", {"bbox": [1, 2, 3]}),
        ("bands", "1,2,3"),
        ("colour", "red"),
        ("question", 7),
    ],
)
def test_conf_core_process_execute_input_validation(
    server: Server, inputs: dict, name: str, value: object
) -> None:
    assert server.execute(inputs).status_code == 200
    reply = server.execute({**inputs, name: value})
    assert reply.status_code == 400
    check(reply.json(), "exception")
    assert name.split("_")[0] in reply.json()["title"].lower()


def test_conf_core_process_execute_sync_document(server: Server, inputs: dict) -> None:
    reply = server.execute(inputs, response="document", outputs={"answer": {}})
    assert reply.headers["content-type"] == "application/json"
    check(reply.json(), "results")
    assert set(reply.json()) == {"answer"}


def test_conf_core_process_execute_sync_raw_value_one(server: Server, inputs: dict) -> None:
    outputs = {"features": {"transmissionMode": "value"}}
    for members in ({"response": "raw"}, {}):
        reply = server.execute(inputs, outputs=outputs, **members)
        assert reply.status_code == 200
        assert reply.headers["content-type"] == "application/geo+json"
        assert reply.json()["type"] == "FeatureCollection"


def test_conf_core_process_execute_sync_raw_value_multi(server: Server, inputs: dict) -> None:
    reply = server.execute(inputs, response="raw")
    assert reply.headers["content-type"].startswith("multipart/related")
    assert {part["Content-ID"] for part in parts_of(reply)} == {"<features>", "<answer>"}
