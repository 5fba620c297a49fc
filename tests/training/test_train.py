"""Both parts resume where they stopped as if they had not, and their weights load as users' weights do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch

from segearth.errors import WeightsHashWrong
from segearth.model.nano_files import WEIGHTS
from segearth.model.nano_inference import NanoModel
from segearth.training import language_training, train, vision_training
from segearth.training.checkpoint import Checkpoint
from segearth.training.language_training import LanguageTrainer
from segearth.training.trainer import parse
from segearth.training.vision_training import VisionTrainer
from segearth.training.words import NOUNS

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


def vision(data: Path, output: Path, steps: int = 4) -> VisionTrainer:
    return VisionTrainer(
        vision_training.Settings(data=data, output=output, steps=steps, batch=2, side=64, scenes=1, warmup=1)
    )


def language(output: Path, steps: int = 4) -> LanguageTrainer:
    return LanguageTrainer(language_training.Settings(output=output, steps=steps, batch=6, warmup=1))


@pytest.fixture
def deterministic() -> Iterator[None]:
    torch.use_deterministic_algorithms(True)
    yield
    torch.use_deterministic_algorithms(False)


@pytest.mark.parametrize("part", ["vision", "language"])
def test_a_run_that_stopped_goes_on_as_if_it_had_not(
    part: str, data: Path, tmp_path: Path, deterministic: None
):
    def trainer(name: str) -> VisionTrainer | LanguageTrainer:
        return vision(data, tmp_path / name) if part == "vision" else language(tmp_path / name)

    whole = trainer("whole")
    whole.run()
    stopped = trainer("parts")
    stopped.run(until=2)
    assert Checkpoint.read(tmp_path / "parts" / "checkpoint.pt").step == 2
    resumed = trainer("parts")
    resumed.run()
    assert resumed.step == whole.step == 4
    for name, value in whole.network.state_dict().items():
        torch.testing.assert_close(resumed.network.state_dict()[name], value, msg=name)
    for name, value in whole.average.state.items():
        torch.testing.assert_close(resumed.average.state[name], value, msg=name)


@pytest.fixture(scope="module")
def weights(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What users would get after one step of each part."""
    settings = train.Settings(data=data, output=tmp_path_factory.mktemp("trained"), note="a test")
    vision(data, settings.vision.output, steps=1).run()
    language(settings.language.output, steps=1).run()
    train.write_weights(settings)
    return settings.output / "weights"


def test_the_exported_weights_answer(weights: Path):
    model = NanoModel.read(weights)
    assert model.nouns == NOUNS
    view = model.encode(np.zeros((50, 40, 3), np.uint8), 0.3)
    probability = model.probability(view, "airplane")
    assert probability.shape == (50, 40)
    assert 0 <= probability.min() <= probability.max() <= 1
    assert 0 <= model.presence(view, "airplane") <= 1
    assert 0 <= model.understand("airplanes").confidence <= 1


def test_the_exported_weights_are_the_averages_in_half_precision(weights: Path):
    network = NanoModel.read(weights).network
    average = Checkpoint.read(weights.parent / "vision" / "checkpoint.pt").average
    for name, value in network.vision.state_dict().items():
        torch.testing.assert_close(value, average[name], atol=1e-3, rtol=1e-3, msg=name)


def test_exported_weights_that_were_changed_are_refused(weights: Path, tmp_path: Path):
    for file in weights.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    with (tmp_path / WEIGHTS).open("ab") as file:
        file.write(b"x")
    with pytest.raises(WeightsHashWrong):
        NanoModel.read(tmp_path)


def test_the_log_has_a_row_per_interval(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("segearth.training.vision_training.LOG_EVERY", 1)
    monkeypatch.setattr("segearth.training.language_training.LOG_EVERY", 1)
    vision(data, tmp_path / "vision", steps=2).run()
    language(tmp_path / "language", steps=2).run()
    for part in ("vision", "language"):
        rows = (tmp_path / part / "log.csv").read_text(encoding="utf-8").splitlines()
        assert rows[0].startswith("step,minutes,loss")
        assert [row.split(",")[0] for row in rows[1:]] == ["1", "2"]


def test_the_command_lines_name_every_setting():
    assert parse(train.Settings, "", ["--seed", "7", "--data", "x"]) == train.Settings(seed=7, data=Path("x"))
    assert parse(
        vision_training.Settings, "", ["--steps", "7", "--save-minutes", "1"]
    ) == vision_training.Settings(steps=7, save_minutes=1)
    assert parse(language_training.Settings, "", ["--rate", "0.5"]) == language_training.Settings(rate=0.5)
