"""Every installed checkpoint of SegEarth-R1 is an engine; its record spares reading weights to name them."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from segearth import cli, engines
from segearth.engines import weights_hash
from segearth.engines.needs import PUBLISHED
from segearth.errors import EngineUnknown, WeightsHashWrong
from segearth.models.checking import check
from tests.support import rasters
from tests.support.r1_checkpoint import write_checkpoint
from tests.support.r2_checkpoint import write_r2_checkpoint

REFERRING = "segearth-r1-rrsis-d"


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_checkpoint(tmp_path_factory.mktemp("stick") / "checkpoint")


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, checkpoint: Path) -> Path:
    """With the reasoning and a referring checkpoint."""
    monkeypatch.setenv("SEGEARTH_MODELS", str(tmp_path / "models"))
    assert cli.main(["models", "import", str(checkpoint)]) == 0
    assert cli.main(["models", "import", str(checkpoint), "--name", REFERRING]) == 0
    return tmp_path / "models"


def test_each_is_listed_with_what_it_can(store: Path) -> None:
    assert {"segearth-r1", REFERRING} <= set(engines.names())
    described = engines.create(REFERRING).describe()
    assert (described.name, described.title, described.ready) == (REFERRING, "SegEarth-R1 (rrsis-d)", True)
    assert "cannot reason" in described.limits
    assert "One mask per question" in engines.create("segearth-r1").describe().limits


def test_a_further_one_answers_under_its_name(store: Path, tmp_path: Path, capsys) -> None:
    image = rasters.write(tmp_path, "utm_26911")
    assert cli.main(["ask", str(image), "the ship", "--engine", REFERRING, "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["engine"] == REFERRING


def test_what_is_no_checkpoint_or_gone_is_no_engine(store: Path) -> None:
    (store / "other").mkdir()
    (store / "other/config.json").write_text(json.dumps({"model_type": "qwen3_vl"}))
    assert cli.main(["models", "remove", REFERRING, "--yes"]) == 0
    assert not {"other", REFERRING} & set(engines.names())
    for name in ("other", "../models/segearth-r1", ""):
        assert not engines.is_known(name)
        with pytest.raises(EngineUnknown, match="there are segearth-nano"):
            engines.create(name)


def test_installed_weights_are_known_by_name_without_reading_them(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weights = store / "segearth-r1/model.safetensors"
    expected = hashlib.sha256(weights.read_bytes()).hexdigest()
    with monkeypatch.context() as patched:
        patched.setattr(weights_hash, "sha256_of", None)
        assert weights_hash.known_sha256([weights]) == expected == weights_hash.weights_sha256([weights])
    weights.write_bytes(weights.read_bytes() + b"\0")
    assert weights_hash.known_sha256([weights]) == ""
    assert weights_hash.weights_sha256([weights]) != expected


def test_checking_reads_even_what_looks_untouched(store: Path) -> None:
    weights = store / "segearth-r1/model.safetensors"
    before = weights.stat()
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    os.utime(weights, ns=(before.st_atime_ns, before.st_mtime_ns))
    with pytest.raises(WeightsHashWrong, match=r"model\.safetensors was changed"):
        check("segearth-r1", lambda step: None)


def test_one_name_is_one_engine_however_many_ask_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two of them would read the weights twice."""

    class Slow:
        def __init__(self) -> None:
            time.sleep(0.05)

    monkeypatch.setitem(engines.ENGINES, "slow to make", f"{__name__}:{Slow.__name__}")
    monkeypatch.setattr(sys.modules[__name__], "Slow", Slow, raising=False)
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(engines.create, ["slow to make"] * 4))
    assert len(set(map(id, made))) == 1


def test_a_name_that_goes_to_another_family_is_another_engine(
    store: Path, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    first = engines.create(REFERRING)
    assert engines.create(REFERRING) is first
    assert cli.main(["models", "remove", REFERRING, "--yes"]) == 0
    other = write_r2_checkpoint(tmp_path_factory.mktemp("stick") / "r2")
    assert cli.main(["models", "import", str(other), "--name", REFERRING]) == 0
    assert engines.create(REFERRING).describe().several


def test_a_checkpoint_needs_what_its_own_files_are_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Here a few megabytes; without one the published size is said."""
    monkeypatch.setenv("SEGEARTH_MODELS", str(tmp_path))
    for name, write in (("segearth-r1", write_checkpoint), ("segearth-r2", write_r2_checkpoint)):
        published = engines.create(name).describe()
        folder = write(tmp_path / name)
        small = engines.create(name).describe()
        files = sum(file.stat().st_size for file in folder.glob("*.safetensors"))
        assert files / 10 < small.memory < 10 * files
        assert small.memory < published.memory / 1000
        assert "GB of memory" in published.limits
        assert "GB" not in small.limits


def test_a_checkpoint_of_the_published_size_needs_what_that_does() -> None:
    parameters = PUBLISHED.language + PUBLISHED.image
    assert PUBLISHED.share_of(2 * parameters) == PUBLISHED.share_of(4 * parameters) == 1
    assert PUBLISHED.share_of(parameters) == 0.5
