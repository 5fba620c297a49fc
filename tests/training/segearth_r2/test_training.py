"""A tiny SegEarth-R2 learns to name and mark several targets, with and without adapters."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from segearth import cli
from segearth.errors import DatasetUnreadable, ResumeImpossible, SettingInvalid, TrainingPartMissing
from segearth.model.r2_config import MANNERS
from segearth.model.r2_prompt import R2PromptWriter
from segearth.model.segearth_r2 import SegEarthR2
from segearth.model.weights import load_network
from segearth.training import segearth_r2
from segearth.training.segearth_r1.log import read_log
from segearth.training.segearth_r2.batches import Loader
from segearth.training.segearth_r2.datasets import open_dataset
from segearth.training.segearth_r2.objective import Objective
from segearth.training.segearth_r2.sample import Example
from segearth.training.segearth_r2.settings import R2Settings
from segearth.training.segearth_r2.train import Run, train
from tests.support.r2_data import Scene

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


@pytest.mark.parametrize("form", ["code", "paper"])
def test_every_loss_falls(form: str, model: Path, data: Path, tmp_path: Path, quick: R2Settings) -> None:
    train(Run(model, data, tmp_path), replace(quick, steps=8, attention_form=form))
    rows = read_log(tmp_path / "log.csv")
    for name in ("loss", "bce", "dice", "words", "attention"):
        assert getattr(rows[-1], name) < getattr(rows[0], name), name


def weights(folder: Path) -> dict[str, torch.Tensor]:
    return load_file(folder / "model.safetensors")


def test_adapters_are_merged_and_all_else_that_is_frozen_stays(
    model: Path, data: Path, tmp_path: Path, quick: R2Settings
) -> None:
    published = replace(quick, steps=2, frozen=R2Settings().frozen, lora_rank=4)
    outcome = train(Run(model, data, tmp_path), published)
    before, after = weights(model), weights(outcome.model)
    assert before.keys() == after.keys()
    changed = {name for name in before if not torch.equal(before[name], after[name])}
    adapted = {f"model.layers.{layer}.self_attn.{part}_proj.weight" for layer in (0, 1) for part in "qv"}
    assert {name for name in changed if name.startswith("model.")} == adapted
    assert {"lm_head.weight", "SEG_token_projector.weight"} <= changed
    assert (outcome.model / MANNERS).is_file()
    load_network(outcome.model, kind=SegEarthR2)


def test_a_run_with_adapters_goes_on_as_if_it_was_not_stopped(
    model: Path, data: Path, tmp_path: Path, quick: R2Settings
) -> None:
    settings = replace(quick, steps=4, frozen=R2Settings().frozen, lora_rank=2, save_every=2, keep=9)
    whole = train(Run(model, data, tmp_path / "whole"), settings)
    again = tmp_path / "again"
    train(Run(model, data, again), settings)
    (again / "checkpoints/step-00000004").rename(again / "later")
    assert train(Run(model, data, again), settings).finished
    ours, theirs = weights(again / "model"), weights(whole.model)
    for name, value in ours.items():
        torch.testing.assert_close(value, theirs[name], rtol=1e-4, atol=1e-6)
    with pytest.raises(ResumeImpossible, match="lora_rank"):
        train(Run(model, data, again), replace(settings, lora_rank=3))


def test_checkpointing_of_gradients_changes_none(model: Path, data: Path) -> None:
    network = load_network(model, kind=SegEarthR2)
    load = Loader(R2PromptWriter(model, network.config), network.config)
    batch = load(open_dataset(data, "train").examples[:2])
    objective = Objective(draw=lambda logits: torch.full((len(logits), 1, 2), 0.5))
    found = []
    for checkpointing in (False, True):
        network.zero_grad()
        network.train()
        network.vision.eval()
        if checkpointing:
            network.language.phi.activation_checkpointing_enable({"use_reentrant": False})
        objective(network(*batch.inputs), batch.truth).total.backward()
        found.append(network.language.phi.layers[0].self_attn.k_proj.weight.grad.clone())
    torch.testing.assert_close(*found)


def test_an_answer_without_targets_trains_its_words(model: Path, data: Path) -> None:
    network = load_network(model, kind=SegEarthR2)
    one = open_dataset(data, "train").examples[0]
    nothing = Example(one.name, one.image, (), "the ships", "There are no ships.")
    batch = Loader(R2PromptWriter(model, network.config), network.config)([nothing])
    losses = Objective()(network(*batch.inputs), batch.truth)
    losses.total.backward()
    assert losses.total.item() == pytest.approx(losses.words.item())
    assert losses.bce == losses.attention == 0
    assert network.seg_projector.weight.grad is not None


def test_words_that_are_too_many_are_refused(model: Path, made: list[Scene]) -> None:
    network = load_network(model, kind=SegEarthR2)
    load = Loader(R2PromptWriter(model, network.config), network.config)
    with pytest.raises(DatasetUnreadable, match="more than the model reads"):
        load.prompt(Example("long", Path("a.png"), (), "roofs " * 200, "none"))


@pytest.mark.parametrize(
    "wrong",
    [{"lora_rank": -1}, {"attention_form": "both"}, {"attention_weight": -1.0}, {"frozen": ("eyes",)}],
)
def test_settings_that_make_no_sense_are_refused(wrong: dict) -> None:
    with pytest.raises(SettingInvalid):
        R2Settings(**wrong)


def test_without_peft_the_user_learns_what_to_install(
    model: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "segearth.training.segearth_r2.lora", None)
    monkeypatch.delattr(segearth_r2, "lora", raising=False)
    with pytest.raises(TrainingPartMissing) as caught:
        train(Run(model, data, tmp_path), R2Settings(device="cpu"))
    assert "segearth[train]" in caught.value.sentence()


def test_the_command_line_trains_and_measures(
    model: Path, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    run, report = tmp_path / "run", tmp_path / "report"
    options = ["--steps", "2", "--batch", "2", "--points", "64", "--lora-rank", "2", "--device", "cpu"]
    shared = [str(data), "--model"]
    assert cli.main(["train", *shared, str(model), "--output", str(run), *options]) == 0
    evaluate = ["--output", str(report), "--split", "train", "--engine", "segearth-r2"]
    assert cli.main(["evaluate", *shared, str(run / "model"), *evaluate]) == 0
    assert "per mask, image's grid" in capsys.readouterr().out
    plain = json.loads((report / "report.json").read_text())
    assert plain["masks"] == 13
    assert set(plain["per_mask"]) == {"official", "native"}
    assert plain["right_labels"] == 0
    assert "mask by mask" in (report / "report.html").read_text()
    wrong = ["train", *shared, str(model), "--output", str(run), "--engine", "segearth-r1"]
    assert cli.main(wrong) == 1
    assert "is a model of segearth-r2" in capsys.readouterr().err
