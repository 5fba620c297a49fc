"""Whether an engine fits into the memory that is free now. Imports no network library."""

from __future__ import annotations

import sys

import psutil

from segearth.engines.base import EngineDescription
from segearth.sentences import Sentence, say

GIGABYTE = 10**9


def memory_short(engine: EngineDescription) -> list[Sentence]:
    """What it needs and what is free, where that is less; else nothing. Nothing is refused for it: other
    programs may give memory back, and loading says exactly what does not fit."""
    free = free_bytes()
    if engine.memory <= free:
        return []
    needed, left = (round(number / GIGABYTE, 1) for number in (engine.memory, free))
    return [say("memory-short", title=engine.title, needed=needed, free=left)]


def free_on(device: str) -> int:
    """Bytes free on "cpu" or "cuda"."""
    if device == "cuda":
        import torch

        return torch.cuda.mem_get_info()[0]
    return psutil.virtual_memory().available


def free_bytes() -> int:
    """Of the computer or of its graphics card, whichever has more. The card counts once torch is loaded:
    asking for it takes seconds. While another thread loads it, it is there but for its parts."""
    free = free_on("cpu")
    cuda = getattr(sys.modules.get("torch"), "cuda", None)
    if cuda is not None and cuda.is_available():
        return max(free, free_on("cuda"))
    return free
