"""An engine for testing place apart from networks: it finds what is painted magenta, exactly."""

from __future__ import annotations

import sys

import numpy as np

from segearth import engines
from segearth.engines.base import EngineDescription
from segearth.geo.image import GeoImage
from segearth.query import Query
from segearth.segmentation import Segmentation, Target
from segearth.sentences import say

NAME = "painted"
MAGENTA = (255, 0, 255)


class PaintedEngine:
    """Probability 1 where a pixel is magenta, 0 elsewhere; of zebras it has never heard, and what is tiny
    it cannot see. Counts its image passes in `encoded`."""

    canvas = 1024

    def __init__(self):
        self.encoded = 0

    def describe(self) -> EngineDescription:
        return EngineDescription(NAME, "Painted", self.canvas, ready=True, weights_sha256="0" * 64)

    def load(self, device: str) -> None:
        pass

    def encode(self, image: GeoImage) -> np.ndarray:
        self.encoded += 1
        return (np.abs(image.pixels.astype(int) - MAGENTA).max(axis=2) < 60).astype(np.float32)

    def segment(self, features: np.ndarray, query: Query) -> Segmentation:
        nothing = Target(query.text, features * 0, 2.38e-05)
        if "zebra" in query.text:
            return Segmentation.saying((nothing,), [say("not-known", "building", question=query.text)])
        if "tiny" in query.text:
            return Segmentation.saying((nothing,), [say("noun-too-small", "car", gsd=5.0, finest=1.5)])
        return Segmentation((Target("magenta", features, 1.0),), "I found what is painted.")


def register() -> None:
    """Adds the engine to this process."""
    engines.ENGINES[NAME] = f"{__name__}:PaintedEngine"


if __name__ == "__main__":  # `segearth` with this engine beside its own
    from segearth.cli import main

    engines.ENGINES[NAME] = "tests.support.painted_engine:PaintedEngine"
    sys.exit(main())
