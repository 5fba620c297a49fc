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
from segearth.bench.enough import short_of
from segearth.bench.full_ask import store_of
from segearth.bench.full_size import counts_of
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
COMEBACKS = 3
GIGABYTES, FULL_GIGABYTES = 2, 7


def measure(checkpoint: Path | None = None, switches: int = SWITCHES, **sizes: int) -> dict:
    """All engines in turns, small, and SegEarth-R1 in turns with the built-in model, at its full size.

    checkpoint: of SegEarth-R1; written where there is none, and kept. sizes: of the small networks, see
    `write_models`.
    """
    with tempfile.TemporaryDirectory() as folder:
        store = write_models(Path(folder) / "models", **sizes)
        disk, turns = megabytes(store), take_turns(store, tuple(ENGINES), switches)
    first, last = turns[min(FIRST, switches) - 1], turns[-1]
    return {
        "machine": f"{cpu_name()}, {torch.get_num_threads()} threads, {platform.machine()}",
        "versions": {"segearth": __version__, "torch": torch.__version__},
        "weights_mb": disk,
        "switches": switches,
        "rounds_mb": [[one["rss_mb"] for one in turns[at : at + len(ENGINES)]] for at in _rounds(switches)],
        "grown_mb": round(last["rss_mb"] - first["rss_mb"], 1),
        "seconds_per_switch": round(sum(turn["seconds"] for turn in turns) / switches, 2),
        "most_at_once": max(len(turn["resident"]) for turn in turns),
        "turns": turns,
        "full_size": measure_full_size(checkpoint),
    }


def _rounds(switches: int) -> range:
    return range(0, switches, len(ENGINES))


def measure_full_size(checkpoint: Path | None) -> dict:
    """Of SegEarth-R1: megabytes that the process holds with it and after it gave way, seconds to be back."""
    if short := short_of(FULL_GIGABYTES):
        return {"not_measured": short}
    with tempfile.TemporaryDirectory() as folder:
        place = checkpoint or Path(folder) / "segearth-r1"
        counts_of(place)
        turns = take_turns(store_of(place, Path(folder)), ("segearth-r1", "segearth-nano"), 2 * COMEBACKS)
    with_it, without = turns[::2], turns[1::2]
    return {
        "with_it_mb": [turn["rss_mb"] for turn in with_it],
        "gave_way_mb": [turn["rss_mb"] for turn in without],
        "come_back_s": [turn["load_s"] for turn in with_it[1:]],
        "most_at_once": max(len(turn["resident"]) for turn in turns),
        "turns": turns,
    }


def table(result: dict) -> str:
    """For people."""
    weights = ", ".join(f"{name} {size:g}" for name, size in result["weights_mb"].items())
    lines = [
        f"Engines in turns, one in memory at a time; {result['machine']}",
        f"Small random networks, MB of weights: {weights}",
        f"{result['switches']} switches, a question after each",
        f"{'MB resident after':20}" + "".join(f"{name:>16}" for name in ENGINES),
    ]
    for number, held in enumerate(result["rounds_mb"], 1):
        lines.append(f"{f'round {number}':20}" + "".join(f"{size:16.0f}" for size in held))
    lines.append(
        f"grown by {result['grown_mb']:g} MB from switch {FIRST} to {result['switches']}; "
        f"{result['seconds_per_switch']} s per switch; at most {result['most_at_once']} engine in memory"
    )
    return "\n".join([*lines, _full_size_line(result["full_size"])])


def _full_size_line(found: dict) -> str:
    title = "SegEarth-R1 at its full size and the built-in model in turns: "
    if "not_measured" in found:
        return title + found["not_measured"]
    held, left, back = (
        ", ".join(f"{one:g}" for one in found[name]) for name in ("with_it_mb", "gave_way_mb", "come_back_s")
    )
    return f"{title}{held} MB with it, {left} MB after it gave way, {back} s to come back"


def megabytes(store: Path) -> dict[str, float]:
    """Of the weights of each model."""
    return {
        folder.name: round(sum(file.stat().st_size for file in folder.glob("*.safetensors")) / 1e6, 1)
        for folder in sorted(store.iterdir())
        if folder.is_dir()
    }


def take_turns(store: Path, names: Sequence[str], switches: int) -> list[dict]:
    """In a process of its own that has room for one engine at a time: what `main` says of each switch."""
    with tempfile.TemporaryDirectory() as folder:
        for number in range(PICTURES):
            (Path(folder) / f"{number}.tif").write_bytes(picture(number, SIDE))
        command = [sys.executable, "-W", "ignore", "-m", "segearth.bench.switching"]
        done = subprocess.run(
            [*command, ",".join(names), str(switches), folder],
            check=True,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "SEGEARTH_MODELS": str(store), "SEGEARTH_MEMORY": "0"},
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
    gc.unfreeze()  # `room` keeps what is loaded out of the collector's sight
    gc.collect()
    kinds = {kind: name for name, kind in NETWORKS.items()}
    return sorted(kinds[type(thing)] for thing in gc.get_objects() if type(thing) in kinds)


if __name__ == "__main__":
    main(sys.argv[1].split(","), int(sys.argv[2]), Path(sys.argv[3]))
