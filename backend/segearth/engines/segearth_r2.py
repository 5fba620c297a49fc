"""The engine of the SegEarth-R2 checkpoints: answers in words, and marks every target that it names."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from segearth.engines.base import Hear, Heard, not_listening
from segearth.engines.checkpoint_engine import CheckpointEngine, on_grid
from segearth.engines.needs import PUBLISHED_R2
from segearth.errors import OutOfMemory
from segearth.geo.image import GeoImage
from segearth.model.r2_config import SegEarthR2Config
from segearth.model.spoken_targets import SpokenAnswer, SpokenTarget, read_answer, words_so_far
from segearth.query import Query
from segearth.segmentation import Segmentation, Target
from segearth.sentences import Sentence, freely, say

if TYPE_CHECKING:  # importing torch takes seconds, which describing this engine must not
    from torch import Tensor

    from segearth.engines.machine import Machine
    from segearth.engines.r2_model import R2Model
    from segearth.model.segearth_r2 import R2Features

FOUND, NO_TARGET = say("marked"), say("nothing-named")
MOST_TARGETS = 32
MOST_SECONDS = 300.0
"""After which an answer is cut off, wherever it is."""


@dataclass(frozen=True, eq=False)
class R2Image:
    """An encoded image: what the network keeps of it, and its validity mask."""

    features: R2Features
    valid: np.ndarray


class SegEarthR2Engine(CheckpointEngine["R2Model"]):
    """Engine `segearth-r2`: one target per [SEG] of its answer, in the order in which it speaks of them."""

    NAME, TITLE, PUBLISHED_SIZE, GIGABYTES = "segearth-r2", "SegEarth-R2", PUBLISHED_R2, (8, 18)
    PUBLISHED = False

    def config_of(self, folder: Path | None) -> SegEarthR2Config:
        return SegEarthR2Config.from_folder(folder) if folder else SegEarthR2Config()

    def facts(self, config: SegEarthR2Config) -> dict[str, Any]:
        return {
            "several": True,
            "words": True,
        }

    def limits(self, config: SegEarthR2Config) -> Sentence:
        return say("limits-segearth-r2", pixels=config.canvas)

    def read(self, folder: Path, machine: Machine) -> R2Model:
        from segearth.engines.r2_model import R2Model

        return R2Model.read(folder, machine)

    def encode(self, image: GeoImage) -> R2Image:
        try:
            return R2Image(self.ready().encode(image.pixels), image.valid)
        except OutOfMemory:
            self.retreat()
            return self.encode(image)

    def segment(self, features: R2Image, query: Query) -> Segmentation:
        return self.segment_aloud(features, query, not_listening)

    def segment_aloud(self, features: R2Image, query: Query, hear: Hear) -> Segmentation:
        """`hear` is told the words so far after each token, and each target when its [SEG] was spoken.

        Raises QuestionTooLong where the question has more tokens than the model can read.
        """
        try:
            telling = _Telling(self.ready(), features, query, hear)
            telling.run()
        except OutOfMemory:
            self.retreat()
            return self.segment_aloud(features, query, hear)
        return telling.segmentation(self.note)


class _Telling:
    """One answer on its way."""

    def __init__(self, model: R2Model, image: R2Image, query: Query, hear: Hear):
        self._model, self._image, self._query, self._hear = model, image, query, hear
        self._prompt = model.prompt(query.text)
        self._tokens: list[int] = []
        self._targets: list[Target] = []
        self._cut: Sentence | None = None

    def run(self) -> None:
        """Until the answer ends or a limit cuts it off."""
        began = time.monotonic()
        for spoken in self._model.speak(self._image.features, self._prompt):
            if spoken.state is None:
                return
            self._tokens.append(spoken.token)
            target = None
            if spoken.token == self._model.writer.seg and len(self._targets) < MOST_TARGETS:
                target = self._target(self._model.logits(self._image.features, spoken))
                self._targets.append(target)
            self._hear(Heard(words_so_far(self._said()), target))
            if time.monotonic() - began > MOST_SECONDS:
                self._cut = say("cut-by-time", n=round(MOST_SECONDS))
                return
        self._cut = say("cut-by-tokens", n=len(self._tokens))

    def _answer(self) -> SpokenAnswer:
        return read_answer(self._said())

    def _said(self) -> str:
        """All that was said, with its tags."""
        return self._model.writer.words(self._tokens)

    def _target(self, logits: Tensor) -> Target:
        """Of the [SEG] spoken last."""
        named = self._answer().targets[-1]
        from segearth.model.canvas import CornerFit

        fit = CornerFit.of(*self._image.valid.shape, side=logits.shape[-1])
        probability = on_grid(logits.float().sigmoid(), fit, self._image.valid)
        inside = probability[probability >= self._query.threshold_of(named.label)]
        return Target(named.label, probability, float(inside.mean()) if inside.size else 0.0, span_of(named))

    def segmentation(self, note: Sentence | None) -> Segmentation:
        """What was said, its limits after it."""
        answer, kept = self._answer(), len(self._targets)
        own = freely(answer.text) if answer.text else FOUND if kept else NO_TARGET
        many = len(answer.targets)
        surplus = say("targets-left-out", n=kept, all=many) if many > kept else None
        return Segmentation.saying(tuple(self._targets), (own, surplus, self._cut, note))


def span_of(named: SpokenTarget) -> tuple[int, int] | None:
    return (named.start, named.end) if named.start < named.end else None
