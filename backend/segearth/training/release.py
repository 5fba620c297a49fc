"""Puts trained weights where users get them, with a model card that holds their figures.

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

import torch

from segearth.model.nano_files import CONFIG, TOKENIZER, WEIGHTS
from segearth.model.nano_inference import NanoModel
from segearth.settings import REPOSITORY
from segearth.training.datasets import DEFAULT_DATA, read_all, split
from segearth.training.evaluate import figures, table
from segearth.training.evaluation import evaluate, evaluate_words
from segearth.training.evaluation_forms import evaluate_forms

CARD_TEMPLATE = Path(__file__).with_name("model_card.md")


@dataclass(frozen=True)
class Options:
    weights: Path = REPOSITORY / "build" / "train-nano" / "weights"
    model: Path = REPOSITORY / "resources" / "models" / "segearth-nano"
    data: Path = DEFAULT_DATA
    output: Path = REPOSITORY / "build" / "evaluate-nano.json"


def card(folder: Path, model: NanoModel, results: str) -> str:
    """The model card of the weights in `folder`; results: the table of figures, Markdown."""
    config = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
    parameters = sum(parameter.numel() for parameter in model.network.parameters())
    return Template(CARD_TEMPLATE.read_text(encoding="utf-8")).substitute(
        sha256=config["sha256"],
        megabytes=f"{(folder / WEIGHTS).stat().st_size / 1e6:.1f}",
        parameters=f"{parameters:,}",
        nouns=", ".join(noun.replace("_", " ") for noun in model.nouns),
        steps=f"{config['training']['steps']:,}",
        note=config["training"].get("note", ""),
        minutes=round(config["training"]["minutes"]),
        table=results,
    )


def release(options: Options) -> None:
    """Evaluates, then replaces weights, config, tokenizer and card."""
    model = NanoModel.read(options.weights)
    _, validation = split(read_all(options.data))
    results = evaluate(model, validation), evaluate_words(model), evaluate_forms(model)
    print(table(*results))
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(json.dumps(figures(*results), indent=2) + "\n", encoding="utf-8")
    options.model.mkdir(parents=True, exist_ok=True)
    new = {name: options.model / f"{name}.part" for name in (WEIGHTS, CONFIG, TOKENIZER, "MODEL_CARD.md")}
    for name in (WEIGHTS, CONFIG, TOKENIZER):
        shutil.copyfile(options.weights / name, new[name])
    new["MODEL_CARD.md"].write_text(card(options.weights, model, table(*results)), encoding="utf-8")
    for name, path in new.items():
        os.replace(path, options.model / name)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name, value in vars(Options()).items():
        parser.add_argument(f"--{name}", type=Path, default=value, help=f"default: {value}")
    torch.set_num_threads(2)
    release(Options(**vars(parser.parse_args())))


if __name__ == "__main__":
    main()
