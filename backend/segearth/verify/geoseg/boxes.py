"""Box refinement: eq. 2, and the released integers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from segearth.model.geoseg.boxes import (
    Box,
    clamp,
    grow,
    refine,
    released_clamp,
    released_crop,
    released_expand,
    round_outward,
    to_pixels,
)
from segearth.model.geoseg.settings import RELEASED
from segearth.verify.geoseg.recorded import read_json
from segearth.verify.rows import Row, failed

TOLERANCE, MINIMUM = 1e-6, 16
OWN_CHOICE = ("refined_rounded_outward", "crop_min16")
EXACT = {*OWN_CHOICE, "expanded", "crop"}


def box_rows(folder: Path) -> Iterator[Row]:
    for case in read_json(folder / "box_refinement.json")["cases"]:
        box, (width, height) = Box(*case["box"]), case["image_size_wh"]
        pixels = to_pixels(box, case["units"], width, height)
        prefix = f"box_refinement: {case['name']}"
        yield _row(f"{prefix}: box_pixels", pixels, case.get("box_pixels", case["box"]))
        rules = {"paper": _paper(pixels, case)}
        if _released_knows(case):
            rules["released"] = _released(box, case)
        for rule, ours in rules.items():
            recorded = case.get(rule, {})
            for name in {**recorded, **ours}:
                yield _row(f"{prefix}: {rule}.{name}", ours.get(name), recorded.get(name))


def _released_knows(case: dict[str, Any]) -> bool:
    """The released code reads whole numbers and has fixed margins."""
    whole = all(isinstance(number, int) for number in case["box"])
    return whole and (case["alpha"], case["beta"]) == (RELEASED.alpha, RELEASED.beta)


def _paper(pixels: Box, case: dict[str, Any]) -> dict[str, Any]:
    size = case["image_size_wh"]
    clamped = clamp(Box.sorted(*pixels), *size)
    if not clamped.area:
        return {"clamped": clamped, "error": "zero_area"}
    refined = refine(clamped, *size, case["alpha"], case["beta"])
    rounded = round_outward(refined)
    return {
        "clamped": clamped,
        "refined": refined,
        "refined_rounded_outward": rounded,
        "crop_min16": grow(rounded, *size, MINIMUM),
    }


def _released(box: Box, case: dict[str, Any]) -> dict[str, Any]:
    """Its numbers are always pixels."""
    size = case["image_size_wh"]
    clamped = released_clamp(box, *size)
    expanded = released_expand(clamped, *size, case["alpha"], case["beta"])
    return {
        "clamped": clamped,
        "expanded": expanded,
        "crop": released_crop(expanded, *size, MINIMUM),
    }


def _row(name: str, ours: Any, recorded: Any) -> Row:
    field = name.rpartition(".")[2]
    note = "own choice" if field in OWN_CHOICE or isinstance(recorded, str) else ""
    if isinstance(recorded, str) or ours is None or recorded is None:
        return Row(name, 0.0, 0.0, note) if ours == recorded else failed(name, f"is {ours}, not {recorded}")
    difference = float(np.abs(np.array(ours, float) - np.array(recorded, float)).max())
    return Row(name, difference, 0.0 if field in EXACT else TOLERANCE, note)
