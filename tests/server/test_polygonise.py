"""The process `polygonise`: what was asked once is drawn again, otherwise, and nothing is asked anew."""

from __future__ import annotations

import hashlib
from pathlib import Path

import httpx
import numpy as np
import pytest
import rasterio
from affine import Affine
from fastapi import Response
from odc.geo.geobox import GeoBox
from rasterio.io import MemoryFile

from segearth.geo.probability import ProbabilityMap
from segearth.server import job_pages
from segearth.server.job import Done, Job
from segearth.server.results import Delivery
from tests.support.ogc import check
from tests.support.server import Server


def kept(server: Server, inputs: dict) -> bytes:
    """The probability map of a question."""
    job = server.execute(inputs).links["monitor"]["url"]
    reply = server.client.get(f"{job}/probability")
    assert reply.headers["content-type"] == "image/tiff; application=geotiff"
    return reply.content


def drawn(server: Server, **inputs: object) -> httpx.Response:
    return server.client.post("/processes/polygonise/execution", json={"inputs": inputs})


@pytest.fixture
def probability(server: Server, inputs: dict) -> dict[str, str]:
    return {"href": server.send(kept(server, inputs))}


def test_the_map_is_the_answers_own(server: Server, inputs: dict) -> None:
    with MemoryFile(kept(server, inputs)) as memory, memory.open() as dataset:
        answer = server.answer(inputs)
        assert dataset.shape == tuple(answer["shape"])
        assert tuple(dataset.transform)[:6] == tuple(answer["transform"])
        assert (dataset.crs.to_epsg(), dataset.dtypes) == (26911, ("float32",))
        assert dataset.read(1).max() > 0.5


@pytest.mark.parametrize("threshold", [0.05, 0.5, 0.93])
@pytest.mark.parametrize("crs", ["image", "OGC:CRS84"])
def test_the_kept_map_at_a_threshold_is_a_new_run_at_it(
    server: Server, inputs: dict, probability: dict, threshold: float, crs: str
) -> None:
    settings = {"threshold": threshold, "minimum_area": 1.5, "simplify": 0.5, "crs": crs}
    again = drawn(server, probability=probability, **settings).json()["features"]
    assert again == server.features({**inputs, **settings})


def test_a_file_on_this_machine_can_be_drawn(server: Server, inputs: dict, tmp_path: Path) -> None:
    file = tmp_path / "kept map.tif"
    file.write_bytes(kept(server, inputs))
    reply = drawn(server, probability={"href": file.as_uri()}, crs="image")
    assert reply.headers["content-type"] == "application/geo+json"
    assert reply.json()["features"] == server.features({**inputs, "crs": "image"})


def test_every_band_is_a_thing(server: Server, tmp_path: Path) -> None:
    file = tmp_path / "two.tif"
    profile = {"driver": "GTiff", "width": 8, "height": 8, "dtype": "uint8", "nodata": 255}
    with rasterio.open(file, "w", count=2, **profile) as target:
        target.write(np.pad(np.full((2, 2), 200, np.uint8), ((1, 5), (1, 5))), 1)
        target.write(np.pad(np.full((3, 3), 100, np.uint8), ((4, 1), (4, 1)), constant_values=255), 2)
        target.descriptions, target.scales = ("pool", "roof"), (1 / 250, 1 / 250)
    found = drawn(server, probability={"href": file.as_uri()}, threshold=0.35).json()["features"]
    known = [(one["properties"]["label"], one["properties"]["area_m2"]) for one in found]
    assert known == [("pool", 4), ("roof", 9)]
    assert found[0]["properties"]["score"] == pytest.approx(0.8)


def test_right_angles_leave_fewer_corners(server: Server, inputs: dict, probability: dict) -> None:
    corners = [
        len(drawn(server, probability=probability, right_angles=how).json()["features"][0]["geometry"]
            ["coordinates"][0])
        for how in ("off", "strong")
    ]  # fmt: skip
    assert 5 <= corners[1] <= corners[0]


def test_the_description_and_the_document_are_ogcs(server: Server, probability: dict) -> None:
    described = server.client.get("/processes/polygonise").json()
    check(described, "process")
    assert described["jobControlOptions"] == ["sync-execute"]
    assert {one["id"] for one in server.client.get("/processes").json()["processes"]} == {
        "segment",
        "polygonise",
    }
    body = {"inputs": {"probability": probability}, "response": "document"}
    document = server.client.post("/processes/polygonise/execution", json=body).json()
    check(document, "results")
    assert document["features"]["mediaType"] == "application/geo+json"


