"""A store of its own for every test, a tiny checkpoint, and a hub that has it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.model_hub import ModelHub, serving
from tests.support.r1_checkpoint import write_checkpoint


@pytest.fixture(autouse=True)
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that models are installed into."""
    monkeypatch.setenv("SEGEARTH_MODELS", str(tmp_path / "models"))
    monkeypatch.setenv("HF_HUB_DISABLE_TELEMETRY", "1")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")  # wins over the proxy of whoever runs the tests
    monkeypatch.delenv("HF_TOKEN", raising=False)
    return tmp_path / "models"


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_checkpoint(tmp_path_factory.mktemp("published") / "tiny")


@pytest.fixture
def checkpoint(tiny: Path, tmp_path: Path) -> Path:
    """A copy that a test may spoil."""
    return Path(shutil.copytree(tiny, tmp_path / "stick" / "checkpoint"))


@pytest.fixture
def hub(checkpoint: Path) -> Iterator[ModelHub]:
    with serving(checkpoint) as started:
        yield started
