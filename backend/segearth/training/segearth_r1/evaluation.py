"""How well a network answers a split: as officially counted, and on each image's own grid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from segearth.model.canvas import Fit, fit_mask, prepare, restore
from segearth.model.prompt import PromptWriter
from segearth.model.segearth_r1 import SegEarthR1
from segearth.training.metrics import Overlap, Scores, overlap
from segearth.training.segearth_r1.batches import Loader, ahead
from segearth.training.segearth_r1.sample import Example, Sample, examples
from segearth.training.segearth_r1.thumbnail import thumbnail

LIMITS = (0.5, 0.6, 0.7, 0.8, 0.9)


@dataclass(frozen=True, eq=False)
class Judgement:
    """One answered question.

    official: on the padded canvas, whose padding counts. native: on the image's own grid, padding cut off.
    picture: a JPEG of the image and of answer against target.
    """

    name: str
    question: str
    rows: int
    columns: int
    official: Overlap
    native: Overlap
    picture: bytes


@dataclass(frozen=True)
class Figures:
    """gIoU, cIoU and P@x of one way of counting, 0..1."""

    giou: float
    ciou: float
    precision_at: dict[str, float]

    @classmethod
    def of(cls, overlaps: Sequence[Overlap]) -> Figures:
        scores = Scores(list(overlaps))
        hits = {f"{limit}": scores.precision_at(limit) for limit in LIMITS}
        return cls(scores.giou, scores.ciou, hits)


def evaluate(
    network: SegEarthR1,
    writer: PromptWriter,
    samples: Sequence[Sample],
    all_questions: bool = False,
    readers: int = 4,
) -> Iterator[Judgement]:
    """Answers the first question of each image, as published, or all of them, image by image.

    Raises DatasetUnreadable.
    """
    load = Loader(writer, network.config)
    read = ahead(Sample.read, samples, readers)
    for sample, (pixels, target) in zip(samples, read, strict=True):
        asked = examples([sample], all_questions)
        logits = _answer(network, load, pixels, asked)
        for example, canvas_logits in zip(asked, logits, strict=True):
            yield judge(example, pixels, target, canvas_logits)


@torch.inference_mode()
def _answer(network: SegEarthR1, load: Loader, pixels: np.ndarray, asked: Sequence[Example]) -> torch.Tensor:
    """Logits, questions x canvas x canvas, float32, on the CPU."""
    device = network.connector.fc.weight.device
    fit = Fit.of(*pixels.shape[:2], side=network.config.canvas)
    features = network.encode_image(prepare(pixels, fit, device))
    return network.segment(features, [load.prompt(example) for example in asked])[:, 0].float().cpu()


def judge(example: Example, pixels: np.ndarray, target: np.ndarray, logits: torch.Tensor) -> Judgement:
    """logits: canvas x canvas. target: rows x columns of the image, bool."""
    fit = Fit.of(*target.shape, side=logits.shape[-1])
    official = overlap((logits > 0).numpy(), fit_mask(target, fit).numpy())
    answer = restore(logits.sigmoid(), fit).numpy() > 0.5
    return Judgement(
        name=example.sample.name,
        question=example.question,
        rows=target.shape[0],
        columns=target.shape[1],
        official=official,
        native=overlap(answer, target),
        picture=thumbnail(pixels, answer, target),
    )
