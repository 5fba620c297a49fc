"""SegEarth-R1 against its recordings.

Its inputs go through the training form (whole prompts, losses, gradients) and, stage by stage, through the
form that answers questions (one image pass, prompts cut after the description); then answers alone through
every path of the product: see `paths`.
"""

from __future__ import annotations

from pathlib import Path

from segearth.verify.checks import answering_checks, image_features, training_checks
from segearth.verify.fixture import Fixture
from segearth.verify.gradients import gradient_rows
from segearth.verify.paths import path_rows, path_table
from segearth.verify.precision import precision_lines
from segearth.verify.preprocessing import preprocessing_rows
from segearth.verify.rows import Comparison, Row, compare_all, compare_ours


def compare(folder: Path, compiled: bool) -> Comparison:
    """Raises FixtureUnreadable, WeightsMissing, WeightsBroken."""
    fixture = Fixture.open(folder)
    measured = list(precision_lines(fixture, folder))
    rows = rows_of(fixture, compiled)
    return Comparison(rows, [path_table(rows, compiled), *measured])


def rows_of(fixture: Fixture, compiled: bool) -> list[Row]:
    """Leaves gradients in the fixture's network, and compiles it where asked to."""
    features, image = image_features(fixture)
    answering = answering_checks(fixture, features)
    return [
        *compare_all(training_checks(fixture), fixture.expected),
        *compare_ours(image | answering, fixture.expected, "answering"),
        *preprocessing_rows(fixture),
        *gradient_rows(fixture),
        *path_rows(fixture, compiled),
    ]
