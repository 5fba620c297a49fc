"""What segearth-nano gets right on images it never saw: figures per noun, folder and kind of wording."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np
from affine import Affine
from odc.geo.geobox import GeoBox

from segearth.engines.nano_answering import DECISION, NanoAnswer, respond
from segearth.engines.nano_judging import Judgement, judge
from segearth.geo.components import components
from segearth.geo.image import GeoImage
from segearth.model.nano_inference import NanoMeaning, NanoModel
from segearth.training.calibration import cut, known_nouns
from segearth.training.exclusion import EXCLUDES
from segearth.training.labelled_image import IGNORE, TARGET, LabelledImage
from segearth.training.metrics import Overlap, Scores, overlap
from segearth.training.words import wordings

DIFFERENT_BELOW = 0.2
"""Answers about two nouns are different if their IoU is lower."""
SMALLEST_POLYGON = 12
"""Pixels; smaller polygons are not counted where the score of polygons is measured."""


@dataclass
class Share:
    """How often something was right."""

    hits: int = 0
    total: int = 0

    def add(self, hit: bool) -> None:
        self.hits += bool(hit)
        self.total += 1

    @property
    def value(self) -> float:
        return self.hits / self.total if self.total else float("nan")


@dataclass(frozen=True, eq=False)
class Sample:
    """The answer to one noun asked for by name: rows x cols bool, with its score and overlap."""

    image: LabelledImage
    noun: str
    answer: np.ndarray
    score: float
    overlap: Overlap


def _per_noun() -> dict[str, Scores]:
    return defaultdict(Scores)


@dataclass
class Report:
    """named, trained, explicit, implicit: IoU per noun when asked by name, in explicit wordings that were
    trained on, in held-out explicit and implicit ones. by_source: by name, per (noun, folder).
    absent_empty: empty answers to absent nouns. wrongly_empty: empty answers to present ones.
    different: pairs of present nouns whose answers differ. calibration: (score, was present) of every answer
    by name. polygons: (score, share of its pixels that is right) of every polygon of them.
    unjudged: images that the engine would refuse or doubt. samples: every answer to a present noun."""

    named: dict[str, Scores] = field(default_factory=_per_noun)
    trained: dict[str, Scores] = field(default_factory=_per_noun)
    explicit: dict[str, Scores] = field(default_factory=_per_noun)
    implicit: dict[str, Scores] = field(default_factory=_per_noun)
    by_source: dict[tuple[str, str], Scores] = field(default_factory=lambda: defaultdict(Scores))
    absent_empty: Share = field(default_factory=Share)
    wrongly_empty: Share = field(default_factory=Share)
    different: Share = field(default_factory=Share)
    calibration: list[tuple[float, bool]] = field(default_factory=list)
    polygons: list[tuple[float, float]] = field(default_factory=list)
    unjudged: Share = field(default_factory=Share)
    samples: list[Sample] = field(default_factory=list)


def evaluate(model: NanoModel, images: Iterable[LabelledImage]) -> Report:
    """Asks about every labelled noun of every image; the wordings drawn are the same on every run."""
    report = Report()
    for number, image in enumerate(images):
        asking = _Asking(model, cut(image), np.random.default_rng(number), report)
        report.unjudged.add(_judged(asking.image) != Judgement())
        answers = {}
        for noun, there in known_nouns(asking.image, np.random.default_rng(number)):
            if there:
                answers[noun] = asking.present(noun)
            else:
                asking.absent(noun)
        for first, second in combinations(answers, 2):
            if second in EXCLUDES[first]:
                report.different.add(overlap(answers[first], answers[second]).iou < DIFFERENT_BELOW)
    return report


class _Asking:
    """Questions about one image."""

    def __init__(self, model: NanoModel, image: LabelledImage, random: np.random.Generator, report: Report):
        self.model, self.image, self.random, self.report = model, image, random, report
        self.view = model.encode(image.pixels, image.gsd)
        self._answers: dict[tuple, NanoAnswer] = {}

    def present(self, noun: str) -> np.ndarray:
        mask, report, words = self.image.masks[noun], self.report, wordings(noun)
        target, counted = mask == TARGET, mask != IGNORE
        by_name = self._ask(name_of(noun))
        answer = by_name.probability >= DECISION
        found = overlap(answer, target, counted)
        report.named[noun].add(found)
        report.by_source[noun, self.image.source].add(found)
        report.wrongly_empty.add(not answer.any())
        report.calibration.append((by_name.score, True))
        report.polygons += polygon_scores(by_name.probability, target, counted)
        report.samples.append(Sample(self.image, noun, answer, by_name.score, found))
        for scores, texts in (
            (report.trained, words.explicit),
            (report.explicit, words.held_out_explicit),
            (report.implicit, words.held_out_implicit),
        ):
            said = self._ask(texts[self.random.integers(len(texts))]).probability >= DECISION
            scores[noun].add(overlap(said, target, counted))
        return answer

    def absent(self, noun: str) -> None:
        mask = self.image.masks.get(noun)
        counted = np.ones(self.view.shape, bool) if mask is None else mask != IGNORE
        by_name = self._ask(name_of(noun))
        self.report.absent_empty.add(not (by_name.probability[counted] >= DECISION).any())
        self.report.calibration.append((by_name.score, False))
        self.report.polygons += polygon_scores(by_name.probability, np.zeros_like(counted), counted)

    def _ask(self, question: str) -> NanoAnswer:
        """Wordings with one meaning have one answer."""
        meaning = self.model.understand(question)
        key = _meant(meaning)
        if key not in self._answers:
            self._answers[key] = respond(self.model, self.view, meaning, self.image.gsd)
        return self._answers[key]


def _meant(meaning: NanoMeaning) -> tuple:
    return meaning.noun, meaning.part, meaning.count, meaning.relation, meaning.reference


def polygon_scores(
    probability: np.ndarray, target: np.ndarray, counted: np.ndarray
) -> list[tuple[float, float]]:
    """(mean probability, share that is target) of each polygon, over its counted pixels."""
    found = components((probability >= DECISION) & counted, SMALLEST_POLYGON, corners=False)
    means = found.means(probability)
    return list(zip(means.tolist(), found.shares(target).tolist(), strict=True))


def name_of(noun: str) -> str:
    """The plural by which the noun is asked for."""
    return wordings(noun).names[1]


def expected_calibration_error(pairs: list[tuple[float, float]], bins: int = 10) -> float:
    """Mean over answers of |score - share right| in bins of equal width."""
    total = sum(row.count for row in reliability(pairs, bins))
    return sum(abs(row.score - row.right) * row.count for row in reliability(pairs, bins)) / max(1, total)


@dataclass(frozen=True)
class Bin:
    """Answers whose score lies in one interval: how many, their mean score, the share that was right."""

    count: int
    score: float
    right: float


def reliability(pairs: list[tuple[float, float]], bins: int = 10) -> list[Bin]:
    """Of (score, right or share right), in bins of equal width; empty bins are left out."""
    if not pairs:
        return []
    scores, right = np.array(pairs, float).T
    which = np.minimum((scores * bins).astype(int), bins - 1)
    members = [which == number for number in np.unique(which)]
    return [Bin(int(of.sum()), float(scores[of].mean()), float(right[of].mean())) for of in members]


def _judged(image: LabelledImage) -> Judgement:
    shape = image.pixels.shape[:2]
    placed = GeoImage(image.pixels, np.ones(shape, bool), GeoBox(shape, Affine.identity(), None))
    return judge(placed, image.gsd)
