"""Our way from raw pixels and question to the network's inputs, against the recorded inputs."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch

from segearth.model.canvas import MEAN, STD, Fit, fit_mask, fit_pixels
from segearth.verify.fixture import Fixture
from segearth.verify.rows import Row, close, equal

GREY_LEVEL = 1.0
"""OpenCV interpolates in fixed point, we in float32: rounding may fall to the neighbouring grey level."""


def preprocessing_rows(fixture: Fixture) -> list[Row]:
    """Image and target masks, from their raw size to the canvas."""
    raw, side = fixture.inputs["raw_image"], fixture.network.config.canvas
    fit = Fit.of(raw.shape[0], raw.shape[1], side)
    canvas = fit_pixels(raw, fit)[0]
    target, recorded_target = _targets(fixture.inputs)
    return [
        close(canvas, GREY_LEVEL)("raw_image on the canvas, grey levels", _grey_levels(fixture)),
        equal(fit_mask(target, fit))("raw target mask on the canvas", recorded_target),
    ]


def _grey_levels(fixture: Fixture) -> np.ndarray:
    """The recorded canvas before normalisation, 3 x side x side."""
    mean, std = (torch.tensor(values).view(3, 1, 1) for values in (MEAN, STD))
    return (fixture.pixel_values[0] * std + mean).round().numpy()


def _targets(inputs: Mapping[str, np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """The raw mask and the recorded one on the canvas."""
    if "raw_target_mask" in inputs:
        return inputs["raw_target_mask"], np.unpackbits(inputs["target_mask_padded"], axis=-1)
    return inputs["raw_target_masks"][0], inputs["target_masks"][0, 0]
