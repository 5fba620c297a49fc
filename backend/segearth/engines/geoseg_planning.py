"""In which precision the reasoner computes, and whether it must leave memory before the segmenter comes."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from segearth.engines.geoseg_needs import WORK, reasoner_needs
from segearth.engines.geoseg_parts import Parts, bytes_of
from segearth.engines.machine import Machine
from segearth.engines.planning import GIGABYTE, RESERVE
from segearth.errors import OutOfMemory
from segearth.sentences import say


@dataclass(frozen=True)
class GeoSegPlan:
    """precision: of the reasoner. evict: it leaves before the segmenter comes; parked: into the computer's
    memory, not to the disk. half: the segmenter computes in bfloat16. expected: bytes at the most."""

    reasoner: Path
    device: str
    precision: str
    evict: bool
    parked: bool
    half: bool
    expected: int

    @property
    def sentence(self) -> str:
        turns = ", in turns with the segmenter" if self.evict else ""
        return (
            f"GeoSeg's reasoner {self.reasoner.name} computes on {self.device} in {self.precision}{turns}: "
            f"about {self.expected / GIGABYTE:.1f} GB at the most."
        )


def plan(parts: Parts, machine: Machine, quantises: bool | None = None) -> GeoSegPlan:
    """The largest reasoner that fits, in the best precision that does: first beside the segmenter or in turns
    with it unquantised, then quantised. quantises: whether bitsandbytes is there; looked up unless given.

    Raises OutOfMemory where none fits.
    """
    beside = _beside(parts, machine)
    for folder in parts.reasoners:
        needs = reasoner_needs(folder)
        for precision in _precisions(machine, quantises):
            if found := _fitting(folder, needs.bytes(precision), precision, beside, parts, machine):
                return found
    smallest = reasoner_needs(parts.reasoners[-1])
    least = min(smallest.bytes(precision) for precision in _precisions(machine, quantises))
    advice = "Choose a smaller engine, or install a smaller reasoner (`segearth models pull qwen3-vl-2b`)."
    if machine.device == "cuda" and not _can_quantise(quantises):
        advice = f"{advice} With bitsandbytes (`pip install 'segearth[quantised]'`) it takes a third."
    needed, free = (round(number / GIGABYTE, 1) for number in (max(least, beside), machine.free))
    said = say("too-little-memory", title="GeoSeg", needed=needed, where=machine.card, free=free)
    raise OutOfMemory(said, advice=advice)


def _beside(parts: Parts, machine: Machine) -> int:
    """CLIP in float32, the segmenter in its own width or half of it, and both at work."""
    width = 0.5 if machine.device == "cuda" and machine.half_pays else 1.0
    return int((bytes_of(parts.clip) + bytes_of(parts.segmenter) * width) * (1 + WORK))


def _precisions(machine: Machine, quantises: bool | None) -> tuple[str, ...]:
    if machine.device == "cpu":
        return ("bfloat16",) if machine.half_pays else ("float32", "bfloat16")
    return ("bfloat16", "int8", "int4") if _can_quantise(quantises) else ("bfloat16",)


def _can_quantise(quantises: bool | None) -> bool:
    return find_spec("bitsandbytes") is not None if quantises is None else quantises


def _fitting(
    folder: Path, reasoner: int, precision: str, beside: int, parts: Parts, machine: Machine
) -> GeoSegPlan | None:
    usable = machine.free * (1 - RESERVE)
    half = machine.device == "cuda" and machine.half_pays
    unquantised = precision in ("float32", "bfloat16")
    parked = unquantised and machine.device == "cuda" and reasoner <= machine.host_free * (1 - RESERVE)
    if reasoner + beside <= usable:
        return GeoSegPlan(folder, machine.card, precision, False, False, half, reasoner + beside)
    in_turns = max(reasoner + bytes_of(parts.clip), beside)  # CLIP is small and stays
    if in_turns <= usable:
        return GeoSegPlan(folder, machine.card, precision, True, parked, half, in_turns)
    return None
