"""Puts trained weights where users get them, with a model card that holds their figures and failures.

`python -m segearth.training.release --help`. New files are written beside the old ones, then replace them.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from string import Template

import numpy as np
import torch

from segearth.model.nano_files import CONFIG, TOKENIZER, WEIGHTS
from segearth.model.nano_inference import NanoModel
from segearth.settings import REPOSITORY
from segearth.training.datasets import DEFAULT_DATA
from segearth.training.evaluate import Options as Evaluation
from segearth.training.evaluate import run
from segearth.training.evaluation import Sample
from segearth.training.evaluation_gallery import picture
from segearth.training.evaluation_pictures import write_jpeg
from segearth.training.evaluation_rasters import DEFAULT_IMAGERY
from segearth.training.evaluation_tables import Results, markdown

CARD_TEMPLATE = Path(__file__).with_name("model_card.md")
CARD, FAILURES = "MODEL_CARD.md", "failures.jpg"
FAILURE_SIDE, FAILURES_SHOWN, FAILURE_COLUMNS = 200, 12, 4
"""The picture of failures: squares of so many pixels, so many of them, so many in a row."""


@dataclass(frozen=True)
class Options:
    """weights: folder that training wrote; model: folder that users get."""

    weights: Path = REPOSITORY / "build" / "train-nano" / "weights"
    model: Path = REPOSITORY / "resources" / "models" / "segearth-nano"
    data: Path = DEFAULT_DATA
    imagery: Path = DEFAULT_IMAGERY
    output: Path = REPOSITORY / "build" / "evaluate-nano.json"
    gallery: Path = REPOSITORY / "build" / "gallery"

    @property
    def evaluation(self) -> Evaluation:
        return Evaluation(self.weights, self.data, self.imagery, self.output, self.gallery)


def card(folder: Path, results: Results) -> str:
    """The model card, Markdown, of the weights in `folder`."""
    model, failed = NanoModel.read(folder), failures(results.report.samples)
    config = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
    training = config["training"]
    return Template(CARD_TEMPLATE.read_text(encoding="utf-8")).substitute(
        sha256=config["sha256"],
        megabytes=f"{(folder / WEIGHTS).stat().st_size / 1e6:.1f}",
        parameters=f"{sum(parameter.numel() for parameter in model.network.parameters()):,}",
        nouns=", ".join(noun.replace("_", " ") for noun in model.nouns),
        steps=f"{training['steps']:,}",
        minutes=round(training["minutes"]),
        language_steps=f"{training['language_steps']:,}",
        language_minutes=round(training["language_minutes"]),
        calibrated_on=training["calibrated_on"],
        present_from=config["present_from"],
        note=training.get("note", ""),
        mean_giou=f"{results.mean_giou:.2f}",
        table=markdown(results),
        failures=FAILURES,
        failures_named="; ".join(_named(sample) for sample in failed),
    )


def failures(samples: list[Sample]) -> list[Sample]:
    """The worst answer to each noun, the very worst first."""
    worst: dict[str, Sample] = {}
    for sample in samples:
        known = worst.setdefault(sample.noun, sample)
        if sample.overlap.iou < known.overlap.iou:
            worst[sample.noun] = sample
    return sorted(worst.values(), key=lambda each: each.overlap.iou)[:FAILURES_SHOWN]


def contact_sheet(samples: list[Sample]) -> np.ndarray:
    """Their pictures in rows, in reading order: rows x cols x 3 uint8."""
    rows = -(-len(samples) // FAILURE_COLUMNS)
    sheet = np.full((rows * FAILURE_SIDE, FAILURE_COLUMNS * FAILURE_SIDE, 3), 255, np.uint8)
    for number, sample in enumerate(samples):
        shown = picture(sample, FAILURE_SIDE)
        top, left = (FAILURE_SIDE * at for at in divmod(number, FAILURE_COLUMNS))
        sheet[top : top + shown.shape[0], left : left + shown.shape[1]] = shown
    return sheet


def release(options: Options) -> None:
    """Evaluates, then replaces weights, config, tokenizer, card and the picture of failures."""
    results = run(options.evaluation)
    options.model.mkdir(parents=True, exist_ok=True)
    names = (WEIGHTS, CONFIG, TOKENIZER, CARD, FAILURES)
    new = {name: options.model / f"{name}.part" for name in names}
    for name in (WEIGHTS, CONFIG, TOKENIZER):
        shutil.copyfile(options.weights / name, new[name])
    new[CARD].write_text(card(options.weights, results), encoding="utf-8")
    write_jpeg(new[FAILURES], contact_sheet(failures(results.report.samples)), quality=75)
    for name, path in new.items():
        os.replace(path, options.model / name)


def _named(sample: Sample) -> str:
    return f"{sample.noun.replace('_', ' ')} in `{sample.image.name}` ({sample.overlap.iou:.2f})"


def parse(arguments: list[str] | None = None) -> Options:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name, value in vars(Options()).items():
        parser.add_argument(f"--{name}", type=Path, default=value, help=f"default: {value}")
    return Options(**vars(parser.parse_args(arguments)))


def main() -> None:
    torch.set_num_threads(2)
    release(parse())


if __name__ == "__main__":
    main()
