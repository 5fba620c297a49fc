"""Fits `Presence`: how likely a noun is there at all, given its map of the whole picture.

On the calibration places, which neither trained the maps nor measure them. Few images show each noun, so
every noun's weights are drawn towards those that all nouns share.
Then decides from which score on an answer is given: as low as what is absent allows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from segearth.model.nano import Nano, Presence, evidence
from segearth.model.nano_inference import look
from segearth.training.crops import MINIMUM_PIXELS
from segearth.training.labelled_image import TARGET, LabelledImage
from segearth.training.words import NOUNS

ABSENT_PER_IMAGE = 3
"""Of the nouns that the kind of scene rules out, so many count: else they would outnumber all others."""
PULL = 0.005
"""How strongly a noun's weights are drawn towards the shared ones."""
LARGEST_SIDE = 1024
EMPTY_SHARE = 0.95
"""So many of the questions for what is absent must get an empty answer."""
DECISIONS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5)
"""Scores from which on an answer may be given."""
FOLDS = 8


@dataclass(frozen=True)
class Calibration:
    """pairs: number of (image, noun) pairs that the score was fitted to; present_from: from this score on an
    answer is given."""

    pairs: int
    present_from: float


def known_nouns(image: LabelledImage, random: np.random.Generator) -> Iterator[tuple[str, bool]]:
    """(noun, whether it is there) for every labelled noun and for some that cannot be there."""
    for noun, mask in image.masks.items():
        pixels = int((mask == TARGET).sum())
        if pixels == 0 or pixels >= MINIMUM_PIXELS:
            yield noun, pixels > 0
    absent = sorted(image.absent - image.masks.keys())
    for noun in random.permutation(absent)[:ABSENT_PER_IMAGE].tolist():
        yield noun, False


def calibrate(network: Nano, images: Iterable[LabelledImage], device: str = "cpu") -> Calibration:
    """Fits network.presence in place, and decides."""
    pairs = [
        (number, *pair)
        for number, image in enumerate(images)
        for pair in _pairs(network, image, number, device)
    ]
    if not pairs:
        return Calibration(0, max(DECISIONS))
    image = torch.tensor([number for number, _, _, _ in pairs])
    found = torch.stack([each for _, each, _, _ in pairs])
    nouns = torch.tensor([noun for _, _, noun, _ in pairs])
    present = torch.tensor([float(there) for _, _, _, there in pairs])
    fitted = fit(found, nouns, present, len(NOUNS))
    network.presence.load_state_dict(fitted.state_dict())
    return Calibration(len(pairs), decide(unseen_scores(found, nouns, present, image % FOLDS), present))


def decide(scores: Tensor, present: Tensor) -> float:
    """The lowest of DECISIONS at which EMPTY_SHARE of what is absent gets an empty answer (the highest, if
    none does); scores, present [P]."""
    absent = scores[present == 0]
    return next((each for each in DECISIONS if (absent < each).float().mean() >= EMPTY_SHARE), max(DECISIONS))


def unseen_scores(found: Tensor, nouns: Tensor, present: Tensor, fold: Tensor) -> Tensor:
    """[P] scores of each pair by a fit to the other folds (cross-validation): the fit to all pairs thinks
    better of them than of new ones."""
    scores = torch.zeros(len(present))
    for each in fold.unique():
        rest, own = fold != each, fold == each
        presence = fit(found[rest], nouns[rest], present[rest], len(NOUNS))
        scores[own] = presence.of(found[own], nouns[own]).sigmoid()
    return scores


def fit(found: Tensor, nouns: Tensor, present: Tensor, count: int) -> Presence:
    """Logistic regressions whose weights are positive, so that more evidence never speaks against a noun:
    found [P,2] evidence, nouns [P] indices below `count`, present [P] 0 or 1."""
    mean, deviation = found.mean(0), found.std(0).clamp(min=1e-3)
    scaled = (found - mean) / deviation
    shared = torch.zeros(3, requires_grad=True)
    own = torch.zeros(count, 3, requires_grad=True)
    optimiser = torch.optim.LBFGS([shared, own], max_iter=200, line_search_fn="strong_wolfe")

    def combined() -> Tensor:
        weights = shared + own
        return torch.cat([F.softplus(weights[:, :2]), weights[:, 2:]], dim=1)

    def loss() -> Tensor:
        optimiser.zero_grad()
        weights = combined()
        logits = (scaled * weights[nouns, :2]).sum(-1) + weights[nouns, 2]
        value = F.binary_cross_entropy_with_logits(logits, present) + PULL * own.square().sum() / count
        value.backward()
        return value

    optimiser.step(loss)
    weights = combined().detach()
    presence = Presence(count)
    with torch.no_grad():
        presence.weight.copy_(weights[:, :2] / deviation)
        presence.bias.copy_(weights[:, 2] - (weights[:, :2] * mean / deviation).sum(-1))
    return presence


def cut(image: LabelledImage) -> LabelledImage:
    """The upper left LARGEST_SIDE pixels of a large image, as a view in the dock would be."""
    if max(image.pixels.shape[:2]) <= LARGEST_SIDE:
        return image
    roi = (slice(LARGEST_SIDE), slice(LARGEST_SIDE))
    masks = {noun: mask[roi] for noun, mask in image.masks.items()}
    return LabelledImage(
        image.name, image.source, image.place, image.pixels[roi], image.gsd, masks, image.absent
    )


def _pairs(
    network: Nano, image: LabelledImage, number: int, device: str
) -> Iterator[tuple[Tensor, int, bool]]:
    image = cut(image)
    with torch.inference_mode():
        found = evidence(look(network, image.pixels, image.gsd, device)).cpu().clone()
    for noun, there in known_nouns(image, np.random.default_rng(number)):
        yield found[NOUNS.index(noun)].clone(), NOUNS.index(noun), there
