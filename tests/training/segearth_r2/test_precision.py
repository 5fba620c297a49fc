"""The precision that is taken where bfloat16 is faster keeps words and masks of a trained network."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor

from segearth.engines.machine import Machine
from segearth.engines.r2_model import R2Model
from segearth.verify.precision import iou
from tests.support.r2_data import Scene
from tests.support.r2_trained import SCENES, trained_once

MUCH = 64 * 10**9


def read(folder: Path, *, half: bool) -> R2Model:
    return R2Model.read(folder, Machine("cpu", "a processor", MUCH, MUCH, MUCH, half_pays=half))


def answer(model: R2Model, scene: Scene) -> tuple[str, list[Tensor]]:
    """What it says, and the logits of what it marks."""
    features, tokens, masks = model.encode(scene.pixels), [], []
    for spoken in model.speak(features, model.prompt(scene.question)):
        tokens.append(spoken.token)
        if spoken.token == model.writer.seg:
            masks.append(model.logits(features, spoken).float())
    return model.writer.words(tokens), masks


def test_words_and_masks_agree_with_float32() -> None:
    folder = trained_once() / "run/model"
    mixed, whole = read(folder, half=True), read(folder, half=False)
    assert mixed.network.language.lm_head.weight.dtype is torch.bfloat16
    for scene in SCENES:
        (words, masks), (exact_words, exact) = (answer(model, scene) for model in (mixed, whole))
        assert words == exact_words
        assert len(masks) == len(exact) == len(scene.targets)
        assert min(map(iou, masks, exact)) >= 0.999
