"""Fits how far coarse images' polygons can be believed: `python -m segearth.training.coarse_calibration -h`.

After training and after the polygons' own fit. Few coarse images are labelled, so nearly all are ones that
the maps were trained on: elsewhere polygons are right less often still. Never those of the validation places.
Writes three numbers into config.json, and prints what was said, is said now, and was right.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from segearth.engines.nano_answering import believed
from segearth.engines.nano_coarse import CoarseBelief
from segearth.engines.nano_judging import FINE_GSD, SEEN_FROM_AFAR
from segearth.engines.nano_polygons import DECISION, logit
from segearth.geo.components import components
from segearth.model.nano_inference import NanoModel
from segearth.settings import REPOSITORY
from segearth.training.calibration import cut
from segearth.training.datasets import DEFAULT_DATA, read_coarse
from segearth.training.labelled_image import IGNORE, OTHER, TARGET, LabelledImage
from segearth.training.polygon_calibration import PULL, SMALLEST, write_fit

SUREST = 0.9
"""Polygons of which more was said are the surest."""


@dataclass(frozen=True, eq=False)
class Polygons:
    """Of one noun in one image. said: [n], what fine images would let believe; right: [n], the share that is;
    areas: [n], pixels."""

    source: str
    noun: str
    said: np.ndarray
    right: np.ndarray
    areas: np.ndarray


def polygons(model: NanoModel, images: Iterable[LabelledImage]) -> Iterator[Polygons]:
    """Of every noun whose state is known in them; none where nothing was found."""
    for image in map(cut, images):
        view = model.encode(image.pixels, image.gsd)
        for noun in sorted(SEEN_FROM_AFAR & (image.masks.keys() | image.absent)):
            mask = image.masks.get(noun, np.full(view.shape, OTHER, np.uint8))
            probability = believed(model, view, noun)
            found = components((probability >= DECISION) & (mask != IGNORE), SMALLEST, corners=False)
            if len(found):
                means, shares = found.means(probability), found.shares(mask == TARGET)
                yield Polygons(image.source, noun, means, shares, found.areas)


def fit(known: list[Polygons]) -> CoarseBelief:
    """Logistic regression on the logit of what was said. Within a noun of a folder, ground counts; each noun
    of each folder counts the same, or the one with the most lakes would speak for all."""
    said, right = (np.concatenate([getattr(each, name) for each in known]) for name in ("said", "right"))
    weights = torch.tensor(np.concatenate(_weights(known)))
    described = logit(said)
    mean, deviation = described.mean(), described.std() + 1e-3
    inputs, wanted = torch.tensor((described - mean) / deviation), torch.tensor(right)
    line = torch.zeros(2, dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([line], max_iter=100, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        each = F.binary_cross_entropy_with_logits(inputs * line[0] + line[1], wanted, reduction="none")
        value = (each * weights).sum() + PULL * line[0].square()
        value.backward()
        return value

    optimiser.step(loss)
    slope, level = line.detach().numpy()
    surest = right[said > SUREST]
    most = float(surest.mean()) if len(surest) else SUREST
    return CoarseBelief(float(slope / deviation), float(level - slope / deviation * mean), most)


def calibrate_coarse(weights: Path, images: Iterable[LabelledImage]) -> list[Polygons]:
    """Fits to the polygons that the weights in that folder answer with, and records it; returns these."""
    known = list(polygons(NanoModel.read(weights), images))
    if known:
        write_fit(weights, "coarse", asdict(fit(known)))
    return known


def table(known: list[Polygons]) -> str:
    """Markdown: what was said of the ground that was marked, what would be said after a fit to all other rows
    (cross-validation), and what was right."""
    lines = ["| folder, noun | polygons | said | says now | right |", "|---|---|---|---|---|"]
    for key in sorted({_group(each) for each in known}):
        own, rest = ([each for each in known if (_group(each) == key) == wanted] for wanted in (True, False))
        said, right, areas = (
            np.concatenate([getattr(each, name) for each in own]) for name in ("said", "right", "areas")
        )
        now = fit(rest or own)(said)
        shown = " | ".join(f"{np.average(column, weights=areas):.2f}" for column in (said, now, right))
        lines.append(f"| {', '.join(key)} | {len(said)} | {shown} |")
    return "\n".join(lines)


def _weights(known: list[Polygons]) -> list[np.ndarray]:
    """Of each polygon; all together one."""
    groups = [_group(each) for each in known]
    ground = {key: sum(each.areas.sum() for each in known if _group(each) == key) for key in set(groups)}
    return [each.areas / ground[key] / len(ground) for key, each in zip(groups, known, strict=True)]


def _group(each: Polygons) -> tuple[str, str]:
    return each.source, each.noun


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split(":")[0])
    parser.add_argument("--weights", type=Path, default=REPOSITORY / "build" / "train-nano" / "weights")
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA)
    options = parser.parse_args()
    print(table(calibrate_coarse(options.weights, read_coarse(options.data, FINE_GSD))))


if __name__ == "__main__":
    main()
