"""Questions about a part of the picture: "the pools in the upper left"."""

from __future__ import annotations

import torch
from torch import Tensor

PLACES: dict[str, tuple[str, ...]] = {
    "upper_left": ("in the upper left", "in the top left corner", "in the northwest"),
    "upper_right": ("in the upper right", "in the top right corner", "in the northeast"),
    "lower_left": ("in the lower left", "in the bottom left corner", "in the southwest"),
    "lower_right": ("in the lower right", "in the bottom right corner", "in the southeast"),
    "left": ("on the left", "in the left half", "on the west side", "in the west"),
    "right": ("on the right", "in the right half", "on the east side", "in the east"),
    "upper": ("at the top", "in the upper half", "in the north"),
    "lower": ("at the bottom", "in the lower half", "in the south"),
    "centre": ("in the centre", "in the middle of the picture", "in the middle"),
}
MARGIN = 0.06
"""Share of the side around the border of a place that is ignored: nobody draws that border exactly."""


def inside(place: str, rows: int, columns: int) -> tuple[Tensor, Tensor]:
    """(1 inside the place, else 0; False near its border), both rows x cols."""
    y = ((torch.arange(rows) + 0.5) / rows)[:, None].expand(rows, columns)
    x = ((torch.arange(columns) + 0.5) / columns)[None].expand(rows, columns)
    distances = []
    if place == "centre":
        distances = [0.3 - (x - 0.5).abs(), 0.3 - (y - 0.5).abs()]
    if "left" in place:
        distances.append(0.5 - x)
    if "right" in place:
        distances.append(x - 0.5)
    if "upper" in place:
        distances.append(0.5 - y)
    if "lower" in place:
        distances.append(y - 0.5)
    depth = torch.stack(distances).amin(0)
    return (depth > 0).float(), depth.abs() > MARGIN
