"""`Segmentation`: what an engine says about an image."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from segearth.sentences import Sentence, text_of


@dataclass(frozen=True, eq=False)
class Target:
    """One thing the answer speaks of.

    label: what it is, in the words of the engine or of the question.
    probability: rows x cols of the image asked about, float32, 0..1; every engine decides at 0.5.
    score: 0..1, how sure the engine is that this target is there at all.
    span: where the reply names it, first character and the one after the last; None where it does not.
    """

    label: str
    probability: np.ndarray
    score: float
    span: tuple[int, int] | None = None


@dataclass(frozen=True, eq=False)
class Segmentation:
    """What an engine answers: targets on the grid of the image it was asked about, and a reply in words.

    An absent target gives an empty `targets` or a probability map below 0.5 everywhere; the reply says so.
    said: the reply sentence by sentence, for other languages; empty where it is the engine's own words. What
    `span` counts in comes first.
    """

    targets: tuple[Target, ...]
    reply: str = ""
    said: tuple[Sentence, ...] = ()

    @classmethod
    def saying(cls, targets: tuple[Target, ...], said: Iterable[Sentence | None]) -> Segmentation:
        """Replies with these sentences; those that are None are left out."""
        kept = tuple(sentence for sentence in said if sentence)
        return cls(targets, text_of(kept), kept)
