"""Which examples each step sees, and how they become tensors."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import islice
from typing import TypeVar

import numpy as np
import torch
from torch import Tensor

from segearth.errors import DatasetUnreadable
from segearth.model.canvas import Fit, fit_mask, prepare
from segearth.model.config import SegEarthR1Config
from segearth.model.prompt import Prompt, PromptWriter
from segearth.training.segearth_r1.sample import Example

Key = TypeVar("Key")
Value = TypeVar("Value")


@dataclass(frozen=True, eq=False)
class Batch:
    """B examples.

    pixel_values: B x 3 x canvas x canvas, normalised. targets: B x 1 x canvas x canvas, uint8, 0 or 1.
    """

    pixel_values: Tensor
    targets: Tensor
    prompts: list[Prompt]

    @property
    def inputs(self) -> tuple[Tensor, list[Prompt]]:
        """Of the network."""
        return self.pixel_values, self.prompts

    @property
    def truth(self) -> Tensor:
        """Of the losses."""
        return self.targets

    def to(self, device: torch.device) -> Batch:
        return Batch(self.pixel_values.to(device), self.targets.to(device), self.prompts)


@dataclass(frozen=True)
class Order:
    """A fresh shuffle per epoch, a full batch per step. What a step sees follows from seed and step alone, so
    that a run can go on anywhere."""

    examples: int
    batch: int
    seed: int

    def step(self, step: int) -> list[int]:
        """Indices of the examples of `step` (from 0)."""
        positions = range(step * self.batch, (step + 1) * self.batch)
        shuffles = {epoch: self._shuffle(epoch) for epoch in {at // self.examples for at in positions}}
        return [int(shuffles[at // self.examples][at % self.examples]) for at in positions]

    def _shuffle(self, epoch: int) -> np.ndarray:
        return np.random.default_rng((self.seed, epoch)).permutation(self.examples)


class Loader:
    """Reads examples into batches. Used by several threads at once."""

    def __init__(self, writer: PromptWriter, config: SegEarthR1Config):
        self._writer, self._config = writer, config

    def __call__(self, examples: Sequence[Example]) -> Batch:
        """Raises DatasetUnreadable."""
        read = [self._one(example) for example in examples]
        images, targets, prompts = zip(*read, strict=True)
        return Batch(torch.cat(images), torch.stack(targets), list(prompts))

    def _one(self, example: Example) -> tuple[Tensor, Tensor, Prompt]:
        pixels, target = example.sample.read()
        fit = Fit.of(*target.shape, side=self._config.canvas)
        return prepare(pixels, fit), fit_mask(target, fit)[None], self.prompt(example)

    def prompt(self, example: Example) -> Prompt:
        """Nothing is learnt from words where there is no answer. Raises DatasetUnreadable."""
        prompt = self._writer.write(example.question, example.answer)
        if self._config.task == "reasoning" and not example.answer:
            prompt = replace(prompt, labels=())
        length = len(prompt.expand(self._config.visual_tokens).ids)
        if length > self._config.language.positions:
            raise DatasetUnreadable(
                f"The words of {example.sample.name} take {length:,} tokens, more than the model reads.",
                advice="Shorten them.",
            )
        return prompt


def ahead(load: Callable[[Key], Value], keys: Iterable[Key], threads: int) -> Iterator[Value]:
    """`load` of every key, in order, each started up to `threads` before it is wanted."""
    keys, running = iter(keys), deque[Future]()
    pool = ThreadPoolExecutor(threads)
    try:
        running.extend(pool.submit(load, key) for key in islice(keys, threads))
        while running:
            value = running.popleft().result()
            running.extend(pool.submit(load, key) for key in islice(keys, 1))
            yield value
    finally:
        pool.shutdown(cancel_futures=True)
