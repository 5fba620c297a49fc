"""segearth-nano on pictures of any size: brought to its training scale, read, brought back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F

from segearth.model.nano import STRIDE, Nano, evidence, normalise, zoom_for
from segearth.model.nano_files import CANVAS
from segearth.model.nano_spelling import spellings
from segearth.model.nano_weights import NanoManifest, read_manifest, read_network, read_tokenizer

MAXIMUM_TOKENS = 64
UNDERSTOOD_FROM = 0.35
"""From this probability of its noun on, a question counts as understood, unless it is likelier unknown."""


@dataclass(frozen=True, eq=False)
class NanoView:
    """A picture as the network saw it.

    maps: noun logits [N,h/2,w/2] of the picture at the size at which it was looked at, float16 to spare
    memory; presence: [N], how likely each noun is there at all, 0..1; shape: rows and columns of the picture.
    """

    maps: Tensor
    presence: np.ndarray
    shape: tuple[int, int]


@dataclass(frozen=True, eq=False)
class NanoMeaning:
    """What a question asks for, in the model's words. noun: "" where it is none that the model knows.
    part, relation: of the manifest's lists; reference: the related noun; confidence: of the noun, 0..1."""

    noun: str
    confidence: float
    part: str
    count: int
    relation: str
    reference: str

    @property
    def known(self) -> bool:
        """Whether the question means something that the model knows."""
        return self.noun != ""


@dataclass(frozen=True, eq=False)
class NanoModel:
    """Network, tokenizer and the names of what it knows, on a device."""

    network: Nano
    tokenizer: Tokenizer
    manifest: NanoManifest
    device: str

    @classmethod
    def read(cls, folder: Path, device: str = "cpu") -> NanoModel:
        """Raises WeightsMissing, WeightsHashWrong, WeightsBroken."""
        manifest = read_manifest(folder)
        network = read_network(folder, manifest).to(device, memory_format=torch.channels_last)
        return cls(network, read_tokenizer(folder), manifest, device)

    @property
    def nouns(self) -> tuple[str, ...]:
        return self.manifest.nouns

    @torch.inference_mode()
    def encode(self, pixels: np.ndarray, gsd: float | None) -> NanoView:
        """pixels rows x cols x 3, 0..255; gsd in metres per pixel, None where unknown."""
        maps = look(self.network, pixels, gsd, self.device)
        presence = self.network.presence(evidence(maps)).sigmoid()
        return NanoView(maps.half(), presence.cpu().numpy(), pixels.shape[:2])

    @torch.inference_mode()
    def understand(self, question: str) -> NanoMeaning:
        """What the question means; a question is cut to its last MAXIMUM_TOKENS tokens."""
        ids = self.tokenizer.encode(question).ids[-MAXIMUM_TOKENS:]
        spelt = spellings([question], self.network.language_config.buckets)
        meaning = self.network.read(torch.tensor([ids], device=self.device), spelt.to(self.device))
        probabilities = meaning.probabilities()[0]
        best = int(probabilities[:-1].argmax())
        confidence = float(probabilities[best])
        understood = confidence >= max(UNDERSTOOD_FROM, float(probabilities[-1]))
        return NanoMeaning(
            noun=self.nouns[best] if understood else "",
            confidence=confidence,
            part=self.manifest.parts[int(meaning.part.argmax())],
            count=int(meaning.count.argmax()) + 1,
            relation=self.manifest.relations[int(meaning.relation.argmax())],
            reference=self.nouns[int(meaning.reference.argmax())],
        )

    @torch.inference_mode()
    def probability(self, view: NanoView, noun: str) -> np.ndarray:
        """Where the noun is: rows x cols of the picture, float32 0..1."""
        logits = view.maps[self.nouns.index(noun)][None, None].float()
        logits = F.interpolate(logits, view.shape, mode="bilinear", antialias=_shrinks(logits, view.shape))
        return logits[0, 0].sigmoid().cpu().numpy()

    def presence(self, view: NanoView, noun: str) -> float:
        """How likely the noun is there at all, 0..1."""
        return float(view.presence[self.nouns.index(noun)])


def look(network: Nano, pixels: np.ndarray, gsd: float | None, device: str) -> Tensor:
    """Noun logits [N,h/2,w/2] of a picture, rows x cols x 3, 0..255, at the size at which it is looked at."""
    rows, columns = seen_size(pixels.shape[:2], gsd)
    picture = torch.from_numpy(np.ascontiguousarray(pixels)).permute(2, 0, 1)[None].float().to(device)
    if (rows, columns) != pixels.shape[:2]:
        picture = F.interpolate(picture, (rows, columns), mode="bilinear", antialias=True)
    padded = F.pad(normalise(picture), (0, -columns % STRIDE, 0, -rows % STRIDE), mode="replicate")
    maps = network.vision(padded.contiguous(memory_format=torch.channels_last))[0]
    return maps[:, : -(-rows // 2), : -(-columns // 2)]


def seen_size(shape: tuple[int, int], gsd: float | None) -> tuple[int, int]:
    """Rows and columns at which the network looks at a picture: near its training scale, within CANVAS."""
    zoom = min(zoom_for(gsd), CANVAS / max(shape))
    return max(1, round(shape[0] * zoom)), max(1, round(shape[1] * zoom))


def _shrinks(logits: Tensor, shape: tuple[int, int]) -> bool:
    """Whether the picture is smaller than the map: then the map is averaged, not sampled."""
    return logits.shape[-2] > shape[0]
