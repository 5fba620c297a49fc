"""Engines that take turns in one process, as on a computer with room for one of them: its memory, and whether
anything stays behind.

`python -m segearth.bench.switching ENGINES SWITCHES PICTURES` is such a process; SEGEARTH_MODELS names the
models.
"""

from __future__ import annotations

import gc
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import psutil
import torch
from transformers import Qwen3VLForConditionalGeneration

from segearth import __version__, answering
from segearth.bench.one_way import peak
from segearth.bench.server import picture
from segearth.bench.small_models import write_models
from segearth.engines import ENGINES
from segearth.engines.machine import cpu_name
from segearth.features import FeatureCache
from segearth.geo.reading import open_raster
from segearth.model.nano import Nano
from segearth.model.segearth_r1 import SegEarthR1
from segearth.model.segearth_r2 import SegEarthR2
from segearth.query import Query

SWITCHES, FIRST = 50, 10
"""`FIRST` comes after every engine has been there twice, and its engine is also the last one."""
NETWORKS = {
    "segearth-nano": Nano,
    "segearth-r1": SegEarthR1,
    "segearth-r2": SegEarthR2,
    "geoseg": Qwen3VLForConditionalGeneration,
}
QUESTION = "Where are the roads?"
PICTURES, SIDE = 3, 512


def measure(switches: int = SWITCHES, **sizes: int) -> dict:
    """All engines in turns. sizes: of the networks, see `write_models`."""
    with tempfile.TemporaryDirectory() as folder:
        store = write_models(Path(folder) / "models", **sizes)
        turns = take_turns(store, tuple(ENGINES), switches)
    first, last = turns[min(FIRST, switches) - 1], turns[-1]
    return {
        "machine": f"{cpu_name()}, {torch.get_num_threads()} threads, {platform.machine()}",
        "versions": {"segearth": __version__, "torch": torch.__version__},
        "engines": list(ENGINES),
        "limit_gb": 0,
        "megabytes_on_disk": megabytes(store),
        "switches": switches,
        "grown_mb": round(last["rss_mb"] - first["rss_mb"], 1),
        "seconds_per_switch": round(sum(turn["seconds"] for turn in turns) / switches, 2),
        "most_at_once": max(len(turn["resident"]) for turn in turns),
        "peak_mb": turns[-1]["peak_mb"],
        "turns": turns,
    }


def megabytes(store: Path) -> dict[str, float]:
    """Of the weights of each model."""
    return {
        folder.name: round(sum(file.stat().st_size for file in folder.glob("*.safetensors")) / 1e6, 1)
        for folder in sorted(store.iterdir())
        if folder.is_dir()
    }


def take_turns(store: Path, names: Sequence[str], switches: int, limit: float = 0) -> list[dict]:
    """In a process of its own, whose SEGEARTH_MEMORY is `limit` gigabytes: one line per switch."""
    with tempfile.TemporaryDirectory() as folder:
        for number in range(PICTURES):
            (Path(folder) / f"{number}.tif").write_bytes(picture(number, SIDE))
        command = [sys.executable, "-W", "ignore", "-m", "segearth.bench.switching"]
        done = subprocess.run(
            [*command, ",".join(names), str(switches), folder],
            check=True,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "SEGEARTH_MODELS": str(store), "SEGEARTH_MEMORY": str(limit)},
        )
    return [json.loads(line) for line in done.stdout.splitlines()]


def main(names: Sequence[str], switches: int, pictures: Path) -> None:
    """A line of JSON per switch: its engine, seconds, resident megabytes, and whose networks are alive."""
    features = FeatureCache()
    for number in range(switches):
        name = names[number % len(names)]
        image = str(pictures / f"{number // len(names) % PICTURES}.tif")
        began = time.perf_counter()
        found = ask(image, name, features)
        turn = {"engine": name, "seconds": round(time.perf_counter() - began, 3), **found}
        turn |= {"rss_mb": resident_mb(), "peak_mb": round(peak() / 1e6, 1), "resident": alive()}
        print(json.dumps(turn), flush=True)


def ask(image: str, name: str, features: FeatureCache) -> dict:
    """A question and its answer, words included, as every client asks."""
    answer = answering.answer(open_raster(image), Query(QUESTION, engine=name), features=features)
    words = "".join(answer.words or ())
    return {"load_s": round(answer.seconds["load"], 3), "polygons": answer.count, "letters": len(words)}


def resident_mb() -> float:
    return round(psutil.Process().memory_info().rss / 1e6, 1)


def alive() -> list[str]:
    """Engines whose networks are in memory: counted among all objects, whatever anybody says."""
    gc.collect()
    kinds = {kind: name for name, kind in NETWORKS.items()}
    return sorted(kinds[type(thing)] for thing in gc.get_objects() if type(thing) in kinds)


if __name__ == "__main__":
    main(sys.argv[1].split(","), int(sys.argv[2]), Path(sys.argv[3]))
