"""What this machine has to offer a network: memory, and which precision its processor is fast in."""

from __future__ import annotations

import json
import logging
import os
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil
import torch
from torch.nn import functional as F

from segearth.settings import cache_folder

log = logging.getLogger(__name__)

SHAPES = ((4096, 512, 2048), (21, 2048, 8192))
"""Rows, inputs and outputs of a linear layer of the image encoder and of one of the language model."""
WORTH_IT = 1.2
"""bfloat16 rounds, so it must be faster by this factor."""


@dataclass(frozen=True)
class Machine:
    """device: "cpu" or "cuda". card: its name. total, free: its memory in bytes; host_free: the computer's.
    half_pays: whether bfloat16 is faster than float32 on the device.
    """

    device: str
    card: str
    total: int
    free: int
    host_free: int
    half_pays: bool

    @classmethod
    def read(cls, device: str) -> Machine:
        host = psutil.virtual_memory()
        if device == "cuda":
            free, total = torch.cuda.mem_get_info()
            half = torch.cuda.is_bf16_supported(including_emulation=False)
            return cls(device, torch.cuda.get_device_name(), total, free, host.available, half)
        return cls(device, cpu_name(), host.total, host.available, host.available, half_pays_on_cpu())


def cpu_name() -> str:
    """The processor's own name where the system tells it."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return "unknown processor"
    names = (line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    return next(names, "unknown processor")


def half_pays_on_cpu() -> bool:
    """Measured once per processor, number of threads and torch version; kept in the cache folder."""
    key = f"{cpu_name()}, {torch.get_num_threads()} threads, torch {torch.__version__}"
    path = cache_folder() / "precision.json"
    known = _known(path)
    if key not in known:
        known[key] = speed_of_half()
        _keep(known, path)
    return known[key] >= WORTH_IT


def _keep(known: dict[str, float], path: Path) -> None:
    """Where the disk is full it is measured again the next time."""
    part = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        part.write_text(json.dumps(known, indent=2), encoding="utf-8")
        part.replace(path)
    except OSError as error:
        log.warning("%s cannot be written: %s", path, error)
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _known(path: Path) -> dict[str, float]:
    """Measurements of before; a damaged file counts as none."""
    try:
        read = json.loads(path.read_text(encoding="utf-8"))
        return {str(key): float(value) for key, value in read.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


@torch.inference_mode()
def speed_of_half() -> float:
    """How many times faster bfloat16 is than float32 in the network's linear layers; takes about a second."""
    seconds = dict.fromkeys((torch.float32, torch.bfloat16), 0.0)
    for dtype in seconds:
        for rows, inputs, outputs in SHAPES:
            states, weight = torch.zeros(rows, inputs, dtype=dtype), torch.zeros(outputs, inputs, dtype=dtype)
            seconds[dtype] += min(_seconds(states, weight) for _ in range(4)) * 4096 / rows
    return seconds[torch.float32] / seconds[torch.bfloat16]


def _seconds(states: torch.Tensor, weight: torch.Tensor) -> float:
    began = time.perf_counter()
    F.linear(states, weight)
    return time.perf_counter() - began
