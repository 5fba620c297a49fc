"""Where the network's parts compute, and in which precision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import torch
from torch import nn

Network = TypeVar("Network", bound=nn.Module)


@dataclass(frozen=True)
class Placement:
    """vision: dtype of the image encoders and the connector; language: of Phi; pixels: of the pixel decoder,
    whose sampling stays in float32. The other parts are small, decide the mask, and stay in float32.

    device: of all parts; language_device: of Phi, where that does not fit beside the others.
    """

    vision: torch.dtype = torch.float32
    language: torch.dtype = torch.float32
    pixels: torch.dtype = torch.float32
    device: str = "cpu"
    language_device: str = "cpu"

    @classmethod
    def on(cls, device: str, dtype: torch.dtype) -> Placement:
        """All on one device, as far as it may be in `dtype`."""
        return cls(dtype, dtype, dtype, device, device)

    def dtype_of(self, parameter: str) -> torch.dtype:
        """parameter: its name in the network."""
        part = parameter.split(".", 1)[0]
        parts = {
            "vision": self.vision,
            "siglip": self.vision,
            "connector": self.vision,
            "language": self.language,
            "pixel_decoder": self.pixels,
        }
        return parts.get(part, torch.float32)

    def move(self, network: Network) -> Network:
        """`network` with its parts on their devices; their dtypes are chosen when they are loaded."""
        for name, part in network.named_children():
            part.to(self.language_device if name == "language" else self.device)
        return network

    def __str__(self) -> str:
        """For people: "bfloat16", or which part is what."""
        kinds = {"vision": self.vision, "language": self.language, "pixel decoder": self.pixels}
        names = {part: str(dtype).removeprefix("torch.") for part, dtype in kinds.items()}
        if len(set(names.values())) == 1:
            return names["vision"]
        return ", ".join(f"{part} {name}" for part, name in names.items())
