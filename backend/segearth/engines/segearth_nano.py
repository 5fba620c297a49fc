"""The built-in engine: segearth-nano, small, offline, on any CPU."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from segearth.engines.base import EngineDescription
from segearth.engines.nano_replies import found, not_here, not_known
from segearth.errors import WeightsMissing
from segearth.geo.gsd import ground_sample_distance
from segearth.geo.image import GeoImage
from segearth.model.nano import STRIDE, Nano, NanoFeatures, normalise, zoom_for
from segearth.model.nano_weights import (
    CONFIG,
    TOKENIZER,
    WEIGHTS,
    read_manifest,
    read_network,
    read_tokenizer,
)
from segearth.query import Query
from segearth.segmentation import Segmentation, Target
from segearth.settings import model_folder

NAME = "segearth-nano"
CANVAS = 1024
MAXIMUM_TOKENS = 64
KNOWN_FROM = 0.5
"""From this probability on, a question is taken to mean something that the model does not know."""
PRESENT_FROM = 0.5
"""From this presence probability on, the mask is believed."""
BELOW_THRESHOLD = 0.49
"""Largest probability of a pixel where the target is said to be absent."""


@dataclass(frozen=True, eq=False)
class _Loaded:
    network: Nano
    tokenizer: object
    nouns: tuple[str, ...]
    device: str


@dataclass(frozen=True, eq=False)
class NanoImage:
    """An encoded image: the network's features, the size (rows, columns) at which the network saw it, without
    padding, and the validity mask of the image asked about, on whose grid the answer lies."""

    features: NanoFeatures
    seen: tuple[int, int]
    valid: np.ndarray


class SegEarthNano:
    """Engine `segearth-nano`. `folder` is found among the model roots unless given."""

    def __init__(self, folder: Path | None = None):
        self._given_folder = folder
        self._loaded: _Loaded | None = None

    def describe(self) -> EngineDescription:
        folder = self._folder()
        missing = [
            name for name in (WEIGHTS, CONFIG, TOKENIZER) if not (folder and (folder / name).is_file())
        ]
        return EngineDescription(
            name=NAME,
            title="SegEarth nano (built in)",
            canvas=CANVAS,
            ready=not missing,
            missing=f"{', '.join(missing)} of {NAME} is missing; install SegEarth again." if missing else "",
            weights_sha256=_recorded_hash(folder) if folder else "",
            licence="CC BY-SA 4.0",
            limits="Knows 24 kinds of things by name or purpose; does not reason. SegEarth-R1 does.",
        )

    def load(self, device: str) -> None:
        """Raises WeightsMissing, WeightsHashWrong, WeightsBroken."""
        if self._loaded and self._loaded.device == device:
            return
        folder = self._folder()
        if folder is None:
            raise WeightsMissing(f"The folder of {NAME} is missing.")
        manifest = read_manifest(folder)
        network = read_network(folder, manifest).to(device, memory_format=torch.channels_last)
        self._loaded = _Loaded(network, read_tokenizer(folder), manifest.nouns, device)

    @torch.inference_mode()
    def encode(self, image: GeoImage) -> NanoImage:
        model = self._ready()
        rows, columns = seen_size(image.shape, ground_sample_distance(image.geobox))
        pixels = _fill_invalid(image)[None].to(model.device)
        if (rows, columns) != image.shape:
            pixels = F.interpolate(pixels, (rows, columns), mode="bilinear", antialias=True)
        padding = (0, -columns % STRIDE, 0, -rows % STRIDE)
        padded = F.pad(normalise(pixels), padding, mode="replicate")
        features = model.network.encode(padded.contiguous(memory_format=torch.channels_last))
        return NanoImage(features, (rows, columns), image.valid)

    @torch.inference_mode()
    def segment(self, features: NanoImage, query: Query) -> Segmentation:
        model = self._ready()
        ids = torch.tensor([[model.tokenizer.encode(query.text).ids[-MAXIMUM_TOKENS:]]], device=model.device)
        answer = model.network.segment(features.features, ids)
        meaning = answer.noun[0, 0].softmax(-1)
        if meaning[-1] >= KNOWN_FROM:
            nothing = np.zeros(features.valid.shape, np.float32)
            return Segmentation((Target(query.text, nothing, 0.0),), not_known(query.text, model.nouns))
        noun = model.nouns[int(meaning[:-1].argmax())]
        probability = _on_grid(answer.logits[0, 0], features)
        score = float(answer.presence[0, 0].sigmoid())
        if score < PRESENT_FROM:
            probability *= BELOW_THRESHOLD
        reply = found(noun) if (probability >= 0.5).any() else not_here(noun)
        return Segmentation((Target(noun.replace("_", " "), probability, score),), reply)

    def _ready(self) -> _Loaded:
        if self._loaded is None:
            self.load("cpu")
        return self._loaded

    def _folder(self) -> Path | None:
        return self._given_folder or model_folder(NAME)


def seen_size(shape: tuple[int, int], gsd: float | None) -> tuple[int, int]:
    """Rows and columns at which the network looks at an image: near its training scale, within CANVAS."""
    zoom = min(zoom_for(gsd), CANVAS / max(shape))
    return max(1, round(shape[0] * zoom)), max(1, round(shape[1] * zoom))


def _fill_invalid(image: GeoImage) -> Tensor:
    """[3,rows,cols] float 0..255; invalid pixels get the mean colour, which attracts no attention."""
    pixels = image.pixels.astype(np.float32)
    if not image.valid.all() and image.valid.any():
        pixels[~image.valid] = pixels[image.valid].mean(axis=0)
    return torch.from_numpy(pixels).permute(2, 0, 1)


def _on_grid(logits: Tensor, image: NanoImage) -> np.ndarray:
    """Probabilities 0..1 on the grid of the image asked about; 0 where it is invalid."""
    rows, columns = image.seen
    full = F.interpolate(logits[None, None], scale_factor=2, mode="bilinear", align_corners=False)
    part = full[..., :rows, :columns]
    if image.seen != image.valid.shape:
        part = F.interpolate(part, image.valid.shape, mode="bilinear", antialias=True)
    return part[0, 0].sigmoid().cpu().numpy().astype(np.float32) * image.valid


def _recorded_hash(folder: Path) -> str:
    """What config.json records; empty where it cannot be read, since describing an engine never fails."""
    try:
        return str(json.loads((folder / CONFIG).read_text(encoding="utf-8"))["sha256"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""
