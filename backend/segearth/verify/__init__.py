"""`segearth verify DIR`: does our network compute what the official code computed?

DIR is a golden folder. Its inputs go through the training form (whole prompts, losses, gradients) and, stage
by stage, through the form that answers questions (one image pass, prompts cut after the description); then
answers alone through every path of the product: see `paths`. Every recorded array has a row; one that we do
not compare, or one that we expect and do not find, is a failure.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from segearth.verify.checks import (
    Checks,
    answering_checks,
    image_features,
    training_checks,
)
from segearth.verify.fixture import Fixture
from segearth.verify.gradients import gradient_rows
from segearth.verify.paths import path_rows, path_table
from segearth.verify.precision import precision_lines
from segearth.verify.preprocessing import preprocessing_rows
from segearth.verify.rows import Row, failed

__all__ = ["Row", "run", "verify"]


def run(folder: Path, compiled: bool = False) -> int:
    """Prints a row per comparison and a table of the paths; 0 when all hold, otherwise 1.

    compiled: the compiled network too, which takes minutes the first time.
    Raises FixtureUnreadable, WeightsMissing, WeightsBroken.
    """
    fixture = Fixture.open(folder)
    measured = list(precision_lines(fixture, folder))
    rows = rows_of(fixture, compiled)
    print(f"{'verdict':7}{'difference':>10}{'tolerance':>10}  array")
    for row in rows:
        print(row)
    print(path_table(rows, compiled))
    print("\n".join(measured))
    wrong = sum(not row.holds for row in rows)
    print(f"{len(rows)} rows, {wrong} failed: {folder}")
    return 1 if wrong else 0


def verify(folder: Path, compiled: bool = False) -> list[Row]:
    """Every comparison, in the order of the recording. Raises FixtureUnreadable, WeightsMissing,
    WeightsBroken."""
    return rows_of(Fixture.open(folder), compiled)


def rows_of(fixture: Fixture, compiled: bool) -> list[Row]:
    """Leaves gradients in the fixture's network, and compiles it where asked to."""
    features, image = image_features(fixture)
    answering = answering_checks(fixture, features)
    return [
        *_compare_all(training_checks(fixture), fixture.expected),
        *_compare_ours(image | answering, fixture.expected, "answering"),
        *preprocessing_rows(fixture),
        *gradient_rows(fixture),
        *path_rows(fixture, compiled),
    ]


def _compare_all(checks: Checks, recorded: Mapping[str, np.ndarray]) -> list[Row]:
    """One row per name on either side."""
    rows = []
    for name, array in recorded.items():
        check = checks.get(name)
        rows.append(check(name, array) if check else failed(name, "recorded, but compared with nothing"))
    return rows + [failed(name, "missing from expected.npz") for name in checks if name not in recorded]


def _compare_ours(checks: Checks, recorded: Mapping[str, np.ndarray], path: str) -> list[Row]:
    """One row per check that `_compare_all` has not already found missing."""
    return [check(f"{name} [{path}]", recorded[name]) for name, check in checks.items() if name in recorded]
