"""How long segearth-nano takes, and how much memory, in a process of its own: `measure`.

Best of several, since other work may share the machine; the median stands beside it.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

SIDE = 1024
REPEATS = 5
QUESTIONS = ("Where could people cool off on a hot day?", "buildings")


@dataclass(frozen=True)
class Speed:
    """Seconds. imports: of torch and transformers, once per process; load: of the weights, after that;
    first: an answer about a view that is new; follow_up: another question about it. best and median of
    `repeats`. first_processor: of all threads together, at the least, which other work hardly changes.
    peak_gigabytes: most memory that the process held. threads: that computed. machine_load: processes
    that wanted to compute beside."""

    threads: int
    repeats: int
    imports: float
    load_best: float
    load_median: float
    first_best: float
    first_median: float
    follow_up_best: float
    follow_up_median: float
    first_processor: float
    peak_gigabytes: float
    machine_load: float

    def __str__(self) -> str:
        return (
            f"{self.threads} threads, best (and median) of {self.repeats}: load {self.load_best:.2f} s "
            f"({self.load_median:.2f}), first answer on {SIDE} x {SIDE} {self.first_best:.2f} s "
            f"({self.first_median:.2f}), of which computing {self.first_processor:.2f} s over all threads, "
            f"follow-up {self.follow_up_best:.2f} s ({self.follow_up_median:.2f}); importing the libraries "
            f"{self.imports:.1f} s, once; memory {self.peak_gigabytes:.2f} GB at most. "
            f"The machine's load was {self.machine_load:.1f}."
        )


def measure(model: Path, threads: int) -> Speed:
    """In a fresh process, so that its memory is only what answering takes."""
    command = [sys.executable, "-m", __spec__.name, str(model), str(threads)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return Speed(**json.loads(said))


def measure_here(model: Path, threads: int) -> Speed:
    """In this process."""
    imports = _seconds(_import)
    import torch

    from segearth.engines.segearth_nano import SegEarthNano
    from segearth.query import Query

    torch.set_num_threads(threads)
    image, engine = _view(), SegEarthNano(model)
    swimming, buildings = map(Query, QUESTIONS)
    load = [_seconds(lambda: SegEarthNano(model).load("cpu")) for _ in range(REPEATS)]
    engine.load("cpu")

    def answer_first() -> None:
        engine.segment(engine.encode(image), swimming)

    first = [_seconds(answer_first) for _ in range(REPEATS)]
    processor = [_seconds(answer_first, time.process_time) for _ in range(REPEATS)]
    features = engine.encode(image)
    follow_up = [_seconds(lambda: engine.segment(features, buildings)) for _ in range(REPEATS)]
    return Speed(
        threads, REPEATS, imports, min(load), median(load), min(first), median(first), min(follow_up),
        median(follow_up), min(processor), _peak_bytes() / 1e9, os.getloadavg()[0],
    )  # fmt: skip


def _import() -> None:
    from segearth.model import nano_inference  # noqa: F401


def _view():
    import numpy as np
    from affine import Affine
    from odc.geo.geobox import GeoBox

    from segearth.geo.image import GeoImage

    noise = np.random.default_rng(0).integers(0, 255, (SIDE // 8, SIDE // 8, 3), dtype=np.uint8)
    pixels = np.kron(noise, np.ones((8, 8, 1), np.uint8))
    geobox = GeoBox((SIDE, SIDE), Affine(0.3, 0, 540_000, 0, -0.3, 3_740_000), "EPSG:26911")
    return GeoImage(pixels, np.ones((SIDE, SIDE), bool), geobox)


def _seconds(work: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    started = clock()
    work()
    return clock() - started


def _peak_bytes() -> int:
    import resource  # not on Windows, where nobody evaluates

    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return kilobytes if sys.platform == "darwin" else kilobytes * 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("threads", type=int)
    options = parser.parse_args()
    print(json.dumps(asdict(measure_here(options.model, options.threads))))


if __name__ == "__main__":
    main()
