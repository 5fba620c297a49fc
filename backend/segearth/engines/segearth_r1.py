"""The engine of the published SegEarth-R1 checkpoints: reasons about the whole view."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from segearth.engines.base import EngineDescription
from segearth.engines.weights_hash import State, known_sha256, state_of, weights_sha256
from segearth.errors import OutOfMemory, QuestionTooLong, SegEarthError, WeightsMissing
from segearth.geo.image import GeoImage
from segearth.model.canvas import Fit, prepare, restore
from segearth.model.config import SegEarthR1Config
from segearth.model.weight_files import weight_files
from segearth.query import Query
from segearth.segmentation import Segmentation, Target
from segearth.settings import model_folder, models_folder

if TYPE_CHECKING:  # importing transformers takes seconds, which describing this engine must not
    from segearth.model.prompt import Prompt, PromptWriter
    from segearth.model.segearth_r1 import ImageFeatures, SegEarthR1

NAME = "segearth-r1"
FOUND = "I marked what answers the question."
NOT_FOUND = "Nothing here answers the question."
HOW_TO_INSTALL = f"Run `segearth models pull {NAME}`, or `segearth models import DIR` with a folder of yours."
NEEDED = {"config.json": ("config.json",), "the tokenizer": ("vocab.json", "tokenizer.json")}


@dataclass(frozen=True, eq=False)
class _Loaded:
    network: SegEarthR1
    writer: PromptWriter
    device: str
    state: State


@dataclass(frozen=True, eq=False)
class R1Image:
    """An encoded image: the network's features, how the image lies on the canvas, and its validity mask."""

    features: ImageFeatures
    fit: Fit
    valid: np.ndarray


class SegEarthR1Engine:
    """Engine `segearth-r1`. `folder` is found among the model roots unless given.

    Computes in float32 on either device, as the published evaluation does.
    """

    def __init__(self, folder: Path | None = None):
        self._given_folder = folder
        self._loaded: _Loaded | None = None

    def describe(self) -> EngineDescription:
        folder = self._given_folder or model_folder(NAME)
        missing, config = _missing(folder), SegEarthR1Config()
        weights: list[Path] = []
        if folder and not missing:
            try:
                config, weights = SegEarthR1Config.from_folder(folder), weight_files(folder)
            except SegEarthError as error:
                missing = error.sentence()
        return EngineDescription(
            name=NAME,
            title="SegEarth-R1",
            canvas=config.canvas,
            ready=not missing,
            missing=missing,
            weights_sha256=known_sha256(weights) if weights else "",
            licence="Weights: see their model card. Code they come from: Apache-2.0.",
            limits="One mask per question, seen at 1024 pixels on the long side; needs about 8 GB of memory.",
        )

    def load(self, device: str) -> None:
        """Raises WeightsMissing, WeightsBroken, OutOfMemory."""
        folder = self._given_folder or model_folder(NAME)
        if missing := _missing(folder):
            raise WeightsMissing(missing, advice="")
        files = weight_files(folder)
        state = state_of(files)
        if self._loaded and (self._loaded.device, self._loaded.state) == (device, state):
            return
        from segearth.model.prompt import PromptWriter
        from segearth.model.weights import load_network

        with _memory_watched():
            network = load_network(folder).to(device).requires_grad_(False)
        writer = PromptWriter(folder, network.config)
        weights_sha256(files)
        self._loaded = _Loaded(network, writer, device, state)

    @torch.inference_mode()
    def encode(self, image: GeoImage) -> R1Image:
        model = self._ready()
        fit = Fit.of(*image.shape, side=model.network.config.canvas)
        with _memory_watched():
            features = model.network.encode_image(prepare(image.pixels, fit, model.device))
        return R1Image(features, fit, image.valid)

    @torch.inference_mode()
    def segment(self, features: R1Image, query: Query) -> Segmentation:
        """Raises QuestionTooLong where the question has more tokens than the model can read."""
        model = self._ready()
        prompt = model.writer.write(query.text)
        _check_length(prompt, model.network)
        with _memory_watched():
            logits = model.network.segment(features.features, [prompt])
        probability = _on_grid(logits[0, 0].sigmoid(), features)
        inside = probability[probability >= query.threshold]
        score = float(inside.mean()) if inside.size else 0.0
        return Segmentation((Target(query.text, probability, score),), FOUND if inside.size else NOT_FOUND)

    def _ready(self) -> _Loaded:
        if self._loaded is None:
            self.load("cpu")
        return self._loaded


def _missing(folder: Path | None) -> str:
    """What is missing and how to get it, in words; empty where all is there."""
    if folder is None:
        return f"SegEarth-R1 is not installed at {models_folder() / NAME}. {HOW_TO_INSTALL}"
    absent = [what for what, names in NEEDED.items() if not any(any(folder.glob(name)) for name in names)]
    return f"{' and '.join(absent)} missing in {folder}. {HOW_TO_INSTALL}" if absent else ""


def _check_length(prompt: Prompt, network: SegEarthR1) -> None:
    positions = len(prompt.until_description().expand(network.config.visual_tokens).ids)
    if positions > network.config.language.positions:
        raise QuestionTooLong(
            f"The question takes {len(prompt.description):,} tokens, more than SegEarth-R1 can read."
        )


def _on_grid(probability: Tensor, image: R1Image) -> np.ndarray:
    """From the canvas to the grid of the image asked about; 0 where it is invalid. float32, 0..1."""
    return restore(probability, image.fit).clamp(0, 1).cpu().numpy() * image.valid


@contextmanager
def _memory_watched() -> Iterator[None]:
    try:
        yield
    except torch.OutOfMemoryError as error:
        raise OutOfMemory("The device has not enough free memory for SegEarth-R1.") from error
