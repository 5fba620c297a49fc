"""`segearth train`: from a model folder and a data set to a trained model folder."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from segearth.errors import OutputUnwritable, ResumeImpossible, TrainingPartMissing
from segearth.model.prompt import PromptWriter
from segearth.model.segearth_r1 import SegEarthR1
from segearth.model.weights import load_network
from segearth.training.losses import PointSampling, draw_points
from segearth.training.segearth_r1.batches import Loader
from segearth.training.segearth_r1.checkpoints import FREE_SPACE, Checkpoints, Origin
from segearth.training.segearth_r1.datasets import open_dataset
from segearth.training.segearth_r1.interrupts import stop_requests
from segearth.training.segearth_r1.log import Log
from segearth.training.segearth_r1.loop import Data, Trainer, freeze, set_modes
from segearth.training.segearth_r1.objective import Objective
from segearth.training.segearth_r1.sample import Dataset, Example, examples
from segearth.training.segearth_r1.settings import Settings

if TYPE_CHECKING:
    from accelerate import Accelerator

FREE = {"images_per_pass", "gradient_checkpointing", "save_every", "keep", "readers", "device", "tensorboard"}
"""Settings that may change when a run goes on."""
QUESTIONS_HASH = "questions_sha256"
RECORD, MODEL, CHECKPOINTS = "run.json", "model", "checkpoints"


@dataclass(frozen=True)
class Run:
    """model: the folder to start from. data, kind, split: see `open_dataset`. output: a folder for the log,
    the checkpoints and the trained model; training goes on there where it was stopped. task: of a data set
    that has none of its own; None takes the model's."""

    model: Path
    data: Path
    output: Path
    kind: str = "auto"
    split: str = "train"
    task: str | None = None


@dataclass(frozen=True)
class Outcome:
    """finished: False where the run was stopped. model: the trained model, once finished."""

    step: int
    steps: int
    finished: bool
    model: Path
    notes: tuple[str, ...]


def train(run: Run, settings: Settings) -> Outcome:
    """Trains to the end, or until SIGTERM or Ctrl+C; the same call goes on from there.

    Raises the errors of `open_dataset` and `load_network`, and SettingInvalid, ResumeImpossible,
    DatasetUnreadable, TrainingDiverged, TrainingPartMissing, OutputUnwritable.
    """
    accelerator = start_accelerator(settings)
    dataset = open_dataset(run.data, run.split, run.kind)
    asked = examples(dataset.samples, settings.all_questions)
    checkpoints = Checkpoints(run.output / CHECKPOINTS, Origin(run.model))
    newest = checkpoints.latest()
    network = load_network(newest or run.model)
    network.config = replace(network.config, task=dataset.task or run.task or network.config.task)
    if accelerator.is_main_process:
        record_run(run.output, _identity(network, dataset, asked, settings), resuming=newest is not None)
    trainer = _trainer(network, asked, run, settings, accelerator)
    trainer.resume(checkpoints)
    finished = run_logged(trainer, checkpoints, run.output)
    if finished and accelerator.is_main_process:
        half = accelerator.mixed_precision == "bf16"
        checkpoints.export(run.output / MODEL, network, torch.bfloat16 if half else torch.float32)
    return Outcome(trainer.step, trainer.steps, finished, run.output / MODEL, dataset.notes)


def start_accelerator(settings: Settings) -> Accelerator:
    """Raises TrainingPartMissing."""
    try:
        from accelerate import Accelerator
    except ImportError as error:
        raise TrainingPartMissing("The package accelerate is not installed.") from error
    on_gpu = settings.device != "cpu" and torch.cuda.is_available()
    half = settings.precision == "bf16" or (settings.precision == "auto" and on_gpu)
    return Accelerator(mixed_precision="bf16" if half else "no", cpu=settings.device == "cpu")


def _trainer(
    network: SegEarthR1, asked: Sequence[Example], run: Run, settings: Settings, accelerator: Accelerator
) -> Trainer:
    draw = partial(draw_points, sampling=PointSampling(settings.points))
    objective = Objective(words=network.config.task == "reasoning", draw=draw)
    load = Loader(PromptWriter(run.model, network.config), network.config)
    freeze(network, settings.frozen, objective.words)
    set_modes(network, settings)
    return Trainer(network, objective, Data(asked, load), settings, accelerator)


def run_logged(trainer: Trainer, checkpoints: Checkpoints, output: Path) -> bool:
    """Logs in the main process only."""
    log = None
    try:
        if trainer.accelerator.is_main_process:
            log = Log(output, trainer.step, trainer.steps, trainer.settings.tensorboard)
        with stop_requests() as stop:
            return trainer.run(checkpoints, log, stop)
    finally:
        if log:
            log.close()


def _identity(
    network: SegEarthR1, dataset: Dataset, asked: Sequence[Example], settings: Settings
) -> dict[str, Any]:
    """What must stay the same for a run to go on, as JSON gives it back."""
    listing = "\n".join(f"{one.sample.name}\t{one.question}\t{one.answer}" for one in asked)
    identity = {name: value for name, value in asdict(settings).items() if name not in FREE}
    identity |= {"data": dataset.name, "task": network.config.task, "questions": len(asked)}
    identity |= {QUESTIONS_HASH: hashlib.sha256(listing.encode()).hexdigest()}
    return json.loads(json.dumps(identity))


def record_run(output: Path, identity: dict[str, Any], resuming: bool) -> None:
    """Writes down what this run is, or compares it with what was. Raises ResumeImpossible."""
    path = output / RECORD
    if resuming and path.is_file():
        before = json.loads(path.read_text(encoding="utf-8"))
        changed = [name for name in identity if before.get(name) != identity[name]]
        if changed:
            raise ResumeImpossible(f"The run in {output} was started with {_difference(changed[0], before)}.")
        return
    try:
        output.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_text(json.dumps(identity, indent=2), encoding="utf-8")
        os.replace(part, path)
    except OSError as error:
        raise OutputUnwritable(f"{output} cannot be written ({error}).", advice=FREE_SPACE) from error


def _difference(name: str, before: dict[str, Any]) -> str:
    return "other questions" if name == QUESTIONS_HASH else f"{name} = {before.get(name)}"
