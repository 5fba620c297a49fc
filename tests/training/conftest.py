"""Real labelled images, where they lie beside this repository."""

from __future__ import annotations

from pathlib import Path

import pytest

from segearth.training.datasets import DEFAULT_DATA


@pytest.fixture(scope="session")
def training_data() -> Path:
    if not DEFAULT_DATA.is_dir():
        pytest.skip("the training data is not beside this repository")
    return DEFAULT_DATA
