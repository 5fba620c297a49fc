"""The engine of the published SegEarth-R1 checkpoints: reasons about the whole view."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from segearth.engines.base import EngineDescription, Need
from segearth.engines.machine import Machine
from segearth.engines.planning import PUBLISHED
from segearth.engines.weights_hash import State, known_sha256, state_of, weights_sha256
from segearth.errors import OutOfMemory, SegEarthError, WeightsMissing
from segearth.geo.image import GeoImage
from segearth.model.canvas import Fit, restore
from segearth.model.config import SegEarthR1Config
from segearth.model.weight_files import weight_files
from segearth.query import Query
from segearth.segmentation import Segmentation, Target
from segearth.settings import model_folder, models_folder

if TYPE_CHECKING:  # importing transformers takes seconds, which describing this engine must not
    from segearth.engines.r1_model import R1Model
    from segearth.model.segearth_r1 import ImageFeatures

log = logging.getLogger(__name__)

NAME = "segearth-r1"
TITLE = "SegEarth-R1"
FOUND = "I marked what answers the question."
NOT_FOUND = "Nothing here answers the question."
HOW_TO_INSTALL = f"Run `segearth models pull {NAME}`, or `segearth models import DIR` with a folder of yours."
LIMITS = {
    "reasoning": "One mask per question, seen at {} pixels on the long side; needs 4 to 9 GB of memory.",
    "referring": "Finds what a phrase describes, cannot reason; sees {} pixels; needs 4 to 9 GB of memory.",
}
"""By the task that the weights were trained for."""
CARD_TOO_SMALL = "The graphics card has too little free memory, so this ran on the processor."
OUT_OF_MEMORY = "The graphics card ran out of memory, so this ran on the processor."
FEWER_AT_ONCE = "Memory ran out, so fewer images were looked at together."
NEEDED = {"config.json": ("config.json",), "the tokenizer": ("vocab.json", "tokenizer.json")}


@dataclass(frozen=True, eq=False)
class R1Image:
    """An encoded image: what the network keeps of it, and its validity mask."""

    features: ImageFeatures
    valid: np.ndarray


class SegEarthR1Engine:
    """Engine `segearth-r1`, or another installed checkpoint of its network under the name of that. `folder`
    is found among the model roots by the name unless given.

    Computes where and in the precision that `planning` finds best for the machine. Where memory runs out all
    the same it goes on with fewer images at once, or on the processor, and its replies say so.
    """

    def __init__(self, folder: Path | None = None, name: str = NAME):
        self._given_folder, self._name = folder, name
        self._model: R1Model | None = None
        self._asked: tuple[str, State] | None = None
        self._note = ""

    def describe(self) -> EngineDescription:
        folder = self._folder()
        missing, config = self._missing(folder), SegEarthR1Config()
        weights: list[Path] = []
        if folder and not missing:
            try:
                config, weights = SegEarthR1Config.from_folder(folder), weight_files(folder)
            except SegEarthError as error:
                missing = error.sentence()
        return EngineDescription(
            name=self._name,
            title=TITLE if self._name == NAME else f"{TITLE} ({self._name.removeprefix(f'{NAME}-')})",
            canvas=config.canvas,
            ready=not missing,
            missing=missing,
            weights_sha256=known_sha256(weights) if weights else "",
            licence="Weights: see their model card. Code they come from: Apache-2.0.",
            limits=LIMITS[config.task].format(config.canvas),
            words=config.task == "reasoning",
            memory=PUBLISHED.bytes(half=True),
            needs=(Need(self._name, TITLE, installed=not missing),),
        )

    def load(self, device: str) -> None:
        """Raises WeightsMissing, WeightsBroken, OutOfMemory."""
        folder = self._folder()
        if missing := self._missing(folder):
            raise WeightsMissing(missing, advice="")
        files = weight_files(folder)
        asked = (device, state_of(files))
        if self._model and self._asked == asked:
            return
        self._model, self._note = None, ""  # two of them would not fit
        try:
            self._model = _read(folder, device)
        except OutOfMemory:
            if device == "cpu":
                raise
            self._model, self._note = _read(folder, "cpu"), CARD_TOO_SMALL
        self._asked = asked
        weights_sha256(files)

    @property
    def images_at_once(self) -> int:
        return self._ready().plan.images

    @property
    def cache_bytes(self) -> int:
        """How much may be kept of images seen before."""
        return self._ready().plan.cache

    def encode(self, image: GeoImage) -> R1Image:
        return self.encode_many([image])[0]

    def encode_many(self, images: Sequence[GeoImage]) -> list[R1Image]:
        """As many at once as memory allows."""
        found: list[R1Image] = []
        while rest := images[len(found) : len(found) + self.images_at_once]:
            try:
                features = self._ready().encode([image.pixels for image in rest])
            except OutOfMemory:
                self._retreat(len(rest))
                continue
            found += [R1Image(each, image.valid) for each, image in zip(features, rest, strict=True)]
        return found

    def segment(self, features: R1Image, query: Query) -> Segmentation:
        """Raises QuestionTooLong where the question has more tokens than the model can read."""
        prompt = self._ready().prompt(query.text)
        try:
            logits = self._ready().logits(features.features, prompt)
        except OutOfMemory:
            self._retreat(1)
            return self.segment(features, query)
        probability = _on_grid(logits.float().sigmoid(), features)
        inside = probability[probability >= query.threshold]
        score = float(inside.mean()) if inside.size else 0.0
        reply = f"{FOUND if inside.size else NOT_FOUND} {self._note}".strip()
        return Segmentation((Target(query.text, probability, score),), reply)

    def speak(self, features: R1Image, query: Query) -> Iterator[str]:
        """The answer in words, piece by piece: greedy, and only from weights that were trained to speak."""
        model = self._ready()
        return model.speak(features.features, model.prompt(query.text))

    def _ready(self) -> R1Model:
        if self._model is None:
            self.load("cpu")
        return self._model

    def _retreat(self, images: int) -> None:
        """After `images` at once were too many: half of them, or on the processor. Called while that error is
        handled, which is raised again where there is no way back."""
        model = self._ready()
        if images > 1:
            self._model, self._note = model.with_images_at_once(images // 2), FEWER_AT_ONCE
            return
        if model.device == "cpu":
            raise
        self._model, self._note = None, OUT_OF_MEMORY
        torch.cuda.empty_cache()
        self._model = _read(self._folder(), "cpu")

    def _folder(self) -> Path | None:
        return self._given_folder or model_folder(self._name)

    def _missing(self, folder: Path | None) -> str:
        """What is missing and how to get it, in words; empty where all is there."""
        if folder is None:
            return f"{TITLE} is not installed at {models_folder() / self._name}. {HOW_TO_INSTALL}"
        absent = [what for what, some in NEEDED.items() if not any(any(folder.glob(one)) for one in some)]
        return f"{' and '.join(absent)} missing in {folder}. {HOW_TO_INSTALL}" if absent else ""


def _read(folder: Path, device: str) -> R1Model:
    from segearth.engines.r1_model import R1Model

    model = R1Model.read(folder, Machine.read(device))
    log.info("%s", model.plan.sentence)
    return model


def _on_grid(probability: Tensor, image: R1Image) -> np.ndarray:
    """From the canvas to the grid of the image asked about; 0 where it is invalid. float32, 0..1."""
    fit = Fit.of(*image.valid.shape, side=probability.shape[-1])
    return restore(probability, fit).clamp(0, 1).cpu().numpy() * image.valid
