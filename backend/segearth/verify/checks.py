"""Which of our numbers each recorded array is compared with. Nothing recorded is left out: see `verify`."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import torch
from torch import Tensor

from segearth.model.segearth_r1 import ImageFeatures, TrainingOutput
from segearth.training.losses import LossWeights, MaskLosses, mask_losses, total_loss, words_loss
from segearth.verify.fixture import Fixture, Question
from segearth.verify.rows import LOSSES, Checks, best_token, close, equal, given, mask_of
from segearth.verify.stages import Stages, hidden_cells, image_stages, question_stages, watching

RECORDED_IN_PART = ("swin_res2", "swin_res3", "swin_res4", "multi_scale_1", "multi_scale_2", "mask_features",
                    "pixel_encoder_memory")  # fmt: skip
RECORDED_PER_QUESTION = ("inputs_embeds", "llm_last_hidden_state", "description_mean", "query",
                         "description_origin_proj", "d_projector_out", "decoder_mask_logits_0")  # fmt: skip
EVERY, EVERY_LOGIT = 16, 8
"""The real-geometry fixture keeps every 16th row and column of large maps, every 8th of the final logits."""


def training_checks(fixture: Fixture) -> Checks:
    """The training form: one image and one whole prompt, answer included, per sample."""
    checks: Checks = {}
    for question in fixture.questions:
        with torch.no_grad(), watching(fixture.network) as stages:
            output = fixture.network(fixture.pixel_values, [question.prompt])
            image, asked = image_stages(stages), question_stages(stages)
            checks |= _image_checks(fixture, image) | _question_checks(fixture, question, asked)
            checks |= _prompt_checks(fixture, question, stages, output)
            checks |= answer_checks(fixture, question, fixture.network.to_canvas(output.mask_logits[-1]))
            checks |= _loss_checks(fixture, question, output)
            if not fixture.is_real_geometry:
                checks |= {name: equal(hidden) for name, hidden in hidden_cells(stages).items()}
                checks |= reset_checks(fixture, asked["query"], stages)
    return checks


def image_features(fixture: Fixture) -> tuple[ImageFeatures, Checks]:
    """What answering a question starts from: the image, encoded once."""
    with torch.no_grad(), watching(fixture.network) as stages:
        features = fixture.network.encode_image(fixture.pixel_values)
    return features, _image_checks(fixture, image_stages(stages))


def answering_checks(fixture: Fixture, features: ImageFeatures) -> Checks:
    """Each question by itself, its prompt read up to the end of the description."""
    checks: Checks = {}
    for question in fixture.questions:
        with torch.no_grad(), watching(fixture.network) as stages:
            logits = fixture.network.segment(features, [question.prompt])
            asked = question_stages(stages)  # no maps between the layers: they are not computed here
        whole = {name: value for name, value in asked.items() if not name.startswith(("inputs_", "llm_"))}
        checks |= _question_checks(fixture, question, whole) | answer_checks(fixture, question, logits)
    return checks


def _image_checks(fixture: Fixture, image: dict[str, Tensor]) -> Checks:
    checks: Checks = {}
    for name, value in image.items():
        if fixture.is_real_geometry and name in RECORDED_IN_PART:
            part = value[:, ::EVERY] if value.dim() == 3 else value[:, :, ::EVERY, ::EVERY]
            whole = value.double()
            checks[f"{name}_sub{EVERY}"] = close(part)
            checks[f"{name}_mean_std"] = close(torch.stack([whole.mean(), whole.std(correction=0)]))
        else:
            checks[name] = close(value)
    return checks


def _question_checks(fixture: Fixture, question: Question, asked: dict[str, Tensor]) -> Checks:
    if not fixture.is_real_geometry:
        return {name: close(value) for name, value in asked.items()}
    queries = [value for name, value in asked.items() if name.startswith("decoder_query_")]
    last = fixture.network.config.mask_decoder.layers
    recorded = (*RECORDED_PER_QUESTION, f"decoder_mask_logits_{last}")
    kept = {name: asked[name] for name in recorded if name in asked} | {"decoder_query": torch.cat(queries)}
    return {question.prefix + name: close(value) for name, value in kept.items()}


def answer_checks(fixture: Fixture, question: Question, logits: Tensor) -> Checks:
    """The answer to one question. logits: 1 x 1 x canvas x canvas."""
    q = question.prefix
    if fixture.is_real_geometry:
        part = logits[:, :, ::EVERY_LOGIT, ::EVERY_LOGIT]
        return {
            f"{q}final_mask_logits_sub{EVERY_LOGIT}": close(part),
            f"{q}pred_mask_packed": mask_of(logits),
        }
    return {"final_mask_logits": close(logits), "pred_masks": mask_of(logits)}


def _prompt_checks(fixture: Fixture, question: Question, stages: Stages, output: TrainingOutput) -> Checks:
    batch, q = stages.last("language").args[0], question.prefix
    checks = {f"{q}llm_labels": equal(batch.labels)}
    checks[f"{q}description_position_mask"] = equal(batch.description.long())
    if fixture.is_real_geometry:
        return checks | {f"{q}lm_logits_argmax": best_token(output.lm_logits)}
    return checks | {"llm_attention_mask": equal(batch.real), "lm_logits": close(output.lm_logits)}


def losses_of(fixture: Fixture, question: Question, output: TrainingOutput) -> tuple[MaskLosses, Tensor]:
    """Mask losses at the recorded points, and the language loss (0 for a referring question)."""
    count = len(output.mask_logits)
    points = torch.from_numpy(
        fixture.expected.get(f"{question.prefix}loss_point_coords", np.zeros((count, 1, 1, 2)))
    )
    masks = mask_losses(output.mask_logits, question.target, points.float())
    words = words_loss(output.lm_logits, output.labels) if question.reasoning else torch.zeros(())
    return masks, words


def _loss_checks(fixture: Fixture, question: Question, output: TrainingOutput) -> Checks:
    masks, words = losses_of(fixture, question, output)
    weights, q = LossWeights(), question.prefix
    total = total_loss(masks, words, weights)
    mask_total, dice_total = weights.bce * masks.bce.sum(), weights.dice * masks.dice.sum()
    names = ("loss_mask_total", "loss_dice_total", "loss_llm_total")
    if not fixture.is_real_geometry:
        names = ("loss_mask_total_weighted", "loss_dice_total_weighted", "loss_llm")
    points = 12544 if fixture.is_real_geometry else 256
    return {
        f"{q}loss_point_coords": given((len(output.mask_logits), 1, points, 2), 0.0, 1.0),
        f"{q}loss_mask_per_output": close(masks.bce, LOSSES),
        f"{q}loss_dice_per_output": close(masks.dice, LOSSES),
        **{
            q + name: close(value, LOSSES)
            for name, value in zip(names, (mask_total, dice_total, words), strict=True)
        },
        f"{q}loss_total": close(total, LOSSES),
    }


def reset_checks(fixture: Fixture, query: Tensor, stages: Stages) -> Checks:
    """An image whose first mask is empty everywhere, so that the next layer must look at everything."""
    decoder, memory = fixture.network.mask_decoder, stages.last("mask_decoder").args[1]
    width = memory.mask_features.shape[1]
    shift = torch.from_numpy(
        fixture.expected.get("reset_case_mask_feature_shift", np.zeros(width, np.float32))
    )
    outputs = decoder(query, replace(memory, mask_features=memory.mask_features + shift[:, None, None]))
    return {
        "reset_case_mask_feature_shift": given((width,)),
        "reset_case_initial_mask_logits": close(outputs[0]),
        "reset_case_final_decoder_mask_logits": close(outputs[-1]),
    }
