"""In place of segearth-nano's model: one that knows the truth, to test what measures models."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np

from segearth.model.nano_inference import NanoMeaning
from segearth.training.words import NOUNS, wordings


class Knowing:
    """A model that knows the truth of `red_pools`, and every wording."""

    nouns = NOUNS
    manifest = SimpleNamespace(polygons=None, present_from=0.5)

    def __init__(self, misunderstands: str = ""):
        self.misunderstands = misunderstands

    def encode(self, pixels: np.ndarray, gsd: float | None) -> SimpleNamespace:
        return SimpleNamespace(shape=pixels.shape[:2], red=pixels[..., 0] > 100)

    def understand(self, question: str) -> NanoMeaning:
        noun = next((noun for noun in NOUNS if question in _texts(noun)), "")
        known = "" if question == self.misunderstands else noun
        return NanoMeaning(known, 1.0, "all", 1, "none", "car")

    def probability(self, view: SimpleNamespace, noun: str) -> np.ndarray:
        where = view.red if noun == "swimming_pool" else np.zeros_like(view.red)
        return np.where(where, 0.9, 0.1).astype(np.float32)

    def presence(self, view: SimpleNamespace, noun: str) -> float:
        return 0.9 if noun == "swimming_pool" else 0.1


def _texts(noun: str) -> tuple[str, ...]:
    words = wordings(noun)
    return (
        *words.names,
        *words.explicit,
        *words.held_out_explicit,
        *words.held_out_implicit,
        *words.implicit,
    )
