"""`segearth train` and `segearth evaluate`: SegEarth-R1 and R2 on data sets of their authors or one's own."""

from __future__ import annotations

import argparse
import os
import warnings
from dataclasses import fields
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from segearth.errors import SettingInvalid

if TYPE_CHECKING:
    from types import ModuleType

    from segearth.training.segearth_r1.evaluation import Figures
    from segearth.training.segearth_r1.report import Report

STOPPED = 130  # what shells expect after Ctrl+C
ENGINES = ("segearth-r1", "segearth-r2")
KINDS = ("auto", "earthreason", "rrsis-d", "refsegrs", "lasers", "folder")


def add_train_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `segearth train`; unless given, the published values hold."""
    from segearth.training.segearth_r1.settings import Settings
    from segearth.training.segearth_r2.settings import R2Settings

    _add_data(parser, split="train")
    add = parser.add_argument
    add("--output", type=Path, required=True, metavar="DIR", help="log, checkpoints and the trained model")
    tasks = ("reasoning", "referring")
    add("--task", choices=tasks, help="SegEarth-R1, of a folder of your own; else the model's")
    usual, other = Settings(), R2Settings()

    def setting(name: str, help: str, **options: Any) -> None:
        """Where both engines have it, its help names both defaults."""
        values = [str(getattr(one, name)) for one in (usual, other) if hasattr(one, name)]
        named = values[0] if len(set(values)) == 1 else f"{values[0]}; SegEarth-R2: {values[1]}"
        option = f"--{name.replace('_', '-')}"
        add(option, dest=name, default=argparse.SUPPRESS, help=f"{help} ({named})", **options)

    setting("epochs", "times that every image is seen; SegEarth-R2 goes by --steps", type=float)
    setting("steps", "instead of --epochs where not 0", type=int)
    setting("batch", "images per step, over all devices", type=int)
    setting("images_per_pass", "images at once on a device; fewer need less memory; 0: all", type=int)
    setting("rate", "learning rate of AdamW", type=float)
    setting("warmup", "share of the steps in which the rate rises", type=float)
    setting("clip", "largest gradient norm; 0: none", type=float)
    setting("precision", "auto: bf16 on a GPU", choices=("auto", "bf16", "fp32"))
    setting("frozen", "parts that do not learn", type=_words, metavar="PART,...")
    setting("points", "points at which a mask is judged", type=int)
    setting("seed", "of everything random", type=int)
    setting("save_every", "steps between two checkpoints", type=int)
    setting("keep", "checkpoints that are kept", type=int)
    setting("readers", "threads that read images", type=int)
    switch = partial(setting, action=argparse.BooleanOptionalAction)
    switch("gradient_checkpointing", "slower, with less memory")
    switch("stochastic_depth", "in Swin, also when it is frozen")
    switch("tensorboard", "beside log.csv")
    switch("all_questions", "SegEarth-R1: of every image, not only the first, as published")
    setting("device", "cpu: even where there is a GPU", choices=("auto", "cpu"))
    setting("lora_rank", "SegEarth-R2: of the adapters in a frozen language model; 0: none", type=int)
    setting("attention_form", "SegEarth-R2: of the attention loss", choices=("code", "paper"))
    setting("attention_weight", "SegEarth-R2: of the attention loss", type=float)


def train(arguments: argparse.Namespace) -> int:
    chosen = vars(arguments)
    module = _module(arguments, "train")
    kind = _settings(arguments)
    known = {one.name for one in fields(kind)}
    settings = kind(**{name: value for name, value in chosen.items() if name in known})
    _expect_pictures()
    run = module.Run(**{one.name: chosen[one.name] for one in fields(module.Run)})
    outcome = module.train(run, settings)
    if os.environ.get("RANK", "0") != "0":  # of several processes, one speaks
        return 0 if outcome.finished else STOPPED
    for note in outcome.notes:
        print(f"Note: {note}")
    if not outcome.finished:
        print(f"Stopped after step {outcome.step} of {outcome.steps}. The same command goes on from there.")
        return STOPPED
    print(f"Trained {outcome.steps} steps. The model: {outcome.model}")
    return 0


def add_evaluate_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `segearth evaluate`."""
    from segearth.training.segearth_r1.evaluate import PRECISIONS

    _add_data(parser, split="val")
    add = parser.add_argument
    add("--output", type=Path, required=True, metavar="DIR", help="report.html, report.json and samples.csv")
    help_precision = "fp16-rounded: as the published evaluation, float32 from weights rounded to float16"
    add("--precision", choices=PRECISIONS, default=PRECISIONS[0], help=help_precision)
    add("--all-questions", action="store_true", help="SegEarth-R1: of every image, not only the first")
    add("--device", choices=("auto", "cpu"), default="auto", help="cpu: even where there is a GPU")
    add("--readers", type=int, default=4, help="threads that read images (%(default)s)")


