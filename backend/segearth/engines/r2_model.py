"""A SegEarth-R2 checkpoint in memory, placed as planned: pixels and a question in, words and logits out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from segearth.engines.machine import Machine
from segearth.engines.needs import PUBLISHED_R2, Needs
from segearth.engines.out_of_memory import memory_watched
from segearth.engines.planning import Plan, plan
from segearth.errors import QuestionTooLong
from segearth.model.generation import MOST_TOKENS, Choose, Spoken, drawn, likeliest, speak
from segearth.model.language import Prefix
from segearth.model.prompt import Prompt
from segearth.model.r2_canvas import prepare_views
from segearth.model.r2_config import SegEarthR2Config
from segearth.model.r2_prompt import R2PromptWriter, asked_after_opening
from segearth.model.segearth_r2 import R2Features, SegEarthR2
from segearth.model.weights import load_network
from segearth.sentences import say

TITLE = "SegEarth-R2"


@dataclass(frozen=True, eq=False)
class R2Model:
    """opening: the prompt up to the question. preface: the text before every image, read once."""

    network: SegEarthR2
    writer: R2PromptWriter
    plan: Plan
    opening: tuple[int, ...]
    preface: Prefix

    @classmethod
    @torch.inference_mode()
    def read(cls, folder: Path, machine: Machine) -> R2Model:
        """Raises WeightsMissing, WeightsBroken, SettingInvalid, OutOfMemory."""
        config = SegEarthR2Config.from_folder(folder)
        writer = R2PromptWriter(folder, config)
        chosen = plan(needs_of(config), machine)
        with memory_watched(TITLE):
            network = load_network(folder, chosen.placement, SegEarthR2).requires_grad_(False)
            network = chosen.placement.move(network)
            opening = writer.write("").opening
            return cls(network, writer, chosen, opening, network.language.preface(opening))

    @property
    def device(self) -> str:
        return self.plan.placement.device

    @torch.inference_mode()
    def encode(self, pixels: np.ndarray) -> R2Features:
        """All that is kept of an image, rows x columns x 3, uint8. Raises OutOfMemory."""
        config = self.network.config
        with memory_watched(TITLE):
            views = prepare_views(pixels, config.canvas, config.siglip.side).to(self.device)
            return self.network.read_opening(self.network.encode_image(views), self.opening, self.preface)

    def prompt(self, question: str) -> Prompt:
        """Raises QuestionTooLong where it has more tokens than the model can read and answer."""
        prompt, config = self.writer.write(question), self.network.config
        ids = len(prompt.expand(config.visual_tokens).ids) + MOST_TOKENS
        if ids > config.language.positions:
            raise QuestionTooLong(say("too-many-tokens", n=len(prompt.description), title=TITLE))
        return prompt

    @torch.inference_mode()
    def speak(self, features: R2Features, prompt: Prompt) -> Iterator[Spoken]:
        """The answer token by token, its end included, at most `MOST_TOKENS`. Raises OutOfMemory."""
        with memory_watched(TITLE):
            own = self.network.language.phi.embed_tokens.weight
            opening = features.opening.map(lambda tensor: tensor.to(own))
            yield from speak(
                self.network.language,
                asked_after_opening(prompt),
                opening,
                end=self.writer.end,
                most=MOST_TOKENS,
                known=self.writer.known,
                choose=self._choose(),
            )

    def _choose(self) -> Choose:
        """The same words for the same question also where they are drawn."""
        temperature = self.network.config.manners.temperature
        if not temperature:
            return likeliest
        device = self.network.language.lm_head.weight.device
        return drawn(temperature, torch.Generator(device).manual_seed(0))

    @torch.inference_mode()
    def logits(self, features: R2Features, spoken: Spoken) -> Tensor:
        """Of the target whose [SEG] was spoken: canvas x canvas. Raises OutOfMemory."""
        with memory_watched(TITLE):
            memory = features.memory.map(lambda tensor: tensor.to(self.device))
            return self.network.mask(spoken.state, memory)[0, 0]


def needs_of(config: SegEarthR2Config) -> Needs:
    """Of a network of these sizes; what an image takes is scaled from the published size."""
    with torch.device("meta"):
        network = SegEarthR2(config)
    language = sum(parameter.numel() for parameter in network.language.parameters())
    all_parts = sum(parameter.numel() for parameter in network.parameters())
    scale = (config.canvas / 1024) ** 2 * config.pixel_decoder.width / 256
    work, features = (int(needed * scale) for needed in (PUBLISHED_R2.work, PUBLISHED_R2.features))
    return Needs(language, all_parts - language, work, features, TITLE)
