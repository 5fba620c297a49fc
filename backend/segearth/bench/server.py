"""How long a real server process takes, from outside, over HTTP.

A first question pays for the picture; a follow-up on the same view pays for the words only. Machines differ
and are noisy, so the figure to quote is the ratio of the two within one run.
"""

from __future__ import annotations

import hashlib
import io
import json
import platform
import statistics
import subprocess
import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import rasterio
import requests
import torch
from rasterio.transform import from_origin

from segearth import __version__
from segearth.engines.machine import cpu_name
from segearth.errors import BenchImpossible

QUESTIONS = (
    "Where are the roads?",
    "swimming pools",
    "Where could people cool off on a hot day?",
    "buildings",
    "trees",
)


@dataclass(frozen=True)
class Server:
    """A running backend: its process, address and token, and how long it took to be ready (seconds)."""

    process: subprocess.Popen
    url: str
    session: requests.Session
    ready: float
    loaded: float = 0.0

    def memory(self) -> int:
        """Resident memory of the server process in bytes."""
        return self.session.get(f"{self.url}/health", timeout=10).json()["memory_bytes"]

    def ask(self, sha256: str, question: str, engine: str) -> tuple[float, dict]:
        """Asks about an image that the server holds; seconds on the wire and the answer object.

        Raises BenchImpossible.
        """
        inputs = {"question": question, "engine": engine, "crs": "image"}
        began = time.perf_counter()
        reply = self._execute(sha256, inputs)
        seconds = time.perf_counter() - began
        return seconds, _told(reply)["answer"]["value"]

    def wait_for_model(self) -> None:
        """Until the default model is in memory. A question waits for it, too, and hears why it cannot be:
        raises BenchImpossible."""
        _, address = self.send(picture(0, 64))
        job = _told(self._execute(address, {"question": QUESTIONS[0]}, Prefer="respond-async"))["jobID"]
        while not _told(self.session.get(f"{self.url}/health", timeout=30))["loaded"]:
            status = _told(self.session.get(f"{self.url}/jobs/{job}", timeout=30))
            if status["status"] == "failed":
                raise _impossible(status["problem"])
            time.sleep(0.05)

    def _execute(self, sha256: str, inputs: dict, **headers: str) -> requests.Response:
        image = {"href": f"/images/{sha256}"}
        return self.session.post(
            f"{self.url}/processes/segment/execution",
            json={"inputs": {"image": image, **inputs}, "response": "document"},
            headers=headers,
            timeout=600,
        )

    def send(self, picture: bytes) -> tuple[float, str]:
        """Uploads a GeoTIFF; seconds and its address."""
        address = hashlib.sha256(picture).hexdigest()
        began = time.perf_counter()
        self.session.put(f"{self.url}/images/{address}", data=picture, timeout=60).raise_for_status()
        return time.perf_counter() - began, address


def start_server() -> Server:
    """Starts a server as the plugin does and waits until it answers and has its default model in memory.

    Raises BenchImpossible; no process is left then.
    """
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "segearth", "serve", "--parent-pipe"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with ExitStack() as failing:
        failing.callback(end, process)
        server = _connected(process, began)
        server.wait_for_model()
        failing.pop_all()
    return replace(server, loaded=time.perf_counter() - began)


def _connected(process: subprocess.Popen, began: float) -> Server:
    """Raises BenchImpossible where it says nothing."""
    hello = process.stdout.readline()
    if not hello:
        raise BenchImpossible("The server did not start.")
    said = json.loads(hello)
    session = requests.Session()
    session.trust_env = False
    token = json.loads(Path(said["server_file"]).read_text(encoding="utf-8"))["token"]
    session.headers["Authorization"] = f"Bearer {token}"
    url = f"http://127.0.0.1:{said['port']}"
    _told(session.get(f"{url}/health", timeout=30))
    return Server(process, url, session, time.perf_counter() - began)


def end(process: subprocess.Popen) -> None:
    """A server ends with its standard input."""
    process.stdin.close()
    process.wait(timeout=10)


def _told(reply: requests.Response) -> dict:
    """What the server says. Raises BenchImpossible where that is a problem."""
    if not reply.ok:
        raise _impossible(reply.json())
    return reply.json()


def _impossible(problem: dict) -> BenchImpossible:
    """From RFC 9457."""
    return BenchImpossible(problem["title"], advice=problem["detail"])


def picture(seed: int, size: int) -> bytes:
    """A size x size GeoTIFF of smooth coloured noise at 0.5 m: the time does not depend on what is in it."""
    coarse = np.random.default_rng(seed).integers(0, 256, (3, size // 16, size // 16), dtype=np.uint8)
    pixels = coarse.repeat(16, axis=1).repeat(16, axis=2)
    profile = {
        "driver": "GTiff",
        "width": size,
        "height": size,
        "count": 3,
        "dtype": "uint8",
        "crs": "EPSG:32632",
        "transform": from_origin(500_000, 5_000_000, 0.5, 0.5),
    }
    memory = io.BytesIO()
    with rasterio.MemoryFile() as file:
        with file.open(**profile) as target:
            target.write(pixels)
        memory.write(file.read())
    return memory.getvalue()


def measure(engine: str, size: int, repeats: int) -> dict:
    """One run: start, `repeats` new pictures with a first question and follow-ups each."""
    server = start_server()
    try:
        server.ask(
            server.send(picture(10_000, size))[1], QUESTIONS[0], engine
        )  # the very first warms the kernels
        first, follow_up, sent, stages = [], [], [], []
        for seed in range(repeats):
            seconds, address = server.send(picture(seed, size))
            sent.append(seconds)
            for index, question in enumerate(QUESTIONS):
                seconds, answer = server.ask(address, question, engine)
                (follow_up if index else first).append(seconds)
                stages.append({"first": index == 0, **answer["seconds"]})
        memory = server.memory()
    finally:
        end(server.process)
    return {
        "machine": f"{cpu_name()}, {torch.get_num_threads()} threads, {platform.machine()}",
        "versions": {
            "segearth": __version__,
            "torch": torch.__version__,
            "python": platform.python_version(),
        },
        "engine": engine,
        "picture": f"{size} x {size}",
        "server_ready_s": round(server.ready, 2),
        "model_loaded_s": round(server.loaded, 2),
        "send_picture_s": median(sent),
        "first_question_s": median(first),
        "follow_up_s": median(follow_up),
        "first_over_follow_up": round(statistics.median(first) / statistics.median(follow_up), 1),
        "stages_first_s": stage_medians(stages, first=True),
        "stages_follow_up_s": stage_medians(stages, first=False),
        "server_memory_mb": round(memory / 1e6),
    }


def median(values: list[float]) -> float:
    return round(statistics.median(values), 3)


def stage_medians(stages: list[dict], *, first: bool) -> dict[str, float]:
    """The median of each stage over the questions of that kind, in seconds."""
    chosen = [stage for stage in stages if stage["first"] == first]
    names = [name for name in chosen[0] if name != "first"]
    return {name: median([stage[name] for stage in chosen]) for name in names}
