"""From a stick into the store, without a network; what is wrong with a folder is said in one sentence."""

from __future__ import annotations

import errno
import json
import shutil
import socket
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from segearth import errors
from segearth.bench.tokenizer import write_tokenizer
from segearth.model.config import SegEarthR1Config
from segearth.models import staging, store
from segearth.models.checking import check
from segearth.models.importing import import_folder
from segearth.models.progress import Step, silent
from segearth.settings import MODEL_RECORD

NAME = "segearth-r1"


@pytest.fixture(autouse=True)
def air_gap(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise AssertionError("an import asked the network")

    monkeypatch.setattr(socket.socket, "connect", refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)


def nothing_is_left(folder: Path) -> bool:
    return store.find(NAME) is None and not staging.staging_folder(NAME).exists()


def test_an_imported_model_is_the_folders_copy(checkpoint: Path) -> None:
    (checkpoint / "training_args.bin").write_bytes(b"a pickle")
    (checkpoint / "runs").mkdir()
    steps: list[Step] = []
    model = import_folder(checkpoint, "", steps.append)
    expected = {path.name: path.read_bytes() for path in checkpoint.iterdir() if path.is_file()}
    del expected["training_args.bin"]
    assert model.name == NAME
    assert {file.name: (model.folder / file.name).read_bytes() for file in model.record.files} == expected
    assert model.record.origin == str(checkpoint)
    assert check(NAME, silent).bytes == steps[-1].total == sum(map(len, expected.values()))
    assert not staging.staging_folder(NAME).exists()


def test_torchs_own_format_is_imported_too(checkpoint: Path) -> None:
    torch.save(load_file(checkpoint / "model.safetensors"), checkpoint / "pytorch_model.bin")
    (checkpoint / "model.safetensors").unlink()
    model = import_folder(checkpoint, "", silent)
    assert "pytorch_model.bin" in {file.name for file in model.record.files}


def test_a_name_and_a_task_can_be_given(checkpoint: Path) -> None:
    model = import_folder(checkpoint, "my-own.2", silent, task="referring")
    assert model.folder.name == "my-own.2"
    assert SegEarthR1Config.from_folder(model.folder).task == "referring"


@pytest.mark.parametrize("name", ["..", ".hidden", "a/b", "A", "a" * 65, "a.", "a b", "über", "a\\b"])
def test_names_that_are_no_folder_names_are_refused(checkpoint: Path, name: str) -> None:
    with pytest.raises(errors.SettingInvalid, match="is no name for a model"):
        import_folder(checkpoint, name, silent)


def test_a_model_of_another_store_keeps_its_record(checkpoint: Path, tmp_path: Path) -> None:
    first = import_folder(checkpoint, "", silent)
    stick = Path(shutil.copytree(first.folder, tmp_path / "stick2" / "copy"))
    store.remove(NAME)
    again = import_folder(stick, "", silent)
    assert again.record.origin == first.record.origin
    assert again.record.files == first.record.files


def test_a_byte_changed_on_the_way_is_noticed(checkpoint: Path, tmp_path: Path, store: Path) -> None:
    first = import_folder(checkpoint, "", silent)
    stick = Path(shutil.copytree(first.folder, tmp_path / "stick2" / "copy"))
    shutil.rmtree(first.folder)
    content = bytearray((stick / "model.safetensors").read_bytes())
    content[-1] ^= 1
    (stick / "model.safetensors").write_bytes(content)
    with pytest.raises(errors.WeightsHashWrong, match=r"model\.safetensors on the way here was changed"):
        import_folder(stick, "", silent)
    assert nothing_is_left(store)


def spoil_nothing_there(folder: Path) -> None:
    shutil.rmtree(folder)


def spoil_config_missing(folder: Path) -> None:
    (folder / "config.json").unlink()


def spoil_config_foreign(folder: Path) -> None:
    (folder / "config.json").write_text(json.dumps({"model_type": "llama"}))


def spoil_config_text(folder: Path) -> None:
    (folder / "config.json").write_bytes(b"\xff\xfe nonsense")


def spoil_no_seg(folder: Path) -> None:
    write_tokenizer(folder, seg=False)


def spoil_no_tokenizer(folder: Path) -> None:
    (folder / "vocab.json").unlink()


def spoil_no_weights(folder: Path) -> None:
    (folder / "model.safetensors").unlink()


def spoil_truncated(folder: Path) -> None:
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1000])


