"""`segearth train` and `segearth evaluate`: SegEarth-R1 on data sets of its authors or of one's own."""

from __future__ import annotations

import argparse
import os
import warnings
from pathlib import Path

STOPPED = 130  # what shells expect after Ctrl+C
KINDS = ("auto", "earthreason", "rrsis-d", "refsegrs", "folder")


def add_train_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `segearth train`; unless given, the published values hold."""
    from segearth.training.segearth_r1.settings import PARTS, Settings

    _add_data(parser, split="train")
    add = parser.add_argument
    add("--output", type=Path, required=True, metavar="DIR", help="log, checkpoints and the trained model")
    add("--task", choices=("reasoning", "referring"), help="of a folder of your own; else the model's")
    add("--epochs", type=float, help="times that every image is seen (%(default)s)")
    add("--steps", type=int, help="instead of --epochs")
    add("--batch", type=int, help="images per step, over all devices (%(default)s)")
    add("--images-per-pass", type=int, help="images at once on a device; fewer need less memory")
    add("--rate", type=float, help="learning rate of AdamW (%(default)s)")
    add("--warmup", type=float, help="share of the steps in which the rate rises (%(default)s)")
    add("--clip", type=float, help="largest gradient norm; 0: none")
    add("--precision", choices=("auto", "bf16", "fp32"), help="auto: bf16 on a GPU")
    add("--frozen", type=_words, metavar="PART,...", help=f"parts that do not learn, of {', '.join(PARTS)}")
    add("--points", type=int, help="points at which a mask is judged (%(default)s)")
    add("--seed", type=int, help="of everything random (%(default)s)")
    add("--save-every", type=int, help="steps between two checkpoints (%(default)s)")
    add("--keep", type=int, help="checkpoints that are kept (%(default)s)")
    switch = argparse.BooleanOptionalAction
    add("--gradient-checkpointing", action=switch, help="slower, with less memory (%(default)s)")
    add("--stochastic-depth", action=switch, help="in Swin, also when it is frozen (%(default)s)")
    add("--tensorboard", action="store_true", help="beside log.csv")
    parser.set_defaults(**vars(Settings()))


def train(arguments: argparse.Namespace) -> int:
    from segearth.training.segearth_r1.settings import Settings
    from segearth.training.segearth_r1.train import Run, train

    _expect_pictures()
    chosen = vars(arguments)
    run = Run(**{name: chosen[name] for name in Run.__annotations__})
    outcome = train(run, Settings(**{name: chosen[name] for name in Settings.__annotations__}))
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
    help_output = "report.html, report.json and samples.csv"
    parser.add_argument("--output", type=Path, required=True, metavar="DIR", help=help_output)
    help_precision = "fp16-rounded: as the published evaluation, float32 from weights rounded to float16"
    parser.add_argument("--precision", choices=PRECISIONS, default=PRECISIONS[0], help=help_precision)


def evaluate(arguments: argparse.Namespace) -> int:
    from segearth.engines.weights_hash import weights_sha256
    from segearth.model.weight_files import weight_files
    from segearth.training.segearth_r1.evaluate import Options, run
    from segearth.training.segearth_r1.report import prepare

    _expect_pictures()
    prepare(arguments.output)
    chosen = vars(arguments) | {"weights_sha256": weights_sha256(weight_files(arguments.model))}
    report = run(Options(**{name: chosen[name] for name in Options.__annotations__}))
    report.write(arguments.output)
    print(f"{len(report.judgements)} answers about {report.facts.data}")
    for name, figures in (
        ("official: padded canvas", report.official),
        ("native: image's grid", report.native),
    ):
        hits = "  ".join(f"P@{limit} {share:.4f}" for limit, share in figures.precision_at.items())
        print(f"{name:<25} gIoU {figures.giou:.4f}  cIoU {figures.ciou:.4f}  {hits}")
    for note in report.facts.notes:
        print(f"Note: {note}")
    print(f"The report: {arguments.output / 'report.html'}")
    return 0


def _add_data(parser: argparse.ArgumentParser, split: str) -> None:
    """What both words share."""
    add = parser.add_argument
    add("data", type=Path, metavar="DATA", help="folder of the data set")
    add("--model", type=Path, required=True, metavar="DIR", help="model folder: weights, config, tokenizer")
    add("--dataset", dest="kind", choices=KINDS, default="auto", help="its kind; found out unless given")
    add("--split", default=split, help=f"train, val or test; {split} unless given")
    add("--all-questions", action="store_true", help="of every image, not only the first, as published")
    add("--device", choices=("auto", "cpu"), default="auto", help="cpu: even where there is a GPU")
    add("--readers", type=int, default=4, help="threads that read images (%(default)s)")


def _expect_pictures() -> None:
    """Images for training lie nowhere on earth; several threads read them, so this holds for all of them."""
    from rasterio.errors import NotGeoreferencedWarning

    warnings.simplefilter("ignore", NotGeoreferencedWarning)


def _words(text: str) -> tuple[str, ...]:
    """Comma separated; "none" is none."""
    return tuple(word.strip() for word in text.split(",") if word.strip() not in ("", "none"))
