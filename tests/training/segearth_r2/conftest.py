"""A tiny model folder, data, and accelerate as a new process finds it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from accelerate.state import AcceleratorState, GradientState

from segearth.training.segearth_r2.settings import R2Settings
from tests.support.r2_data import Scene, write_lasers
from tests.support.r2_trained import QUICK, SCENES, starting_model


@pytest.fixture(autouse=True)
def fresh_accelerate() -> Iterator[None]:
    """accelerate keeps its choices for the life of a process; a command has a process of its own."""
    yield
    AcceleratorState._reset_state(reset_partial_state=True)
    GradientState._reset_state()


@pytest.fixture(scope="session")
def made() -> list[Scene]:
    return SCENES


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_lasers(tmp_path_factory.mktemp("lasers"), SCENES)


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return starting_model(tmp_path_factory.mktemp("r2") / "model")


@pytest.fixture
def quick() -> R2Settings:
    return replace(QUICK, steps=6)
