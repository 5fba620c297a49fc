"""How well each form of question is answered, on generated scenes that were never trained on.

The truth follows from the scene's masks by connected components, as the answer does from the model's maps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import numpy as np

from segearth.engines.nano_answering import DECISION, answer
from segearth.geo.selection import ALL, NO_RELATION, ONE_OF_SEVERAL, Choice, select
from segearth.model.nano_inference import NanoModel
from segearth.training.crops import MINIMUM_PIXELS
from segearth.training.evaluation import Share
from segearth.training.labelled_image import TARGET, LabelledImage
from segearth.training.metrics import Scores, overlap
from segearth.training.scenes import scene
from segearth.training.sentences import Sentence, attributes, draw, relations
from segearth.training.words import NOUNS, wordings

FIRST_SEED = 1_000_000
SCENES = 60
NOUNS_PER_SCENE = 3
MOST_DRAWS = 400


ABSENT, UNKNOWN_THING = "absent", "unknown"
"""Forms of question whose right answer is empty."""


@dataclass
class FormReport:
    """scores: per form of question. absent_empty: empty answers where nothing is meant. wrongly_empty: empty
    answers where something is."""

    scores: dict[str, Scores] = field(default_factory=lambda: defaultdict(Scores))
    absent_empty: Share = field(default_factory=Share)
    wrongly_empty: Share = field(default_factory=Share)

    @property
    def all_present(self) -> Scores:
        """Of all forms that ask for something that is there."""
        forms = (scores for form, scores in self.scores.items() if form not in (ABSENT, UNKNOWN_THING))
        return Scores([sample for scores in forms for sample in scores.samples])


def evaluate_forms(model: NanoModel, seeds: Iterable[int] | None = None) -> FormReport:
    """Wordings were never trained on where the bank holds some out."""
    report = FormReport()
    for seed in seeds or range(FIRST_SEED, FIRST_SEED + SCENES):
        image, random = scene(seed), np.random.default_rng(seed)
        view = model.encode(image.pixels, image.gsd)
        for form, sentence in _questions(image, random):
            found = answer(model, view, sentence.text, image.gsd).probability >= DECISION
            meant = truth(image, sentence)
            report.scores[form].add(overlap(found, meant))
            (report.wrongly_empty if meant.any() else report.absent_empty).add(not found.any())
    return report


def truth(image: LabelledImage, sentence: Sentence) -> np.ndarray:
    """What the sentence means in that image: rows x cols bool."""
    nothing = np.zeros(image.pixels.shape[:2], np.uint8)
    if sentence.noun == len(NOUNS):
        return nothing > 0
    mask = image.masks.get(NOUNS[sentence.noun], nothing) == TARGET
    reference = None
    if sentence.relation != NO_RELATION:
        reference = image.masks.get(NOUNS[sentence.reference], nothing) == TARGET
    return select(mask, Choice(sentence.part, sentence.count, sentence.relation), reference, image.gsd)


def _questions(image: LabelledImage, random: np.random.Generator) -> Iterable[tuple[str, Sentence]]:
    there = [noun for noun, mask in image.masks.items() if (mask == TARGET).sum() >= MINIMUM_PIXELS]
    for noun in random.permutation(there)[:NOUNS_PER_SCENE].tolist():
        words, number = wordings(noun), NOUNS.index(noun)
        yield "named", Sentence(words.names[1], number)
        yield "held-out explicit wording", Sentence(_pick(words.held_out_explicit, random), number)
        yield "held-out implicit wording", Sentence(_pick(words.held_out_implicit, random), number)
        for sentence in attributes(noun)[1]:
            yield "held-out one of several", sentence
        yield from _drawn(
            "place",
            random,
            lambda s, n=number: s.noun == n and s.part != ALL and s.part not in ONE_OF_SEVERAL,
        )
        yield from _drawn("relation", random, lambda s, n=number: s.noun == n and _both(s, there))
    yield from (("held-out relation", each) for each in relations()[1] if _both(each, there))
    absent = sorted(set(NOUNS) & image.absent | {n for n, mask in image.masks.items() if not mask.any()})
    if absent:
        noun = _pick(tuple(absent), random)
        yield ABSENT, Sentence(wordings(noun).names[1], NOUNS.index(noun))
    yield UNKNOWN_THING, Sentence(_pick(wordings("unknown").held_out_explicit, random), len(NOUNS))


def _both(sentence: Sentence, there: list[str]) -> bool:
    return sentence.relation != NO_RELATION and {NOUNS[sentence.noun], NOUNS[sentence.reference]} <= set(
        there
    )


def _drawn(
    form: str, random: np.random.Generator, fits: Callable[[Sentence], bool]
) -> Iterable[tuple[str, Sentence]]:
    """The first drawn sentence that fits, if one does."""
    candidates = (draw(random) for _ in range(MOST_DRAWS))
    found = next((each for each in candidates if fits(each)), None)
    return [] if found is None else [(form, found)]


def _pick(values: tuple[str, ...], random: np.random.Generator) -> str:
    return values[random.integers(len(values))]
