"""Images by address and files on this machine."""

from __future__ import annotations

import asyncio
import hashlib
import os
import socket
import time
from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from odc.geo.geobox import GeoBox
from rasterio.io import MemoryFile

from segearth.errors import ImageNotFound, OutputUnwritable
from segearth.geo.probability import ProbabilityMap, read_probability
from segearth.server.images import ImageStore, keeping
from segearth.server.limits import Limits
from segearth.server.process import whole
from tests.support.raw_http import ask
from tests.support.server import Server, painted, running


def address(content: bytes) -> str:
    return f"/images/{hashlib.sha256(content).hexdigest()}"


def kept(server: Server) -> set[str]:
    """The names of the files that the server keeps images in."""
    return {file.name for file in (server.log.parent / "cache" / "images").iterdir()}


def test_an_image_is_kept_under_its_hash(server: Server) -> None:
    content = painted(40)
    assert server.client.head(address(content)).status_code == 404
    first = server.client.put(address(content), content=content)
    assert (first.status_code, first.headers["location"]) == (201, address(content))
    assert server.client.head(address(content)).status_code == 200


def test_a_repeat_is_free(server: Server) -> None:
    content = painted(41)
    server.send(content)
    file = server.log.parent / "cache" / "images" / f"{address(content)[8:]}.tif"
    before = file.stat().st_mtime_ns
    assert server.client.put(address(content), content=content).status_code == 204
    lines = [
        f"PUT {address(content)} HTTP/1.1",
        f"Host: 127.0.0.1:{server.said['port']}",
        f"Authorization: Bearer {server.token}",
        f"Content-Length: {len(content)}",
        "Expect: 100-continue",
    ]
    assert ask(server.said["port"], "\r\n".join(lines) + "\r\n\r\n") == (204, 0)
    assert file.stat().st_mtime_ns == before


def test_wrong_bytes_leave_nothing_behind(server: Server) -> None:
    before = kept(server)
    reply = server.client.put(address(painted(42)), content=painted(43))
    assert (reply.status_code, reply.json()["code"]) == (400, "image-hash-wrong")
    assert kept(server) == before


def test_a_truncated_upload_leaves_nothing_behind(server: Server) -> None:
    before, content, said = kept(server), painted(44), len(server.log.read_text())
    lines = [
        f"PUT {address(content)} HTTP/1.1",
        f"Host: 127.0.0.1:{server.said['port']}",
        f"Authorization: Bearer {server.token}",
        f"Content-Length: {len(content)}",
    ]
    with socket.create_connection(("127.0.0.1", server.said["port"])) as connection:
        connection.sendall("\r\n".join(lines).encode() + b"\r\n\r\n" + content[:1000])
        until(lambda: kept(server) != before)
    until(lambda: kept(server) == before)
    assert "Traceback" not in server.log.read_text()[said:]
    assert server.client.head(address(content)).status_code == 404


def until(law: object) -> None:
    """Waits for `law()`; fails after ten seconds."""
    for _ in range(500):
        if law():
            return
        time.sleep(0.02)
    raise AssertionError("it never happened")


@pytest.mark.parametrize("content", [b"", b"no image", painted()[:100], b"<VRTDataset/>"], ids=len)
def test_only_geotiffs_are_kept(server: Server, content: bytes) -> None:
    before = kept(server)
    reply = server.client.put(address(content), content=content)
    assert (reply.status_code, reply.json()["code"]) == (422, "image-unreadable")
    assert kept(server) == before


def test_another_format_is_refused(server: Server) -> None:
    with MemoryFile() as memory:
        with memory.open(driver="PNG", width=8, height=8, count=3, dtype="uint8") as target:
            target.write(np.zeros((3, 8, 8), np.uint8))
        content = memory.read()
    assert server.client.put(address(content), content=content).status_code == 422


@pytest.mark.parametrize("name", ["x", "0" * 63, "G" * 64, "..%2f..%2fetc%2fpasswd"])
def test_an_address_is_a_hash(server: Server, name: str) -> None:
    assert server.client.put(f"/images/{name}", content=b"x").status_code in (400, 404)


def test_too_many_pixels_are_refused(tmp_path: Path) -> None:
    with running(tmp_path, "--pixel-limit", "10000") as server:
        content = painted(64)
        reply = server.client.put(address(content), content=content)
        assert (reply.status_code, reply.json()["code"]) == (413, "image-too-large")
        assert server.client.put(address(painted(50)), content=painted(50)).status_code == 201


def test_a_file_on_this_machine_is_read_where_it_lies(server: Server, inputs: dict, tmp_path: Path) -> None:
    file = tmp_path / "Dächer & 100 % #1.tif"
    file.write_bytes(painted())
    assert "%20" in file.as_uri()
    for href in (file.as_uri(), file.as_uri().replace("file:///", "file://localhost/")):
        assert server.answer({**inputs, "image": {"href": href}})["count"] == 1
    assert file.name not in kept(server)


