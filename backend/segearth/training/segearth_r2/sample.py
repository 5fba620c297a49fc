"""What a data set is read to: questions whose answers name several targets, not yet in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from segearth.errors import DatasetUnreadable
from segearth.model.spoken_targets import SEG
from segearth.training.segearth_r1.pixels import read_pixels
from segearth.training.segearth_r1.sample import TargetSource


@dataclass(frozen=True)
class Example:
    """One question about one image. answer: to learn, with [SEG] in it once per target, in their order."""

    name: str
    image: Path
    targets: tuple[TargetSource, ...]
    question: str
    answer: str

    def __post_init__(self) -> None:
        """Raises DatasetUnreadable."""
        named, masks = self.answer.count(SEG), len(self.targets)
        if named != masks:
            raise DatasetUnreadable(
                f"The answer of {self.name} says {SEG} {named} times and has {masks} masks.",
                advice=f"Write {SEG} once for each mask, in the same order.",
            )

    def read(self) -> tuple[np.ndarray, np.ndarray]:
        """The image (rows x columns x 3, uint8, red green blue) and its targets (N x rows x columns, bool).

        Raises DatasetUnreadable, also where they differ in size.
        """
        pixels = read_pixels(self.image)
        masks = [target.read() for target in self.targets]
        for mask in masks:
            if mask.shape != pixels.shape[:2]:
                raise DatasetUnreadable(
                    f"A mask of {self.name} has {mask.shape[1]} x {mask.shape[0]} pixels, its image "
                    f"{pixels.shape[1]} x {pixels.shape[0]}.",
                    advice="Make the mask as large as the image.",
                )
        return pixels, np.array(masks, bool).reshape(-1, *pixels.shape[:2])


@dataclass(frozen=True)
class Dataset:
    """One split. notes: what a user should know about how the files were read, one sentence each."""

    name: str
    examples: Sequence[Example]
    notes: tuple[str, ...] = ()