def spoil_other_sizes(folder: Path) -> None:
    config = json.loads((folder / "config.json").read_text())
    config["plain"]["llm"]["hidden_size"] = 48
    (folder / "config.json").write_text(json.dumps(config))


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (spoil_nothing_there, "There is no folder"),
        (spoil_config_missing, "There is no config.json"),
        (spoil_config_foreign, "not a SegEarth-R1 configuration"),
        (spoil_config_text, "not a SegEarth configuration"),
        (spoil_no_seg, r"no \[SEG\] token"),
        (spoil_no_tokenizer, "has no tokenizer"),
        (spoil_no_weights, "has no weights"),
        (spoil_truncated, r"model\.safetensors cannot be read"),
        (spoil_other_sizes, "do not fit SegEarth-R1: misshapen"),
    ],
)
def test_a_folder_that_is_no_model_is_refused_in_one_sentence(
    checkpoint: Path, store: Path, spoil: object, said: str
) -> None:
    spoil(checkpoint)
    with pytest.raises(errors.ModelUnsuitable, match=said) as caught:
        import_folder(checkpoint, "", silent)
    assert "\n" not in caught.value.sentence()
    assert caught.value.advice
    assert nothing_is_left(store)


def test_a_stick_that_fails_is_not_taken_for_a_full_disk(
    checkpoint: Path, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def worn_out(path: Path, *how: str, **named: str) -> object:
        if path == checkpoint / "model.safetensors":
            raise OSError(errno.EIO, "Input/output error", str(path))
        return plain(path, *how, **named)

    plain = Path.open
    monkeypatch.setattr(Path, "open", worn_out)
    with pytest.raises(
        errors.ModelUnsuitable, match=r"model\.safetensors cannot be read \(Input/output error\)"
    ):
        import_folder(checkpoint, "", silent)
    assert nothing_is_left(store)


def test_a_model_that_is_there_is_not_written_over(checkpoint: Path) -> None:
    import_folder(checkpoint, "", silent)
    with pytest.raises(errors.ModelPresent):
        import_folder(checkpoint, "", silent)
    check(NAME, silent)


def test_of_two_imports_at_once_the_second_finds_the_first_one_s_model(
    checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both have looked, and neither has found any; then one waits for the other."""
    looked, find = [], store.find

    def before_the_other_was_done(name: str) -> store.Model | None:
        looked.append(name)
        return None if len(looked) == 1 else find(name)

    first = import_folder(checkpoint, "", silent)
    monkeypatch.setattr(store, "find", before_the_other_was_done)
    with pytest.raises(errors.ModelPresent):
        import_folder(checkpoint, "", silent)
    assert not staging.staging_folder(NAME).exists()
    assert check(NAME, silent).bytes == first.record.bytes


def test_too_little_space_is_said_before_a_byte_is_copied(
    checkpoint: Path, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "SPARE_BYTES", 1 << 60)
    with pytest.raises(errors.NoSpace, match="GB are free"):
        import_folder(checkpoint, "", silent)
    assert nothing_is_left(store)


def test_a_cancelled_import_is_not_shown(checkpoint: Path) -> None:
    def cancel(step: Step) -> None:
        if step.bytes:
            raise errors.Cancelled("Cancelled.")

    with pytest.raises(errors.Cancelled):
        import_folder(checkpoint, "", cancel)
    assert store.find(NAME) is None


def test_the_record_is_not_taken_for_a_file_of_the_model(checkpoint: Path) -> None:
    model = import_folder(checkpoint, "", silent)
    assert MODEL_RECORD not in {file.name for file in model.record.files}
