"""segearth-nano on pictures of any size: brought to its training scale, answered, brought back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F

from segearth.model.nano import STRIDE, Nano, NanoFeatures, normalise, zoom_for
from segearth.model.nano_files import CANVAS
from segearth.model.nano_weights import read_manifest, read_network, read_tokenizer

MAXIMUM_TOKENS = 64
UNKNOWN_FROM = 0.5
"""From this probability on, the question is taken to mean something that the model does not know."""
PRESENT_FROM = 0.5
"""From this presence probability on, the mask is believed."""
BELOW_THRESHOLD = 0.49
"""Factor on the probabilities where the target is said to be absent: none reaches the threshold 0.5."""


@dataclass(frozen=True, eq=False)
class NanoView:
    """An encoded picture. shape: its rows and columns; seen: rows and columns at which the network saw it."""

    features: NanoFeatures
    shape: tuple[int, int]
    seen: tuple[int, int]


@dataclass(frozen=True, eq=False)
class NanoReading:
    """What the network says about one question.

    probability: rows x cols of the picture, float32 0..1. presence: 0..1, is the target there at all.
    noun: probabilities of the known nouns and, last, of "unknown".
    """

    probability: np.ndarray
    presence: float
    noun: np.ndarray

    @property
    def known(self) -> bool:
        """Whether the question means something that the model knows."""
        return bool(self.noun[-1] < UNKNOWN_FROM)

    @property
    def best_noun(self) -> int:
        """Index of the known noun that was most likely meant."""
        return int(self.noun[:-1].argmax())

    def believed(self) -> np.ndarray:
        """The probabilities as users get them: zero for unknown things, below 0.5 for absent ones."""
        if not self.known:
            return np.zeros_like(self.probability)
        if self.presence < PRESENT_FROM:
            return self.probability * np.float32(BELOW_THRESHOLD)
        return self.probability


@dataclass(frozen=True, eq=False)
class NanoModel:
    """Network, tokenizer and the names of the nouns, on a device."""

    network: Nano
    tokenizer: Tokenizer
    nouns: tuple[str, ...]
    device: str

    @classmethod
    def read(cls, folder: Path, device: str = "cpu") -> NanoModel:
        """Raises WeightsMissing, WeightsHashWrong, WeightsBroken."""
        manifest = read_manifest(folder)
        network = read_network(folder, manifest).to(device, memory_format=torch.channels_last)
        return cls(network, read_tokenizer(folder), manifest.nouns, device)

    @torch.inference_mode()
    def encode(self, pixels: np.ndarray, gsd: float | None) -> NanoView:
        """pixels rows x cols x 3, 0..255; gsd in metres per pixel, None where unknown."""
        shape = pixels.shape[:2]
        seen = seen_size(shape, gsd)
        picture = (
            torch.from_numpy(np.ascontiguousarray(pixels)).permute(2, 0, 1)[None].float().to(self.device)
        )
        if seen != shape:
            picture = F.interpolate(picture, seen, mode="bilinear", antialias=True)
        padding = (0, -seen[1] % STRIDE, 0, -seen[0] % STRIDE)
        padded = F.pad(normalise(picture), padding, mode="replicate")
        features = self.network.encode(padded.contiguous(memory_format=torch.channels_last))
        return NanoView(features, shape, seen)

    @torch.inference_mode()
    def ask(self, view: NanoView, question: str) -> NanoReading:
        ids = self.tokenizer.encode(question).ids[-MAXIMUM_TOKENS:]
        answer = self.network.segment(view.features, torch.tensor([[ids]], device=self.device))
        return NanoReading(
            probability=_on_grid(answer.logits, view).sigmoid().cpu().numpy(),
            presence=float(answer.presence[0, 0].sigmoid()),
            noun=answer.noun[0, 0].softmax(-1).cpu().numpy(),
        )


def seen_size(shape: tuple[int, int], gsd: float | None) -> tuple[int, int]:
    """Rows and columns at which the network looks at a picture: near its training scale, within CANVAS."""
    zoom = min(zoom_for(gsd), CANVAS / max(shape))
    return max(1, round(shape[0] * zoom)), max(1, round(shape[1] * zoom))


def _on_grid(logits: Tensor, view: NanoView) -> Tensor:
    """Logits of the padded picture at half its size -> rows x cols of the picture asked about."""
    rows, columns = view.seen
    seen = F.interpolate(logits, scale_factor=2, mode="bilinear", align_corners=False)[..., :rows, :columns]
    if view.seen != view.shape:
        seen = F.interpolate(seen, view.shape, mode="bilinear", antialias=True)
    return seen[0, 0]
