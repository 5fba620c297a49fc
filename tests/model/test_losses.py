"""The losses by hand-made cases; their recorded values are `test_verify.py`'s."""

from __future__ import annotations

import math

import torch

from segearth.model.prompt import IGNORE
from segearth.training.losses import (
    MaskLosses,
    PointSampling,
    bce_loss,
    dice_loss,
    draw_points,
    mask_losses,
    sample_at,
    total_loss,
    words_loss,
)


def test_dice_of_a_perfect_and_of_a_wrong_mask() -> None:
    target = torch.tensor([[1.0, 1.0, 0.0, 0.0]])
    sure = torch.tensor([[50.0, 50.0, -50.0, -50.0]])
    assert dice_loss(sure, target).item() == 0
    assert math.isclose(dice_loss(-sure, target).item(), 1 - 1 / 5, abs_tol=1e-6)


def test_an_empty_target_costs_what_is_predicted() -> None:
    nothing = torch.zeros(1, 8)
    assert dice_loss(torch.full((1, 8), -50.0), nothing).item() == 0
    assert math.isclose(bce_loss(torch.zeros(1, 8), nothing).item(), math.log(2), rel_tol=1e-6)


def test_sampling_at_pixel_centres_gives_the_pixels() -> None:
    values = torch.arange(6.0).view(1, 1, 2, 3)
    centres = torch.tensor([[[0.5 / 3, 0.25], [2.5 / 3, 0.75]]])
    torch.testing.assert_close(sample_at(values, centres), torch.tensor([[0.0, 5.0]]))


def test_points_are_drawn_where_the_mask_is_unsure() -> None:
    """Logits grow from the middle column outwards: three quarters of the points must crowd there."""
    columns = torch.linspace(-1, 1, 64).expand(2, 1, 64, 64) * 10
    points = draw_points(columns, PointSampling(points=400), torch.Generator().manual_seed(0))
    distance = (points[..., 0] - 0.5).abs()
    assert points.shape == (2, 400, 2)
    assert points.min() >= 0
    assert points.max() <= 1
    assert distance[:, :300].max() < 0.2  # a quarter of the candidates lies within 0.125
    assert distance[:, 300:].max() > 0.4


def test_losses_count_the_final_output_first() -> None:
    target = torch.ones(1, 1, 8, 8)
    outputs = [torch.full((1, 1, 4, 4), value) for value in (-3.0, 0.0, 3.0)]  # the last one is right
    points = [torch.full((1, 5, 2), 0.5)] * 3
    losses = mask_losses(outputs, target, points)
    assert losses.bce[0] < losses.bce[2] < losses.bce[1]
    assert losses.dice[0] < losses.dice[2] < losses.dice[1]


def test_words_are_judged_one_position_ahead() -> None:
    labels = torch.tensor([[IGNORE, 2, 1]])
    logits = torch.full((1, 3, 4), -20.0)
    logits[0, 0, 2] = logits[0, 1, 1] = 20.0
    assert words_loss(logits, labels).item() < 1e-6


def test_total_weighs_as_published() -> None:
    masks = MaskLosses(torch.tensor([1.0, 2.0]), torch.tensor([0.5, 0.25]))
    assert total_loss(masks, None).item() == 5 * 3 + 5 * 0.75
    assert total_loss(masks, torch.tensor(4.0)).item() == 5 * 3 + 5 * 0.75 + 4
