"""Evaluates segearth-nano on the validation split: `python -m segearth.training.evaluate --help`.

Prints what was asked of it and what it reaches, writes the same as JSON, and a gallery to look at.
"""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import dataclass
from pathlib import Path

import torch

from segearth.model.nano_inference import NanoModel
from segearth.settings import REPOSITORY
from segearth.training.datasets import DEFAULT_DATA, VALIDATION_PLACES, read_places
from segearth.training.evaluation import evaluate
from segearth.training.evaluation_forms import FIRST_SEED, SCENES, evaluate_forms
from segearth.training.evaluation_gallery import write_gallery
from segearth.training.evaluation_rasters import DEFAULT_IMAGERY, ask_rasters
from segearth.training.evaluation_speed import measure
from segearth.training.evaluation_tables import Results, figures, markdown
from segearth.training.evaluation_words import evaluate_words


@dataclass(frozen=True)
class Options:
    """every: only every so many images and scenes, for a quick look; 1 for figures that count."""

    model: Path = REPOSITORY / "resources" / "models" / "segearth-nano"
    data: Path = DEFAULT_DATA
    imagery: Path = DEFAULT_IMAGERY
    output: Path = REPOSITORY / "build" / "evaluate-nano.json"
    gallery: Path = REPOSITORY / "build" / "gallery"
    threads: int = 2
    every: int = 1


def run(options: Options) -> Results:
    """Evaluates, prints the tables, writes JSON and gallery."""
    torch.set_num_threads(options.threads)
    speed = measure(options.model, options.threads)
    model = NanoModel.read(options.model)
    validation = read_places(options.data, VALIDATION_PLACES)
    results = Results(
        evaluate(model, validation[:: options.every]),
        evaluate_words(model),
        evaluate_forms(model, range(FIRST_SEED, FIRST_SEED + SCENES, options.every)),
        speed,
    )
    print(markdown(results))
    options.output.parent.mkdir(parents=True, exist_ok=True)
    temporary = options.output.with_suffix(".part")
    temporary.write_text(json.dumps(figures(results), indent=2) + "\n", encoding="utf-8")
    os.replace(temporary, options.output)
    page = write_gallery(options.gallery, results, ask_rasters(options.model, options.imagery))
    print(f"\nGallery: {page}")
    return results


def parse(arguments: list[str] | None = None) -> Options:
    parser = argparse.ArgumentParser(description=__doc__.split(":")[0])
    for name, value in vars(Options()).items():
        parser.add_argument(
            f"--{name}", type=int if isinstance(value, int) else Path, default=value, help=f"default: {value}"
        )
    return Options(**vars(parser.parse_args(arguments)))


def main() -> None:
    run(parse())


if __name__ == "__main__":
    main()
