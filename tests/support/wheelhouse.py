"""Small wheels and a package index of our own, to set up a stand-in of the backend in seconds.

The pip in it is the real one of `.venv`. The index can cut a download in the middle, alter a file, dawdle,
speak TLS, and be a proxy that wants a password.
"""

from __future__ import annotations

import base64
import hashlib
import os
import ssl
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

ROOT = Path(__file__).resolve().parents[2]
TORCH_BYTES = 4_000_000

SEGEARTH = """
import json, os, sys
RESULT = {{
    "iou": 0.95, "enough": 0.6, "polygons": 16, "drawn": 16, "seconds": 0.1, "device": "cpu",
    "memory_mb": 500, "version": "{version}", "torch": "2.13.0", "weights_sha256": "0" * 64, "passed": True,
}}
if sys.argv[1] == "self-test":
    import tiny, torch
    print(json.dumps(RESULT))
elif sys.argv[1] == "engines":
    print("none")
else:
    os.environ["PYTHONPATH"] = os.pathsep.join({paths!r})
    os.execv({python!r}, [{python!r}, "-m", "tests.support.serve", *sys.argv[2:]])
"""


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def write_wheel(folder: Path, name: str, version: str, files: dict[str, bytes]) -> Path:
    """A wheel of these files, installable."""
    info = f"{name}-{version}.dist-info"
    contents = {
        **files,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{path},{_digest(content)},{len(content)}\n" for path, content in contents.items())
    contents[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with ZipFile(wheel, "w", ZIP_DEFLATED) as archive:
        for path, content in contents.items():
            archive.writestr(path, content)
    return wheel


def _digest(content: bytes) -> str:
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


def pip_wheel(folder: Path) -> Path:
    """The pip of `.venv`, as the wheel that it was."""
    (site,) = (ROOT / ".venv" / "lib").glob("python3.*/site-packages")
    (info,) = site.glob("pip-*.dist-info")
    wheel = folder / f"{info.name.removesuffix('.dist-info')}-py3-none-any.whl"
    with ZipFile(wheel, "w", ZIP_DEFLATED) as archive:
        for path in sorted([*(site / "pip").rglob("*"), *info.rglob("*")]):
            if path.is_file() and "__pycache__" not in path.parts:
                archive.write(path, path.relative_to(site))
    return wheel


def write_backend(folder: Path, version: str = "9.9") -> Path:
    """A stand-in of the backend: its self-test passes at once, it serves what is painted magenta."""
    paths = [str(ROOT / "backend"), str(ROOT)]
    code = SEGEARTH.format(version=version, paths=paths, python=str(ROOT / ".venv" / "bin" / "python"))
    return write_wheel(folder, "segearth", version, {"segearth/__main__.py": code.encode()})


def write_lock(path: Path, *wheels: Path) -> None:
    lines = (f"{'=='.join(wheel.name.split('-')[:2])} --hash=sha256:{sha256(wheel)}\n" for wheel in wheels)
    path.write_text("".join(lines), encoding="utf-8")


def write_house(folder: Path) -> Path:
    """Wheels in `folder/wheels`, locks and backend in `folder/backend`. Gives the backend's wheel."""
    wheels, backend = folder / "wheels", folder / "backend"
    wheels.mkdir(parents=True)
    backend.mkdir()
    pip = pip_wheel(wheels)
    tiny = write_wheel(wheels, "tiny", "1.0", {"tiny/__init__.py": b""})
    weight = {"torch/__init__.py": b"", "torch/weight.bin": os.urandom(TORCH_BYTES)}
    torch = write_wheel(wheels, "torch", "2.13.0+cpu", weight)
    write_lock(backend / "pip.lock", pip)
    write_lock(backend / "packages.lock", tiny)
    write_lock(backend / "torch.lock", torch)
    return write_backend(backend)


class Index:
    """Serves `wheels` at `url`: /simple/NAME/ as PyPI, /whl/cpu/NAME/ as PyTorch, /files/WHEEL.

    asked: every path that was asked for. Change these at any time: cut: names of projects whose files break
    off in the middle. alter: whose files are other than they say. slow: seconds that each MB of torch takes.
    password: wanted as a proxy ("user:password").
    """

    def __init__(self, wheels: Path, certificate: Path | None = None):
        self.wheels = wheels
        self.asked: list[str] = []
        self.cut: set[str] = set()
        self.alter: set[str] = set()
        self.slow = 0.0
        self.password = ""
        index = self

        class Handler(_Handler):
            house = index

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        scheme = "http"
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
            scheme = "https"
        self.port = self._server.server_address[1]
        self.url = f"{scheme}://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def __enter__(self) -> Index:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def files_asked(self) -> list[str]:
        """Names of the wheels that were fetched, wholly or in part."""
        return [path.rpartition("/")[2] for path in self.asked if path.startswith("/files/")]


class _Handler(BaseHTTPRequestHandler):
    house: Index

    def do_GET(self) -> None:
        path = self.path.partition("://")[2].partition("/")[2] if "://" in self.path else self.path[1:]
        path = "/" + path.replace("%2B", "+")
        self.house.asked.append(path)
        if self.house.password and not self._knows_password():
            self.send_response(407)
            self.send_header("Proxy-Authenticate", 'Basic realm="tests"')
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif path.startswith("/files/"):
            self._send_file(path.rpartition("/")[2])
        else:
            self._send_page(path.rstrip("/").rpartition("/")[2])

    def _knows_password(self) -> bool:
        wanted = base64.b64encode(self.house.password.encode()).decode()
        return self.headers.get("Proxy-Authorization") == f"Basic {wanted}"

    def _send_page(self, project: str) -> None:
        found = sorted(self.house.wheels.glob(f"{project}-*.whl"))
        links = (
            f'<a href="/files/{w.name.replace("+", "%2B")}#sha256={sha256(w)}">{w.name}</a>' for w in found
        )
        self._send(200 if found else 404, "\n".join(links).encode(), "text/html")

    def _send_file(self, name: str) -> None:
        content = (self.house.wheels / name).read_bytes()
        project = name.partition("-")[0]
        if project in self.house.alter:
            content = content[:-100] + bytes(100)
        if project not in self.house.cut and not (self.house.slow and project == "torch"):
            self._send(200, content, "application/zip")
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        half = len(content) // 2 if project in self.house.cut else len(content)
        for start in range(0, half, 100_000):
            self.wfile.write(content[start : min(half, start + 100_000)])
            time.sleep(self.house.slow / 10)
        self.close_connection = True

    def _send(self, status: int, content: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Cache-Control", "max-age=600")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Silence."""
