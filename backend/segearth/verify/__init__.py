"""`segearth verify DIR`: does our code compute what the official code computed?

DIR is a golden folder. Every recorded array has a row; one that we do not compare, or one that we expect and
do not find, is a failure.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from segearth.verify.rows import Comparison, Row

__all__ = ["Row", "run", "verify"]


def run(folder: Path, compiled: bool = False) -> int:
    """Prints a row per comparison and what else was measured; 0 when all hold, otherwise 1.

    compiled: the compiled network too, where there is one; it takes minutes the first time.
    Raises FixtureUnreadable, WeightsMissing, WeightsBroken.
    """
    found = compare(folder, compiled)
    print(f"{'verdict':7}{'difference':>10}{'tolerance':>10}  array")
    for line in (*found.rows, *found.lines):
        print(line)
    wrong = sum(not row.holds for row in found.rows)
    print(f"{len(found.rows)} rows, {wrong} failed: {folder}")
    return 1 if wrong else 0


def verify(folder: Path, compiled: bool = False) -> list[Row]:
    """Every comparison, in the order of the recording. Raises FixtureUnreadable, WeightsMissing,
    WeightsBroken."""
    return compare(folder, compiled).rows


def compare(folder: Path, compiled: bool) -> Comparison:
    """By the code for what the folder holds: its `compare`, in a module of this package."""
    module = import_module(f"segearth.verify.{kind_of(folder)}")
    return module.compare(folder, compiled)


def kind_of(folder: Path) -> str:
    """A module of this package. Raises WeightsMissing, WeightsBroken."""
    if (folder / "box_refinement.json").is_file():  # GeoSeg has no network of its own
        return "geoseg"
    from segearth.model.family import family_of

    return family_of(folder).replace("-", "_")
