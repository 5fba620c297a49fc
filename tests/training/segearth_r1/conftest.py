"""A tiny model folder, and accelerate as a new process finds it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from accelerate.state import AcceleratorState, GradientState

from segearth.training.segearth_r1.settings import Settings
from tests.support.r1_checkpoint import write_checkpoint


@pytest.fixture(autouse=True)
def fresh_accelerate() -> Iterator[None]:
    """accelerate keeps its choices for the life of a process; a command has a process of its own."""
    yield
    AcceleratorState._reset_state(reset_partial_state=True)
    GradientState._reset_state()


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_checkpoint(tmp_path_factory.mktemp("r1") / "model")


@pytest.fixture
def quick() -> Settings:
    """Thirty steps over all eight pictures at once, on the CPU."""
    return Settings(
        steps=30, batch=8, rate=3e-3, points=512, device="cpu", stochastic_depth=False,
        gradient_checkpointing=False, save_every=1000,
    )  # fmt: skip
