"""`Trainer`: what every training run of segearth-nano has. Seeded, resumable from its checkpoint, logged."""

from __future__ import annotations

import argparse
import math
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

import torch
from torch import Tensor, nn

from segearth.training.checkpoint import Average, Checkpoint
from segearth.training.log import append_row

LEAST_RATE = 0.01
"""Share of the learning rate that is left at the end."""
Settings = TypeVar("Settings")


class Trainer:
    """Network, optimiser, average, and where the run stands: where a checkpoint in `output` left it."""

    def __init__(self, network: nn.Module, optimiser: torch.optim.Optimizer, decay: float, output: Path):
        self.network, self.optimiser = network, optimiser
        self.average = Average(network, decay)
        self.step, self.seconds = 0, 0.0
        self.output, self.checkpoint = output, output / "checkpoint.pt"
        if self.checkpoint.exists():
            self._resume()

    def save(self) -> None:
        """The checkpoint to resume from; its average is what users get."""
        state = Checkpoint(
            self.network.state_dict(),
            self.average.state,
            self.optimiser.state_dict(),
            self.step,
            self.seconds,
        )
        state.write(self.checkpoint)

    def minimise(self, loss: Tensor, rate: float, most: float) -> None:
        """One step at that learning rate; gradients are cut to the norm `most`."""
        for group in self.optimiser.param_groups:
            group["lr"] = rate
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), most)
        self.optimiser.step()
        self.average.update(self.network, self.step)

    def log(self, **figures: str) -> None:
        """A row of log.csv."""
        row = {"step": self.step, "minutes": f"{self.seconds / 60:.2f}", **figures}
        append_row(self.output / "log.csv", row)

    def _resume(self) -> None:
        state = Checkpoint.read(self.checkpoint)
        self.network.load_state_dict(state.network)
        self.average.state = state.average
        self.optimiser.load_state_dict(state.optimiser)
        self.step, self.seconds = state.step, state.seconds


def cosine(step: int, warmup: int, progress: float) -> float:
    """Share of the learning rate: up over `warmup` steps, half a cosine down. progress: 0..1 of the run."""
    warm = min(1.0, (step + 1) / warmup)
    falling = 0.5 * (1 + math.cos(math.pi * min(1.0, progress)))
    return warm * (LEAST_RATE + (1 - LEAST_RATE) * falling)


def parse(settings: type[Settings], description: str, arguments: list[str] | None = None) -> Settings:
    """Settings from the command line: one option for each field of the dataclass."""
    parser = argparse.ArgumentParser(description=description)
    defaults: dict[str, Any] = asdict(settings())  # type: ignore[call-overload]
    for name, value in defaults.items():
        kind = Path if isinstance(value, Path) else type(value)
        option = "--" + name.replace("_", "-")
        parser.add_argument(option, type=kind, default=value, help=f"default: {value}")
    return settings(**vars(parser.parse_args(arguments)))
