"""What segments a crop: from points, from words."""

from __future__ import annotations

import math
from typing import Any, Protocol

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from segearth.model.geoseg.fusion import RouteMask


class Segmenter(Protocol):
    """SAM 3 or SAM 1. `encode` is the costly part and serves both routes."""

    def encode(self, crop: np.ndarray) -> Any:
        """crop: uint8 rows x columns x 3."""

    def by_points(self, seen: Any, points: np.ndarray) -> RouteMask:
        """points: n x 2 (x, y) in pixels of the crop, n >= 1."""

    def by_text(self, seen: Any, phrase: str) -> RouteMask:
        """The union of all instances; no mask at all where it cannot read."""


def best_of_three(logits: Tensor, scores: Tensor) -> tuple[Tensor, Tensor]:
    """Of the masks that each object's points give, the one that the network trusts most.

    logits: objects x 3 x h x w. scores: objects x 3. Gives objects x h x w and objects.
    """
    best = scores.argmax(-1)
    index = torch.arange(len(best), device=best.device)
    return logits[index, best], scores[index, best]


def united(values: Tensor, scores: Tensor, rows: int, columns: int, threshold: float) -> RouteMask:
    """n masks (n x h x w, over a crop of rows x columns) as one, with their best score: resized bilinearly,
    then > threshold. SAM compares logits there, SAM 3's detector probabilities."""
    if not len(values):
        return RouteMask(np.zeros((rows, columns), bool), 0.0)
    resized = F.interpolate(values.float()[None], (rows, columns), mode="bilinear")[0]
    mask = (resized > threshold).any(0).cpu().numpy()
    return RouteMask(mask, float(scores.max().clamp(0, 1)))


def logit(probability: float) -> float:
    return math.log(probability / (1 - probability))
