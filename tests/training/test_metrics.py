"""gIoU, cIoU and P@x follow the official rules."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from segearth.training.metrics import Overlap, Scores, overlap

GOLDEN = Path(__file__).resolve().parents[3] / "shared" / "golden" / "metrics_cases"


def mask(*pixels: int) -> np.ndarray:
    row = np.zeros(12, np.uint8)
    row[list(pixels)] = 1
    return row.reshape(3, 4)


def test_an_empty_target_counts_one_where_nothing_is_predicted():
    assert overlap(mask(), mask()).iou == 1.0


def test_an_empty_target_counts_zero_where_something_is_predicted():
    assert overlap(mask(3), mask()).iou == 0.0


def test_half_an_overlap_is_not_a_hit_at_one_half():
    scores = Scores([overlap(mask(*range(6)), mask(*range(12)))])
    assert scores.giou == pytest.approx(0.5, abs=1e-5)
    assert scores.precision_at(0.5) == 0.0


def test_false_positives_on_empty_targets_weigh_on_ciou_only_through_the_union():
    scores = Scores([Overlap(4, 8), Overlap(0, 4)])
    assert scores.ciou == pytest.approx(4 / 12)
    assert scores.giou == pytest.approx(0.25, abs=1e-5)


def test_ignored_pixels_count_neither_way():
    counted = mask(0, 1).astype(bool)
    assert overlap(mask(0, 1, 5), mask(0, 1, 7), counted).iou == pytest.approx(1, abs=1e-4)


def test_the_official_numbers_come_out():
    if not GOLDEN.is_dir():
        pytest.skip("the recorded official numbers are not beside this repository")
    expected = json.loads((GOLDEN / "expected.json").read_text(encoding="utf-8"))
    with np.load(GOLDEN / "masks.npz") as masks:
        scores = Scores([overlap(p, t) for p, t in zip(masks["pred"], masks["target"])])
    for sample, row in zip(scores.samples, expected["per_sample"]):
        assert (sample.intersection, sample.union) == (row["intersection"], row["union"])
        assert sample.iou == pytest.approx(row["iou"], abs=1e-6)
    assert scores.giou == pytest.approx(expected["gIoU"], abs=1e-6)
    assert scores.ciou == pytest.approx(expected["cIoU"], abs=1e-6)
    for limit, share in expected["precision_at"].items():
        assert scores.precision_at(float(limit)) == pytest.approx(share)
