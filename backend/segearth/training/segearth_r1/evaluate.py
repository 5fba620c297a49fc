"""`segearth evaluate`: a model folder, a data set, a report."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import torch

from segearth import __version__
from segearth.model.prompt import PromptWriter
from segearth.model.segearth_r1 import SegEarthR1
from segearth.model.weights import load_network
from segearth.training.segearth_r1.datasets import open_dataset
from segearth.training.segearth_r1.evaluation import Judgement, evaluate
from segearth.training.segearth_r1.report import Facts, Report

Judged = TypeVar("Judged", bound=Judgement)
PRECISIONS = ("fp32", "fp16-rounded", "bf16")
"""fp16-rounded: computed in float32 from weights that went through float16, as the published evaluation."""


@dataclass(frozen=True)
class Options:
    """model: a model folder. data, kind, split: see `open_dataset`. weights_sha256: for the report."""

    model: Path
    data: Path
    kind: str = "auto"
    split: str = "val"
    all_questions: bool = False
    precision: str = "fp32"
    device: str = "auto"
    readers: int = 4
    weights_sha256: str = ""


def run(options: Options) -> Report:
    """Asks with the prompt of the data set's task. Raises the errors of `open_dataset` and `load_network`,
    DatasetUnreadable."""
    dataset = open_dataset(options.data, options.split, options.kind)
    network = _network(options)
    network.config = replace(network.config, task=dataset.task or network.config.task)
    writer = PromptWriter(options.model, network.config)
    judged = evaluate(network, writer, dataset.samples, options.all_questions, options.readers)
    facts = Facts(
        model=str(options.model),
        weights_sha256=options.weights_sha256,
        data=dataset.name,
        split=options.split,
        task=network.config.task,
        questions="all" if options.all_questions else "first",
        precision=options.precision,
        device=network.connector.fc.weight.device.type,
        version=__version__,
        notes=dataset.notes,
    )
    return Report(facts, list(told(judged, len(dataset.samples))))


def _network(options: Options) -> SegEarthR1:
    network = load_network(options.model, dtype_of(options.precision))
    network = network.float() if options.precision == "fp16-rounded" else network
    device = "cuda" if options.device != "cpu" and torch.cuda.is_available() else "cpu"
    return network.to(device).requires_grad_(False)


def dtype_of(precision: str) -> torch.dtype:
    """That weights are loaded in."""
    return {"fp32": torch.float32, "fp16-rounded": torch.float16, "bf16": torch.bfloat16}[precision]


def told(judged: Iterable[Judged], images: int) -> Iterator[Judged]:
    """Says every two seconds how far it is."""
    spoke = time.monotonic()
    for number, one in enumerate(judged, 1):
        if time.monotonic() - spoke > 2:
            spoke = time.monotonic()
            print(f"{number} answers, {images} images in all", file=sys.stderr, flush=True)
        yield one
