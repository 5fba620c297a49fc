"""Points on similarity maps: the paper's local maxima, and the released rule."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from segearth.model.geoseg.points import cell_centres, marked_cells, min_max, peaks
from segearth.model.geoseg.settings import PAPER, RELEASED
from segearth.verify.geoseg.recorded import Arrays, read_json
from segearth.verify.rows import Row, failed

TOLERANCE = 1e-6


def point_rows(folder: Path) -> Iterator[Row]:
    maps = Arrays(folder / "points.npz")
    for case in read_json(folder / "points.json")["cases"]:
        similarity, crop = maps[case["map"]], case["crop_hw"]
        name, basis = f"points: {case['name']}", "" if case["all_readings_agree"] else "own choice"
        cells = peaks(similarity, case["k"], case["tau"], PAPER.separation)
        yield same(f"{name}: cells", cells, case["cells_row_col"], 0.0, basis)
        yield same(
            f"{name}: points_xy",
            cell_centres(cells, similarity.shape, *crop),
            case["points_xy"],
            TOLERANCE,
            basis,
        )
        values = min_max(similarity)
        ours = [] if values is None else values[tuple(cells.T)]
        yield same(f"{name}: values_minmax", ours, case["values_minmax"], TOLERANCE, basis)
        yield released_row(f"{name}: released", similarity, crop, case["released"])
    yield from maps.unread()


def released_row(name: str, similarity: np.ndarray, crop: list[int], recorded: dict[str, Any]) -> Row:
    """In order, unless several cells are equal, when the sorting decides."""
    ours = marked_cells(similarity, RELEASED.cell_threshold, RELEASED.reduction, *crop)
    theirs = recorded["positive_xy"]
    if len(ours) != recorded["n_positive"]:
        return failed(name, f"{len(ours)} points, recorded {recorded['n_positive']}")
    if recorded.get("ties_among_positives"):
        return same(name, sorted(ours.tolist()), sorted(theirs), 0.0, "in any order: there are ties")
    return same(name, ours, theirs, 0.0, "")


def same(name: str, ours: Any, recorded: Any, tolerance: float, note: str) -> Row:
    one, other = np.array(ours, float), np.array(recorded, float)
    if one.size == other.size == 0:
        return Row(name, 0.0, 0.0, f"none; {note}")
    if one.shape != other.shape:
        return failed(name, f"is {one.tolist()}, recorded {other.tolist()}")
    return Row(name, float(np.abs(one - other).max()), tolerance, note)
