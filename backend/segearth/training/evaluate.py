"""Evaluates segearth-nano on the validation split: `python -m segearth.training.evaluate --help`."""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

import torch

from segearth.model.nano_inference import NanoModel
from segearth.settings import REPOSITORY
from segearth.training.datasets import DEFAULT_DATA, read_all, split
from segearth.training.evaluation import (
    Report,
    WordReport,
    evaluate,
    evaluate_words,
    expected_calibration_error,
)
from segearth.training.evaluation_forms import evaluate_forms
from segearth.training.metrics import Scores


@dataclass(frozen=True)
class Options:
    model: Path = REPOSITORY / "resources" / "models" / "segearth-nano"
    data: Path = DEFAULT_DATA
    output: Path = REPOSITORY / "build" / "evaluate-nano.json"
    threads: int = 2


def table(report: Report, words: WordReport, forms: dict[str, Scores]) -> str:
    """The figures as Markdown."""
    lines = [
        "| noun | n | gIoU | cIoU | held-out explicit | held-out implicit |",
        "|---|---|---|---|---|---|",
    ]
    for noun in sorted(report.named):
        named, explicit, implicit = (x[noun] for x in (report.named, report.explicit, report.implicit))
        lines.append(
            f"| {noun} | {len(named)} | {named.giou:.2f} | {named.ciou:.2f} "
            f"| {explicit.giou:.2f} | {implicit.giou:.2f} |"
        )
    means = [_mean(x) for x in (report.named, report.explicit, report.implicit)]
    lines.append(f"| mean over nouns | | {means[0]:.2f} | | {means[1]:.2f} | {means[2]:.2f} |")
    lines += ["", "| noun, folder | n | gIoU |", "|---|---|---|"]
    lines += [f"| {n}, {s} | {len(x)} | {x.giou:.2f} |" for (n, s), x in sorted(report.by_source.items())]
    lines += ["", "| what | n | share |", "|---|---|---|"]
    for name, share in (
        ("absent noun, empty answer", report.absent_empty),
        ("present noun, empty answer", report.wrongly_empty),
        ("two present nouns, IoU of the answers under 0.2", report.different),
        ("names understood", words.names),
        ("held-out explicit wordings understood", words.explicit),
        ("held-out implicit wordings understood", words.implicit),
        ("more held-out implicit wordings understood", words.implicit_more),
        ("held-out unknown things refused", words.unknown),
        ("more held-out unknown things, nonsense, other languages refused", words.unknown_more),
    ):
        lines.append(f"| {name} | {share.total} | {share.value:.2f} |")
    lines.append(_calibration(report))
    lines += ["", "| generated scenes, form of question | n | gIoU | cIoU |", "|---|---|---|---|"]
    lines += [f"| {form} | {len(x)} | {x.giou:.2f} | {x.ciou:.2f} |" for form, x in forms.items()]
    return "\n".join(lines)


def _calibration(report: Report) -> str:
    error = expected_calibration_error(report.calibration)
    return f"| expected calibration error of the score | {len(report.calibration)} | {error:.2f} |"


def _mean(scores: dict[str, Scores]) -> float:
    return sum(x.giou for x in scores.values()) / max(1, len(scores))


def figures(report: Report, words: WordReport, forms: dict[str, Scores]) -> dict:
    """The figures for other programs."""
    return {
        "giou": {noun: round(x.giou, 4) for noun, x in report.named.items()},
        "ciou": {noun: round(x.ciou, 4) for noun, x in report.named.items()},
        "images": {noun: len(x) for noun, x in report.named.items()},
        "generated_giou": {form: round(x.giou, 4) for form, x in forms.items()},
        "absent_empty": report.absent_empty.value,
        "wrongly_empty": report.wrongly_empty.value,
        "different": report.different.value,
        "implicit_understood": words.implicit.value,
        "explicit_understood": words.explicit.value,
        "implicit_more_understood": words.implicit_more.value,
        "unknown_refused": words.unknown.value,
        "unknown_more_refused": words.unknown_more.value,
        "calibration_error": expected_calibration_error(report.calibration),
    }


def parse(arguments: list[str] | None = None) -> Options:
    parser = argparse.ArgumentParser(description=__doc__.split(":")[0])
    for name, value in vars(Options()).items():
        parser.add_argument(
            f"--{name}", type=int if isinstance(value, int) else Path, default=value, help=f"default: {value}"
        )
    return Options(**vars(parser.parse_args(arguments)))


def main() -> None:
    options = parse()
    torch.set_num_threads(options.threads)
    model = NanoModel.read(options.model)
    _, validation = split(read_all(options.data))
    results = evaluate(model, validation), evaluate_words(model), evaluate_forms(model)
    print(table(*results))
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(json.dumps(figures(*results), indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
