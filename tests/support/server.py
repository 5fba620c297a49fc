"""A server process for tests, as a client sees it."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import rasterio
from rasterio.io import MemoryFile
from rasterio.transform import from_origin

REPOSITORY = Path(__file__).resolve().parents[2]
MAGENTA = (255, 0, 255)
PAINTED, REAL = ("tests.support.serve",), ("segearth", "serve")  # programs to run as the server


@dataclass(frozen=True)
class Server:
    """A running server. log: its stderr. said: its line on stdout."""

    process: subprocess.Popen
    client: httpx.Client
    token: str
    said: dict[str, Any]
    log: Path

    @property
    def url(self) -> str:
        return str(self.client.base_url)

    def send(self, image: bytes) -> str:
        """Uploads a GeoTIFF and gives its href."""
        href = f"/images/{hashlib.sha256(image).hexdigest()}"
        self.client.put(href, content=image).raise_for_status()
        return href

    def answer(self, inputs: dict) -> dict:
        """The output `answer` of a question."""
        return self.execute(inputs).json()["answer"]["value"]

    def features(self, inputs: dict) -> list[dict]:
        """The GeoJSON features of a question."""
        return self.execute(inputs).json()["features"]["value"]["features"]

    def execute(self, inputs: dict, *, wait: bool = True, **members: Any) -> httpx.Response:
        """Runs the process, synchronously or not."""
        prefer = {} if wait else {"Prefer": "respond-async"}
        body = {"inputs": inputs, **members}
        return self.client.post("/processes/segment/execution", json=body, headers=prefer)

    def status(self, job: str) -> dict:
        return self.client.get(f"/jobs/{job}").json()

    def wait(self, job: str, *states: str) -> dict:
        """The job's status as soon as it is one of `states` (or it has ended)."""
        ends = {*states, "successful", "failed", "dismissed"}
        for _ in range(1500):
            if (status := self.status(job))["status"] in ends:
                return status
            time.sleep(0.02)
        raise AssertionError(f"the job is still {status}")


@contextmanager
def running(folder: Path, *options: str, program: tuple[str, ...] = PAINTED) -> Iterator[Server]:
    """Starts a server with its files in `folder` and ends it afterwards by closing its standard input."""
    process, log = start(folder, *options, program=program)
    try:
        yield connected(process, log)
    finally:
        process.stdin.close()
        process.wait(timeout=10)


def start(folder: Path, *options: str, program: tuple[str, ...] = PAINTED) -> tuple[subprocess.Popen, Path]:
    """A server process whose parent pipe is its `stdin`, and its log."""
    log = folder / "log.txt"
    arguments = ["--parent-pipe", "--device", "cpu", "--server-file", str(folder / "server.json"), *options]
    with log.open("w") as stderr:
        process = subprocess.Popen(
            [sys.executable, "-m", *program, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            cwd=REPOSITORY,
            env=environment(folder),
            text=True,
        )
    return process, log


def environment(folder: Path) -> dict[str, str]:
    """Nothing of the user's is touched, and no hub is asked, unless a test says so."""
    own = {"SEGEARTH_MODELS": str(folder / "models"), "HF_ENDPOINT": "http://127.0.0.1:9"}
    return {**own, **os.environ, "SEGEARTH_CACHE": str(folder / "cache")}


def connected(process: subprocess.Popen, log: Path) -> Server:
    """A client for a process that was just started."""
    line = process.stdout.readline()
    assert line, log.read_text()
    said = json.loads(line)
    token = json.loads(Path(said["server_file"]).read_text())["token"]
    client = httpx.Client(
        base_url=f"http://127.0.0.1:{said['port']}",
        headers={"Authorization": f"Bearer {token}"},
        timeout=30,
        trust_env=False,
    )
    return Server(process, client, token, said, log)


def painted(
    size: int = 64, *, crs: str | None = "EPSG:26911", corner: tuple[float, float] = (541100, 3741150)
) -> bytes:
    """A grey GeoTIFF of `size` x `size` pixels of 0.5 units with magenta in rows and columns 8 to 24."""
    pixels = np.full((3, size, size), 128, np.uint8)
    pixels[:, 8:24, 8:24] = np.array(MAGENTA, np.uint8)[:, None, None]
    transform = from_origin(*corner, 0.5, 0.5)
    with MemoryFile() as memory:
        with memory.open(
            driver="GTiff", width=size, height=size, count=3, dtype="uint8", crs=crs, transform=transform
        ) as target:
            target.write(pixels)
            target.colorinterp = [
                rasterio.enums.ColorInterp.red,
                rasterio.enums.ColorInterp.green,
                rasterio.enums.ColorInterp.blue,
            ]
        return memory.read()
