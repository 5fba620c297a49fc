"""What segearth-nano gets right on images it never saw: figures per noun, folder and kind of wording."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np

from segearth.engines.nano_answering import DECISION, NanoAnswer, answer
from segearth.model.nano_inference import NanoModel
from segearth.training.calibration import cut, known_nouns
from segearth.training.exclusion import EXCLUDES
from segearth.training.labelled_image import IGNORE, TARGET, LabelledImage
from segearth.training.metrics import Scores, overlap
from segearth.training.words import NOUNS, wordings


@dataclass
class Share:
    """How often something was right."""

    hits: int = 0
    total: int = 0

    def add(self, hit: bool) -> None:
        self.hits += hit
        self.total += 1

    @property
    def value(self) -> float:
        return self.hits / self.total if self.total else float("nan")


@dataclass
class Report:
    """named, explicit, implicit: IoU per noun when asked by name, in held-out explicit and implicit wordings.
    by_source: by name, per (noun, folder). absent_empty: empty answers to absent nouns. wrongly_empty: empty
    answers to present ones. different: pairs of present nouns whose answers overlap by an IoU under 0.2.
    calibration: (presence score, was present) of every answer by name."""

    named: dict[str, Scores] = field(default_factory=lambda: defaultdict(Scores))
    explicit: dict[str, Scores] = field(default_factory=lambda: defaultdict(Scores))
    implicit: dict[str, Scores] = field(default_factory=lambda: defaultdict(Scores))
    by_source: dict[tuple[str, str], Scores] = field(default_factory=lambda: defaultdict(Scores))
    absent_empty: Share = field(default_factory=Share)
    wrongly_empty: Share = field(default_factory=Share)
    different: Share = field(default_factory=Share)
    calibration: list[tuple[float, bool]] = field(default_factory=list)


def evaluate(model: NanoModel, images: Iterable[LabelledImage]) -> Report:
    """Asks about every labelled noun of every image; the wordings drawn are the same on every run."""
    report = Report()
    for number, image in enumerate(images):
        asking = _Asking(model, cut(image), np.random.default_rng(number), report)
        answers = {}
        for noun, there in known_nouns(asking.image, np.random.default_rng(number)):
            if there:
                answers[noun] = asking.present(noun)
            else:
                asking.absent(noun)
        for first, second in combinations(answers, 2):
            if second in EXCLUDES[first]:
                report.different.add(overlap(answers[first], answers[second]).iou < 0.2)
    return report


class _Asking:
    """Questions about one image."""

    def __init__(self, model: NanoModel, image: LabelledImage, random: np.random.Generator, report: Report):
        self.model, self.image, self.random, self.report = model, image, random, report
        self.view = model.encode(image.pixels, image.gsd)

    def present(self, noun: str) -> np.ndarray:
        mask, report, words = self.image.masks[noun], self.report, wordings(noun)
        target, counted = mask == TARGET, mask != IGNORE
        by_name = self._ask(name_of(noun))
        answer = by_name.probability >= DECISION
        report.named[noun].add(overlap(answer, target, counted))
        report.by_source[noun, self.image.source].add(overlap(answer, target, counted))
        report.wrongly_empty.add(not answer.any())
        report.calibration.append((by_name.score, True))
        for scores, texts in (
            (report.explicit, words.held_out_explicit),
            (report.implicit, words.held_out_implicit),
        ):
            found = self._ask(texts[self.random.integers(len(texts))]).probability >= DECISION
            scores[noun].add(overlap(found, target, counted))
        return answer

    def absent(self, noun: str) -> None:
        mask = self.image.masks.get(noun)
        counted = np.ones(self.view.shape, bool) if mask is None else mask != IGNORE
        by_name = self._ask(name_of(noun))
        self.report.absent_empty.add(not (by_name.probability[counted] >= DECISION).any())
        self.report.calibration.append((by_name.score, False))

    def _ask(self, question: str) -> NanoAnswer:
        return answer(self.model, self.view, question, self.image.gsd)


def name_of(noun: str) -> str:
    """The plural by which the noun is asked for."""
    return wordings(noun).names[1]


@dataclass(frozen=True)
class WordReport:
    """Shares of wordings understood (right noun; "unknown" for unknown things)."""

    names: Share
    explicit: Share
    implicit: Share
    unknown: Share


def evaluate_words(model: NanoModel) -> WordReport:
    """Held-out explicit and implicit wordings, names, and held-out unknown things."""
    report = WordReport(Share(), Share(), Share(), Share())
    for noun in NOUNS:
        words = wordings(noun)
        for share, texts in (
            (report.names, words.names),
            (report.explicit, words.held_out_explicit),
            (report.implicit, words.held_out_implicit),
        ):
            for text in texts:
                share.add(model.understand(text).noun == noun)
    unknown = wordings("unknown")
    for text in (*unknown.held_out_explicit, *unknown.held_out_implicit):
        report.unknown.add(not model.understand(text).known)
    return report


def expected_calibration_error(pairs: list[tuple[float, bool]], bins: int = 10) -> float:
    """Mean over answers of |score - share present| in bins of equal width."""
    scores = np.array([score for score, _ in pairs])
    present = np.array([was for _, was in pairs])
    which = np.minimum((scores * bins).astype(int), bins - 1)
    gap = 0.0
    for members in (which == number for number in np.unique(which)):
        gap += abs(scores[members].mean() - present[members].mean()) * members.mean()
    return float(gap)
