"""The engine of the published SegEarth-R1 checkpoints: reasons about the whole view."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from segearth.engines.checkpoint_engine import CheckpointEngine, on_grid
from segearth.engines.needs import PUBLISHED
from segearth.errors import OutOfMemory
from segearth.geo.image import GeoImage
from segearth.model.config import SegEarthR1Config
from segearth.query import Query
from segearth.segmentation import Segmentation, Target
from segearth.sentences import Sentence, say

if TYPE_CHECKING:  # importing torch takes seconds, which describing this engine must not
    from segearth.engines.machine import Machine
    from segearth.engines.r1_model import R1Model
    from segearth.model.segearth_r1 import ImageFeatures

FOUND, NOT_FOUND = say("marked"), say("nothing-answers")
FEWER_AT_ONCE = say("fewer-at-once")


@dataclass(frozen=True, eq=False)
class R1Image:
    """An encoded image: what the network keeps of it, and its validity mask."""

    features: ImageFeatures
    valid: np.ndarray


class SegEarthR1Engine(CheckpointEngine["R1Model"]):
    """Engine `segearth-r1`, or another installed checkpoint of its network under the name of that.

    Where memory runs out it goes on with fewer images at once first.
    """

    NAME, TITLE, PUBLISHED_SIZE, GIGABYTES = "segearth-r1", "SegEarth-R1", PUBLISHED, (6, 9)

    def config_of(self, folder: Path | None) -> SegEarthR1Config:
        return SegEarthR1Config.from_folder(folder) if folder else SegEarthR1Config()

    def facts(self, config: SegEarthR1Config) -> dict[str, Any]:
        return {"words": config.task == "reasoning"}

    def limits(self, config: SegEarthR1Config) -> Sentence:
        """By the task that the weights were trained for."""
        return say(f"limits-{config.task}", pixels=config.canvas)

    def read(self, folder: Path, machine: Machine) -> R1Model:
        from segearth.engines.r1_model import R1Model

        return R1Model.read(folder, machine)

    @property
    def images_at_once(self) -> int:
        return self.ready().plan.images

    def encode(self, image: GeoImage) -> R1Image:
        return self.encode_many([image])[0]

    def encode_many(self, images: Sequence[GeoImage]) -> list[R1Image]:
        """As many at once as memory allows."""
        found: list[R1Image] = []
        while rest := images[len(found) : len(found) + self.images_at_once]:
            try:
                features = self.ready().encode([image.pixels for image in rest])
            except OutOfMemory:
                self.retreat_from(len(rest))
                continue
            found += [R1Image(each, image.valid) for each, image in zip(features, rest, strict=True)]
        return found

    def segment(self, features: R1Image, query: Query) -> Segmentation:
        """Raises QuestionTooLong where the question has more tokens than the model can read."""
        prompt = self.ready().prompt(query.text)
        try:
            logits = self.ready().logits(features.features, prompt)
        except OutOfMemory:
            self.retreat_from(1)
            return self.segment(features, query)
        from segearth.model.canvas import Fit

        fit = Fit.of(*features.valid.shape, side=logits.shape[-1])
        probability = on_grid(logits.float().sigmoid(), fit, features.valid)
        inside = probability[probability >= query.threshold_of(query.text)]
        score = float(inside.mean()) if inside.size else 0.0
        said = (FOUND if inside.size else NOT_FOUND, self.note)
        return Segmentation.saying((Target(query.text, probability, score),), said)

    def speak(self, features: R1Image, query: Query) -> Iterator[str]:
        """The answer in words, piece by piece: greedy, and only from weights that were trained to speak."""
        model = self.ready()
        return model.speak(features.features, model.prompt(query.text))

    def retreat_from(self, images: int) -> None:
        """After `images` at once were too many: half of them, or on the processor. Called while that error is
        handled, which is raised again where there is no way back."""
        if images > 1:
            self._model, self.note = self.ready().with_images_at_once(images // 2), FEWER_AT_ONCE
        else:
            self.retreat()
