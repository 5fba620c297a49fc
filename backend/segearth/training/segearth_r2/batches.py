"""Examples with several targets as tensors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from segearth.errors import DatasetUnreadable
from segearth.model.canvas import CornerFit
from segearth.model.prompt import Prompt
from segearth.model.r2_canvas import prepare_views
from segearth.model.r2_config import SegEarthR2Config
from segearth.model.r2_prompt import R2PromptWriter
from segearth.model.segearth_r2 import ImageViews
from segearth.training.segearth_r2.attention_loss import attention_target
from segearth.training.segearth_r2.sample import Example


@dataclass(frozen=True, eq=False)
class Truth:
    """Of N targets, sample after sample. masks: N x 1 x canvas x canvas, uint8, 0 or 1. tokens: N x grid²,
    1 in every token of the squashed picture that the target touches."""

    masks: Tensor
    tokens: Tensor

    def to(self, device: torch.device) -> Truth:
        return Truth(self.masks.to(device), self.tokens.to(device))


@dataclass(frozen=True, eq=False)
class Batch:
    """B examples. seg: the id of [SEG]."""

    views: ImageViews
    prompts: list[Prompt]
    truth: Truth
    seg: int

    @property
    def inputs(self) -> tuple[ImageViews, list[Prompt], int]:
        """Of the network."""
        return self.views, self.prompts, self.seg

    def to(self, device: torch.device) -> Batch:
        return Batch(self.views.to(device), self.prompts, self.truth.to(device), self.seg)


def corner_mask(mask: np.ndarray, fit: CornerFit) -> Tensor:
    """A target, rows x columns -> side x side, uint8 0 or 1; nearest, padded like the picture, with 0.

    The published code judges masks at the canvas' places on the unpadded mask, which is the same for square
    images only.
    """
    target = torch.from_numpy(np.array(mask != 0, order="C")).float()[None, None]
    resized = F.interpolate(target, (fit.height, fit.width), mode="nearest")
    return F.pad(resized, fit.padding)[0, 0].to(torch.uint8)


class Loader:
    """Reads examples into batches. Used by several threads at once."""

    def __init__(self, writer: R2PromptWriter, config: SegEarthR2Config):
        self._writer, self._config = writer, config

    def __call__(self, examples: Sequence[Example]) -> Batch:
        """Raises DatasetUnreadable."""
        read = [example.read() for example in examples]
        views = [prepare_views(pixels, self._config.canvas, self._config.siglip.side) for pixels, _ in read]
        return Batch(
            ImageViews(torch.cat([v.canvas for v in views]), torch.cat([v.squashed for v in views])),
            [self.prompt(example) for example in examples],
            self._truth([masks for _, masks in read]),
            self._writer.seg,
        )

    def prompt(self, example: Example) -> Prompt:
        """Raises DatasetUnreadable."""
        prompt = self._writer.write(example.question, example.answer)
        length = len(prompt.expand(self._config.visual_tokens).ids)
        if length > self._config.language.positions:
            raise DatasetUnreadable(
                f"The words of {example.name} take {length:,} tokens, more than the model reads.",
                advice="Shorten them.",
            )
        return prompt

    def _truth(self, targets: Sequence[np.ndarray]) -> Truth:
        """targets: per image, N x rows x columns."""
        side, grid = self._config.canvas, self._config.siglip.grid
        every = [(mask, CornerFit.of(*mask.shape, side=side)) for masks in targets for mask in masks]
        if not every:
            return Truth(torch.zeros(0, 1, side, side, dtype=torch.uint8), torch.zeros(0, grid**2))
        tokens = [attention_target(torch.from_numpy(mask), grid) for mask, _ in every]
        return Truth(torch.stack([corner_mask(*pair)[None] for pair in every]), torch.stack(tokens))
