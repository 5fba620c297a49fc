"""Checkpoints from which training goes on, and the weights that users get."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn


class Average:
    """Exponential moving average of a network's state (parameters and BatchNorm statistics)."""

    def __init__(self, network: nn.Module, decay: float):
        self.decay = decay
        self.state = {name: value.detach().clone() for name, value in network.state_dict().items()}

    @torch.no_grad()
    def update(self, network: nn.Module, step: int) -> None:
        """The decay warms up, so that the first hundred steps do not weigh on the average."""
        decay = min(self.decay, (1 + step) / (10 + step))
        for name, value in network.state_dict().items():
            if value.is_floating_point():
                self.state[name].lerp_(value, 1 - decay)
            else:
                self.state[name].copy_(value)


@dataclass
class Checkpoint:
    """All that resuming needs."""

    network: dict[str, Tensor]
    average: dict[str, Tensor]
    optimiser: dict
    step: int
    seconds: float

    def write(self, path: Path) -> None:
        temporary = path.with_suffix(".part")
        torch.save(vars(self), temporary)
        os.replace(temporary, path)

    @classmethod
    def read(cls, path: Path) -> Checkpoint:
        return cls(**torch.load(path, map_location="cpu", weights_only=True))
