"""The connector: a stride-32 image map becomes a handful of visual tokens for the language model."""

from __future__ import annotations

from torch import Tensor, nn


class Connector(nn.Module):
    """Two stride-2 convolutions, each with a LayerNorm over channels and space, and a 1x1 convolution.

    There is no activation function (the paper's (Conv, LN)^d with d = 2, and the published code). The
    LayerNorms are as large as their maps, so an image must have exactly the size that the weights were
    trained at.
    """

    def __init__(self, channels: int, hidden: int, cells: int):
        """channels, cells: of the stride-32 map (cells x cells); hidden: width of the language model."""
        super().__init__()
        self.proj1 = nn.Conv2d(channels, hidden, kernel_size=3, stride=2, padding=1)
        self.norm1 = nn.LayerNorm([hidden, cells // 2, cells // 2])
        self.proj2 = nn.Conv2d(hidden, hidden, kernel_size=3, stride=2, padding=1)
        self.norm2 = nn.LayerNorm([hidden, cells // 4, cells // 4])
        self.fc = nn.Conv2d(hidden, hidden, kernel_size=1)

    def forward(self, res5: Tensor) -> Tensor:
        """B x channels x cells x cells -> B x (cells/4)² x hidden, row by row."""
        compressed = self.norm2(self.proj2(self.norm1(self.proj1(res5))))
        return self.fc(compressed).flatten(2).transpose(1, 2)
