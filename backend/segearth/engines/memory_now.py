"""Whether an engine fits into the memory that is free now. Imports no network library."""

from __future__ import annotations

import sys

import psutil

from segearth.engines.base import EngineDescription

GIGABYTE = 10**9


def memory_sentence(engine: EngineDescription) -> str:
    """What it needs and what is free, where that is less; else empty. Nothing is refused for it: other
    programs may give memory back, and loading says exactly what does not fit."""
    free = free_bytes()
    if engine.memory <= free:
        return ""
    return (
        f"{engine.title} needs about {engine.memory / GIGABYTE:.1f} GB of memory; {free / GIGABYTE:.1f} GB "
        "are free. Close other programs, or choose a smaller engine."
    )


def free_on(device: str) -> int:
    """Bytes free on "cpu" or "cuda"."""
    if device == "cuda":
        import torch

        return torch.cuda.mem_get_info()[0]
    return psutil.virtual_memory().available


def free_bytes() -> int:
    """Of the computer or of its graphics card, whichever has more. The card counts once torch is loaded:
    asking for it takes seconds."""
    free = free_on("cpu")
    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_available():
        return max(free, free_on("cuda"))
    return free
