"""What segearth-nano gets right on images it never saw: figures per noun, folder and kind of wording."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from itertools import combinations

import numpy as np

from segearth.model.nano_inference import NanoModel, NanoView
from segearth.training.crops import MINIMUM_PIXELS
from segearth.training.labelled_image import IGNORE, TARGET, LabelledImage
from segearth.training.metrics import Scores, overlap
from segearth.training.words import NOUNS, wordings

LARGEST_SIDE = 1024
DECISION = 0.5
ABSENT_PER_IMAGE = 3
"""Of the nouns that the kind of scene rules out, so many are asked for."""


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
        image = _cut(image)
        view = model.encode(image.pixels, image.gsd)
        random = np.random.default_rng(number)
        answers = {}
        for noun, mask in image.masks.items():
            target, counted = mask == TARGET, mask != IGNORE
            if target.sum() >= MINIMUM_PIXELS:
                answers[noun] = _ask_present(model, view, image, noun, random, report)
            elif not target.any():
                _ask_absent(model, view, noun, counted, report)
        absent = sorted(image.absent - image.masks.keys())
        for noun in random.permutation(absent)[:ABSENT_PER_IMAGE].tolist():
            _ask_absent(model, view, noun, np.ones(view.shape, bool), report)
        for first, second in combinations(answers, 2):
            if not {first, second} <= {"vegetation", "tree", "grass", "forest"}:
                report.different.add(overlap(answers[first], answers[second]).iou < 0.2)
    return report


def _ask_present(
    model: NanoModel,
    view: NanoView,
    image: LabelledImage,
    noun: str,
    random: np.random.Generator,
    report: Report,
) -> np.ndarray:
    target, counted = image.masks[noun] == TARGET, image.masks[noun] != IGNORE
    words = wordings(noun)
    reading = model.ask(view, name_of(noun))
    answer = reading.believed() >= DECISION
    report.named[noun].add(overlap(answer, target, counted))
    report.by_source[noun, image.source].add(overlap(answer, target, counted))
    report.wrongly_empty.add(not answer.any())
    report.calibration.append((reading.presence, True))
    for scores, texts in (
        (report.explicit, words.held_out_explicit),
        (report.implicit, words.held_out_implicit),
    ):
        text = texts[random.integers(len(texts))]
        scores[noun].add(overlap(model.ask(view, text).believed() >= DECISION, target, counted))
    return answer


def _ask_absent(model: NanoModel, view: NanoView, noun: str, counted: np.ndarray, report: Report) -> None:
    reading = model.ask(view, name_of(noun))
    report.absent_empty.add(not (reading.believed()[counted] >= DECISION).any())
    report.calibration.append((reading.presence, False))


def name_of(noun: str) -> str:
    """The plural by which the noun is asked for."""
    return wordings(noun).names[1]


def _cut(image: LabelledImage) -> LabelledImage:
    """The upper left LARGEST_SIDE pixels of a large image, as a view in the dock would be."""
    if max(image.pixels.shape[:2]) <= LARGEST_SIDE:
        return image
    roi = (slice(LARGEST_SIDE), slice(LARGEST_SIDE))
    masks = {noun: mask[roi] for noun, mask in image.masks.items()}
    return LabelledImage(
        image.name, image.source, image.place, image.pixels[roi], image.gsd, masks, image.absent
    )


@dataclass(frozen=True)
class WordReport:
    """Shares of wordings understood (right noun; "unknown" for unknown things), on a plain grey picture.

    implicit_more, unknown_more: of `Wordings.held_out_more`."""

    names: Share
    explicit: Share
    implicit: Share
    implicit_more: Share
    unknown: Share
    unknown_more: Share


def evaluate_words(model: NanoModel) -> WordReport:
    """Held-out explicit and implicit wordings, names, and held-out unknown things."""
    view = model.encode(np.full((256, 256, 3), 112, np.uint8), None)
    report = WordReport(*(Share() for _ in fields(WordReport)))
    for index, noun in enumerate(NOUNS):
        words = wordings(noun)
        for share, texts in (
            (report.names, words.names),
            (report.explicit, words.held_out_explicit),
            (report.implicit, words.held_out_implicit),
            (report.implicit_more, words.held_out_more),
        ):
            for text in texts:
                reading = model.ask(view, text)
                share.add(reading.known and reading.best_noun == index)
    unknown = wordings("unknown")
    for share, texts in (
        (report.unknown, (*unknown.held_out_explicit, *unknown.held_out_implicit)),
        (report.unknown_more, unknown.held_out_more),
    ):
        for text in texts:
            share.add(not model.ask(view, text).known)
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
