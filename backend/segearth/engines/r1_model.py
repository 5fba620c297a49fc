"""A SegEarth-R1 checkpoint in memory, placed as planned: pixels and token ids in, logits out."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from segearth.engines.machine import Machine
from segearth.engines.needs import PUBLISHED, Needs
from segearth.engines.out_of_memory import memory_watched
from segearth.engines.planning import Plan, plan
from segearth.errors import QuestionTooLong
from segearth.model.canvas import Fit, prepare
from segearth.model.compiling import compile_parts, why_not
from segearth.model.config import SegEarthR1Config
from segearth.model.language import Prefix
from segearth.model.prompt import Prompt, PromptWriter
from segearth.model.segearth_r1 import ImageFeatures, SegEarthR1
from segearth.model.weights import load_network
from segearth.sentences import say

COMPILE = "SEGEARTH_COMPILE"
"""Set to 1 to run the network through `torch.compile`."""

MOST_WORDS = 128
"""Tokens after which an answer in words is cut off; those that were trained on have about 30."""


@dataclass(frozen=True, eq=False)
class R1Model:
    """preface: the text before every image, read once. opening: the prompt up to the description."""

    network: SegEarthR1
    writer: PromptWriter
    plan: Plan
    opening: tuple[int, ...]
    preface: Prefix

    @classmethod
    @torch.inference_mode()
    def read(cls, folder: Path, machine: Machine) -> R1Model:
        """Raises WeightsMissing, WeightsBroken, OutOfMemory."""
        config = SegEarthR1Config.from_folder(folder)
        writer = PromptWriter(folder, config)
        chosen = plan(needs_of(config), machine)
        with memory_watched():
            network = load_network(folder, chosen.placement).requires_grad_(False)
            network = chosen.placement.move(network)
            if os.environ.get(COMPILE) == "1" and not why_not(chosen.placement.device):
                compile_parts(network)
            opening = writer.write("").opening
            return cls(network, writer, chosen, opening, network.language.preface(opening))

    @property
    def canvas(self) -> int:
        return self.network.config.canvas

    @property
    def device(self) -> str:
        return self.plan.placement.device

    def with_images_at_once(self, images: int) -> R1Model:
        return replace(self, plan=replace(self.plan, images=images))

    @torch.inference_mode()
    def encode(self, images: Sequence[np.ndarray]) -> list[ImageFeatures]:
        """All that is kept of images, rows x columns x 3, uint8; in one batch. Raises OutOfMemory."""
        with memory_watched():
            fits = [Fit.of(*pixels.shape[:2], side=self.canvas) for pixels in images]
            canvases = [prepare(*pair, self.device) for pair in zip(images, fits, strict=True)]
            features = self.network.encode_image(torch.cat(canvases))
            features = self.network.read_opening(features, self.opening, self.preface)
            return [features] if len(images) == 1 else features.split()

    def prompt(self, question: str) -> Prompt:
        """Raises QuestionTooLong where it has more tokens than the model can read."""
        prompt = self.writer.write(question)
        positions = len(prompt.until_description().expand(self.network.config.visual_tokens).ids)
        if positions > self.network.config.language.positions:
            raise QuestionTooLong(say("too-many-tokens", n=len(prompt.description), title="SegEarth-R1"))
        return prompt

    @torch.inference_mode()
    def logits(self, features: ImageFeatures, prompt: Prompt) -> Tensor:
        """Of the answer: canvas x canvas. Raises OutOfMemory."""
        placement = self.plan.placement
        with memory_watched():
            here = features.to(placement.device, placement.language_device)
            return self.network.segment(here, [prompt])[0, 0]

    def speak(self, features: ImageFeatures, prompt: Prompt) -> Iterator[str]:
        """The answer in words, piece by piece; nothing where the weights were not trained to speak."""
        if not self.writer.answers_in_words:
            return
        placement = self.plan.placement
        with memory_watched(), torch.inference_mode():
            opening = features.to(placement.device, placement.language_device).opening
        tokens = self._tokens(prompt.until_answer, opening)
        with memory_watched():
            yield from self.writer.read_words(tokens, MOST_WORDS)

    @torch.inference_mode()
    def _tokens(self, ids: tuple[int, ...], opening: Prefix) -> Iterator[int]:
        yield from self.network.language.speak(ids, opening)


def needs_of(config: SegEarthR1Config) -> Needs:
    """Of a network of these sizes; what an image takes is scaled from the published size."""
    with torch.device("meta"):
        network = SegEarthR1(config)
    language = sum(parameter.numel() for parameter in network.language.parameters())
    all_parts = sum(parameter.numel() for parameter in network.parameters())
    scale = (config.canvas / 1024) ** 2 * config.pixel_decoder.width / 256
    return Needs(language, all_parts - language, int(PUBLISHED.work * scale), int(PUBLISHED.features * scale))
