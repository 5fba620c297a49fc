"""How well a network answers a split: mask by mask and merged, on the canvas and on each image's own grid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from segearth.model.canvas import CornerFit, restore
from segearth.model.generation import MOST_TOKENS, speak
from segearth.model.r2_canvas import prepare_views
from segearth.model.r2_prompt import R2PromptWriter, asked_after_opening
from segearth.model.segearth_r2 import SegEarthR2
from segearth.model.spoken_targets import read_answer
from segearth.training.metrics import Overlap, overlap
from segearth.training.segearth_r1.batches import ahead
from segearth.training.segearth_r1.evaluation import Judgement
from segearth.training.segearth_r1.thumbnail import thumbnail
from segearth.training.segearth_r2.batches import corner_mask
from segearth.training.segearth_r2.sample import Example


@dataclass(frozen=True, eq=False)
class R2Judgement(Judgement):
    """One answered question; `official` and `native` are of all its targets merged.

    official_masks, native_masks: of each target. said: the answer in words. labels: whether its targets are
    called as they should be, in the same order.
    """

    official_masks: tuple[Overlap, ...]
    native_masks: tuple[Overlap, ...]
    said: str
    labels: bool


@dataclass(frozen=True, eq=False)
class Answer:
    """words: with tags and [SEG]. logits: of each target, M x canvas x canvas, float32."""

    words: str
    logits: Tensor


def evaluate(
    network: SegEarthR2, writer: R2PromptWriter, examples: Sequence[Example], readers: int = 4
) -> Iterator[R2Judgement]:
    """Asks every question, greedily. Raises DatasetUnreadable."""
    read = ahead(Example.read, examples, readers)
    for example, (pixels, targets) in zip(examples, read, strict=True):
        yield judge(example, pixels, targets, answer(network, writer, pixels, example.question))


@torch.inference_mode()
def answer(network: SegEarthR2, writer: R2PromptWriter, pixels: np.ndarray, question: str) -> Answer:
    """pixels: rows x columns x 3, uint8."""
    config, device = network.config, network.seg_projector.weight.device
    prompt = writer.write(question)
    views = prepare_views(pixels, config.canvas, config.siglip.side).to(device)
    features = network.read_opening(network.encode_image(views), prompt.opening)
    said = list(
        speak(
            network.language,
            asked_after_opening(prompt),
            features.opening,
            end=writer.end,
            most=MOST_TOKENS,
            known=writer.known,
        )
    )
    states = [one.state for one in said if one.token == writer.seg]
    logits = [network.mask(state, features.memory)[0, 0].float().cpu() for state in states]
    empty = torch.zeros(0, config.canvas, config.canvas)
    words = writer.words([one.token for one in said if one.state is not None])
    return Answer(words, torch.stack(logits) if logits else empty)


def judge(example: Example, pixels: np.ndarray, targets: np.ndarray, answered: Answer) -> R2Judgement:
    """targets: N x rows x columns, bool."""
    rows, columns = pixels.shape[:2]
    fit = CornerFit.of(rows, columns, answered.logits.shape[-1])
    canvas_targets = np.array([corner_mask(mask, fit).numpy() for mask in targets], bool)
    canvas_targets = canvas_targets.reshape(-1, fit.side, fit.side)
    canvas_masks = (answered.logits > 0).numpy()
    masks = np.array([restore(one.sigmoid(), fit).numpy() > 0.5 for one in answered.logits], bool)
    masks = masks.reshape(-1, rows, columns)
    wanted, said = (read_answer(text).targets for text in (example.answer, answered.words))
    return R2Judgement(
        name=example.name,
        question=example.question,
        rows=rows,
        columns=columns,
        official=overlap(canvas_masks.any(0), canvas_targets.any(0)),
        native=overlap(masks.any(0), targets.any(0)),
        picture=thumbnail(pixels, masks.any(0), targets.any(0)),
        official_masks=pairs(canvas_masks, canvas_targets),
        native_masks=pairs(masks, targets),
        said=answered.words,
        labels=[one.label for one in wanted] == [one.label for one in said],
    )


def pairs(masks: np.ndarray, targets: np.ndarray) -> tuple[Overlap, ...]:
    """By order, as published: where there are too few masks the last one is repeated (an empty one where
    there is none), where there are too many the rest is cut. masks: M x rows x columns; targets: N x ..."""
    none = np.zeros(targets.shape[1:], bool)
    found = [*masks[: len(targets)]]
    found += [found[-1] if found else none] * (len(targets) - len(found))
    return tuple(overlap(mask, target) for mask, target in zip(found, targets, strict=True))
