"""SegEarth-R1 at its published size, random weights: the official way and ours, each in its own process."""

from __future__ import annotations

import json
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import torch

from segearth import __version__
from segearth.bench.checkpoint import PARAMETERS, TENSORS, write_checkpoint
from segearth.bench.full_ask import ask
from segearth.engines.machine import cpu_name, speed_of_half

WAYS = ("official float32", "ours float32", "ours mixed")
"""mixed: bfloat16 for the language model and Swin's third stage, float32 for the rest."""
BASE = WAYS[0]
NOT_MEASURED = "not measured"
GIGABYTES = 9


def measure(checkpoint: Path | None = None) -> dict:
    """Writes the checkpoint (into `checkpoint`, where it is kept, or a temporary folder) and runs every way.

    Raises RuntimeError where the checkpoint's counts are not the published ones.
    """
    with tempfile.TemporaryDirectory() as folder:
        place = checkpoint or Path(folder) / "segearth-r1"
        counts = counts_of(place)
        if counts != (TENSORS, PARAMETERS):
            raise RuntimeError(f"tensors and parameters are {counts}, not {(TENSORS, PARAMETERS)}")
        ways = {way: _run(way, place, Path(folder)) for way in WAYS}
        overlaps = {way: overlap_of(Path(folder), BASE, way) for way in WAYS}
        asked = ask(place, Path(folder))
    return {
        "machine": f"{cpu_name()}, {torch.get_num_threads()} threads, {platform.machine()}",
        "versions": {"segearth": __version__, "torch": torch.__version__},
        "bfloat16_over_float32": round(speed_of_half(), 2),
        "tensors": counts[0],
        "parameters": counts[1],
        "weights": "random",
        "ways": {way: figures | {"iou": overlaps[way]} for way, figures in ways.items()},
        "segearth_ask": asked,
        "cuda": NOT_MEASURED,
    }


def counts_of(folder: Path) -> tuple[int, int]:
    """Tensors and parameters of the checkpoint, written first where there is none."""
    weights = folder / "model.safetensors"
    if not weights.is_file():
        return write_checkpoint(folder)
    from safetensors import safe_open

    with safe_open(weights, framework="pt") as opened:
        slices = [opened.get_slice(name) for name in opened.keys()]  # noqa: SIM118
        floats = [part for part in slices if part.get_dtype() != "I64"]
        return len(slices), sum(int(np.prod(part.get_shape())) for part in floats)


def _run(way: str, checkpoint: Path, folder: Path) -> dict:
    """One way in a process of its own, so that its peak of memory is its own."""
    masks = folder / f"{way}.npz"
    command = [
        sys.executable,
        "-W",
        "ignore",
        "-m",
        "segearth.bench.one_way",
        way,
        str(checkpoint),
        str(masks),
    ]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def overlap_of(folder: Path, base: str, way: str) -> float:
    """Smallest intersection over union of a way's masks with those of the way `base`, of those not empty."""
    with np.load(folder / f"{base}.npz") as theirs, np.load(folder / f"{way}.npz") as own:
        pairs = [(theirs[name] > 0, own[name] > 0) for name in theirs.files if name in own.files]
    unions = [((one & other).sum(), (one | other).sum()) for one, other in pairs]
    return round(float(min(inter / union for inter, union in unions if union)), 5) if unions else 1.0


def table(result: dict) -> str:
    """For people to read; ratios are to the official way in float32."""
    base = result["ways"][BASE]
    lines = [
        f"SegEarth-R1, {result['tensors']} tensors, {result['parameters']:,} parameters, random weights",
        f"{result['machine']}; bfloat16 is {result['bfloat16_over_float32']} times as fast as float32",
        f"{'':18}{'first question':>22}{'follow-up':>22}{'load':>9}{'peak':>10}{'mask IoU':>10}",
    ]
    for way, one in result["ways"].items():
        first, follow = one["first_s"], one["follow_up_s"]
        lines.append(
            f"{way:18}"
            f"{first:10.2f} s ({base['first_s'] / first:5.1f} x)"
            f"{follow:10.2f} s ({base['follow_up_s'] / follow:5.1f} x)"
            f"{one['load_s']:7.1f} s{one['peak_gb']:7.2f} GB{one['iou']:10.5f}"
        )
    mixed = "mixed: the language model and Swin's third stage in bfloat16, the rest in float32"
    asked = result["segearth_ask"]
    whole = f"segearth ask, from its start to {asked['features']:,} polygons: {asked['seconds']} s"
    return "\n".join([*lines, mixed, whole, f"CUDA: {result['cuda']}"])
