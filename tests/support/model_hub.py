"""A model hub on this machine: speaks the protocol that huggingface_hub's client needs, well or badly."""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

REPOSITORY = "somebody/segearth-r1-tiny"
LARGE = 100_000
"""Files from this size on are kept apart, as Git LFS does: by SHA-256, on another host."""
PIECE = 16384


@dataclass
class Manners:
    """How the hub behaves. status: of every answer about `status_of` ("api" or "files") if not 0.
    cut_after: bytes after which the line is cut, for the next `cuts` large downloads. dead: nothing is
    answered. flipped: large files arrive with one wrong byte. listed_more: bytes that it claims large files
    have on top. sent_more: bytes that it sends on top. ranges: whether it does them. seconds: per piece of a
    large file. extra: more names in the listing. listing: what it says instead of the listing.
    """

    status: int = 0
    status_of: str = "api"
    cut_after: int = 0
    cuts: int = 0
    dead: bool = False
    flipped: bool = False
    listed_more: int = 0
    sent_more: int = 0
    ranges: bool = True
    seconds: float = 0.0
    extra: tuple[str, ...] = ()
    listing: bytes | None = None


@dataclass
class ModelHub:
    """One repository, from `folder`. asked: (path, Range, whether a token came along) of every request."""

    folder: Path
    url: str = ""
    commit: str = "a" * 40
    manners: Manners = field(default_factory=Manners)
    asked: list[tuple[str, str, bool]] = field(default_factory=list)

    def files_asked(self) -> list[str]:
        return [path.rsplit("/", 1)[-1] for path, _, _ in self.asked if "/resolve/" in path]

    def ranges_asked(self) -> list[int]:
        return [
            int(span.removeprefix("bytes=").rstrip("-"))
            for path, span, _ in self.asked
            if span and "/cdn/" in path
        ]

    def listing(self) -> bytes:
        siblings = [self._sibling(path) for path in sorted(self.folder.iterdir())]
        siblings += [{"rfilename": name, "size": 4, "blobId": "0" * 40} for name in self.manners.extra]
        said = {
            "id": REPOSITORY,
            "sha": self.commit,
            "siblings": siblings,
            "cardData": {"license": "cc0-1.0"},
        }
        return json.dumps(said).encode() if self.manners.listing is None else self.manners.listing

    def _sibling(self, path: Path) -> dict:
        content = path.read_bytes()
        blob = hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()
        found = {"rfilename": path.name, "size": len(content), "blobId": blob}
        if len(content) >= LARGE:
            size = len(content) + self.manners.listed_more
            sha256 = hashlib.sha256(content).hexdigest()
            found |= {"size": size, "lfs": {"size": size, "sha256": sha256, "pointerSize": 134}}
        return found


@contextmanager
def serving(folder: Path) -> Iterator[ModelHub]:
    """The hub at its `url`, until the end."""
    hub = ModelHub(folder)
    handler = type("Handler", (_Handler,), {"hub": hub})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    hub.url = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield hub
    finally:
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    hub: ModelHub
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:  # the name that the library calls
        hub, path = self.hub, urlsplit(self.path).path  # a proxy is asked for whole addresses
        hub.asked.append((path, self.headers.get("Range", ""), "Authorization" in self.headers))
        if hub.manners.dead:
            self._hang_up()
        elif path.startswith(f"/api/models/{REPOSITORY}"):
            self._answer_api()
        elif path.startswith((f"/{REPOSITORY}/resolve/{hub.commit}/", "/cdn/")):
            self._answer_file(hub.folder / path.rsplit("/", 1)[-1], apart=path.startswith("/cdn/"))
        else:
            self._say(404, b"", {"X-Error-Code": "RepoNotFound"})

    def _answer_api(self) -> None:
        manners = self.hub.manners
        if manners.status and manners.status_of == "api":
            self._say(manners.status, b"")
        else:
            self._say(200, self.hub.listing(), {"Content-Type": "application/json"})

    def _answer_file(self, path: Path, *, apart: bool) -> None:
        manners = self.hub.manners
        if manners.status and manners.status_of == "files":
            self._say(manners.status, b"")
        elif not path.is_file():
            self._say(404, b"", {"X-Error-Code": "EntryNotFound"})
        elif apart:
            self._send_large(path.read_bytes())
        elif path.stat().st_size >= LARGE:
            port = self.server.server_address[1]
            self._say(302, b"", {"Location": f"http://localhost:{port}/cdn/{path.name}"})
        else:
            self._say(200, path.read_bytes(), {"X-Repo-Commit": self.hub.commit, "ETag": '"x"'})

    def _send_large(self, content: bytes) -> None:
        manners = self.hub.manners
        if manners.flipped:
            content = content[:5000] + bytes([content[5000] ^ 1]) + content[5001:]
        content += b"x" * manners.sent_more
        start, span = 0, self.headers.get("Range", "")
        if span and manners.ranges:
            start = int(span.removeprefix("bytes=").rstrip("-"))
            if start >= len(content):
                self._say(416, b"")
                return
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        else:
            self.send_response(200)
        self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        self._trickle(content[start:])

    def _trickle(self, content: bytes) -> None:
        manners = self.hub.manners
        end = len(content)
        if manners.cuts and manners.cut_after < end:
            manners.cuts, end = manners.cuts - 1, manners.cut_after
        for at in range(0, end, PIECE):
            if manners.dead:
                break
            self.wfile.write(content[at : min(at + PIECE, end)])
            time.sleep(manners.seconds)
        if manners.dead or end < len(content):
            self._hang_up()

    def _hang_up(self) -> None:
        self.wfile.flush()
        self.close_connection = True

    def _say(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {**(headers or {}), "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass
