"""gIoU, cIoU and P@x by the official rules of SegEarth-R1's evaluation.

gIoU: mean over samples of the foreground's IoU. cIoU: summed intersections over summed unions. P@x: share of
samples whose IoU is strictly greater than x. An empty target counts IoU 1 where nothing is predicted, else 0.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np


@dataclass(frozen=True)
class Overlap:
    """Pixels of one sample."""

    intersection: float
    union: float

    @property
    def iou(self) -> float:
        """0..1; 1 where both masks are empty."""
        return 1.0 if self.union == 0 else self.intersection / (self.union + 1e-5)


def overlap(predicted: np.ndarray, target: np.ndarray, counted: np.ndarray | None = None) -> Overlap:
    """Of two masks of one shape (non-zero = foreground), over `counted` pixels only where given."""
    predicted, target = predicted.astype(bool), target.astype(bool)
    if counted is not None:
        predicted, target = predicted & counted, target & counted
    return Overlap(float((predicted & target).sum()), float((predicted | target).sum()))


@dataclass
class Scores:
    """Collects samples of one kind."""

    samples: list[Overlap] = field(default_factory=list)

    def add(self, sample: Overlap) -> None:
        self.samples.append(sample)

    def __len__(self) -> int:
        return len(self.samples)

    @property
    def giou(self) -> float:
        return float(np.mean([sample.iou for sample in self.samples])) if self.samples else float("nan")

    @property
    def ciou(self) -> float:
        union = sum(sample.union for sample in self.samples)
        return sum(sample.intersection for sample in self.samples) / (union + 1e-10)

    def precision_at(self, limit: float) -> float:
        return (
            float(np.mean([sample.iou > limit for sample in self.samples])) if self.samples else float("nan")
        )
