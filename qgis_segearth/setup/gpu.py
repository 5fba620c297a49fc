"""Which NVIDIA card there is, as its driver tells."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

QUERY = ("--query-gpu=name,driver_version,compute_cap,memory.total", "--format=csv,noheader,nounits")
ON_WINDOWS = Path("C:/Windows/System32/nvidia-smi.exe")  # not on the path of every program


@dataclass(frozen=True)
class Gpu:
    """driver, capability: numbers that compare, such as (580, 65, 6) and (8, 9). memory_mb: of the card."""

    name: str
    driver: tuple[int, ...]
    capability: tuple[int, ...]
    memory_mb: int


def find_gpu(run: Callable[[str, Sequence[str]], Optional[str]]) -> Optional[Gpu]:
    """The card with the most memory, or None. `run` gives a program's output, or None where it failed."""
    program = shutil.which("nvidia-smi") or (str(ON_WINDOWS) if ON_WINDOWS.is_file() else None)
    output = run(program, QUERY) if program else None
    cards = [card for card in map(_card, (output or "").splitlines()) if card]
    return max(cards, key=lambda card: card.memory_mb, default=None)


def _card(line: str) -> Optional[Gpu]:
    """One line of nvidia-smi; None for what is none (a message, "[N/A]" from an old driver)."""
    parts = [part.strip() for part in line.split(",")]
    if len(parts) != 4:
        return None
    name, driver, capability, memory = parts
    if not (re.fullmatch(r"[\d.]+", driver) and re.fullmatch(r"\d+\.\d+", capability) and memory.isdigit()):
        return None
    return Gpu(name, _numbers(driver), _numbers(capability), int(memory))


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part)
