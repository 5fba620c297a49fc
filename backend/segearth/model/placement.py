"""Where the network's parts compute, and in which precision."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Protocol, TypeVar

import torch
from torch import nn

Network = TypeVar("Network", bound=nn.Module)


class Halved(Protocol):
    """A network that says which parameters of what sees the image may be in bfloat16."""

    HALVED: ClassVar[re.Pattern[str]]


@dataclass(frozen=True)
class Placement:
    """vision: dtype of what the network's `HALVED` names; language: of Phi and the connector. All else
    decides the mask and stays in float32.

    device: of all parts; language_device: of Phi, where that does not fit beside the others.
    """

    vision: torch.dtype = torch.float32
    language: torch.dtype = torch.float32
    device: str = "cpu"
    language_device: str = "cpu"

    @classmethod
    def on(cls, device: str, dtype: torch.dtype) -> Placement:
        """All on one device, as far as it may be in `dtype`."""
        return cls(dtype, dtype, device, device)

    def dtype_of(self, parameter: str, network: Halved) -> torch.dtype:
        """parameter: its name in `network`."""
        if network.HALVED.match(parameter):
            return self.vision
        return self.language if parameter.startswith(("language.", "connector.")) else torch.float32

    def move(self, network: Network) -> Network:
        """`network` with its parts on their devices; their dtypes are chosen when they are loaded. On CUDA,
        what is left in float32 is multiplied in TF32, whose eleven bits are enough."""
        if self.device == "cuda" and self.vision is torch.bfloat16:
            torch.set_float32_matmul_precision("high")
        for name, part in network.named_children():
            part.to(self.language_device if name == "language" else self.device)
        return network