def evaluate(arguments: argparse.Namespace) -> int:
    from segearth.engines.weights_hash import weights_sha256
    from segearth.model.weight_files import weight_files
    from segearth.training.segearth_r1.evaluate import Options
    from segearth.training.segearth_r1.report import prepare

    module = _module(arguments, "evaluate")
    _expect_pictures()
    prepare(arguments.output)
    chosen = vars(arguments) | {"weights_sha256": weights_sha256(weight_files(arguments.model))}
    report: Report = module.run(Options(**{one.name: chosen[one.name] for one in fields(Options)}))
    report.write(arguments.output)
    print(f"{len(report.judgements)} answers about {report.facts.data}")
    for name, figures in report.figures().items():
        print(_line(name, figures))
    for note in report.facts.notes:
        print(f"Note: {note}")
    print(f"The report: {arguments.output / 'report.html'}")
    return 0


def _line(name: str, figures: Figures) -> str:
    hits = "  ".join(f"P@{limit} {share:.4f}" for limit, share in figures.precision_at.items())
    return f"{name:<25} gIoU {figures.giou:.4f}  cIoU {figures.ciou:.4f}  {hits}"


def _add_data(parser: argparse.ArgumentParser, split: str) -> None:
    """What both words share."""
    add = parser.add_argument
    add("data", type=Path, metavar="DATA", help="folder of the data set")
    add("--model", type=Path, required=True, metavar="DIR", help="model folder: weights, config, tokenizer")
    add("--engine", choices=ENGINES, help="whose network the model is; read from it unless given")
    add("--dataset", dest="kind", choices=KINDS, default="auto", help="its kind; found out unless given")
    add("--split", default=split, help=f"train, val or test; {split} unless given")


def _module(arguments: argparse.Namespace, name: str) -> ModuleType:
    """Of that name, of the engine's package. Raises SettingInvalid, WeightsMissing, WeightsBroken."""
    return import_module(f"segearth.training.{_engine(arguments).replace('-', '_')}.{name}")


def _settings(arguments: argparse.Namespace) -> type:
    from segearth.training.segearth_r1.settings import Settings
    from segearth.training.segearth_r2.settings import R2Settings

    return R2Settings if _engine(arguments) == "segearth-r2" else Settings


def _engine(arguments: argparse.Namespace) -> str:
    """Raises SettingInvalid where another one was asked for than the model is for."""
    from segearth.model.family import family_of

    family = family_of(arguments.model)
    if arguments.engine not in (None, family):
        raise SettingInvalid(f"{arguments.model} is a model of {family}, not of {arguments.engine}.")
    return family


def _expect_pictures() -> None:
    """Images for training lie nowhere on earth; several threads read them, so this holds for all of them."""
    from rasterio.errors import NotGeoreferencedWarning

    warnings.simplefilter("ignore", NotGeoreferencedWarning)


def _words(text: str) -> tuple[str, ...]:
    """Comma separated; "none" is none."""
    return tuple(word.strip() for word in text.split(",") if word.strip() not in ("", "none"))
