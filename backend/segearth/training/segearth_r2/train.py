"""`segearth train --engine segearth-r2`: from a model folder and a data set to a trained model folder."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from segearth.errors import TrainingPartMissing
from segearth.model.r2_prompt import R2PromptWriter
from segearth.model.segearth_r2 import SegEarthR2
from segearth.model.weights import load_network, official_tensors
from segearth.training.losses import PointSampling, draw_points
from segearth.training.segearth_r1.checkpoints import ADAPTERS, Checkpoints, Origin
from segearth.training.segearth_r1.loop import Data, Trainer, freeze, set_modes
from segearth.training.segearth_r1.train import (
    CHECKPOINTS,
    FREE,
    MODEL,
    QUESTIONS_HASH,
    Outcome,
    record_run,
    run_logged,
    start_accelerator,
)
from segearth.training.segearth_r2.batches import Loader
from segearth.training.segearth_r2.datasets import open_dataset
from segearth.training.segearth_r2.objective import Objective
from segearth.training.segearth_r2.sample import Dataset, Example
from segearth.training.segearth_r2.settings import R2Settings

if TYPE_CHECKING:
    from accelerate import Accelerator


@dataclass(frozen=True)
class Run:
    """model: the folder to start from. data, kind, split: see `open_dataset`. output: a folder for the log,
    the checkpoints and the trained model; training goes on there where it was stopped."""

    model: Path
    data: Path
    output: Path
    kind: str = "auto"
    split: str = "train"


def train(run: Run, settings: R2Settings) -> Outcome:
    """Trains to the end, or until SIGTERM or Ctrl+C; the same call goes on from there.

    Raises the errors of `open_dataset` and `load_network`, and SettingInvalid, ResumeImpossible,
    DatasetUnreadable, TrainingDiverged, TrainingPartMissing, OutputUnwritable.
    """
    accelerator = start_accelerator(settings)
    dataset = open_dataset(run.data, run.split, run.kind)
    checkpoints = _checkpoints(run, settings)
    newest = checkpoints.latest()
    if accelerator.is_main_process:
        record_run(run.output, _identity(dataset, settings), resuming=newest is not None)
    network = _network(run, settings, newest)
    trainer = _trainer(network, dataset.examples, run, settings, accelerator)
    trainer.resume(checkpoints)
    finished = run_logged(trainer, checkpoints, run.output)
    if finished and accelerator.is_main_process:
        half = accelerator.mixed_precision == "bf16"
        checkpoints.export(run.output / MODEL, network, torch.bfloat16 if half else torch.float32)
    return Outcome(trainer.step, trainer.steps, finished, run.output / MODEL, dataset.notes)


def _checkpoints(run: Run, settings: R2Settings) -> Checkpoints:
    """Raises TrainingPartMissing."""
    place, origin = run.output / CHECKPOINTS, Origin(run.model)
    if not settings.adapts:
        return Checkpoints(place, origin, official_tensors)
    try:
        from segearth.training.segearth_r2 import lora
    except ImportError as error:
        raise TrainingPartMissing("The package peft is not installed.") from error
    return Checkpoints(place, origin, lora.published_tensors, lora.adapters)


def _network(run: Run, settings: R2Settings, newest: Path | None) -> SegEarthR2:
    """As it was at the newest checkpoint, or at the start; with adapters where they learn."""
    network = load_network(newest or run.model, kind=SegEarthR2)
    if settings.adapts:
        from segearth.training.segearth_r2 import lora

        if newest:
            lora.unmerge(network, load_network(run.model, kind=SegEarthR2))
        torch.manual_seed(settings.seed)  # adapters begin at random
        lora.attach(network, settings.lora_rank)
        if newest:
            lora.restore(network, newest / ADAPTERS)
    return network


def _trainer(
    network: SegEarthR2,
    examples: Sequence[Example],
    run: Run,
    settings: R2Settings,
    accelerator: Accelerator,
) -> Trainer:
    draw = partial(draw_points, sampling=PointSampling(settings.points))
    objective = Objective(settings.attention_form, settings.attention_weight, draw=draw)
    load = Loader(R2PromptWriter(run.model, network.config), network.config)
    let_learn(network, settings)
    set_modes(network, settings)
    return Trainer(network, objective, Data(examples, load), settings, accelerator)


def let_learn(network: SegEarthR2, settings: R2Settings) -> None:
    """The frozen parts do not; the language model's head and adapters do also where that is frozen."""
    freeze(network, settings.frozen, words=True)
    network.language.lm_head.requires_grad_(True)
    if settings.adapts:
        from segearth.training.segearth_r2.lora import is_adapter

        for name, parameter in network.named_parameters():
            if is_adapter(name):
                parameter.requires_grad_(True)


def _identity(dataset: Dataset, settings: R2Settings) -> dict[str, Any]:
    """What must stay the same for a run to go on, as JSON gives it back."""
    listing = "\n".join(f"{one.name}\t{one.question}\t{one.answer}" for one in dataset.examples)
    identity = {name: value for name, value in asdict(settings).items() if name not in FREE}
    identity |= {"engine": "segearth-r2", "data": dataset.name, "questions": len(dataset.examples)}
    identity |= {QUESTIONS_HASH: hashlib.sha256(listing.encode()).hexdigest()}
    return json.loads(json.dumps(identity))