@pytest.mark.parametrize(
    ("href", "status", "code"),
    [
        ("file:///nowhere/roofs.tif", 404, "image-not-found"),
        ("file:///etc", 404, "image-not-found"),
        ("file:///dev/zero", 404, "image-not-found"),
        ("file:roofs.tif", 404, "image-not-found"),
        ("file:///a%00b.tif", 404, "image-not-found"),
        ("file:///" + "a" * 5000, 404, "image-not-found"),
        ("file://example.com/roofs.tif", 400, "request-invalid"),
        ("https://example.com/roofs.tif", 400, "request-invalid"),
        ("/vsicurl/https://example.com/roofs.tif", 400, "request-invalid"),
        ("/images/" + "0" * 64, 404, "image-not-found"),
        ("/images/../server.json", 404, "image-not-found"),
    ],
)
def test_what_is_not_there_is_named(server: Server, inputs: dict, href: str, status: int, code: str) -> None:
    reply = server.execute({**inputs, "image": {"href": href}})
    assert (reply.status_code, reply.json()["code"]) == (status, code)


def test_an_image_deleted_between_two_questions_is_named(
    server: Server, inputs: dict, tmp_path: Path
) -> None:
    file = tmp_path / "roofs.tif"
    file.write_bytes(painted())
    image = {"href": file.as_uri()}
    assert server.execute({**inputs, "image": image}).status_code == 200
    file.unlink()
    reply = server.execute({**inputs, "image": image})
    assert reply.status_code == 404
    assert str(file) in reply.json()["title"]


def test_the_oldest_images_make_room(tmp_path: Path) -> None:
    contents = [painted(size) for size in (60, 61, 62)]
    store = ImageStore(tmp_path, Limits(images=len(contents[1]) + len(contents[2])))
    for content in contents:
        asyncio.run(store.receive(address(content)[8:], whole(content)))
    assert {file.stem for file in tmp_path.iterdir()} == {address(one)[8:] for one in contents[1:]}


def test_images_in_use_stay(tmp_path: Path) -> None:
    contents = [painted(size) for size in (60, 61, 62)]
    store = ImageStore(tmp_path, Limits(images=len(contents[0]) + len(contents[2])))
    first, second, third = (address(one)[8:] for one in contents)
    asyncio.run(store.receive(first, whole(contents[0])))
    os.utime(store.path(first), (0, 0))
    asyncio.run(store.receive(second, whole(contents[1])))
    os.utime(store.path(second), (1, 1))
    store.find(f"/images/{first}")
    asyncio.run(store.receive(third, whole(contents[2])))
    assert {file.stem for file in tmp_path.iterdir()} == {first, third}


def test_an_image_that_a_question_waits_for_stays(tmp_path: Path) -> None:
    contents = [painted(size) for size in (60, 61, 62)]
    store = ImageStore(tmp_path, Limits(images=1))
    waiting = None
    for content in contents:
        asyncio.run(store.receive(address(content)[8:], whole(content)))
        waiting = waiting or store.find(address(content))
    assert {file.stem for file in tmp_path.iterdir()} == {address(contents[0])[8:], address(contents[2])[8:]}
    del waiting
    asyncio.run(store.receive(address(contents[1])[8:], whole(contents[1])))
    assert [file.stem for file in tmp_path.iterdir()] == [address(contents[1])[8:]]


@pytest.mark.parametrize("suffix", ["tif", "part"])
def test_what_another_server_takes_away_meanwhile_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    """All servers of a user keep their images in one folder."""
    glob, content = Path.glob, painted(60)
    monkeypatch.setattr(Path, "glob", lambda self, pattern: [self / f"gone.{suffix}", *glob(self, pattern)])
    store = ImageStore(tmp_path, Limits())
    asyncio.run(store.receive(address(content)[8:], whole(content)))
    assert store.find(address(content)).path.is_file()


def test_an_image_taken_away_while_it_is_found_is_to_be_sent_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = ImageStore(tmp_path, Limits())
    monkeypatch.setattr(Path, "is_file", lambda path: True)  # a moment ago
    with pytest.raises(ImageNotFound, match="holds no image") as gone:
        store.find(address(b"gone"))
    assert gone.value.advice == "Send the image again."


def test_a_probability_map_that_was_sent_is_read_once(tmp_path: Path) -> None:
    """Sliders ask for the same map again and again: finding it must not look like a change of the file."""
    band = np.full((20, 30), 0.25, np.float32)
    content = ProbabilityMap(("pool",), (band,), GeoBox((20, 30), Affine.scale(2.0), "EPSG:32633")).geotiff()
    store, name = ImageStore(tmp_path, Limits()), hashlib.sha256(content).hexdigest()
    asyncio.run(store.receive(name, whole(content)))
    first, again = (read_probability(store.find(f"/images/{name}").path) for _ in range(2))
    assert first is again


def test_a_full_disk_is_named() -> None:
    with pytest.raises(OutputUnwritable, match="No space left"), keeping(), open("/dev/full", "wb") as full:
        full.write(b"piece")


def test_what_a_killed_server_left_half_written_is_cleared_away(tmp_path: Path) -> None:
    old, new = tmp_path / "old.part", tmp_path / "new.part"
    for part in (old, new):
        part.touch()
    os.utime(old, (0, 0))
    ImageStore(tmp_path, Limits())
    assert [file.name for file in tmp_path.iterdir()] == ["new.part"]
