"""What segearth-nano was asked to reach, row by row, beside what it reaches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from segearth.training.evaluation import Report, Share, expected_calibration_error
from segearth.training.evaluation_forms import FormReport
from segearth.training.evaluation_speed import Speed
from segearth.training.metrics import Scores

NOUN_TARGETS = {
    0.75: (
        "swimming_pool", "storage_tank", "baseball_diamond", "runway", "sand", "field", "boat", "water",
    ),
    0.65: ("grass", "tree", "vegetation", "airplane", "tennis_court", "bridge"),
    0.60: ("building", "road"),
    0.55: ("parking_lot", "dock", "solar_panel"),
    0.45: ("car",),
}  # fmt: skip
"""Least gIoU on real images, asked by name."""
FOLDER_NOUNS, FOLDER_TARGET = ("building", "road"), 0.45


@dataclass(frozen=True)
class Row:
    """what was measured on n samples; limit: it should be at least this (at most, where `most`)."""

    what: str
    n: int
    figure: float
    limit: float
    most: bool = False

    @property
    def met(self) -> bool:
        """False too where nothing was measured."""
        return self.figure <= self.limit if self.most else self.figure >= self.limit

    @property
    def missed_by(self) -> float:
        return 0.0 if self.met else abs(self.figure - self.limit)

    @property
    def shown(self) -> str:
        return "-" if np.isnan(self.figure) else f"{self.figure:.2f}"

    @property
    def verdict(self) -> str:
        if np.isnan(self.figure):
            return "not measured"
        return "met" if self.met else f"missed by {self.missed_by:.2f}"


def target_rows(report: Report, forms: FormReport, speed: Speed | None) -> list[Row]:
    """The whole table; speed is left out where it was not measured."""
    rows = [
        *_generated(forms),
        *_emptiness(report, forms),
        *_nouns(report),
        *_folders(report),
        *_wordings(report),
    ]
    error = expected_calibration_error(report.calibration)
    rows += [
        _share("two different nouns in one image: IoU of the answers under 0.2", report.different, 0.95),
        Row("expected calibration error of the score", len(report.calibration), error, 0.10, most=True),
    ]
    return [*rows, *(_speed(speed) if speed else [])]


def _generated(forms: FormReport) -> Iterator[Row]:
    together = forms.all_present
    yield Row("generated scenes, all forms of question, gIoU", len(together), together.giou, 0.65)
    yield Row("generated scenes, all forms of question, cIoU", len(together), together.ciou, 0.70)


def _emptiness(report: Report, forms: FormReport) -> Iterator[Row]:
    for where, each in (("real images", report), ("generated scenes", forms)):
        yield _share(f"{where}: absent target, empty answer", each.absent_empty, 0.90)
        yield _share(f"{where}: present target, wrongly empty answer", each.wrongly_empty, 0.10, most=True)


def _nouns(report: Report) -> Iterator[Row]:
    for limit, nouns in NOUN_TARGETS.items():
        for noun in nouns:
            scores = report.named.get(noun, Scores())
            yield Row(f"real images: {noun.replace('_', ' ')}, gIoU", len(scores), scores.giou, limit)


def _folders(report: Report) -> Iterator[Row]:
    for (noun, source), scores in sorted(report.by_source.items()):
        if noun in FOLDER_NOUNS:
            yield Row(f"real images of {source}: {noun}, gIoU", len(scores), scores.giou, FOLDER_TARGET)


def _wordings(report: Report) -> Iterator[Row]:
    for what, better, worse, limit in (
        ("implicit wordings never trained on: gIoU below that of the names", "named", "implicit", 0.12),
        (
            "explicit wordings never trained on: gIoU below that of trained ones",
            "trained",
            "explicit",
            0.05,
        ),
    ):
        known, held_out = getattr(report, better), getattr(report, worse)
        gaps = [known[noun].giou - held_out[noun].giou for noun in known]
        n = sum(map(len, held_out.values()))
        yield Row(what, n, float(np.mean(gaps)) if gaps else float("nan"), limit, most=True)


def _speed(speed: Speed) -> Iterator[Row]:
    yield Row("first answer on 1024 x 1024, seconds", speed.repeats, speed.first_best, 1.5, most=True)
    yield Row("follow-up on the same view, seconds", speed.repeats, speed.follow_up_best, 0.3, most=True)
    yield Row("loading the weights, seconds", speed.repeats, speed.load_best, 1.5, most=True)
    yield Row("memory of the process, GB", 1, speed.peak_gigabytes, 1.0, most=True)


def _share(what: str, share: Share, limit: float, most: bool = False) -> Row:
    return Row(what, share.total, share.value, limit, most)
