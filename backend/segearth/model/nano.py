"""segearth-nano: a question in words and an overhead picture in, one mask out, at small size.

The picture gives one map per known noun; the question says which noun is meant, which part of it and beside
what. The two halves meet late, so that each learns from what there is most of: pixels from masks, words from
sentences. (A query that looks at the picture through masked cross-attention, as in SegEarth-R1, learnt more
slowly from so few pictures: the model card has the figures.)
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn

from segearth.model.nano_decoder import PixelDecoder
from segearth.model.nano_language import LanguageConfig, Meaning, QuestionReader
from segearth.model.nano_vision import ImageEncoder

STRIDE = 32
"""Rows and columns that the network takes are multiples of this."""
TRAINED_GSD = 0.3
"""Metres per pixel around which the network is trained."""
STRONGEST = 64
"""So many of the strongest pixels (at half size) are evidence that a noun is there."""


@dataclass(frozen=True)
class VisionConfig:
    """Sizes of the vision part."""

    nouns: int
    widths: tuple[int, ...] = (48, 96, 192, 288)
    depths: tuple[int, ...] = (2, 2, 5, 2)
    width: int = 96
    mask_width: int = 48


class Vision(nn.Module):
    """pixels [B,3,H,W] float, from `normalise`, H and W multiples of 32 -> noun logits [B,N,H/2,W/2]."""

    def __init__(self, config: VisionConfig):
        super().__init__()
        self.encoder = ImageEncoder(config.widths, config.depths)
        self.decoder = PixelDecoder(config.widths, config.width, config.mask_width, config.nouns)

    def forward(self, pixels: Tensor) -> Tensor:
        return self.decoder(self.encoder(pixels), pixels)


class Presence(nn.Module):
    """Is the noun there at all? A logistic regression per noun over `evidence`, fitted after training on
    images that neither trained the maps nor measure them."""

    def __init__(self, nouns: int):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor([1.0, 0.0]).repeat(nouns, 1))
        self.bias = nn.Parameter(torch.zeros(nouns))

    def forward(self, evidence: Tensor) -> Tensor:
        """evidence [N,2] of all nouns -> logits [N]."""
        return (evidence * self.weight).sum(-1) + self.bias

    def of(self, evidence: Tensor, nouns: Tensor) -> Tensor:
        """evidence [P,2] of some nouns [P] (indices) -> logits [P]."""
        return (evidence * self.weight[nouns]).sum(-1) + self.bias[nouns]


def evidence(logits: Tensor) -> Tensor:
    """What speaks for each noun in its map: logits [N,h,w] -> [N,2], the mean of the strongest pixels, and
    the mean of all that are likelier the noun than not (of the strongest, where none is). No area: a lake is
    no less there for filling the picture."""
    flat = logits.flatten(1).clamp(-12, 12)
    strongest = flat.topk(min(STRONGEST, flat.shape[1]), dim=1).values.mean(1)
    likely = flat > 0
    mean = (flat * likely).sum(1) / likely.sum(1).clamp(min=1)
    return torch.stack([strongest, torch.where(likely.any(1), mean, strongest)], dim=-1)


class Nano(nn.Module):
    """`vision` once per picture, `language` once per question, `presence` per noun."""

    def __init__(self, vision: VisionConfig, language: LanguageConfig):
        super().__init__()
        self.vision_config, self.language_config = vision, language
        self.vision = Vision(vision)
        self.language = QuestionReader(language)
        self.presence = Presence(vision.nouns)

    def sizes(self) -> dict:
        """For config.json."""
        return {"vision": asdict(self.vision_config), "language": asdict(self.language_config)}

    def read(self, ids: Tensor, spelt: Tensor) -> Meaning:
        """ids [Q,L] int64: question tokens and [SEG]; spelt [Q,P] int64: `spellings`; right padded with 0."""
        return self.language(ids, spelt)


def normalise(pixels: Tensor) -> Tensor:
    """uint8 or float 0..255 -> about -2..2."""
    return (pixels.float() - 112.0) / 56.0


def zoom_for(gsd: float | None) -> float:
    """Factor by which a picture of that ground sample distance (metres) is enlarged before the network sees
    it: to about 0.3 m, at most doubled or halved. Unknown GSD: left as it is."""
    return 1.0 if gsd is None else min(2.0, max(0.5, gsd / TRAINED_GSD))
