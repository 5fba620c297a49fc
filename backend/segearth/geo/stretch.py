"""From what a sensor counts to 0..255."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

CUT = (2.0, 98.0)
"""Percentiles that become black and white: the cumulative count cut that QGIS uses too."""


@dataclass(frozen=True)
class Stretch:
    """Linear between `low` and `high`, one of each per band; both empty where values stay as they are."""

    low: tuple[float, ...] = ()
    high: tuple[float, ...] = ()

    def __call__(self, values: np.ndarray) -> np.ndarray:
        """bands x rows x columns of any type to uint8 of the same shape; what is not a number becomes 0."""
        if not self.low:
            return values
        low, high = (np.asarray(side, np.float64)[:, None, None] for side in (self.low, self.high))
        scaled = np.clip((values.astype(np.float64) - low) / (high - low), 0, 1)
        return np.rint(np.nan_to_num(scaled) * 255).astype(np.uint8)


NO_STRETCH = Stretch()


def stretch_for(values: np.ndarray, valid: np.ndarray) -> Stretch:
    """The robust stretch of a raster from a sample of it.

    values: bands x rows x columns. valid: rows x columns, bool.
    Pixels that are zero in every band are left out: sensors fill with zeros what they did not see.
    """
    seen = values[:, valid & (values != 0).any(axis=0)]
    if not seen.size:
        return Stretch((0.0,) * len(values), (1.0,) * len(values))
    low, high = np.percentile(seen.astype(np.float64), CUT, axis=1)
    flat = high <= low
    low, high = np.where(flat, low - 0.5, low), np.where(flat, low + 0.5, high)
    return Stretch(tuple(low.tolist()), tuple(high.tolist()))
