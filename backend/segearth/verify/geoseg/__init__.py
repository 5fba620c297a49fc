"""`segearth verify DIR` for the recordings of GeoSeg: a row per case and array, none left out.

Where the paper is silent the recordings follow a rule of their own and call it that; ours is the same rule,
so those rows must hold as well, and say "own choice".
"""

from __future__ import annotations

from pathlib import Path

from segearth.errors import FixtureUnreadable
from segearth.verify.geoseg.boxes import box_rows
from segearth.verify.geoseg.fusion import fusion_rows
from segearth.verify.geoseg.metrics import metric_rows
from segearth.verify.geoseg.points import point_rows
from segearth.verify.geoseg.recorded import ADVICE
from segearth.verify.geoseg.replies import reply_rows
from segearth.verify.geoseg.surgery import surgery_rows
from segearth.verify.rows import Comparison

PARTS = (
    (reply_rows, ""),
    (box_rows, ""),
    (surgery_rows, "clip_surgery"),
    (point_rows, ""),
    (fusion_rows, ""),
    (metric_rows, ""),
)


def compare(folder: Path, compiled: bool) -> Comparison:
    """Raises FixtureUnreadable."""
    try:
        return Comparison([row for part, place in PARTS for row in part(folder / place)])
    except KeyError as error:
        raise FixtureUnreadable(f"A recording in {folder} lacks {error}.", advice=ADVICE) from error
