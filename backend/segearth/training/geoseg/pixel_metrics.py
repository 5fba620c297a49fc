"""The paper's seven pixel metrics, with the conventions that it leaves open.

0/0 counts 1 where both masks are empty, and 1 for the specificity of a target that covers everything; an
empty prediction has precision 0, an empty target recall 0.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

DIAGONAL_SHARE = 0.0075
"""Of the image's diagonal: the tolerance of the boundary score where the paper states none."""
NAMES = ("iou", "dice", "accuracy", "precision", "recall", "specificity", "boundary_f")


@dataclass(frozen=True)
class Counts:
    """Pixels. Counts of several images may be added."""

    tp: int
    fp: int
    fn: int
    tn: int

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.tp + other.tp, self.fp + other.fp, self.fn + other.fn, self.tn + other.tn)

    def ratios(self) -> dict[str, float]:
        """The six metrics that counts give, 0..1."""
        tp, fp, fn, tn = self.tp, self.fp, self.fn, self.tn
        nothing = float(tp + fp + fn == 0)
        return {
            "iou": _share(tp, tp + fp + fn, 1.0),
            "dice": _share(2 * tp, 2 * tp + fp + fn, 1.0),
            "accuracy": _share(tp + tn, tp + fp + fn + tn, 1.0),
            "precision": _share(tp, tp + fp, nothing),
            "recall": _share(tp, tp + fn, nothing),
            "specificity": _share(tn, tn + fp, 1.0),
        }


@dataclass(frozen=True)
class BoundaryScore:
    """Boundary pixels of both masks, how many lie near the other's, and what follows, 0..1."""

    predicted: int
    target: int
    predicted_hits: int
    target_hits: int

    @property
    def precision(self) -> float:
        return _share(self.predicted_hits, self.predicted, float(not self.target))

    @property
    def recall(self) -> float:
        return _share(self.target_hits, self.target, float(not self.predicted))

    @property
    def f(self) -> float:
        precision, recall = self.precision, self.recall
        return _share(2 * precision * recall, precision + recall, 0.0)


def counts(predicted: np.ndarray, target: np.ndarray) -> Counts:
    """Of two masks of the same shape."""
    one, other = predicted.astype(bool), target.astype(bool)
    tp, fp, fn = (int(part.sum()) for part in (one & other, one & ~other, ~one & other))
    return Counts(tp, fp, fn, one.size - tp - fp - fn)


def boundary(mask: np.ndarray, frame_counts: bool = False) -> np.ndarray:
    """Pixels of the mask with one of 4 neighbours outside of it. The frame of a map's crop is no object's
    edge, unless `frame_counts`."""
    inside = np.pad(mask.astype(bool), 1, constant_values=not frame_counts)
    whole = inside[:-2, 1:-1] & inside[2:, 1:-1] & inside[1:-1, :-2] & inside[1:-1, 2:]
    return mask.astype(bool) & ~whole


def boundary_score(
    predicted: np.ndarray, target: np.ndarray, tolerance: float, frame_counts: bool = False
) -> BoundaryScore:
    """A boundary pixel hits where the other boundary has one within `tolerance` pixels (Euclidean, <=)."""
    one, other = boundary(predicted, frame_counts), boundary(target, frame_counts)
    return BoundaryScore(
        int(one.sum()),
        int(other.sum()),
        int((one & widened(other, tolerance)).sum()),
        int((other & widened(one, tolerance)).sum()),
    )


def widened(mask: np.ndarray, radius: float) -> np.ndarray:
    """Every pixel whose centre lies within `radius` of one of the mask's: exact, since many distances equal
    the tolerance."""
    rows, columns = mask.shape
    found = np.zeros_like(mask)
    for down in range(-min(int(radius), rows - 1), min(int(radius), rows - 1) + 1):
        reach = min(_reach(radius, down), columns)
        spread = _spread(mask, reach)
        upper, lower = max(0, down), min(rows, rows + down)
        found[upper:lower] |= spread[upper - down : lower - down]
    return found


def default_tolerance(shape: tuple[int, int]) -> float:
    return DIAGONAL_SHARE * math.hypot(*shape)


def seven(predicted: np.ndarray, target: np.ndarray) -> dict[str, float]:
    """All metrics of one image, 0..1."""
    edges = boundary_score(predicted, target, default_tolerance(target.shape))
    return counts(predicted, target).ratios() | {"boundary_f": edges.f}


def mean(values: Iterable[dict[str, float]]) -> dict[str, float]:
    """Per metric over images."""
    every = list(values)
    return {name: sum(one[name] for one in every) / len(every) for name in (every[0] if every else ())}


def _share(part: float, whole: float, undefined: float) -> float:
    return part / whole if whole else undefined


def _reach(radius: float, down: int) -> int:
    """The largest whole step sideways at a height of `down` within `radius`."""
    reach = int(math.sqrt(max(0.0, radius * radius - down * down)))
    while (reach + 1) ** 2 + down * down <= radius * radius:
        reach += 1
    return reach


def _spread(mask: np.ndarray, reach: int) -> np.ndarray:
    """Along rows, `reach` pixels to both sides."""
    sums = np.cumsum(np.pad(mask.astype(np.int32), ((0, 0), (reach + 1, reach))), axis=1)
    width = 2 * reach + 1
    return sums[:, width:] > sums[:, :-width]
