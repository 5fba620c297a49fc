"""What every data set is read to: images with a target and questions, not yet in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from segearth.errors import DatasetUnreadable
from segearth.training.segearth_r1.pixels import read_pixels, read_target


class TargetSource(Protocol):
    """Where the target of a sample comes from."""

    def read(self) -> np.ndarray:
        """rows x columns, bool. Raises DatasetUnreadable."""


@dataclass(frozen=True)
class TargetFile:
    """A picture that is not zero where the target is."""

    path: Path

    def read(self) -> np.ndarray:
        return read_target(self.path)


@dataclass(frozen=True)
class Sample:
    """One image.

    questions: one or more. answers: texts to learn, one or more, or none where nothing is learnt from words.
    """

    name: str
    image: Path
    target: TargetSource
    questions: tuple[str, ...]
    answers: tuple[str, ...] = ()

    def read(self) -> tuple[np.ndarray, np.ndarray]:
        """The image (rows x columns x 3, uint8, red green blue) and its target (rows x columns, bool).

        Raises DatasetUnreadable, also where the two differ in size.
        """
        pixels, target = read_pixels(self.image), self.target.read()
        if pixels.shape[:2] != target.shape:
            (rows, columns), (target_rows, target_columns) = pixels.shape[:2], target.shape
            raise DatasetUnreadable(
                f"{self.image} has {columns} x {rows} pixels, its mask {target_columns} x {target_rows}.",
                advice="Make the mask as large as the image.",
            )
        return pixels, target


@dataclass(frozen=True)
class Example:
    """One question about one image. answer: the text to learn, or ""."""

    sample: Sample
    question: str
    answer: str


@dataclass(frozen=True)
class Dataset:
    """One split.

    task: which prompt the data are made for, "reasoning" or "referring"; None leaves that to the model.
    notes: what a user should know about how the files were read, one sentence each.
    """

    name: str
    task: str | None
    samples: tuple[Sample, ...]
    notes: tuple[str, ...] = ()


def examples(samples: Sequence[Sample], all_questions: bool = False) -> list[Example]:
    """The first question and answer of each image, as published, or every question, with the answers in
    turn."""
    return [
        Example(sample, question, sample.answers[index % len(sample.answers)] if sample.answers else "")
        for sample in samples
        for index, question in enumerate(sample.questions[: None if all_questions else 1])
    ]
