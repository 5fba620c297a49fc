"""How far answers about coarse images can be believed: less than the same answers about fine ones.

What is believed of polygons was fitted on images that nearly all have less than a metre per pixel. On those
of 3 to 10 m polygons are less often right (smooth fields pass for lakes), so theirs is a fit of its own. It
only ever lowers, and leaves the mask as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from segearth.engines.nano_polygons import DECISION, logit
from segearth.geo.components import components


@dataclass(frozen=True)
class CoarseBelief:
    """From the logit of what is believed of a polygon on fine images to the logit of what is on coarse ones.
    most: the share that was right of the surest polygons there. Fitted after training
    (training.coarse_calibration)."""

    slope: float
    bias: float
    most: float

    def __call__(self, believed: np.ndarray) -> np.ndarray:
        """[n] 0..1 -> [n], DECISION at the least, and never more than before."""
        right = 1 / (1 + np.exp(-(self.slope * logit(believed) + self.bias)))
        return np.maximum(np.minimum.reduce([believed, right, np.full_like(right, self.most)]), DECISION)


def lowered(
    probability: np.ndarray, score: float, fitted: Mapping[str, float] | None
) -> tuple[np.ndarray, float]:
    """The same mask with what coarse images allow to believe of it.

    probability: rows x cols float32, 0..1; of each polygon its mean falls to what is believed. score: 0..1;
    falls to the mean of all that is marked, so that it is no surer than what it stands beside. fitted: see
    CoarseBelief; None, where that was not, changes nothing.
    """
    marked = probability >= DECISION
    if fitted is None or not marked.any():
        return probability, score
    found = components(marked, corners=False)
    means = found.means(probability)
    above = np.maximum(means - DECISION, 1e-3)
    shrink = np.minimum((CoarseBelief(**fitted)(means) - DECISION) / above, 1)
    shrink = np.concatenate([[1], shrink]).astype(np.float32)[found.labels]
    lower = np.where(marked, DECISION + (probability - DECISION) * shrink, probability)
    return lower, min(score, float(lower[marked].mean()))
