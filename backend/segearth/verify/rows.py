"""One row per recorded array: how far ours is from it, how far it may be, and the verdict."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

import numpy as np
import torch

ARRAYS, LOSSES, GRADIENTS = 5e-5, 1e-4, 1e-3
"""Tolerances: absolute for float32 arrays and for losses, relative for gradient norms."""
DECIDED = 1e-4
"""A pixel whose logit is nearer to 0 than this may fall on either side."""


@dataclass(frozen=True)
class Row:
    """difference: largest absolute difference, or the number of differing entries of a discrete array."""

    name: str
    difference: float
    tolerance: float
    note: str = ""

    @property
    def holds(self) -> bool:
        return self.difference <= self.tolerance  # False for NaN

    def __str__(self) -> str:
        verdict = "ok" if self.holds else "FAILED"
        return f"{verdict:7}{self.difference:10.1e}{self.tolerance:10.0e}  {self.name}  {self.note}".rstrip()


Check = Callable[[str, np.ndarray], Row]
"""Takes a recorded array under its name and says how ours compares."""
Checks = dict[str, Check]


@dataclass(frozen=True)
class Comparison:
    """What `segearth verify` tells. lines: printed after the rows."""

    rows: list[Row]
    lines: list[str] = field(default_factory=list)


def compare_all(checks: Checks, recorded: Mapping[str, np.ndarray]) -> list[Row]:
    """One row per name on either side."""
    rows = []
    for name, array in recorded.items():
        check = checks.get(name)
        rows.append(check(name, array) if check else failed(name, "recorded, but compared with nothing"))
    return rows + [failed(name, "missing from expected.npz") for name in checks if name not in recorded]


def compare_ours(checks: Checks, recorded: Mapping[str, np.ndarray], path: str) -> list[Row]:
    """One row per check that `compare_all` has not already found missing."""
    return [check(f"{name} [{path}]", recorded[name]) for name, check in checks.items() if name in recorded]


def failed(name: str, why: str) -> Row:
    return Row(name, float("inf"), 0.0, why)


def close(ours: torch.Tensor | np.ndarray, tolerance: float = ARRAYS) -> Check:
    """Every entry within `tolerance`."""
    return partial(_close, _array(ours).astype(np.float64), tolerance)


def equal(ours: torch.Tensor | np.ndarray) -> Check:
    """Every entry the same (ids, labels, masks of positions)."""
    return partial(_equal, _array(ours))


def mask_of(logits: torch.Tensor) -> Check:
    """The recorded mask (0 or 1, or packed bits) is ours wherever a logit is decided."""
    return partial(_mask, _array(logits))


def best_token(lm_logits: torch.Tensor) -> Check:
    """The recorded best tokens are ours, near ties apart: their logits lie within `DECIDED` of our best."""
    return partial(_best_token, _array(lm_logits))


def given(shape: tuple[int, ...], low: float = -np.inf, high: float = np.inf) -> Check:
    """An array that the recording gives us to compute with: only its shape and range can be checked."""
    return partial(_given, shape, low, high)


def _array(value: torch.Tensor | np.ndarray) -> np.ndarray:
    return value.detach().cpu().numpy() if isinstance(value, torch.Tensor) else np.asarray(value)


def _close(ours: np.ndarray, tolerance: float, name: str, recorded: np.ndarray) -> Row:
    if ours.shape != recorded.shape:
        return failed(name, f"is {ours.shape}, recorded {recorded.shape}")
    return Row(name, float(np.abs(ours - recorded).max()), tolerance)


def _equal(ours: np.ndarray, name: str, recorded: np.ndarray) -> Row:
    if ours.shape != recorded.shape:
        return failed(name, f"is {ours.shape}, recorded {recorded.shape}")
    return Row(name, float((ours != recorded).sum()), 0.0, "entries that differ")


def _mask(logits: np.ndarray, name: str, recorded: np.ndarray) -> Row:
    mask = np.unpackbits(recorded, axis=-1) if recorded.shape[-1] * 8 == logits.shape[-1] else recorded
    logits = logits.reshape(mask.shape) if logits.size == mask.size else logits
    if logits.shape != mask.shape:
        return failed(name, f"is {logits.shape}, recorded {mask.shape}")
    wrong = ((logits > 0) != (mask > 0)) & (np.abs(logits) > DECIDED)
    return Row(name, float(wrong.sum()), 0.0, f"pixels that differ where |logit| > {DECIDED:g}")


def _best_token(lm_logits: np.ndarray, name: str, recorded: np.ndarray) -> Row:
    if lm_logits.shape[:-1] != recorded.shape:
        return failed(name, f"is {lm_logits.shape[:-1]}, recorded {recorded.shape}")
    theirs = np.take_along_axis(lm_logits, recorded[..., None], axis=-1)[..., 0]
    return Row(name, float((lm_logits.max(-1) - theirs).max()), DECIDED, "below our best logit; ties allowed")


def _given(shape: tuple[int, ...], low: float, high: float, name: str, recorded: np.ndarray) -> Row:
    if recorded.shape != shape:
        return failed(name, f"should be {shape}, recorded {recorded.shape}")
    outside = float(np.maximum(low - recorded, recorded - high).max())
    return Row(name, max(0.0, outside), 0.0, "given as input; shape and range checked")
