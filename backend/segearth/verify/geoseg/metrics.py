"""The seven pixel metrics, per case, as means and pooled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from segearth.training.geoseg.pixel_metrics import (
    BoundaryScore,
    Counts,
    boundary_score,
    counts,
    default_tolerance,
    mean,
)
from segearth.verify.geoseg.recorded import Arrays, read_json
from segearth.verify.rows import Row

RATIOS = 1e-9
FRAMES = {"frame_ignored": False, "frame_counts": True}
DIAGONAL = "0.75%_of_diagonal"


def metric_rows(folder: Path) -> Iterator[Row]:
    masks, recorded = Arrays(folder / "metrics_cases.npz"), read_json(folder / "metrics_cases.json")
    total, means = Counts(0, 0, 0, 0), []
    for case in recorded["cases"]:
        predicted, target = (masks[f"{case['prefix']}_{part}"] for part in ("pred", "target"))
        ours = counts(predicted, target)
        total += ours
        edges = _edges(predicted, target, case)
        named = {f"boundary_f/{frame}/{name}": score.f for (frame, name), score in edges.items()}
        means.append(ours.ratios() | named)
        yield from _case_rows(case, ours, edges)
    yield from _differences("metrics_cases: mean_per_image", mean(means), recorded["mean_per_image"])
    yield from _differences("metrics_cases: pooled_counts", asdict(total), recorded["pooled_counts"], 0.0)
    yield from _differences("metrics_cases: pooled", total.ratios(), recorded["pooled"])
    yield from masks.unread()


def _edges(
    predicted: np.ndarray, target: np.ndarray, case: dict[str, Any]
) -> dict[tuple[str, str], BoundaryScore]:
    tolerances = case["tolerances_px"] | {DIAGONAL: default_tolerance(target.shape)}
    return {
        (frame, name): boundary_score(predicted, target, pixels, counted)
        for frame, counted in FRAMES.items()
        for name, pixels in tolerances.items()
    }


def _case_rows(
    case: dict[str, Any], ours: Counts, edges: dict[tuple[str, str], BoundaryScore]
) -> Iterator[Row]:
    name = f"metrics_cases: {case['name']}"
    yield from _differences(name, asdict(ours), {key: case[key] for key in ("tp", "fp", "fn", "tn")}, 0.0)
    yield from _differences(name, ours.ratios(), case["metrics"])
    for (frame, tolerance), score in edges.items():
        recorded = case["boundary"][frame][tolerance]
        found = {
            "pred_boundary_pixels": score.predicted,
            "target_boundary_pixels": score.target,
            "pred_hits": score.predicted_hits,
            "target_hits": score.target_hits,
            "precision": score.precision,
            "recall": score.recall,
            "f": score.f,
        }
        undefined = not (score.predicted and score.target)
        known = {"f"} if undefined else found.keys()  # of an empty boundary only F is agreed on
        worst = max(abs(found[key] - recorded[key]) for key in known)
        worst = worst if undefined == recorded["undefined"] else float("inf")
        yield Row(f"{name}: boundary/{frame}/{tolerance}", worst, RATIOS)


def _differences(
    name: str, ours: dict[str, float], recorded: dict[str, float], tolerance: float = RATIOS
) -> Iterator[Row]:
    for key in {**recorded, **ours}:
        known = key in ours and key in recorded
        yield Row(f"{name}: {key}", abs(ours[key] - recorded[key]) if known else float("inf"), tolerance)
