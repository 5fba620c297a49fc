"""The official canvas: its geometry to the pixel, and the way back."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from segearth.model.canvas import Fit, fit_mask, fit_pixels, prepare, restore

SIZES = Path(__file__).resolve().parents[3] / "shared" / "golden" / "metrics_cases" / "preprocess_sizes.json"
# rows, columns -> height, width, left, right, top, bottom
PUBLISHED = [
    ((1024, 1024), (1024, 1024, 0, 0, 0, 0)),
    ((197, 197), (1024, 1023, 0, 1, 0, 0)),
    ((123, 200), (629, 1024, 0, 0, 197, 198)),
    ((900, 601), (1024, 683, 170, 171, 0, 0)),
    ((5000, 7617), (672, 1024, 0, 0, 176, 176)),
    ((478, 239), (1024, 511, 256, 257, 0, 0)),
    ((1024, 1025), (1023, 1024, 0, 0, 0, 1)),
    ((1, 700), (1, 1024, 0, 0, 511, 512)),
]


@pytest.mark.parametrize(("size", "expected"), PUBLISHED)
def test_geometry_is_the_published_one(size: tuple[int, int], expected: tuple[int, ...]) -> None:
    fit = Fit.of(*size)
    assert (fit.height, fit.width, *fit.padding) == expected


@pytest.mark.skipif(not SIZES.is_file(), reason="the golden recordings are not beside the repository")
def test_geometry_equals_every_recorded_row() -> None:
    rows = json.loads(SIZES.read_text())["rows"]
    for row in rows:
        fit = Fit.of(row["h"], row["w"])
        found = (fit.height, fit.width, *fit.padding)
        assert found == tuple(row[key] for key in ("new_h", "new_w", "left", "right", "top", "bottom")), row
    assert len(rows) > 20


sides = st.integers(1, 300)


@given(rows=sides, columns=sides, side=st.sampled_from([128, 256]))
@settings(max_examples=60, deadline=None)
def test_there_and_back_keeps_a_smooth_map_in_its_place(rows: int, columns: int, side: int) -> None:
    """A ramp along either axis survives the canvas to within a pixel and a grey level, whatever the size."""
    fit = Fit.of(rows, columns, side)
    ramp = np.zeros((rows, columns, 3), np.uint8)
    ramp[..., 0] = np.linspace(0, 255, rows)[:, None]
    ramp[..., 1] = np.linspace(0, 255, columns)[None]
    canvas = fit_pixels(ramp, fit)
    assert canvas.shape == (1, 3, side, side)
    for channel, length, fitted in ((0, rows, fit.height), (1, columns, fit.width)):
        back = restore(canvas[0, channel], fit)
        assert back.shape == (rows, columns)
        step = 255 / max(1, min(length, fitted) - 1)
        assert (back - torch.from_numpy(ramp[..., channel]).float()).abs().max() <= step + 1


def test_nothing_of_the_padding_comes_back() -> None:
    fit = Fit.of(60, 100, 128)
    canvas = torch.full((128, 128), 9.0)
    canvas[fit.top : fit.top + fit.height] = 1.0
    assert torch.equal(restore(canvas, fit), torch.ones(60, 100))


def test_padding_is_black_before_normalisation() -> None:
    values = prepare(np.full((10, 20, 3), 255, np.uint8), Fit.of(10, 20, 128))
    expected = torch.tensor([-123.675 / 58.395, -116.28 / 57.12, -103.53 / 57.375])
    torch.testing.assert_close(values[0, :, 0, 0], expected)
    torch.testing.assert_close(
        values[0, :, 64, 64],
        (255 - torch.tensor([123.675, 116.28, 103.53])) / torch.tensor([58.395, 57.12, 57.375]),
    )


def test_shrinking_does_not_antialias() -> None:
    """A third of a fine chequerboard is a chequerboard again; antialiased it would be grey."""
    board = np.zeros((384, 384, 3), np.uint8)
    board[::2, ::2] = board[1::2, 1::2] = 255
    assert set(fit_pixels(board, Fit.of(384, 384, 128)).unique().tolist()) == {0.0, 255.0}


def test_targets_stay_binary() -> None:
    target = np.zeros((50, 80), np.uint8)
    target[10:20, 30:60] = 255
    fitted = fit_mask(target, Fit.of(50, 80, 160))
    assert fitted.dtype == torch.uint8
    assert fitted.sum() == 4 * 10 * 30
