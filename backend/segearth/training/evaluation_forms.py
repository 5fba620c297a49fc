"""How well each form of question is answered, on generated scenes that were never trained on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

import numpy as np
import torch
from torch.nn import functional as F

from segearth.model.nano_inference import NanoModel, NanoReading
from segearth.training.asking import Asked, absent, named, one_of_several, placed, related, unknown
from segearth.training.crops import Crop, whole
from segearth.training.evaluation import DECISION
from segearth.training.metrics import Scores, overlap
from segearth.training.scenes import scene

FIRST_SEED = 1_000_000
SCENES = 60
NOUNS_PER_SCENE = 3


def evaluate_forms(model: NanoModel, seeds: Iterable[int] | None = None) -> dict[str, Scores]:
    """Scores per form of question: named, placed, one of several, related, absent, unknown."""
    scores: dict[str, Scores] = defaultdict(Scores)
    for seed in seeds or range(FIRST_SEED, FIRST_SEED + SCENES):
        image, random = scene(seed), np.random.default_rng(seed)
        view = model.encode(image.pixels, image.gsd)
        for form, asked in _questions(whole(image), random):
            answer = _at_half(model.ask(view, asked.text))
            target, counted = asked.target.numpy() > 0.5, asked.valid.numpy()
            scores[form].add(overlap(answer, target, counted))
    return dict(scores)


def _questions(crop: Crop, random: np.random.Generator) -> Iterator[tuple[str, Asked]]:
    nouns = random.permutation(crop.present)[:NOUNS_PER_SCENE].tolist()
    for noun, other in zip(nouns, [*nouns[1:], ""]):
        yield "named", named(crop, noun, random)
        yield "placed", placed(crop, noun, random)
        for form, asked in (
            ("one of several", one_of_several(crop, noun, random)),
            ("related", related(crop, noun, other, random) if other else None),
        ):
            if asked is not None:
                yield form, asked
    yield "absent", absent(crop, random)
    yield "unknown", unknown(crop, random)


def _at_half(reading: NanoReading) -> np.ndarray:
    probability = torch.from_numpy(reading.believed())[None, None]
    return F.avg_pool2d(probability, 2)[0, 0].numpy() >= DECISION
