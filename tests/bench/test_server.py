"""The bench of a real server: where that cannot answer, it ends and says why."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest

from segearth import cli
from tests.support import spoilt_nano


def servers() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if "serve" in child.cmdline()]


def test_a_default_model_that_cannot_be_loaded_ends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setenv("SEGEARTH_MODELS", str(spoilt_nano.write(tmp_path)))
    before = servers()
    assert cli.main(["bench", "--size", "64", "--repeats", "1"]) == 1
    said = capsys.readouterr().err
    assert "weights.safetensors" in said
    assert "Traceback" not in said
    assert servers() == before


def test_an_engine_that_is_not_ready_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setenv("SEGEARTH_MODELS", str(tmp_path))
    assert cli.main(["bench", "--engine", "segearth-r1", "--size", "64", "--repeats", "1"]) == 1
    assert "segearth-r1" in capsys.readouterr().err
