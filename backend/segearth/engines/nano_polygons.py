"""How far each polygon of an answer can be believed: the mean of its probabilities becomes how likely its
pixels are right, and polygons that are probably wrong are left out of the answer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from segearth.geo.components import Components, components

DECISION = 0.5
"""From this probability on, a pixel belongs to an object, and a polygon to the answer."""
BELOW_THRESHOLD = 0.49
"""Factor on the probabilities of what is not meant, or not there: none reaches DECISION."""


@dataclass(frozen=True)
class PolygonBelief:
    """Logistic regression over a polygon: the logit of its mean probability, the logarithm of its pixels, and
    the logit of how likely its noun is there at all. Fitted after training (training.polygon_calibration)."""

    mean: float
    area: float
    presence: float
    bias: float

    def __call__(self, features: np.ndarray) -> np.ndarray:
        """features [n,3] -> [n], the share of its pixels that is likely right."""
        logits = features @ np.array([self.mean, self.area, self.presence]) + self.bias
        return 1 / (1 + np.exp(-logits))


def features(found: Components, probability: np.ndarray, presence: float) -> np.ndarray:
    """[n,3], of each polygon."""
    means = logit(found.means(probability))
    return np.stack([means, np.log(found.areas), np.full(len(found), logit(presence))], axis=1)


def weighed(probability: np.ndarray, presence: float, belief: PolygonBelief | None) -> np.ndarray:
    """Probabilities (rows x cols float32, 0..1) of which each polygon's mean is what is believed of it."""
    found = components(probability >= DECISION, corners=False)
    if belief is None or not len(found):
        return probability
    right = belief(features(found, probability, presence))
    above = np.maximum(found.means(probability) - DECISION, 1e-3)
    stretch = (np.maximum(right, DECISION) - DECISION) / above
    stretch = np.concatenate([[1], stretch]).astype(np.float32)[found.labels]
    stretched = np.minimum(DECISION + (probability - DECISION) * stretch, 1)
    left_out = found.drawn(right < DECISION)
    return np.where(left_out, held_back(probability), np.where(found.labels > 0, stretched, probability))


def held_back(probability: np.ndarray) -> np.ndarray:
    """Below DECISION everywhere; where it was high, high enough to be worth a closer look."""
    return probability * np.float32(BELOW_THRESHOLD)


def logit(probability: np.ndarray | float) -> np.ndarray:
    clipped = np.clip(probability, 1e-4, 1 - 1e-4)
    return np.log(clipped / (1 - clipped))
