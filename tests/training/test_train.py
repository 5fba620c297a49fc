"""Training resumes where it stopped, and its weights load as users' weights do."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch

from segearth.model.nano_inference import NanoModel
from segearth.training.checkpoint import Checkpoint
from segearth.training.train import Settings, Trainer, parse

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One image with one mask: the smallest training set there is."""
    root = tmp_path_factory.mktemp("data")
    pixels = np.random.default_rng(0).integers(0, 255, (3, 96, 96), dtype=np.uint8)
    mask = np.zeros((1, 96, 96), np.uint8)
    mask[:, 30:70, 30:70] = 255
    for name, bands in (
        ("ucmerced_scenes/images/airplane/airplane11.jpg", pixels),
        ("ucmerced_masks/airplane/airplane11.png", mask),
    ):
        path = root / name
        path.parent.mkdir(parents=True)
        with rasterio.open(
            path, "w", driver="PNG", count=len(bands), height=96, width=96, dtype="uint8"
        ) as target:
            target.write(bands)
    return root


def settings(data: Path, output: Path, **changed: int) -> Settings:
    small = {"steps": 4, "batch": 2, "side": 64, "scenes": 1, "warmup": 1}
    return Settings(data=data, output=output, **{**small, **changed})


def test_a_run_that_stopped_goes_on_as_if_it_had_not(data: Path, tmp_path: Path):
    torch.use_deterministic_algorithms(True)
    whole = Trainer(settings(data, tmp_path / "whole"))
    whole.run()
    stopped = Trainer(settings(data, tmp_path / "parts"))
    stopped.run(until=2)
    assert Checkpoint.read(tmp_path / "parts" / "checkpoint.pt").step == 2
    resumed = Trainer(settings(data, tmp_path / "parts"))
    resumed.run()
    torch.use_deterministic_algorithms(False)
    assert resumed.step == whole.step == 4
    for name, value in whole.network.state_dict().items():
        torch.testing.assert_close(resumed.network.state_dict()[name], value, msg=name)
    for name, value in whole.average.state.items():
        torch.testing.assert_close(resumed.average.state[name], value, msg=name)


def test_the_exported_weights_answer(data: Path, tmp_path: Path):
    Trainer(settings(data, tmp_path, steps=1)).run()
    model = NanoModel.read(tmp_path / "weights")
    reading = model.ask(model.encode(np.zeros((50, 40, 3), np.uint8), 0.3), "airplanes")
    assert reading.probability.shape == (50, 40)
    assert reading.noun.sum() == pytest.approx(1, abs=1e-5)


def test_the_log_has_a_row_per_interval(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("segearth.training.train.LOG_EVERY", 1)
    Trainer(settings(data, tmp_path, steps=2)).run()
    rows = (tmp_path / "log.csv").read_text(encoding="utf-8").splitlines()
    assert rows[0].startswith("step,minutes,total")
    assert [row.split(",")[0] for row in rows[1:]] == ["1", "2"]


def test_the_command_line_names_every_setting():
    assert parse(["--steps", "7", "--rate", "0.5", "--data", "x"]) == Settings(
        steps=7, rate=0.5, data=Path("x")
    )
