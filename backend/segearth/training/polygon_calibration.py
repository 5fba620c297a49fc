"""Fits how far polygons can be believed: `python -m segearth.training.polygon_calibration --help`.

On the calibration places, after training and after the presence score. Writes four numbers into config.json.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from segearth.engines.nano_polygons import DECISION, PolygonBelief, features
from segearth.geo.components import components
from segearth.model.nano_files import CONFIG
from segearth.model.nano_inference import NanoModel
from segearth.settings import REPOSITORY
from segearth.training.calibration import cut, known_nouns
from segearth.training.datasets import CALIBRATION_PLACES, DEFAULT_DATA, read_places
from segearth.training.labelled_image import IGNORE, TARGET, LabelledImage

SMALLEST = 12
"""Pixels; smaller polygons are too many, and too much alike, to learn from."""
PULL = 0.01
"""Against weights that few polygons would justify."""


def calibrate_polygons(weights: Path, images: Iterable[LabelledImage]) -> int:
    """Fits to the polygons that the weights in that folder answer with; returns how many these were.

    images: those of the calibration places.
    """
    model = NanoModel.read(weights)
    pairs = list(polygons(model, images))
    if not pairs:
        return 0
    described, right = (np.concatenate(each) for each in zip(*pairs, strict=True))
    write_fit(weights, "polygons", asdict(fit(described, right)))
    return len(right)


def write_fit(weights: Path, name: str, fitted: dict[str, float]) -> None:
    """Into config.json beside the weights."""
    config = json.loads((weights / CONFIG).read_text(encoding="utf-8"))
    config[name] = {each: round(value, 4) for each, value in fitted.items()}
    temporary = weights / f"{CONFIG}.part"
    temporary.write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    os.replace(temporary, weights / CONFIG)


def polygons(model: NanoModel, images: Iterable[LabelledImage]) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Per answer by name the features [n,3] of its polygons, and the share of each that is right [n]."""
    for number, image in enumerate(map(cut, images)):
        view = model.encode(image.pixels, image.gsd)
        for noun, _ in known_nouns(image, np.random.default_rng(number)):
            presence = model.presence(view, noun)
            if presence >= model.manifest.present_from:
                mask = image.masks.get(noun, np.zeros(view.shape, np.uint8))
                probability = model.probability(view, noun)
                found = components((probability >= DECISION) & (mask != IGNORE), SMALLEST, corners=False)
                yield features(found, probability, presence), found.shares(mask == TARGET)


def fit(described: np.ndarray, right: np.ndarray) -> PolygonBelief:
    """Logistic regression: features [n,3] and the share that is right [n]."""
    mean, deviation = described.mean(0), described.std(0) + 1e-3
    inputs = torch.tensor((described - mean) / deviation, dtype=torch.float64)
    wanted = torch.tensor(right, dtype=torch.float64)
    weights = torch.zeros(4, dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([weights], max_iter=100, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        logits = inputs @ weights[:3] + weights[3]
        value = F.binary_cross_entropy_with_logits(logits, wanted) + PULL * weights[:3].square().sum()
        value.backward()
        return value

    optimiser.step(loss)
    fitted = weights.detach().numpy()
    slopes = fitted[:3] / deviation
    return PolygonBelief(*map(float, slopes), bias=float(fitted[3] - slopes @ mean))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split(":")[0])
    parser.add_argument("--weights", type=Path, default=REPOSITORY / "build" / "train-nano" / "weights")
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA)
    options = parser.parse_args()
    images = read_places(options.data, CALIBRATION_PLACES)
    print(f"fitted to {calibrate_polygons(options.weights, images):,} polygons")


if __name__ == "__main__":
    main()
