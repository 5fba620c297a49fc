"""Who is let in, what is refused, and what stands in no log."""

from __future__ import annotations

import json
import os
import socket
import stat
from pathlib import Path

import httpx
import pytest

from tests.support.raw_http import ask
from tests.support.server import Server, painted, running

PATHS = ["/", "/api", "/jobs", "/processes/segment", "/engines", "/models", "/images/" + "0" * 64]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("credentials", ["", "Bearer", "Bearer wrong", "Basic {token}", "{token}"])
def test_without_the_token_nothing_is_said(server: Server, path: str, credentials: str) -> None:
    headers = {"Authorization": credentials.format(token=server.token)} if credentials else {}
    reply = httpx.get(server.url + path, headers=headers, trust_env=False)
    assert reply.status_code == 401
    assert reply.headers["www-authenticate"].startswith("Bearer")
    assert reply.headers["content-type"] == "application/problem+json"
    assert reply.json()["code"] == "token-missing"


def test_health_without_the_token_says_only_that_it_is_ready(server: Server) -> None:
    assert httpx.get(f"{server.url}/health", trust_env=False).json() == {"ready": True}
    known = server.client.get("/health").json()
    assert known["pid"] == server.process.pid
    assert "segearth-nano" in known["loaded"]
    assert known["memory_bytes"] > 10_000_000


@pytest.mark.parametrize(
    "host", ["example.com", "example.com:{port}", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.example.com:{port}"]
)
def test_a_foreign_host_is_refused(server: Server, host: str) -> None:
    port = server.said["port"]
    for path in ("/health", "/jobs"):
        reply = server.client.get(path, headers={"Host": host.format(port=port)})
        assert reply.status_code == 403
        assert reply.json()["code"] == "host-foreign"


def test_loopback_names_are_let_in(server: Server) -> None:
    for name in ("localhost", "LOCALHOST", "[::1]", "127.0.0.1"):
        reply = server.client.get("/jobs", headers={"Host": f"{name}:{server.said['port']}"})
        assert reply.status_code == 200


def test_a_request_without_host_is_refused(server: Server) -> None:
    status, _ = ask(server.said["port"], "GET /health HTTP/1.0\r\n\r\n")
    assert status == 403


def test_other_addresses_of_this_machine_are_refused(server: Server) -> None:
    for address in ("127.0.0.2", other_address()):
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection((address, server.said["port"]), timeout=5)


def other_address() -> str:
    """This machine's address towards the outside, where it has one; nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return "127.0.0.3"
        return probe.getsockname()[0]


@pytest.mark.parametrize("target", ["PUT /images/" + "0" * 64, "POST /processes/segment/execution"])
def test_five_gigabytes_are_refused_by_their_announcement(server: Server, target: str) -> None:
    status, sent = ask(server.said["port"], head(server, target, "Content-Length: 5000000000"))
    assert (status, sent) == (413, 0)


@pytest.mark.parametrize("target", ["PUT /images/" + "0" * 64, "POST /processes/segment/execution"])
def test_five_gigabytes_in_chunks_are_refused_on_the_way(tmp_path: Path, target: str) -> None:
    limit = 8_000_000
    with running(tmp_path, "--body-limit", str(limit), "--request-limit", str(limit)) as server:
        port = server.said["port"]
        status, sent = ask(port, head(server, target, "Transfer-Encoding: chunked"), chunks=5000)
        assert status == 413
        assert sent < 10 * limit
        assert not list((tmp_path / "cache" / "images").iterdir())
        assert server.client.get("/health").json()["ready"]


def head(server: Server, target: str, line: str) -> str:
    port, token = server.said["port"], server.token
    lines = [f"{target} HTTP/1.1", f"Host: 127.0.0.1:{port}", f"Authorization: Bearer {token}", line]
    return "\r\n".join(lines) + "\r\n\r\n"


def test_no_page_may_be_read_by_scripts_of_other_sites(server: Server) -> None:
    reply = server.client.get("/", headers={"Origin": "https://example.com"})
    assert not [name for name in reply.headers if name.startswith("access-control")]
    assert server.client.options("/jobs", headers={"Origin": "https://example.com"}).status_code == 405
    assert {server.client.get(path).status_code for path in ("/docs", "/redoc", "/openapi.json")} == {404}


def test_the_server_file_is_for_its_owner_only(server: Server) -> None:
    file = Path(server.said["server_file"])
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert json.loads(file.read_text())["port"] == server.said["port"]
    assert len(server.token) == 64
    assert "token" not in server.said


def test_each_start_has_a_token_of_its_own(server: Server, tmp_path: Path) -> None:
    with running(tmp_path) as other:
        assert other.token != server.token
        assert other.client.get("/jobs").status_code == 200
        assert (
            other.client.get("/jobs", headers={"Authorization": f"Bearer {server.token}"}).status_code == 401
        )


def test_the_token_stands_in_no_log(tmp_path: Path) -> None:
    with running(tmp_path) as server:
        image = {"href": server.send(painted())}
        for question in ("0.01", "break", "memory", " "):
            server.execute({"image": image, "question": question, "engine": "slow"})
        server.client.get(f"/jobs?status={server.token}")
        server.client.get(f"/{server.token}", headers={"Authorization": "Bearer wrong"})
        ask(server.said["port"], f"GARBAGE Authorization: Bearer {server.token}\r\n\r\n")
        token, log = server.token, server.log
    said = log.read_text() + server.process.stdout.read()
    assert "a bug on purpose" in said
    assert token not in said
    assert token not in " ".join(os.listdir(tmp_path))


def test_a_bug_is_told_without_its_traceback(server: Server, image: dict[str, str]) -> None:
    reply = server.execute({"image": image, "question": "break", "engine": "slow"})
    assert reply.status_code == 500
    assert reply.json()["code"] == "internal"
    assert "ZeroDivisionError" not in reply.text
    assert "ZeroDivisionError: a bug on purpose" in server.log.read_text()


def test_a_wrong_method_is_told_the_right_ones(server: Server) -> None:
    assert server.client.post("/jobs/nobody").headers["allow"] == "DELETE, GET"
    assert server.client.delete("/").headers["allow"] == "GET"
