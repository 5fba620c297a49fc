"""From a similarity map to points that prompt a segmenter."""

from __future__ import annotations

import numpy as np
import torch
from torch.nn import functional as F

from segearth.model.geoseg.settings import GeoSegSettings

SPACING = 2  # pixels between the released code's nine synthetic points


def choose(similarity: np.ndarray, rows: int, columns: int, settings: GeoSegSettings) -> np.ndarray:
    """Points for a crop of `rows` x `columns`, as `settings.points` says: n x 2 (x, y), float64.

    similarity: h x w, float32, any scale. None at all: an array of no rows.
    """
    if settings.points == "nms":
        cells = peaks(similarity, settings.k, settings.tau, settings.separation)
        return cell_centres(cells, similarity.shape, rows, columns)
    marked = marked_cells(similarity, settings.cell_threshold, settings.reduction, rows, columns)
    if not len(marked) and settings.synthetic_points:
        return synthetic(rows, columns)
    return marked


def peaks(similarity: np.ndarray, k: int, tau: float, separation: int) -> np.ndarray:
    """At most `k` local maxima (none of 8 neighbours is higher) from `tau` on after min-max, the highest
    first, ties by row and column: n x 2 (row, column).

    One nearer than `separation` cells (Chebyshev) to a higher one is dropped. A constant map has none.
    """
    scaled = min_max(similarity)
    if scaled is None:
        return np.zeros((0, 2), int)
    high = np.pad(scaled, 1, constant_values=-np.inf)
    around = np.lib.stride_tricks.sliding_window_view(high, (3, 3)).max((-2, -1))
    rows, columns = np.nonzero((scaled >= around) & (scaled >= np.float32(tau)))
    order = np.argsort(-scaled[rows, columns], kind="stable")
    kept: list[np.ndarray] = []
    for cell in np.stack([rows, columns], 1)[order]:
        if len(kept) < k and all(np.abs(cell - other).max() >= separation for other in kept):
            kept.append(cell)
    return np.array(kept, int).reshape(-1, 2)


def cell_centres(cells: np.ndarray, grid: tuple[int, int], rows: int, columns: int) -> np.ndarray:
    """cells: n x 2 (row, column) of a `grid` over a crop of `rows` x `columns`. n x 2 (x, y) in pixels."""
    return (cells[:, ::-1] + 0.5) * np.array([columns / grid[1], rows / grid[0]])


def marked_cells(
    similarity: np.ndarray, threshold: float, reduction: int, rows: int, columns: int
) -> np.ndarray:
    """CLIP Surgery's own picker: of the reduced, min-max normalised map all cells from `threshold` on, at
    most half of them, the lowest first: n x 2 (x, y) in whole pixels. A constant map has none."""
    small = _reduced(similarity, reduction)
    scaled = min_max(small)
    if scaled is None:
        return np.zeros((0, 2), int)
    count = min(int((scaled >= threshold).sum()), scaled.size // 2)
    order = np.argsort(scaled.ravel(), kind="stable")[scaled.size - count :]
    cells = np.stack([order // scaled.shape[1], order % scaled.shape[1]], 1)
    return np.minimum(cell_centres(cells, scaled.shape, rows, columns), (columns - 1, rows - 1)).astype(int)


def synthetic(rows: int, columns: int) -> np.ndarray:
    """The released code's way out: nine points about the middle, inside the crop."""
    steps = np.array([-SPACING, 0, SPACING])
    x, y = np.meshgrid(columns // 2 + steps, rows // 2 + steps)
    return np.stack([x.ravel().clip(0, columns - 1), y.ravel().clip(0, rows - 1)], 1)


def min_max(values: np.ndarray) -> np.ndarray | None:
    """0..1 float32; None for a constant map, where there is nothing to compare."""
    low, high = values.min(), values.max()
    return ((values - low) / (high - low)).astype(np.float32) if high > low else None


def _reduced(similarity: np.ndarray, reduction: int) -> np.ndarray:
    size = [max(1, side // reduction) for side in similarity.shape]
    grid = torch.from_numpy(np.ascontiguousarray(similarity, np.float32))[None, None]
    return F.interpolate(grid, size, mode="bilinear", align_corners=False)[0, 0].numpy()
