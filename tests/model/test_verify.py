"""`segearth verify` on the recordings of the official code, whole and spoilt on purpose."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from segearth.errors import FixtureUnreadable
from segearth.model.language import Language
from segearth.verify import run, verify
from segearth.verify.rows import best_token, close, equal, given, mask_of

GOLDEN = Path(__file__).resolve().parents[3] / "shared" / "golden"
needs_golden = pytest.mark.skipif(not GOLDEN.is_dir(), reason="the recordings are not beside the repository")


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """A copy of the tiny fixture, to be spoilt."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    for file in (GOLDEN / "segearth_r1_tiny").iterdir():
        shutil.copyfile(file, folder / file.name)
    return folder


def spoil_arrays(folder: Path, remove: str = "", **changed: np.ndarray) -> None:
    with np.load(folder / "expected.npz") as archive:
        arrays = {name: archive[name] for name in archive.files if name != remove}
    np.savez(folder / "expected.npz", **(arrays | changed))


def failures(folder: Path) -> list[str]:
    """The names of the rows that failed; `run` must return 1 for them."""
    assert run(folder) == 1
    return [row.name for row in verify(folder) if not row.holds]


@needs_golden
@pytest.mark.parametrize("name", ["segearth_r1_tiny", "segearth_r1_tiny_1024"])
def test_every_recorded_array_has_a_row_and_holds_on_every_path(
    name: str, capsys: pytest.CaptureFixture
) -> None:
    assert run(GOLDEN / name) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line[:2] for line in lines if line.endswith("eager")] == ["ok"] * 16
    printed = [line.split() for line in lines]
    rows = {words[3]: words[0] for words in printed if len(words) > 3}
    with np.load(GOLDEN / name / "expected.npz") as recorded:
        assert {array: rows.get(array) for array in recorded.files} == dict.fromkeys(recorded.files, "ok")


@needs_golden
def test_the_answering_path_and_every_gradient_are_compared(
    tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tiny / "grad_norms.json"
    recorded = json.loads(path.read_text())
    weight = "model.layers.0.self_attn.query_key_value.weight"
    recorded["grad_norm"][weight] *= 1.01
    del recorded["grad_norm"]["lm_head.weight"]
    path.write_text(json.dumps(recorded))
    spoil_arrays(tiny, query=np.zeros((1, 1, 64), np.float32))
    assert failures(tiny) == [
        "query",
        "query [answering]",
        f"gradient of {weight}",
        "gradient of lm_head.weight",
    ]


@needs_golden
@pytest.mark.parametrize(
    "name",
    ["model.layers.1.mlp.fc2.bias", "pixel_decoder.adapter_1.0.bias", "d_layers.layers.0.0.to_kv.weight"],
)
def test_one_changed_weight_fails(tiny: Path, name: str) -> None:
    tensors = load_file(tiny / "model.safetensors")
    tensors[name].view(-1)[0] += 0.5
    save_file(tensors, tiny / "model.safetensors")
    assert "final_mask_logits [answering]" in failures(tiny)


@needs_golden
def test_one_missing_array_fails(tiny: Path) -> None:
    spoil_arrays(tiny, remove="decoder_query_2")
    assert failures(tiny) == ["decoder_query_2"]


@needs_golden
def test_missing_inputs_of_the_losses_fail_under_their_own_name(
    tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil_arrays(tiny, remove="loss_point_coords")
    assert "loss_point_coords" in failures(tiny)


@needs_golden
def test_an_array_that_nobody_compares_fails(tiny: Path) -> None:
    spoil_arrays(tiny, attention_of_layer_7=np.zeros(3))
    assert failures(tiny) == ["attention_of_layer_7"]


@needs_golden
def test_missing_gradients_fail(tiny: Path) -> None:
    (tiny / "grad_norms.json").unlink()
    assert failures(tiny) == ["grad_norms.json"]


@needs_golden
def test_a_missing_input_is_named(tiny: Path) -> None:
    with np.load(tiny / "inputs.npz") as archive:
        arrays = {name: archive[name] for name in archive.files if name != "input_ids"}
    np.savez(tiny / "inputs.npz", **arrays)
    with pytest.raises(FixtureUnreadable, match="input_ids"):
        run(tiny)


def test_a_row_holds_up_to_its_tolerance_only() -> None:
    recorded = np.zeros((2, 3), np.float32)
    assert close(torch.full((2, 3), 4e-5))("a", recorded).holds
    assert not close(torch.full((2, 3), 6e-5))("a", recorded).holds
    assert not close(torch.full((2, 3), torch.nan))("a", recorded).holds
    assert not close(torch.zeros(3, 2))("a", recorded).holds


def test_masks_may_differ_only_where_the_logit_is_undecided() -> None:
    recorded = np.array([[1, 0, 0]], np.uint8)
    assert mask_of(torch.tensor([[2.0, 5e-5, -1.0]]))("mask", recorded).holds
    assert not mask_of(torch.tensor([[2.0, 2e-4, -1.0]]))("mask", recorded).holds


def test_packed_masks_are_compared_by_their_bits() -> None:
    logits = torch.tensor([[1.0, -1.0, -1.0, 1.0, -1.0, -1.0, -1.0, 1.0]])
    assert mask_of(logits)("mask", np.array([[0b10010001]], np.uint8)).holds
    assert not mask_of(logits)("mask", np.array([[0b10010011]], np.uint8)).holds


def test_best_tokens_may_differ_only_in_near_ties() -> None:
    logits = torch.tensor([[[0.0, 1.0, 1.00005]]])
    assert best_token(logits)("words", np.array([[1]])).holds
    assert not best_token(logits)("words", np.array([[0]])).holds


def test_discrete_arrays_must_be_equal_and_given_ones_in_range() -> None:
    assert not equal(torch.tensor([1, 2]))("ids", np.array([1, 3])).holds
    assert not given((2,), 0.0, 1.0)("points", np.array([0.5, 1.1])).holds
    assert not given((2,), 0.0, 1.0)("points", np.array([0.5])).holds


@needs_golden
def test_a_shortcut_that_is_not_exact_fails_on_its_paths_only(
    tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    describe = Language.describe
    monkeypatch.setattr(Language, "describe", lambda *given: describe(*given) * 1.01)
    wrong = failures(tiny)
    assert wrong
    assert all("opening kept" in name for name in wrong)


@needs_golden
def test_what_cannot_be_compiled_is_said(
    tiny: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert run(tiny, compiled=True) == 0
    assert "compiled: not run, since there is no C++ compiler" in capsys.readouterr().out
