"""A tiny network learns eight pictures from every layout, and a run goes on where it was stopped."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from segearth.errors import (
    OutputUnwritable,
    ResumeImpossible,
    SettingInvalid,
    TrainingDiverged,
    TrainingPartMissing,
)
from segearth.model.config import SegEarthR1Config
from segearth.training.segearth_r1 import evaluate, loop
from segearth.training.segearth_r1.interrupts import stop_requests
from segearth.training.segearth_r1.log import Log, LogRow, read_log
from segearth.training.segearth_r1.settings import Settings
from segearth.training.segearth_r1.train import Run, train
from tests.support.r1_data import PICTURES, WRITERS, write_folder

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
SIX_STEPS = Settings(steps=6, batch=4, rate=1e-3, points=256, device="cpu", save_every=2)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_folder(tmp_path_factory.mktemp("own"))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, model: Path, data: Path) -> Path:
    """The folder of an uninterrupted run of six steps, with stochastic depth and random points."""
    output = tmp_path_factory.mktemp("whole")
    train(Run(model, data, output), SIX_STEPS)
    return output


@pytest.mark.parametrize("kind", ["earthreason", "rrsis-d", "refsegrs"])
def test_eight_pictures_are_learnt(kind: str, tmp_path: Path, model: Path, quick: Settings):
    data = WRITERS[kind](tmp_path / "data")
    outcome = train(Run(model, data, tmp_path / "run"), quick)
    assert outcome.finished
    report = evaluate.run(evaluate.Options(outcome.model, data, split="train", device="cpu"))
    assert len(report.judgements) == len(PICTURES)
    assert report.official.giou > 0.9
    assert report.native.giou > 0.9
    trained_for = SegEarthR1Config.from_folder(outcome.model).task
    assert trained_for == ("reasoning" if kind == "earthreason" else "referring")


def curve(folder: Path) -> list[tuple]:
    """All of the log but the seconds."""
    return [
        (row.step, row.loss, row.bce, row.dice, row.words, row.rate) for row in read_log(folder / "log.csv")
    ]


def assert_same_run(folder: Path, whole: Path) -> None:
    assert [row[0] for row in curve(folder)] == [row[0] for row in curve(whole)]
    assert len(curve(whole)) >= SIX_STEPS.steps
    for ours, theirs in zip(curve(folder), curve(whole), strict=True):
        assert ours == pytest.approx(theirs, rel=1e-5)
    ours, theirs = (load_file(path / "model/model.safetensors") for path in (folder, whole))
    assert ours.keys() == theirs.keys()
    for name, value in ours.items():
        torch.testing.assert_close(value, theirs[name], rtol=1e-4, atol=1e-6)


def stopping_after(step: int) -> Callable[[Log, LogRow], None]:
    """A log that raises SIGTERM when it is told of `step`."""

    def add(log: Log, row: LogRow) -> None:
        original(log, row)
        if row.step == step:
            signal.raise_signal(signal.SIGTERM)

    original = Log.add
    return add


@pytest.mark.parametrize("step", [1, 4])
def test_a_run_that_was_stopped_goes_on_as_if_it_was_not(
    step: int, tmp_path: Path, model: Path, data: Path, whole: Path, monkeypatch: pytest.MonkeyPatch
):
    with monkeypatch.context() as patched:
        patched.setattr(Log, "add", stopping_after(step))
        stopped = train(Run(model, data, tmp_path), SIX_STEPS)
    assert (stopped.step, stopped.finished) == (step + 1, False)  # the signal comes when a step is done
    assert not stopped.model.exists()
    assert train(Run(model, data, tmp_path), SIX_STEPS).finished
    assert_same_run(tmp_path, whole)


def test_a_run_that_was_killed_goes_on_from_its_last_checkpoint(tmp_path: Path, model: Path, data: Path):
    """As a process: ended by SIGTERM, then by SIGKILL with a half-written checkpoint about. Its steps are
    slow enough to be hit."""
    settings, output = replace(SIX_STEPS, steps=8, points=12544), tmp_path / "killed"
    slow = ("--steps", "8", "--points", "12544")
    process = start(model, data, output, *slow)
    wait_for(output, rows=1, process=process)
    process.terminate()
    said, _ = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "goes on from there" in said
    process = start(model, data, output, *slow)
    wait_for(output, rows=len(curve(output)) + 1, process=process)
    process.kill()
    process.communicate()
    leftover = output / "checkpoints/step-00000099.part"
    leftover.mkdir()
    with (output / "log.csv").open("a") as log:
        log.write("7,0.1,3")  # a row cut short
    train(Run(model, data, output), settings)
    train(Run(model, data, tmp_path / "whole"), settings)
    assert_same_run(output, tmp_path / "whole")
    assert not leftover.exists()


def test_two_processes_learn_as_one(tmp_path: Path, model: Path, data: Path):
    """Up to the points that each draws for itself: many of them, so that they hardly matter."""
    settings = replace(SIX_STEPS, steps=4, points=20000, stochastic_depth=False)
    train(Run(model, data, tmp_path / "one", task="referring"), settings)
    options = ["--steps", "4", "--points", "20000", "--no-stochastic-depth", "--images-per-pass", "1"]
    launcher = ["torch.distributed.run", "--standalone", "--nproc-per-node", "2", "-m", "segearth"]
    process = start(model, data, tmp_path / "two", "--task", "referring", *options, launcher=launcher)
    said, _ = process.communicate(timeout=120)
    assert process.returncode == 0
    assert said.count("Trained 4 steps") == 1
    for ours, theirs in zip(curve(tmp_path / "two"), curve(tmp_path / "one"), strict=True):
        assert ours == pytest.approx(theirs, rel=0.01)


def start(
    model: Path, data: Path, output: Path, *more: str, launcher: Sequence[str] = ("segearth",)
) -> subprocess.Popen:
    """`segearth train` with the settings SIX_STEPS, as a process."""
    options = ["--steps", "6", "--batch", "4", "--rate", "1e-3", "--points", "256", "--device", "cpu"]
    options += ["--save-every", "2", "--model", str(model), "--output", str(output), *more]
    command = [sys.executable, "-m", *launcher, "train", str(data), *options]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdout=pipe, stderr=subprocess.DEVNULL, text=True, env=environment)


def wait_for(output: Path, rows: int, process: subprocess.Popen) -> None:
    deadline = time.monotonic() + 120
    while len(curve(output)) < rows:
        assert process.poll() is None, process.stdout.read()
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_only_the_newest_checkpoints_stay_and_are_models(whole: Path):
    assert [folder.name for folder in (whole / "checkpoints").iterdir()] == ["step-00000006"]
    newest = evaluate.Options(whole / "checkpoints/step-00000006", whole, device="cpu")
    assert evaluate._network(newest).config.task == "reasoning"


def test_every_precision_gives_nearly_the_same_figures(data: Path, whole: Path):
    reports = {
        precision: evaluate.run(evaluate.Options(whole / "model", data, precision=precision, device="cpu"))
        for precision in evaluate.PRECISIONS
    }
    exact = reports["fp32"].native.giou
    assert 0.2 < exact < 1
    assert reports["fp16-rounded"].native.giou == pytest.approx(exact, abs=0.01)
    assert reports["bf16"].native.giou == pytest.approx(exact, abs=0.05)


def test_a_finished_run_takes_no_more_steps(tmp_path: Path, model: Path, data: Path, whole: Path):
    again = tmp_path / "again"
    shutil.copytree(whole, again)
    assert train(Run(model, data, again), SIX_STEPS).finished
    assert_same_run(again, whole)


def test_other_settings_do_not_go_on_with_a_run(model: Path, data: Path, whole: Path):
    before = curve(whole)
    for change in ({"batch": 2}, {"rate": 1e-4}, {"steps": 9}, {"all_questions": True, "points": 99}):
        with pytest.raises(ResumeImpossible, match=next(reversed(change))):
            train(Run(model, data, whole), replace(SIX_STEPS, **change))
    assert curve(whole) == before


def test_other_data_do_not_go_on_with_a_run(tmp_path: Path, model: Path, data: Path, whole: Path):
    changed = shutil.copytree(data, tmp_path / data.name)
    table = changed / "questions.csv"
    table.write_text(table.read_text().replace("red", "reddish"))
    with pytest.raises(ResumeImpossible, match="other questions"):
        train(Run(model, changed, whole), SIX_STEPS)


def test_bfloat16_in_several_passes_leaves_a_model_in_bfloat16(tmp_path: Path, model: Path, data: Path):
    settings = replace(SIX_STEPS, steps=2, precision="bf16", images_per_pass=2)
    outcome = train(Run(model, data, tmp_path), settings)
    weights = load_file(outcome.model / "model.safetensors")
    assert {value.dtype for value in weights.values()} == {torch.bfloat16}
    state = load_file(tmp_path / "checkpoints/step-00000002/model.safetensors")
    assert {value.dtype for value in state.values()} == {torch.float32}


def test_frozen_parts_stay_as_they_were(tmp_path: Path, model: Path, data: Path):
    settings = replace(SIX_STEPS, steps=2, frozen=("vision", "language"))
    outcome = train(Run(model, data, tmp_path, task="referring"), settings)
    before, after = (load_file(path / "model.safetensors") for path in (model, outcome.model))
    changed = {name for name in before if not torch.equal(before[name], after[name])}
    frozen = {n for n in before if n.startswith(("model.vision", "model.layers", "model.embed", "lm_head"))}
    assert not changed & frozen
    assert {
        "d_layers.norm.weight",
        "predictor.decoder_norm.weight",
        "model.mm_projector.fc.weight",
    } <= changed


def test_a_loss_that_is_no_number_ends_the_run_before_it_is_saved(tmp_path: Path, model: Path, data: Path):
    with pytest.raises(TrainingDiverged, match="diverged"):
        train(Run(model, data, tmp_path), replace(SIX_STEPS, rate=1e30, warmup=0.0))
    checkpoints = tmp_path / "checkpoints"
    assert not checkpoints.exists() or all_finite(checkpoints)


def all_finite(checkpoints: Path) -> bool:
    states = [load_file(folder / "model.safetensors") for folder in checkpoints.iterdir()]
    return all(value.isfinite().all() for state in states for value in state.values())


@contextmanager
def files_up_to(size: int) -> Iterator[None]:
    """A disk on which no file can grow beyond `size` bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_full_disk_leaves_the_checkpoint_before(tmp_path: Path, model: Path, data: Path, whole: Path):
    run = Run(model, data, tmp_path)
    with files_up_to(100_000), pytest.raises(OutputUnwritable, match="step-00000002"):
        train(run, SIX_STEPS)
    assert list((tmp_path / "checkpoints").iterdir()) == []
    train(run, SIX_STEPS)
    assert_same_run(tmp_path, whole)