@pytest.mark.parametrize(
    ("given", "status", "code"),
    [
        ({}, 400, "request-invalid"),
        ({"probability": {"href": "/images/" + "0" * 64}}, 404, "image-not-found"),
        ({"probability": {"href": "file:///nowhere.tif"}}, 404, "image-not-found"),
        ({"threshold": 1.5}, 400, "setting-invalid"),
        ({"right_angles": "very"}, 400, "setting-invalid"),
        ({"question": "pools"}, 400, "request-invalid"),
    ],
)
def test_what_is_wrong_is_said(
    server: Server, probability: dict, given: dict, status: int, code: str
) -> None:
    given = {"probability": probability, **given} if given else {}
    reply = drawn(server, **given)
    assert (reply.status_code, reply.json()["code"]) == (status, code)


def test_a_photo_is_no_probability_map(server: Server, image: dict) -> None:
    reply = drawn(server, probability=image)
    assert reply.json()["code"] == "bands-unsuitable"
    assert "0 to 1" in reply.json()["title"]


def test_a_forgotten_job_has_no_map(server: Server, inputs: dict) -> None:
    job = server.execute(inputs).links["monitor"]["url"]
    server.client.delete(job)
    assert server.client.get(f"{job}/probability").status_code == 410
    assert server.client.get("/jobs/none/probability").status_code == 404


def test_a_map_that_is_forgotten_while_it_is_fetched_comes_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    grid = GeoBox((4, 4), Affine.identity(), None)
    found = ProbabilityMap(("pool",), (np.zeros((4, 4), np.float32),), grid)
    job, plain = Job(Delivery()), job_pages.results_of
    job.start()
    job.succeed(Done({"answer": b"{}"}, probability=found))

    def forgotten(*given: object) -> Response:
        answer = plain(*given)
        job.dismiss()
        return answer

    monkeypatch.setattr(job_pages, "results_of", forgotten)
    monkeypatch.setattr(job_pages, "job_of", lambda request, job_id: job)
    assert job_pages.job_probability(job.id, None).status_code == 200


def test_a_question_that_failed_says_why_instead_of_its_map(server: Server, slow: dict) -> None:
    job = server.execute({**slow, "question": "memory"}, wait=False).json()["jobID"]
    server.wait(job)
    reply = server.client.get(f"/jobs/{job}/probability")
    assert (reply.status_code, reply.json()["code"]) == (503, "out-of-memory")


def test_a_map_is_drawn_while_somebody_elses_question_is_answered(
    server: Server, slow: dict, probability: dict
) -> None:
    job = server.execute(slow, wait=False).json()["jobID"]
    assert drawn(server, probability=probability).status_code == 200
    assert server.status(job)["status"] in ("accepted", "running")
    server.client.delete(f"/jobs/{job}")


def test_a_map_placed_by_control_points_keeps_its_place(
    server: Server, tmp_path_factory: pytest.TempPathFactory
) -> None:
    from tests.support import rasters

    folder = tmp_path_factory.mktemp("gcps")
    image = {"href": Path(rasters.write(folder, "gcps_4326")).as_uri()}
    inputs = {"image": image, "question": "magenta", "engine": "painted"}
    extent = server.features({**inputs, "crs": "image"})[0]["geometry"]["coordinates"][0]
    file = folder / f"{hashlib.sha256(b'map').hexdigest()}.tif"
    file.write_bytes(kept(server, inputs))
    again = drawn(server, probability={"href": file.as_uri()}, crs="image").json()["features"]
    assert np.allclose(again[0]["geometry"]["coordinates"][0], extent, atol=1e-6)


def test_columns_of_wkb_say_the_same_as_geojson(server, inputs):
    """What the plugin's sliders read."""
    import shapely

    job = server.execute(inputs, wait=False).json()["jobID"]
    server.wait(job)
    href = server.send(server.client.get(f"/jobs/{job}/probability").content)
    body = {"inputs": {"probability": {"href": href}, "crs": "image"}}
    features = server.client.post("/processes/polygonise/execution", json=body).json()["features"]
    body["outputs"] = {"features": {"format": {"mediaType": "application/vnd.segearth.polygons+json"}}}
    reply = server.client.post("/processes/polygonise/execution", json=body)
    columns = reply.json()
    assert reply.headers["content-type"] == "application/vnd.segearth.polygons+json"
    assert shapely.equals_identical(
        shapely.from_wkb(columns.pop("wkb")), [shapely.geometry.shape(f["geometry"]) for f in features]
    ).all()
    for name, values in columns.items():
        assert values == [feature["properties"][name] for feature in features]
