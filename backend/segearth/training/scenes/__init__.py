"""Generated overhead scenes: everything in them is labelled, so everything else is truly absent."""

from __future__ import annotations

import numpy as np

from segearth.training.labelled_image import LabelledImage
from segearth.training.scenes.canvas import Canvas
from segearth.training.scenes.layouts import LAYOUTS

SIDE = 256
GSD_RANGE = (0.15, 1.0)
NOUNS = (
    "airplane", "baseball_diamond", "boat", "building", "car", "dock", "field", "parking_lot", "road",
    "runway", "sand", "solar_panel", "sports_field", "storage_tank", "swimming_pool", "tennis_court", "tree",
    "water", "bare_soil", "grass", "forest", "railway", "bridge",
)  # fmt: skip
"""What the generator labels or never draws: known in every scene. Vegetation is left open."""


def scene(seed: int) -> LabelledImage:
    """A scene; the same seed gives the same pixels and masks."""
    random = np.random.default_rng((20_251, seed))
    gsd = float(np.exp(random.uniform(*np.log(GSD_RANGE))))
    canvas = Canvas(random, SIDE, gsd)
    LAYOUTS[random.integers(len(LAYOUTS))](canvas)
    return canvas.finish(f"scenes/{seed}", NOUNS)