def test_an_output_folder_that_is_a_file_is_one_sentence(tmp_path: Path, model: Path, data: Path):
    (tmp_path / "run").write_text("")
    with pytest.raises(OutputUnwritable):
        train(Run(model, data, tmp_path / "run"), SIX_STEPS)


@pytest.mark.parametrize("package", ["accelerate", "torch.utils.tensorboard"])
def test_a_missing_package_says_what_to_install(
    package: str, tmp_path: Path, model: Path, data: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(TrainingPartMissing) as caught:
        train(Run(model, data, tmp_path), replace(SIX_STEPS, tensorboard=True))
    assert "pip install" in caught.value.sentence()


@pytest.mark.parametrize(
    "wrong",
    [{"batch": 0}, {"rate": 0.0}, {"warmup": 2.0}, {"frozen": ("eyes",)}, {"epochs": -1.0}, {"keep": 0}],
)
def test_settings_that_make_no_sense_are_refused(wrong: dict):
    with pytest.raises(SettingInvalid):
        Settings(**wrong)


def test_a_batch_must_be_shared_evenly():
    assert Settings(batch=16, images_per_pass=2).passes(devices=2) == 4
    for devices, per_pass in ((3, 0), (2, 3), (32, 0)):
        with pytest.raises(SettingInvalid, match="equal passes"):
            Settings(batch=16, images_per_pass=per_pass).passes(devices)


def test_earthreason_takes_the_published_number_of_steps():
    assert Settings().total_steps(2371) == 2220


def test_every_example_comes_once_per_epoch_in_another_order():
    order = loop.Order(examples=10, batch=4, seed=1)
    seen = [index for step in range(5) for index in order.step(step)]
    assert sorted(seen[:10]) == sorted(seen[10:]) == list(range(10))
    assert seen[:10] != seen[10:]


def test_a_second_signal_is_obeyed_at_once_and_handlers_are_put_back():
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs begin without it
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    with stop_requests() as request:
        signal.raise_signal(signal.SIGINT)
        assert request.asked
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == before


def test_the_record_names_what_a_run_was(whole: Path):
    record = json.loads((whole / "run.json").read_text())
    assert record["batch"] == 4
    assert record["task"] == "reasoning"
    assert record["questions"] == len(PICTURES)
