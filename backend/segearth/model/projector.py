"""The D-projector: the description's mean state looks at the image and becomes the mask decoder's query."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from segearth.model.config import ProjectorSizes


class DescriptionAttention(nn.Module):
    """Cross attention of the mean latent over the image cells and over itself. No biases."""

    def __init__(self, sizes: ProjectorSizes):
        super().__init__()
        self.heads = sizes.heads
        self.norm_media = nn.LayerNorm(sizes.width)
        self.norm_latents = nn.LayerNorm(sizes.width)
        self.to_q = nn.Linear(sizes.width, sizes.width, bias=False)
        self.to_kv = nn.Linear(sizes.width, 2 * sizes.width, bias=False)
        self.to_out = nn.Linear(sizes.width, sizes.width, bias=False)

    def forward(self, latent: Tensor, media: Tensor) -> Tensor:
        """latent: B x 1 x width; media: B x cells x width. Returns B x 1 x width."""
        latent = self.norm_latents(latent)
        seen = torch.cat([self.norm_media(media), latent], dim=1)
        key, value = self.to_kv(seen).chunk(2, dim=-1)
        query = self.to_q(latent)
        split = [part.unflatten(-1, (self.heads, -1)).transpose(1, 2) for part in (query, key, value)]
        attended = F.scaled_dot_product_attention(*split)
        return self.to_out(attended.transpose(1, 2).flatten(2))


class DProjector(nn.Module):
    """Description mean and stride-32 image map -> one query.

    The published code runs the block for every description token as well and keeps the mean's row only; with
    one block the other rows cannot influence it, so computing the mean's row alone is exact.
    """

    def __init__(self, sizes: ProjectorSizes, hidden: int, image_channels: int, query_width: int):
        super().__init__()
        width = sizes.width
        self.origin = nn.Linear(hidden, width)
        self.text = nn.Linear(hidden, width)
        self.media = nn.Linear(image_channels, width)
        self.attention = DescriptionAttention(sizes)
        self.feed_forward = nn.Sequential(
            nn.LayerNorm(width),
            nn.Linear(width, width, bias=False),
            nn.GELU(),
            nn.Linear(width, width, bias=False),
        )
        self.norm = nn.LayerNorm(width)
        self.query = nn.Linear(2 * width, query_width)

    def look(self, res5: Tensor) -> Tensor:
        """The part that depends on the image only: B x channels x h x w -> B x h·w x width."""
        return self.media(res5.flatten(2).transpose(1, 2))

    def forward(self, mean: Tensor, media: Tensor) -> Tensor:
        """mean: B x hidden, over the description; media: from `look`. Returns B x 1 x query_width."""
        mean = mean[:, None]
        latent = self.text(mean)
        latent = latent + self.attention(latent, media)
        latent = latent + self.feed_forward(latent)
        return self.query(torch.cat([self.origin(mean), self.norm(latent)], dim=-1))
