"""Where a network of some size computes on some machine, and what that will take: said before it happens."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch

from segearth.engines.machine import Machine
from segearth.engines.needs import Needs
from segearth.errors import OutOfMemory
from segearth.model.placement import Placement
from segearth.sentences import Sentence, say

GIGABYTE = 10**9
RESERVE = 0.1
"""Share of the free memory that is left to others."""
MOST_AT_ONCE = 16
CACHED_IMAGES = 16


@dataclass(frozen=True)
class Plan:
    """placement: of the network's parts. images: how many are encoded at once. cache: bytes for features.
    expected: bytes on the device, at the most. sentence: all that for people."""

    placement: Placement
    images: int
    cache: int
    expected: int
    sentence: str


def plan(needs: Needs, machine: Machine) -> Plan:
    """The fastest way that fits: all on the device, the language model beside it on the processor, or all on
    the processor; in the precision that is faster, or in the smaller one where only that fits.

    Raises OutOfMemory where nothing fits.
    """
    usable = int(machine.free * (1 - RESERVE))
    if machine.device == "cpu":
        return _on_cpu(needs, machine, usable)
    if needs.bytes(machine.half_pays) <= usable:
        return _whole(needs, machine, usable, machine.half_pays)
    beside = replace(needs, language=0)
    if beside.bytes(machine.half_pays) <= usable and needs.language * 2 <= machine.host_free:
        return _offloaded(beside, machine)
    raise OutOfMemory(_too_small(needs, machine, machine.half_pays))


def _on_cpu(needs: Needs, machine: Machine, usable: int) -> Plan:
    half = machine.half_pays or needs.bytes(half=False) > usable
    if needs.bytes(half) > usable:
        raise OutOfMemory(_too_small(needs, machine, half))
    return _whole(needs, machine, usable, half)


def _whole(needs: Needs, machine: Machine, usable: int, half: bool) -> Plan:
    dtype = torch.bfloat16 if half else torch.float32
    expected = needs.bytes(half)
    spare = usable - expected
    images = 1 if machine.device == "cpu" else max(1, min(MOST_AT_ONCE, 1 + spare // 2 // max(1, needs.work)))
    cache = needs.features + min(spare // 2, (CACHED_IMAGES - 1) * needs.features)
    sentence = (
        f"{needs.title} computes on {machine.card} in {'bfloat16 and float32' if half else 'float32'}: about "
        f"{expected / GIGABYTE:.1f} GB of {machine.free / GIGABYTE:.1f} GB free, "
        f"and up to {cache / GIGABYTE:.1f} GB for images seen before."
    )
    return Plan(Placement.on(machine.device, dtype), images, cache, expected, sentence)


def _offloaded(beside: Needs, machine: Machine) -> Plan:
    dtype = torch.bfloat16 if machine.half_pays else torch.float32
    expected = beside.bytes(machine.half_pays)
    sentence = (
        f"{beside.title} sees images on {machine.card} (about {expected / GIGABYTE:.1f} GB of "
        f"{machine.free / GIGABYTE:.1f} GB free) and reads questions on the processor, "
        "since the card is too small for both."
    )
    placement = Placement(dtype, torch.bfloat16, machine.device, "cpu")
    return Plan(placement, 1, 2 * beside.features, expected, sentence)


def _too_small(needs: Needs, machine: Machine, half: bool) -> Sentence:
    needed, free = (round(number / GIGABYTE, 1) for number in (needs.bytes(half), machine.free))
    return say("too-little-memory", title=needs.title, needed=needed, where=machine.card, free=free)
