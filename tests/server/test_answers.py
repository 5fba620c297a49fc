"""Coordinates of answers: WGS 84 as RFC 7946 demands, or the image's own without any loss."""

from __future__ import annotations

import pytest
import shapely
from pyproj import CRS

from tests.support.server import Server, painted

SQUARE = shapely.box(541104, 3741138, 541112, 3741146)


def shape(feature: dict) -> shapely.Geometry:
    return shapely.geometry.shape(feature["geometry"])


def test_the_images_own_coordinates_lose_nothing(server: Server, inputs: dict) -> None:
    corner = (541100.123456789, 3741150.987654321)
    image = {"href": server.send(painted(corner=corner))}
    inputs = {**inputs, "image": image, "crs": "image"}
    found = shape(server.features(inputs)[0])
    expected = shapely.box(corner[0] + 4, corner[1] - 12, corner[0] + 12, corner[1] - 4)
    assert found.bounds == expected.bounds  # exactly, to the last bit
    assert CRS(server.answer(inputs)["crs"]).to_epsg() == 26911


def test_wgs84_is_the_default(server: Server, inputs: dict) -> None:
    found = shape(server.features(inputs)[0])
    assert found.within(shapely.box(-116.56, 33.80, -116.55, 33.82))
    assert shapely.is_ccw(found.exterior)
    assert CRS(server.answer(inputs)["crs"]) == CRS("OGC:CRS84")


def test_polygons_are_cut_at_the_antimeridian(server: Server, inputs: dict) -> None:
    image = {"href": server.send(painted(crs="EPSG:4326", corner=(172.0, 16.0)))}  # magenta from 176 to 184
    whole = shape(server.features({**inputs, "image": image})[0])
    assert isinstance(whole, shapely.MultiPolygon)
    bounds = sorted(part.bounds for part in whole.geoms)
    assert bounds == [(-180, 4, -176, 12), (176, 4, 180, 12)]


def test_an_image_without_crs_answers_in_its_own_coordinates(server: Server, inputs: dict) -> None:
    image = {"href": server.send(painted(crs=None))}
    for crs in ("image", "OGC:CRS84"):
        asked = {**inputs, "image": image, "crs": crs}
        assert shape(server.features(asked)[0]).equals(SQUARE)
        answer = server.answer(asked)
        assert (answer["crs"], answer["units"], answer["area_m2"]) == (None, "pixel", 64)
    reply = server.execute({**inputs, "image": image, "extent": {"bbox": [10, 46, 11, 47]}})
    assert (reply.status_code, reply.json()["code"]) == (400, "setting-invalid")


def test_so_does_one_whose_crs_leads_nowhere_on_earth(server: Server, inputs: dict) -> None:
    image = {"href": server.send(painted(crs='LOCAL_CS["a drawing",UNIT["metre",1]]'))}
    asked = {**inputs, "image": image}
    assert shape(server.features(asked)[0]).equals(SQUARE)
    assert "a drawing" in server.answer(asked)["crs"]


@pytest.mark.parametrize("crs", ["image", "EPSG:26911"])
def test_only_the_extent_is_asked_about(server: Server, inputs: dict, crs: str) -> None:
    extent = {"bbox": [541100, 3741140, 541108, 3741150], "crs": crs}
    asked = {**inputs, "extent": extent, "crs": "image"}
    assert shape(server.features(asked)[0]).equals(shapely.box(541104, 3741140, 541108, 3741146))
    assert server.answer(asked)["transform"][2] == 541100


@pytest.mark.parametrize(
    ("extent", "status", "code"),
    [
        ({"bbox": [0, 0, 1, 1], "crs": "EPSG:26911"}, 422, "extent-empty"),
        ({"bbox": [1, 1, 1, 1], "crs": "image"}, 400, "setting-invalid"),
        ({"bbox": [0, -8e186, 7e16, 1e219], "crs": "image"}, 400, "setting-invalid"),
        ({"bbox": [541100, 3741140, 541108, 3741150], "crs": "nobody's"}, 400, "setting-invalid"),
        ({"bbox": [0, 0, 1, 1, 2]}, 400, "request-invalid"),
    ],
)
def test_an_extent_that_is_none_is_named(
    server: Server, inputs: dict, extent: dict, status: int, code: str
) -> None:
    reply = server.execute({**inputs, "extent": extent})
    assert (reply.status_code, reply.json()["code"]) == (status, code)


def test_a_second_question_about_a_view_reads_no_pixels(server: Server, inputs: dict) -> None:
    image = {"href": server.send(painted(70))}
    first = server.answer({**inputs, "image": image})
    second = server.answer({**inputs, "image": image, "question": "something else"})
    assert (first["cached"], second["cached"]) == (False, True)
    assert second["seconds"]["read"] == second["seconds"]["encode"] == 0


def test_nothing_found_is_an_answer(server: Server, inputs: dict) -> None:
    asked = {**inputs, "minimum_area": 1e6}
    assert server.features(asked) == []
    assert (server.answer(asked)["count"], server.answer(asked)["area_m2"]) == (0, 0)


@pytest.mark.parametrize(
    ("question", "code"),
    [("", "question-empty"), (" \n", "question-empty"), ("x" * 5000, "question-too-long")],
)
def test_a_question_that_is_none_is_refused_at_once(
    server: Server, inputs: dict, question: str, code: str
) -> None:
    for wait in (True, False):
        reply = server.execute({**inputs, "question": question}, wait=wait)
        assert (reply.status_code, reply.json()["code"]) == (400, code)
        assert reply.json()["detail"]


def test_unsuitable_bands_are_named(server: Server, inputs: dict) -> None:
    reply = server.execute({**inputs, "bands": [1, 2, 9]})
    assert (reply.status_code, reply.json()["code"]) == (422, "bands-unsuitable")
