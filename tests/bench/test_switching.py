"""Engines in turns: real ones, real questions, one process; never two of them in memory."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from segearth import cli
from segearth.bench import switching
from segearth.engines import ENGINES


@pytest.fixture(scope="module")
def result() -> dict:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(switching, "short_of", lambda gigabytes: "not measured: needs 7 GB, 1.0 free")
        return switching.measure(switches=9, hidden=32, layers=2)


def test_never_two_engines_are_in_memory(result: dict) -> None:
    assert [turn["resident"] for turn in result["turns"]] == [[turn["engine"]] for turn in result["turns"]]
    assert [turn["engine"] for turn in result["turns"][:4]] == list(ENGINES)
    assert result["most_at_once"] == 1


def test_every_engine_looks_and_marks_something(result: dict) -> None:
    found = {turn["engine"]: turn for turn in result["turns"]}
    assert all(found[name]["polygons"] > 0 for name in ENGINES)
    assert found["segearth-r1"]["letters"] == 1


def test_the_table_has_a_line_per_round_and_says_what_was_not_measured(result: dict) -> None:
    assert [len(held) for held in result["rounds_mb"]] == [4, 4, 1]
    printed = switching.table(result)
    assert "round 3" in printed
    assert "at most 1 engine in memory" in printed
    assert printed.endswith("not measured: needs 7 GB, 1.0 free")


@pytest.mark.parametrize(
    "options", [["--r2", "full"], ["--geoseg", "full"], ["--full-size"], ["--switching"]]
)
def test_too_little_memory_is_said_and_fails_nothing(
    options: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr("segearth.bench.enough.free_on", lambda device: 10**9)
    written = tmp_path / "bench.json"
    assert cli.main(["bench", *options, "--json", str(written)]) == 0
    (said,) = capsys.readouterr().out.splitlines()
    assert said.startswith("not measured: needs ")
    assert said.endswith("GB, 1.0 free")
    assert json.loads(written.read_text()) == {"not_measured": said}
