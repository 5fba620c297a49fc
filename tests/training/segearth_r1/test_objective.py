"""The losses and gradients of the official code come out of the training loop itself."""

from __future__ import annotations

from collections import defaultdict
from math import sqrt
from pathlib import Path

import numpy as np
import pytest
import torch
from accelerate import Accelerator
from torch import Tensor

from segearth.model.prompt import IGNORE
from segearth.model.segearth_r1 import SegEarthR1, TrainingOutput
from segearth.model.weights import official_sources
from segearth.training.segearth_r1.batches import Batch
from segearth.training.segearth_r1.loop import Data, Trainer
from segearth.training.segearth_r1.objective import Objective
from segearth.training.segearth_r1.settings import Settings
from segearth.verify.fixture import Fixture

GOLDEN = Path(__file__).resolve().parents[4] / "shared" / "golden" / "segearth_r1_tiny"
needs_golden = pytest.mark.skipif(not GOLDEN.is_dir(), reason="the recordings are not beside the repository")


@pytest.fixture(scope="module")
def fixture() -> Fixture:
    return Fixture.open(GOLDEN)


def learner(fixture: Fixture, passes: int = 1, **settings: object) -> tuple[Trainer, list[Batch]]:
    """The loop's own trainer, which judges masks at the recorded points, and the recorded batch."""
    points = [torch.from_numpy(array) for array in fixture.expected["loss_point_coords"]]
    recorded = iter(points * passes)
    question = fixture.questions[0]
    batch = Batch(fixture.pixel_values, question.target, [question.prompt])
    chosen = Settings(batch=1, device="cpu", stochastic_depth=False, **settings)
    objective = Objective(words=True, draw=lambda logits: next(recorded))
    trainer = Trainer(fixture.network, objective, Data([None], None), chosen, Accelerator(cpu=True))
    trainer.optimiser.zero_grad(set_to_none=True)
    return trainer, [batch] * passes


def gradient_norms(network: SegEarthR1) -> dict[str, float]:
    """By official name; the parts of a fused tensor count together."""
    squares: dict[str, float] = defaultdict(float)
    for ours, source in official_sources(network).items():
        gradient: Tensor | None = network.get_parameter(ours).grad
        if gradient is not None:
            squares[source.published] += gradient.double().square().sum().item()
    return {name: sqrt(square) for name, square in squares.items()}


@needs_golden
@pytest.mark.parametrize("checkpointing", [False, True])
@pytest.mark.parametrize("passes", [1, 2])
def test_the_loop_computes_the_recorded_losses_and_gradients(
    fixture: Fixture, passes: int, checkpointing: bool
):
    trainer, batches = learner(fixture, passes, gradient_checkpointing=checkpointing)
    losses = trainer.gradients(batches)
    fixture.network.language.phi.activation_checkpointing_disable()
    for ours, name in ((losses.total, "loss_total"), (losses.words, "loss_llm")):
        assert ours.item() == pytest.approx(float(fixture.expected[name]), abs=1e-4)
    for ours, name in ((losses.bce, "loss_mask_per_output"), (losses.dice, "loss_dice_per_output")):
        assert ours.item() == pytest.approx(float(fixture.expected[name].sum()), abs=1e-4)
    recorded = {n: g for n, g in fixture.gradients["grad_norm"].items() if g is not None}
    found = gradient_norms(fixture.network)
    assert found.keys() == recorded.keys()
    assert found == pytest.approx(recorded, rel=1e-3)


def test_published_points_unless_said_otherwise():
    assert Objective(words=True).draw(torch.zeros(2, 1, 8, 8)).shape == (2, 12544, 2)


def output(labels: list[int]) -> TrainingOutput:
    torch.manual_seed(0)
    lm_logits = torch.randn(1, len(labels), 5, requires_grad=True)
    masks = [torch.zeros(1, 1, 8, 8, requires_grad=True)] * 2
    return TrainingOutput(masks, lm_logits, torch.tensor([labels]))


def test_masks_alone_where_nothing_is_said():
    referring = Objective(words=False)(output([1, 2, 3]), torch.zeros(1, 1, 8, 8))
    assert referring.words.item() == 0
    assert referring.total.item() == pytest.approx(5 * (referring.bce + referring.dice).item())


def test_a_batch_without_answers_teaches_no_word_but_reaches_every_parameter():
    """Several devices wait for a gradient of every parameter."""
    silent = output([IGNORE] * 3)
    losses = Objective(words=True)(silent, torch.zeros(1, 1, 8, 8))
    losses.total.backward()
    assert torch.isfinite(losses.total)
    assert losses.words.item() == 0
    np.testing.assert_array_equal(silent.lm_logits.grad, np.zeros((1, 3, 5)))


def test_schedule_is_transformers_cosine():
    from transformers import get_cosine_schedule_with_warmup

    from segearth.training.segearth_r1.schedule import rate_factor

    optimiser = torch.optim.SGD([torch.zeros(1)], lr=1.0)
    schedule = get_cosine_schedule_with_warmup(optimiser, 67, 2220)
    theirs = []
    for _ in range(2220):
        theirs.append(schedule.get_last_lr()[0])
        optimiser.step()
        schedule.step()
    ours = [rate_factor(step, 2220, 0.03) for step in range(2220)]
    np.testing.assert_allclose(ours, theirs, atol=1e-12)
