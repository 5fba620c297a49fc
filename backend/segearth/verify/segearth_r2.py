"""SegEarth-R2 against its recordings: the training form with all losses and gradients, the stages of the
image, every path on which the product answers, and greedy words."""

from __future__ import annotations

from pathlib import Path

import torch

from segearth.model.canvas import CornerFit
from segearth.model.r2_canvas import corner_canvas, squashed
from segearth.verify.gradients import compare_gradients
from segearth.verify.r2.checks import losses_of, total_of, training_checks
from segearth.verify.r2.fixture import Fixture
from segearth.verify.r2.paths import generation_checks, path_rows
from segearth.verify.rows import Comparison, Row, close, compare_all, equal, failed


def compare(folder: Path, compiled: bool) -> Comparison:
    """This network is not compiled, whatever `compiled` says.

    Raises FixtureUnreadable, WeightsMissing, WeightsBroken.
    """
    fixture = Fixture.open(folder)
    checks = training_checks(fixture) | generation_checks(fixture)
    rows = compare_all(checks, fixture.expected)
    rows += [*path_rows(fixture), *_preprocessing_rows(fixture), *_gradient_rows(fixture)]
    return Comparison(rows, ["compiled: not run, since SegEarth-R2 is not compiled"] if compiled else [])


def _preprocessing_rows(fixture: Fixture) -> list[Row]:
    """From raw pixels to the network's two pictures."""
    raw, config = fixture.inputs["raw_image"], fixture.network.config
    canvas = corner_canvas(raw, CornerFit.of(*raw.shape[:2], side=config.canvas))
    return [
        equal(canvas)("raw_image on the canvas, grey levels", fixture.inputs["swin_canvas_uint8"]),
        close(squashed(raw, config.siglip.side))("raw_image squashed", fixture.inputs["siglip_pixel_values"]),
    ]


def _gradient_rows(fixture: Fixture) -> list[Row]:
    """Nothing is frozen."""
    if not fixture.gradients:
        return [failed("grad_norms.json", "missing")]
    with torch.enable_grad():
        output = fixture.network(fixture.views, [fixture.prompt], fixture.seg)
        total = total_of(*losses_of(fixture, output))
        total.backward()
    return compare_gradients(fixture.network, fixture.gradients, total.item())
