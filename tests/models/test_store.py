"""Listing, checking and removing: from the command line, as a user does."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from segearth import cli, errors
from segearth.models import store as models
from segearth.models.importing import import_folder
from segearth.models.progress import silent
from segearth.settings import MODEL_RECORD

NAME = "segearth-r1"
BUNDLED = "segearth-nano"


@pytest.fixture
def bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A model that came with the program."""
    root = tmp_path / "bundled"
    (root / BUNDLED).mkdir(parents=True)
    (root / BUNDLED / "weights.safetensors").write_bytes(b"weights")
    sha256 = "9ee1fcb0a32ce1fd1a3b3d2b5b1d1fd2d4e2a1f4"
    (root / BUNDLED / "config.json").write_text(json.dumps({"sha256": sha256}))
    monkeypatch.setattr("segearth.settings.bundled_model_roots", lambda: [root])
    monkeypatch.setattr(models, "bundled_model_roots", lambda: [root])
    return root / BUNDLED


@pytest.fixture
def installed(checkpoint: Path) -> Path:
    return import_folder(checkpoint, "", silent).folder


def listed(capsys: pytest.CaptureFixture) -> dict[str, dict]:
    assert cli.main(["models", "list", "--json"]) == 0
    return {model["name"]: model for model in json.loads(capsys.readouterr().out)["models"]}


def test_the_list_holds_what_is_installed_and_what_can_be(installed: Path, capsys) -> None:
    found = listed(capsys)
    assert found[NAME]["installed"]
    assert found[NAME]["folder"] == str(installed)
    assert found[BUNDLED]["bundled"]
    assert [name for name, model in found.items() if model["installed"]] == list(found)[:2]
    offered = [model for model in found.values() if not model["installed"]]
    assert offered
    for model in offered:
        assert model["origin"].count("/") == 1
        assert model["bytes"] > 10**8
        assert model["memory"] > model["bytes"]
        assert model["trust"]
        assert model["licence"]
        if model["name"].startswith("segearth-r1"):
            assert model["task"] in ("reasoning", "referring")


def test_without_an_action_the_list_is_told_in_words(installed: Path, capsys) -> None:
    assert cli.main(["models"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith(NAME) and "installed" in line for line in lines)
    assert any("can be pulled" in line for line in lines)


def test_the_path_is_told(store: Path, capsys) -> None:
    assert cli.main(["models", "path"]) == 0
    assert capsys.readouterr().out == f"{store}\n"


def test_verify_says_that_all_is_well(installed: Path, capsys) -> None:
    assert cli.main(["models", "verify", NAME]) == 0
    assert capsys.readouterr().out.startswith(f"{NAME}: intact. 6 files")


@pytest.mark.parametrize("file", ["model.safetensors", "merges.txt", "config.json"])
def test_verify_names_a_changed_file(installed: Path, file: str, capsys) -> None:
    content = bytearray((installed / file).read_bytes())
    content[len(content) // 2] ^= 1
    (installed / file).write_bytes(content)
    assert cli.main(["models", "verify", NAME]) == 1
    said = capsys.readouterr().out
    assert f"{file} was changed" in said
    assert f"models remove {NAME}" in said


def test_verify_names_a_missing_file_and_goes_on_with_the_others(
    installed: Path, checkpoint: Path, capsys
) -> None:
    import_folder(checkpoint, "another", silent)
    (installed / "model.safetensors").unlink()
    assert cli.main(["models", "verify"]) == 1
    said = capsys.readouterr().out
    assert "model.safetensors is missing" in said
    assert "another: intact." in said


def test_verify_admits_what_it_cannot_know(store: Path, checkpoint: Path, capsys) -> None:
    shutil.copytree(checkpoint, store / NAME)
    assert cli.main(["models", "verify", NAME]) == 1
    assert "put there by hand" in capsys.readouterr().out


@pytest.mark.parametrize("record", ["{", "[]", "{}", '{"files": 3}'])
def test_a_damaged_record_is_said_and_hides_nothing(installed: Path, record: str, capsys) -> None:
    (installed / MODEL_RECORD).write_text(record)
    assert listed(capsys)[NAME]["installed"]
    assert cli.main(["models", "verify", NAME]) == 1
    assert f"{MODEL_RECORD} cannot be read" in capsys.readouterr().out


def test_the_bundled_model_is_checked_against_its_own_record(bundled: Path, capsys) -> None:
    assert cli.main(["models", "verify", BUNDLED]) == 1
    assert "weights.safetensors was changed" in capsys.readouterr().out


def test_removing_gives_the_space_back(installed: Path, store: Path, capsys) -> None:
    assert cli.main(["models", "remove", NAME, "--yes"]) == 0
    assert "free again" in capsys.readouterr().out
    assert not [path for path in store.rglob("*") if path.is_file() and path.suffix != ".lock"]
    with pytest.raises(errors.ModelUnknown):
        models.remove(NAME)


def test_removing_takes_what_an_interrupted_download_left(store: Path, capsys) -> None:
    half = store / ".staging" / NAME
    half.mkdir(parents=True)
    (half / "model.safetensors").write_bytes(b"half")
    assert listed(capsys)[NAME]["partial"] == 4
    assert models.remove(NAME) == 4
    assert not half.exists()


def test_a_removal_that_was_interrupted_does_not_stop_the_next(installed: Path, store: Path) -> None:
    rest = store / f".removed-{NAME}"
    rest.mkdir()
    (rest / "model.safetensors").write_bytes(b"half of it")
    models.remove(NAME)
    assert models.find(NAME) is None
    assert not rest.exists()


def test_a_file_that_goes_while_its_folder_is_measured_counts_nothing(
    installed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A download that ends moves its files into the store while somebody asks for the list."""
    stat, size = Path.stat, models.size_of(installed)
    gone = (installed / "model.safetensors").stat().st_size

    def vanished(path: Path, **options: bool) -> os.stat_result:
        if path.name == "model.safetensors":
            raise FileNotFoundError(path)
        return stat(path, **options)

    monkeypatch.setattr(Path, "stat", vanished)
    monkeypatch.setattr(Path, "is_file", lambda path: True)  # a moment ago
    assert models.size_of(installed) == size - gone


def test_nobody_to_ask_removes_nothing(installed: Path, monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    assert cli.main(["models", "remove", NAME]) == 1
    assert "--yes" in capsys.readouterr().err
    assert installed.is_dir()


@pytest.mark.parametrize(("answer", "gone"), [("y", True), ("", False), ("no", False)])
def test_removing_asks(
    installed: Path, answer: str, gone: bool, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda question: answer)
    assert cli.main(["models", "remove", NAME]) == (0 if gone else cli.CANCELLED)
    assert installed.is_dir() != gone


def test_bundled_models_are_not_removed(bundled: Path) -> None:
    with pytest.raises(errors.ModelBundled):
        models.remove(BUNDLED)
    assert bundled.is_dir()


@pytest.mark.parametrize("name", ["..", "../outside", "/", ".staging"])
def test_nothing_outside_the_store_is_removed(store: Path, name: str) -> None:
    (store.parent / "outside").mkdir()
    with pytest.raises(errors.SettingInvalid):
        models.remove(name)
    assert (store.parent / "outside").is_dir()
