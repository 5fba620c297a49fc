"""An engine whose probabilities take every value: how near a pixel is to magenta."""

from __future__ import annotations

import numpy as np

from segearth.engines.base import EngineDescription
from segearth.geo.image import GeoImage
from tests.support.painted_engine import MAGENTA, PaintedEngine


class GradedEngine(PaintedEngine):
    """1 for magenta, 0 for what is farthest from it."""

    def describe(self) -> EngineDescription:
        return EngineDescription("graded", "Graded", self.canvas, ready=True, weights_sha256="1" * 64)

    def encode(self, image: GeoImage) -> np.ndarray:
        self.encoded += 1
        return (1 - np.abs(image.pixels.astype(int) - MAGENTA).max(axis=2) / 255).astype(np.float32)
