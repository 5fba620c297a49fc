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

from segearth.model.config import SegEarthR1Config
from segearth.model.prompt import IGNORE
from segearth.model.segearth_r1 import SegEarthR1, TrainingOutput
from segearth.model.weights import official_sources
from segearth.training.segearth_r1.batches import Batch
from segearth.training.segearth_r1.loop import Data, Trainer, freeze, set_modes
from segearth.training.segearth_r1.objective import Objective
from segearth.training.segearth_r1.settings import Settings
from segearth.verify.fixture import Fixture, Question

GOLDEN = Path(__file__).resolve().parents[4] / "shared" / "golden"
RECORDED = ("mask", "dice", "llm")
needs_golden = pytest.mark.skipif(not GOLDEN.is_dir(), reason="the recordings are not beside the repository")


@pytest.fixture(scope="module")
def fixture() -> Fixture:
    return Fixture.open(GOLDEN / "segearth_r1_tiny")


def learner(fixture: Fixture, question: Question, passes: int = 1, **settings: object) -> Trainer:
    """The loop's own trainer, which judges masks at the recorded points."""
    recorded = fixture.expected[f"{question.prefix}loss_point_coords"]
    points = iter([torch.from_numpy(array).float() for array in recorded] * passes)
    chosen = Settings(batch=1, device="cpu", stochastic_depth=False, **settings)
    objective = Objective(words=question.reasoning, draw=lambda logits: next(points))
    freeze(fixture.network, chosen.frozen, objective.words)
    set_modes(fixture.network, chosen)
    trainer = Trainer(fixture.network, objective, Data([None], None), chosen, Accelerator(cpu=True))
    trainer.optimiser.zero_grad(set_to_none=True)
    return trainer


def batch_of(fixture: Fixture, question: Question) -> Batch:
    return Batch(fixture.pixel_values, question.target, [question.prompt])


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
    (question,) = fixture.questions
    trainer = learner(fixture, question, passes, gradient_checkpointing=checkpointing)
    losses = trainer.gradients([batch_of(fixture, question)] * passes)
    fixture.network.language.phi.activation_checkpointing_disable()
    for ours, name in ((losses.total, "loss_total"), (losses.words, "loss_llm")):
        assert ours.item() == pytest.approx(float(fixture.expected[name]), abs=1e-4)
    for ours, name in ((losses.bce, "loss_mask_per_output"), (losses.dice, "loss_dice_per_output")):
        assert ours.item() == pytest.approx(float(fixture.expected[name].sum()), abs=1e-4)
    recorded = {n: g for n, g in fixture.gradients["grad_norm"].items() if g is not None}
    found = gradient_norms(fixture.network)
    assert found.keys() == recorded.keys()
    assert found == pytest.approx(recorded, rel=1e-3)


@needs_golden
def test_the_loop_computes_the_recorded_losses_on_the_published_canvas():
    """1024 pixels, 12544 points; a target, no target, and a referring question."""
    fixture = Fixture.open(GOLDEN / "segearth_r1_tiny_1024")
    assert [question.reasoning for question in fixture.questions] == [True, True, False]
    for question in fixture.questions:
        with torch.no_grad():
            trainer = learner(fixture, question, gradient_checkpointing=False)
            batch = batch_of(fixture, question)
            output = trainer.network(batch.pixel_values, batch.prompts)
            losses = trainer.objective(output, batch.targets)
        expected = {name: float(fixture.expected[f"{question.prefix}loss_{name}_total"]) for name in RECORDED}
        found = {"mask": 5 * losses.bce.item(), "dice": 5 * losses.dice.item(), "llm": losses.words.item()}
        assert found == pytest.approx(expected, abs=1e-4)
        assert losses.total.item() == pytest.approx(sum(expected.values()), abs=1e-4)


@pytest.mark.parametrize(("words", "head"), [(True, 0), (False, 50297 * 2048)])
def test_what_the_published_code_trains_learns(words: bool, head: int):
    """All 1,588,495,416 parameters but Swin's and the tables that no output depends on."""
    with torch.device("meta"):
        network = SegEarthR1(SegEarthR1Config())
    freeze(network, ("vision",), words)
    trained = sum(parameter.numel() for parameter in network.parameters() if parameter.requires_grad)
    assert trained == 1_588_495_416 - 86_880_376 - 340_480 - 204_800 - head


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
