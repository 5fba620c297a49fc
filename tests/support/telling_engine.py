"""An engine that names several targets and says so while it looks, as SegEarth-R2 does."""

from __future__ import annotations

import time

import numpy as np

from segearth.engines.base import EngineDescription, Hear, Heard, not_listening
from segearth.geo.image import GeoImage
from segearth.query import Query
from segearth.segmentation import Segmentation, Target
from tests.support.painted_engine import PaintedEngine

SAID = "On the left I see a <roof> and on the right a pool."
NAMES = {"<roof>": 0.9, "pool": 0.6}
NOTHING = "There is nothing of the kind here."
BREATH = 0.2
"""Seconds after each name: words that nobody had time to hear are not sent, for the answer has them."""


class TellingEngine:
    """Magenta in the left half is a <roof>, in the right half a pool; "nothing" names nothing."""

    canvas = 1024

    def describe(self) -> EngineDescription:
        return EngineDescription("telling", "Telling", self.canvas, ready=True, several=True, words=True)

    def load(self, device: str) -> None:
        pass

    def encode(self, image: GeoImage) -> np.ndarray:
        return PaintedEngine().encode(image)

    def segment(self, features: np.ndarray, query: Query) -> Segmentation:
        return self.segment_aloud(features, query, not_listening)

    def segment_aloud(self, features: np.ndarray, query: Query, hear: Hear) -> Segmentation:
        if query.text == "nothing":
            return Segmentation((), NOTHING)
        middle = features.shape[1] // 2
        targets = []
        for (name, sure), half in zip(NAMES.items(), (slice(middle), slice(middle, None)), strict=True):
            start = SAID.index(name)
            probability = np.zeros_like(features)
            probability[:, half] = sure * features[:, half]
            targets.append(Target(name, probability, sure, (start, start + len(name))))
            hear(Heard(SAID[: start + len(name)], targets[-1]))
            time.sleep(BREATH)
        return Segmentation(tuple(targets), SAID)
