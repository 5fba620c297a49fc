"""Model replies: places, phrases and the four ways to fail."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from segearth.model.geoseg.boxes import to_pixels
from segearth.model.geoseg.reply import Place, ReplyUnusable, places
from segearth.verify.geoseg.recorded import read_json
from segearth.verify.rows import Row, failed

TOLERANCE = 1e-6


def reply_rows(folder: Path) -> Iterator[Row]:
    for case in read_json(folder / "answer_parsing.json")["cases"]:
        yield _row(f"answer_parsing: {case['name']}", case)


def _row(name: str, case: dict[str, Any]) -> Row:
    expected = case["expected"]
    try:
        found = places(case["reply"], case["unit"])
    except ReplyUnusable as error:
        if error.reason != expected.get("error"):
            return failed(name, f"is {error.reason}, recorded {expected}")
        return Row(name, 0.0, 0.0, f"{error.reason}; {case['basis']}")
    wanted = expected.get("all", [expected] if "box" in expected else [])
    if [place.phrase for place in found] != [one["phrase"] for one in wanted]:
        return failed(name, f"is {found}, recorded {expected}")
    differences = [_difference(place, one, case) for place, one in zip(found, wanted, strict=True)]
    return Row(name, max(differences), TOLERANCE, case["basis"])


def _difference(place: Place, expected: dict[str, Any], case: dict[str, Any]) -> float:
    pixels = to_pixels(place.box, case["unit"], *case["image_size_wh"])
    ours = np.array([place.box, pixels])
    return float(np.abs(ours - np.array([expected["box"], expected["box_pixels"]])).max())
