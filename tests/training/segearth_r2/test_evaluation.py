"""Metrics of several targets, by hand: paired by order, missing ones repeated, surplus ones cut."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from segearth.training.segearth_r2.evaluate import R2Report
from segearth.training.segearth_r2.evaluation import Answer, judge, pairs
from segearth.training.segearth_r2.sample import Example


def mask(*columns: int) -> np.ndarray:
    """4 x 8, whole columns."""
    found = np.zeros((4, 8), bool)
    found[:, list(columns)] = True
    return found


def test_masks_are_paired_by_order() -> None:
    targets = np.array([mask(0, 1), mask(4, 5)])
    found = pairs(np.array([mask(0, 1), mask(4)]), targets)
    assert [one.iou for one in found] == pytest.approx([1.0, 0.5], abs=1e-5)


def test_a_missing_mask_repeats_the_last_one() -> None:
    targets = np.array([mask(0, 1), mask(0, 1, 2, 3)])
    assert [one.iou for one in pairs(np.array([mask(0, 1)]), targets)] == pytest.approx([1.0, 0.5], abs=1e-5)


def test_no_mask_is_an_empty_one() -> None:
    none = np.zeros((0, 4, 8), bool)
    assert [one.iou for one in pairs(none, np.array([mask(0), mask()]))] == [0.0, 1.0]


def test_surplus_masks_are_cut() -> None:
    (only,) = pairs(np.array([mask(1), mask(2)]), np.array([mask(1)]))
    assert only.iou == pytest.approx(1.0, abs=1e-5)


def test_a_judgement_counts_per_mask_merged_and_labels() -> None:
    """An image twice as wide as high: it covers the upper half of the canvas."""

    class Here:
        def read(self) -> np.ndarray:
            return mask()

    example = Example("one", Path("one.png"), (Here(), Here()), "a and b", "<p>a</p>[SEG] <p>b</p>[SEG]")
    logits = torch.full((2, 8, 8), -20.0)
    logits[0, :, :2] = 20.0  # also below the image, where nothing is
    logits[1, :4, 4:] = 20.0
    answered = Answer("<p>a</p>[SEG] and <p>c</p>[SEG]", logits)
    targets = np.array([mask(0, 1), mask(4, 5)])
    one = judge(example, np.zeros((4, 8, 3), np.uint8), targets, answered)
    assert [each.iou for each in one.native_masks] == pytest.approx([1.0, 0.5], abs=1e-5)
    assert [each.iou for each in one.official_masks] == pytest.approx([0.5, 0.5], abs=1e-5)
    assert one.native.iou == pytest.approx(16 / 24, abs=1e-5)
    assert not one.labels
    report = R2Report(None, [one])
    assert report.native_masks.giou == pytest.approx(0.75, abs=1e-5)
    assert report.native_masks.ciou == pytest.approx(16 / 24, abs=1e-5)
    assert report.right_labels == 0
