"""Which of our numbers each recorded array is compared with."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from segearth.model.attention_rows import AttentionRows
from segearth.model.prompt import IMAGE
from segearth.model.segearth_r2 import TrainingOutput
from segearth.training.losses import LossWeights, MaskLosses, mask_losses, total_loss, words_loss
from segearth.training.segearth_r2.attention_loss import (
    attention_target,
    code_form,
    layer_losses,
    row_losses,
)
from segearth.training.segearth_r2.objective import ATTENTION_WEIGHT
from segearth.verify.checks import reset_checks
from segearth.verify.r2.fixture import Fixture
from segearth.verify.rows import LOSSES, Checks, close, equal, given, mask_of
from segearth.verify.stages import Stages, canvas_stages, decoder_stages, hidden_cells, watching

POINTS = 256


def training_checks(fixture: Fixture) -> Checks:
    """The training form: one image and one whole prompt, answer included."""
    network = fixture.network
    with torch.no_grad(), watching(network) as stages:
        output = network(fixture.views, [fixture.prompt], fixture.seg)
        query = stages.last("seg_projector").output[:, None]
        return {
            **image_checks(stages),
            **_language_checks(fixture, stages, output),
            "seg_states": close(stages.last("seg_projector").args[0][:, None]),
            "query": close(query),
            **{name: close(value) for name, value in decoder_stages(stages).items()},
            **{name: equal(hidden) for name, hidden in hidden_cells(stages).items()},
            **answer_checks(network.to_canvas(output.mask_logits[-1])),
            **reset_checks(fixture, query, stages),
            **_mask_loss_checks(fixture, output),
            **_attention_checks(fixture, output),
            **_made_up_rows(fixture),
        }


def image_checks(stages: Stages) -> Checks:
    """All that depends on the image only."""
    seen = {
        "siglip_hidden_minus2": stages.last("siglip").output.last_hidden_state,
        "projector_tokens": stages.last("connector").output,
    }
    return {name: close(value) for name, value in (seen | canvas_stages(stages)).items()}


def answer_checks(logits: Tensor) -> Checks:
    """logits: N x 1 x canvas x canvas."""
    return {"final_mask_logits": close(logits), "pred_masks": mask_of(logits)}


def _language_checks(fixture: Fixture, stages: Stages, output: TrainingOutput) -> Checks:
    batch = stages.last("language").args[0]
    phi = stages.last("language.phi")
    rows: AttentionRows = phi.kwargs["rows"]
    layers = fixture.network.config.language.layers
    hidden = {f"llm_hidden_{i}": stages.last(f"language.phi.layers.{i}").args[0] for i in range(1, layers)}
    states = {"inputs_embeds": phi.kwargs["inputs_embeds"], **hidden}
    states["llm_last_hidden_state"] = phi.output.last_hidden_state
    places = torch.zeros_like(batch.ids)
    places[rows.item, rows.position] = 1
    return {
        **{name: close(value) for name, value in states.items()},
        "lm_logits_text": close(output.lm_logits[batch.ids != IMAGE]),
        "llm_attention_mask": equal(batch.real),
        "llm_labels": equal(batch.labels),
        "seg_position_mask": equal(places),
        "image_position_mask": equal((batch.ids == IMAGE).long()),
        "seg_attention_rows": close(rows.stacked().transpose(1, 2)),
    }


def losses_of(fixture: Fixture, output: TrainingOutput) -> tuple[MaskLosses, Tensor, Tensor]:
    """Mask losses at the recorded points, the language loss, the unweighted attention loss.

    The points are drawn on the canvas and read on the raw masks, as published: the same places, because the
    recorded image is square.
    """
    outputs, count = len(output.mask_logits), len(fixture.targets)
    points = torch.from_numpy(
        fixture.expected.get("loss_point_coords", np.zeros((outputs, count, 1, 2), np.float32))
    )
    masks = mask_losses(output.mask_logits, fixture.targets, points)
    words = words_loss(output.lm_logits, output.labels)
    return masks, words, code_form(output.attention, targets_on_tokens(fixture))


def targets_on_tokens(fixture: Fixture) -> Tensor:
    grid = fixture.network.config.siglip.grid
    return torch.stack([attention_target(mask[0], grid) for mask in fixture.targets])


def total_of(masks: MaskLosses, words: Tensor, attention: Tensor) -> Tensor:
    return total_loss(masks, words) + ATTENTION_WEIGHT * attention


def _mask_loss_checks(fixture: Fixture, output: TrainingOutput) -> Checks:
    masks, words, attention = losses_of(fixture, output)
    weights = LossWeights()
    values = {
        "loss_mask_per_output": masks.bce,
        "loss_dice_per_output": masks.dice,
        "loss_mask_total_weighted": weights.bce * masks.bce.sum(),
        "loss_dice_total_weighted": weights.dice * masks.dice.sum(),
        "loss_llm": words,
        "loss_attention_weighted": ATTENTION_WEIGHT * attention,
        "loss_total": total_of(masks, words, attention),
    }
    shape = (len(output.mask_logits), len(fixture.targets), POINTS, 2)
    return {
        "loss_point_coords": given(shape, 0.0, 1.0),
        **{name: close(value, LOSSES) for name, value in values.items()},
    }


def _attention_checks(fixture: Fixture, output: TrainingOutput) -> Checks:
    targets = targets_on_tokens(fixture)
    return {
        "attention_maps": close(output.attention.sum(2)),
        "attention_target": equal(targets),
        "loss_attention_per_layer": close(layer_losses(output.attention, targets), LOSSES),
    }


def _made_up_rows(fixture: Fixture) -> Checks:
    """Rows without a target, without a background, with a single token."""
    count, tokens = 4, fixture.network.config.visual_tokens
    blank = np.zeros((count, tokens), np.float32)
    maps = torch.from_numpy(fixture.expected.get("attention_case_maps", blank))
    targets = torch.from_numpy(fixture.expected.get("attention_case_targets", blank))
    losses = row_losses(maps, targets)
    return {
        "attention_case_maps": given((count, tokens), 0.0),
        "attention_case_targets": given((count, tokens), 0.0, 1.0),
        "attention_case_loss_each": close(losses, LOSSES),
        "attention_case_loss": close(losses.mean(), LOSSES),
    }
