"""The presence score: fitted to what was there and what was not."""

from __future__ import annotations

import numpy as np
import torch

from segearth.model.nano import Presence, evidence
from segearth.training.calibration import (
    DECISIONS,
    EMPTY_SHARE,
    FOLDS,
    LARGEST_SIDE,
    cut,
    decide,
    fit,
    known_nouns,
    unseen_scores,
)
from segearth.training.evaluation import expected_calibration_error, reliability
from segearth.training.labelled_image import LabelledImage
from tests.support.red_pools import red_pools

NOUN_COUNT = 3


def seen(count: int, seed: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Evidence that follows a known logistic law, whose bias differs by noun; noun 2 is never seen."""
    random = np.random.default_rng(seed)
    found = torch.tensor(random.normal((1, 4), (2, 1.5), (count, 2)), dtype=torch.float32)
    nouns = torch.tensor(random.integers(0, 2, count))
    logits = 1.5 * found[:, 0] + 0.5 * found[:, 1] - torch.tensor([2.0, 6.0])[nouns]
    present = torch.tensor(random.random(count) < logits.sigmoid().numpy()).float()
    return found, nouns, present


def scores(presence: Presence, found: torch.Tensor, nouns: torch.Tensor) -> torch.Tensor:
    every = torch.stack([presence(each.expand(NOUN_COUNT, 2)) for each in found])
    return every.gather(1, nouns[:, None])[:, 0].sigmoid()


def test_fitted_scores_are_calibrated_on_what_they_never_saw():
    presence = fit(*seen(1200, 0), NOUN_COUNT)
    found, nouns, present = seen(800, 1)
    pairs = list(zip(scores(presence, found, nouns).tolist(), present.tolist(), strict=True))
    assert expected_calibration_error(pairs) < 0.08
    assert np.mean([(score >= 0.5) == there for score, there in pairs]) > 0.8


def test_an_answer_is_given_as_often_as_what_is_absent_allows():
    absent = torch.linspace(0, 0.99, 100)
    present = torch.zeros(100)
    assert decide(absent * 0.1, present) == min(DECISIONS)
    assert decide(absent, present) == max(DECISIONS)
    decided = decide(absent * 0.4, present)
    assert min(DECISIONS) < decided < max(DECISIONS)
    assert (absent * 0.4 < decided).float().mean() >= EMPTY_SHARE


def test_scores_of_the_unseen_never_saw_their_own_labels():
    found, nouns, present = seen(240, 3)
    fold = torch.arange(240) % FOLDS
    scores = unseen_scores(found, nouns, present, fold)
    lied = torch.where(fold == 2, 1 - present, present)
    again = unseen_scores(found, nouns, lied, fold)
    torch.testing.assert_close(again[fold == 2], scores[fold == 2])
    assert not torch.allclose(again[fold != 2], scores[fold != 2])
    assert ((scores >= 0.5) == present.bool()).float().mean() > 0.75


def test_a_noun_without_examples_gets_the_shared_score():
    presence = fit(*seen(600, 2), NOUN_COUNT)
    assert torch.isfinite(presence.weight).all()
    own, others = presence.bias[2], presence.bias[:2]
    assert others.min() <= own <= others.max()


def test_more_and_stronger_pixels_are_more_evidence():
    nothing, some, more = torch.full((3, 40, 40), -6.0)
    some[:4, :4] = 2.0
    more[:20, :20] = 4.0
    measured = evidence(torch.stack([nothing, some, more]))
    assert (measured[1:] > measured[:-1]).all()


def test_present_and_absent_nouns_are_those_that_are_known():
    known = dict(known_nouns(red_pools(), np.random.default_rng(0)))
    assert known == {"swimming_pool": True, "tennis_court": False, "boat": False}


def test_large_images_are_cut_with_their_masks():
    side = LARGEST_SIDE + 76
    pixels, mask = np.zeros((side, 300, 3), np.uint8), np.zeros((side, 300), np.uint8)
    small = cut(LabelledImage("x", "s", "p", pixels, None, {"water": mask}))
    assert small.pixels.shape == (LARGEST_SIDE, 300, 3)
    assert small.masks["water"].shape == (LARGEST_SIDE, 300)


def test_reliability_holds_every_answer_once():
    pairs = [(0.05, 0), (0.08, 0), (0.55, 1), (1.0, 1), (0.97, 0)]
    rows = reliability(pairs)
    assert [row.count for row in rows] == [2, 1, 2]
    assert rows[-1].right == 0.5
    assert expected_calibration_error(pairs) == sum(abs(r.score - r.right) * r.count for r in rows) / 5
    assert reliability([]) == []
    assert expected_calibration_error([(0.25, 0.25), (0.9, 0.9)]) < 1e-9
