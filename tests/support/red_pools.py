"""A labelled image whose truth is easy to see."""

from __future__ import annotations

import numpy as np

from segearth.training.labelled_image import LabelledImage


def red_pools() -> LabelledImage:
    """Pools are red squares, everything else is black; half of the tennis courts are unknown."""
    pixels = np.zeros((128, 128, 3), np.uint8)
    pool = np.zeros((128, 128), np.uint8)
    for top in (20, 70):
        pixels[top : top + 30, top : top + 30, 0] = 255
        pool[top : top + 30, top : top + 30] = 255
    court = np.zeros((128, 128), np.uint8)
    court[:, 64:] = 128
    masks = {"swimming_pool": pool, "tennis_court": court}
    return LabelledImage("red", "test", "test", pixels, 0.3, masks, frozenset({"boat"}))
