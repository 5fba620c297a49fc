"""Whether a bench fits into the memory that is free; where it does not, it is one line of the report."""

from __future__ import annotations

from segearth.engines.memory_now import GIGABYTE, free_on


def short_of(gigabytes: float) -> str:
    """The line that stands for the figures; empty where there is enough."""
    free = free_on("cpu") / GIGABYTE
    return "" if free >= gigabytes else f"not measured: needs {gigabytes:g} GB, {free:.1f} free"
