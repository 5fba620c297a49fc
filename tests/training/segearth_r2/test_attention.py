"""Attention supervision: only the rows of [SEG], in both forms, equal to what eager attention gives."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from segearth.model.attention_rows import AttentionRows
from segearth.model.segearth_r2 import SegEarthR2
from segearth.training.segearth_r2.attention_loss import (
    FORMS,
    attention_target,
    code_form,
    paper_form,
    row_losses,
)
from segearth.verify.r2.checks import targets_on_tokens
from segearth.verify.r2.fixture import Fixture
from tests.support.r2_checkpoint import random_r2

GOLDEN = Path(__file__).resolve().parents[4] / "shared" / "golden" / "segearth_r2_tiny"


@pytest.fixture(scope="module")
def network() -> SegEarthR2:
    return random_r2()


def test_the_rows_are_those_of_eager_attention_and_gradients_flow(network: SegEarthR2) -> None:
    phi = network.language.phi
    states = torch.randn(2, 9, 32, generator=torch.Generator().manual_seed(1))
    wanted = torch.zeros(2, 9, dtype=torch.bool)
    wanted[0, 3] = wanted[1, 5] = wanted[1, 8] = True
    rows = AttentionRows.at(wanted)
    phi(inputs_embeds=states.requires_grad_(), attention_mask=torch.ones(2, 9).long(), rows=rows)
    own = phi.config._attn_implementation
    phi.set_attn_implementation("eager")
    whole = phi(inputs_embeds=states, output_attentions=True).attentions
    phi.set_attn_implementation(own)
    maps = torch.stack([layer[rows.item, :, rows.position] for layer in whole])
    torch.testing.assert_close(rows.stacked(), maps, atol=1e-6, rtol=0)
    rows.stacked()[..., 0].sum().backward()
    assert states.grad.abs().sum() > 0


@pytest.mark.skipif(not GOLDEN.is_dir(), reason="the recordings are not beside the repository")
def test_both_forms_give_the_recorded_losses() -> None:
    """The recording's README names the paper's form to four digits."""
    fixture = Fixture.open(GOLDEN)
    with torch.no_grad():
        output = fixture.network(fixture.views, [fixture.prompt], fixture.seg)
    targets = targets_on_tokens(fixture)
    assert 0.01 * code_form(output.attention, targets).item() == pytest.approx(0.3182, abs=5e-5)
    assert 0.01 * paper_form(output.attention, targets).item() == pytest.approx(0.1391, abs=5e-5)


@pytest.mark.parametrize("form", FORMS)
def test_looking_at_the_target_is_better_than_looking_elsewhere(form: str) -> None:
    targets = torch.zeros(1, 16)
    targets[0, :4] = 1
    on, off = torch.full((2, 1, 2, 16), 1e-3), torch.full((2, 1, 2, 16), 1e-3)
    on[..., :4], off[..., 4:8] = 0.1, 0.1
    assert FORMS[form](on, targets) < FORMS[form](off, targets)


def test_a_row_without_a_target_adds_nothing_and_still_counts() -> None:
    rows = torch.rand(2, 9, generator=torch.Generator().manual_seed(0))
    targets = torch.tensor([[0.0] * 9, [1.0] * 9])
    each = row_losses(rows, targets)
    assert each[0] == 0
    assert each[1] == pytest.approx(-(rows[1].square().mean() + 1e-8).log().item())
    attention = rows[None, :, None]
    assert paper_form(attention, targets).item() == pytest.approx(each[1].item() / 2)


def test_a_target_touches_the_tokens_whose_middle_it_covers() -> None:
    """As published: the squashed mask is sampled, so that a speck between the middles is not seen at all."""
    mask = torch.zeros(100, 200)
    mask[:20, 150:] = 1
    assert attention_target(mask, 4).reshape(4, 4).nonzero().tolist() == [[0, 3]]
    mask[:, :] = 0
    mask[:3, 197:] = 1
    assert attention_target(mask, 4).sum() == 0
    assert attention_target(torch.ones(7, 5), 4).sum() == 16
