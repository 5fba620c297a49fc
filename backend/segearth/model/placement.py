"""Where the network's parts compute, and in which precision."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeVar

import torch
from torch import nn

Network = TypeVar("Network", bound=nn.Module)

HALVED_IN_SWIN = re.compile(r"vision\.swin\.encoder\.layers\.2\.blocks\.\d+\.(attention\.\w_proj|mlp\.\w+)\.")
"""The linear layers of the third stage: 85 % of Swin's arithmetic. The other stages and the pixel decoder
cost little and lose more: with them in bfloat16 a mask's IoU with float32 falls below 0.999."""


@dataclass(frozen=True)
class Placement:
    """vision: dtype of SigLIP and of what `HALVED_IN_SWIN` names; language: of Phi and the connector. All
    else decides the mask and stays in float32.

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

    def dtype_of(self, parameter: str) -> torch.dtype:
        """parameter: its name in the network."""
        if parameter.startswith("siglip.") or HALVED_IN_SWIN.match(parameter):
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
