"""SegEarth-R2: official checkpoints in and out, the recordings whole and spoilt, generation and canvas."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file

from segearth.errors import WeightsBroken
from segearth.model.canvas import CornerFit, restore
from segearth.model.family import R1, R2, family_of
from segearth.model.generation import drawn, roomy, speak
from segearth.model.language import Prefix
from segearth.model.prompt import IMAGE
from segearth.model.r2_canvas import GREY, corner_canvas, prepare_views
from segearth.model.r2_config import HEAD_ROWS, SegEarthR2Config
from segearth.model.r2_prompt import R2PromptWriter, asked_after_opening
from segearth.model.segearth_r2 import SegEarthR2
from segearth.model.weights import load_network, official_sources
from segearth.verify import run, verify
from tests.support.r1_checkpoint import write_checkpoint
from tests.support.r2_checkpoint import random_r2, write_r2_checkpoint

GOLDEN = Path(__file__).resolve().parents[3] / "shared" / "golden" / "segearth_r2_tiny"
needs_golden = pytest.mark.skipif(not GOLDEN.is_dir(), reason="the recordings are not beside the repository")
OFFICIAL = {
    "model_type": "mipha_phi",
    "vocab_size": 50296,
    "hidden_size": 2560,
    "intermediate_size": 10240,
    "num_hidden_layers": 32,
    "num_attention_heads": 32,
    "max_position_embeddings": 2048,
    "partial_rotary_factor": 0.4,
    "vision_config": {
        "vision_tower": {
            "hidden_size": 1152,
            "intermediate_size": 4304,
            "num_hidden_layers": 27,
            "num_attention_heads": 16,
            "image_size": 384,
            "patch_size": 14,
            "hidden_act": "gelu_pytorch_tanh",
            "layer_norm_eps": 1e-6,
            "mm_vision_select_layer": -2,
        }
    },
}


@pytest.fixture(scope="module")
def network() -> SegEarthR2:
    return random_r2()


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_r2_checkpoint(tmp_path_factory.mktemp("r2") / "checkpoint")


def same(one: SegEarthR2, other: SegEarthR2) -> bool:
    names = official_sources(one)
    return all(torch.equal(one.get_parameter(name), other.get_parameter(name)) for name in names)


def test_what_was_written_is_read(checkpoint: Path, network: SegEarthR2) -> None:
    assert same(load_network(checkpoint, kind=SegEarthR2), network)


def test_published_sizes_are_read_from_an_official_configuration(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text(json.dumps(OFFICIAL))
    config = SegEarthR2Config.from_folder(tmp_path)
    assert config == SegEarthR2Config()
    with torch.device("meta"):
        network = SegEarthR2(config)
    millions = {
        name: sum(value.numel() for value in part.parameters()) / 1e6
        for name, part in network.named_children()
    }
    assert millions["siglip"] == pytest.approx(397.7, abs=0.1)
    assert millions["connector"] == pytest.approx(9.5, abs=0.1)
    assert millions["language"] == pytest.approx(2649 + 131 - 2.3, abs=2)
    assert network.language.lm_head.weight.shape[0] == HEAD_ROWS
    assert network.language.phi.embed_tokens.weight.shape[0] == 50296


@needs_golden
def test_every_official_tensor_is_used_or_listed() -> None:
    network = load_network(GOLDEN, kind=SegEarthR2)
    tensors = load_file(GOLDEN / "model.safetensors")
    used = {source.published for source in official_sources(network).values()}
    listed = {name for name in tensors if network.layout.unused.match(name)}
    assert used | listed == set(tensors)
    assert not used & listed
    assert {name.split(".")[0] for name in listed} == {"model", "predictor"}
    assert sum("encoder.layers.3." in name for name in listed) == 16
    assert not any("encoder.layers.2." in name for name in listed)


@needs_golden
def test_official_weights_of_another_size_are_named(tmp_path: Path) -> None:
    tensors = load_file(GOLDEN / "model.safetensors")
    tensors["SEG_token_projector.bias"] = torch.zeros(3)
    del tensors["model.mm_projector.0.weight"]
    tensors["text_hidden_fcs.weight"] = torch.zeros(2)
    shutil.copyfile(GOLDEN / "config.json", tmp_path / "config.json")
    save_file(tensors, tmp_path / "model.safetensors")
    with pytest.raises(WeightsBroken) as caught:
        load_network(tmp_path, kind=SegEarthR2)
    assert str(caught.value).endswith(
        "do not fit SegEarth-R2: missing model.mm_projector.0.weight; surplus text_hidden_fcs.weight; "
        "misshapen SEG_token_projector.bias (is [3], should be [64])."
    )


def test_a_folder_says_whose_network_it_is_for(checkpoint: Path, tmp_path: Path) -> None:
    assert family_of(checkpoint) == R2
    assert family_of(write_checkpoint(tmp_path / "r1")) == R1
    (tmp_path / "config.json").write_text(json.dumps(OFFICIAL))
    assert family_of(tmp_path) == R2
    with pytest.raises(WeightsBroken, match="is not a SegEarth-R2 configuration"):
        load_network(tmp_path / "r1", kind=SegEarthR2)


@needs_golden
def test_every_recorded_array_has_a_row_and_holds(capsys: pytest.CaptureFixture) -> None:
    assert run(GOLDEN) == 0
    printed = [line.split() for line in capsys.readouterr().out.splitlines()]
    rows = {words[3]: words[0] for words in printed if len(words) > 3}
    with np.load(GOLDEN / "expected.npz") as recorded:
        assert {array: rows.get(array) for array in recorded.files} == dict.fromkeys(recorded.files, "ok")
    gradients = json.loads((GOLDEN / "grad_norms.json").read_text())["grad_norm"]
    told = {words[5] for words in printed if words[3:5] == ["gradient", "of"]}
    assert told == set(gradients)


@needs_golden
def test_a_spoilt_copy_fails_by_name(tmp_path: Path) -> None:
    folder = tmp_path / "tiny"
    folder.mkdir()
    for file in GOLDEN.iterdir():
        shutil.copyfile(file, folder / file.name)
    with np.load(folder / "expected.npz") as archive:
        arrays = {name: archive[name] for name in archive.files}
    arrays["seg_attention_rows"] = arrays["seg_attention_rows"] + 1e-3
    arrays["generate_new_ids"] = arrays["generate_new_ids"][::-1]
    arrays["attention_of_layer_7"] = np.zeros(3)
    del arrays["siglip_hidden_minus2"]
    np.savez(folder / "expected.npz", **arrays)
    assert run(folder) == 1
    assert [row.name for row in verify(folder) if not row.holds] == [
        "seg_attention_rows",
        "generate_new_ids",
        "attention_of_layer_7",
        "siglip_hidden_minus2",
    ]


@needs_golden
@pytest.mark.parametrize(
    "name",
    [
        "model.vision_tower.vision_model.encoder.layers.2.mlp.fc2.bias",
        "model.layers.1.mlp.fc2.bias",
        "model.vision_tower_mask.norm3.bias",
    ],
)
def test_one_changed_weight_fails(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "tiny"
    folder.mkdir()
    for file in GOLDEN.iterdir():
        shutil.copyfile(file, folder / file.name)
    tensors = load_file(folder / "model.safetensors")
    tensors[name].view(-1)[0] += 0.5
    save_file(tensors, folder / "model.safetensors")
    assert run(folder) == 1


def prefix_of(network: SegEarthR2, ids: tuple[int, ...]) -> Prefix:
    language = network.language
    return Prefix.of(ids, language.go_on(language.words(ids, 1))[1])


@torch.no_grad()
def test_speaking_in_the_roomy_cache_is_reading_the_whole(network: SegEarthR2) -> None:
    begin, asked = (5, 6, 7), (8, 9)
    prefix = prefix_of(network, begin)
    before = [keys.clone() for keys in prefix.keys]
    said = list(speak(network.language, asked, prefix, end=-1, most=6, known=259))
    tokens = [one.token for one in said]
    whole, _ = network.language.go_on(network.language.words((*begin, *asked, *tokens), 1))
    torch.testing.assert_close(torch.cat([one.state for one in said]), whole[0, 5:], atol=1e-5, rtol=0)
    logits = network.language.lm_head(whole[0, 4:-1])
    torch.testing.assert_close(torch.stack([one.logits for one in said]), logits, atol=1e-4, rtol=0)
    assert all(map(torch.equal, before, prefix.keys))


@torch.no_grad()
def test_tokens_that_the_tokenizer_lacks_are_never_said(network: SegEarthR2) -> None:
    prefix = prefix_of(network, (5, 6))
    for choose in (drawn(2.0, torch.Generator().manual_seed(0)), lambda logits: logits.argmax(-1)):
        said = speak(network.language, (7,), prefix, end=-1, most=20, known=3, choose=choose)
        assert max(one.token for one in said) < 3


@torch.no_grad()
def test_the_end_is_told_and_not_read(network: SegEarthR2) -> None:
    prefix = prefix_of(network, (5, 6))
    first = next(speak(network.language, (7,), prefix, end=-1, most=1, known=259))
    (only,) = speak(network.language, (7,), prefix, end=first.token, most=9, known=259)
    assert only.state is None


@torch.no_grad()
def test_the_cache_takes_no_new_memory_for_a_token(network: SegEarthR2) -> None:
    cache = roomy(prefix_of(network, (5, 6)), more=3)
    begun = [layer.keys.data_ptr() for layer in cache.layers]
    network.language.phi(
        inputs_embeds=network.language.words((1, 2, 3), 1), past_key_values=cache, use_cache=True
    )
    assert [layer.keys.data_ptr() for layer in cache.layers] == begun
    assert cache.get_seq_length() == 5


def test_targets_know_nothing_of_each_other(network: SegEarthR2) -> None:
    pixels = np.random.default_rng(0).integers(0, 255, (90, 60, 3), dtype=np.uint8)
    states = torch.randn(3, 32, generator=torch.Generator().manual_seed(2))
    with torch.no_grad():
        memory = network.encode_image(prepare_views(pixels, 128, 56)).memory
        together = network.mask(states, memory)
        alone = torch.cat([network.mask(state[None], memory) for state in states])
    assert together.shape == (3, 1, 128, 128)
    torch.testing.assert_close(together, alone, atol=1e-4, rtol=0)


sides = st.integers(1, 300)


@given(rows=sides, columns=sides)
@settings(max_examples=60, deadline=None)
def test_a_mask_on_the_corner_canvas_comes_back_to_its_place(rows: int, columns: int) -> None:
    fit = CornerFit.of(rows, columns, 128)
    assert max(fit.height, fit.width) == 128
    canvas = corner_canvas(np.full((rows, columns, 3), 7, np.uint8), fit)
    assert (canvas[: fit.height, : fit.width] == 7).all()
    assert (canvas[fit.height :] == GREY).all()
    assert (canvas[:, fit.width :] == GREY).all()
    ramp = torch.linspace(0, 1, fit.height)[:, None].expand(fit.height, fit.width)
    whole = torch.full((128, 128), -9.0)
    whole[: fit.height, : fit.width] = ramp
    back = restore(whole, fit)
    assert back.shape == (rows, columns)
    assert 0 <= back.min() <= back.max() <= 1
    assert (back[:, 0].diff() >= -1e-6).all()


def test_the_language_model_sees_all_of_a_wide_image() -> None:
    pixels = np.zeros((40, 160, 3), np.uint8)
    pixels[:, 150:] = 255
    views = prepare_views(pixels, 128, 56)
    assert views.squashed.shape == (1, 3, 56, 56)
    assert views.squashed[..., -1].min() > 0.9
    assert views.squashed[..., 0].max() < -0.9


@pytest.mark.parametrize("conversation", ["phi-2", "llava_phi"])
@pytest.mark.parametrize("instruction", ["training", "evaluation", "Look <image> and <refer>"])
def test_what_is_asked_is_what_was_trained_up_to_the_answer(
    checkpoint: Path, tmp_path: Path, conversation: str, instruction: str
) -> None:
    folder = shutil.copytree(checkpoint, tmp_path / "own")
    manners = {"conversation": conversation, "instruction": instruction, "seg_after_instruction": True}
    (folder / "segearth-r2.json").write_text(json.dumps(manners))
    writer = R2PromptWriter(folder, SegEarthR2Config.from_folder(folder))
    asked, trained = writer.write("the roofs"), writer.write("the roofs", "<p>roofs</p>[SEG].")
    assert asked.opening == trained.opening
    assert asked.opening.count(IMAGE) == 1
    assert asked_after_opening(asked) == asked_after_opening(trained)
    assert asked.description[-1] == writer.seg
    learnt = [label for label in trained.labels if label >= 0]
    assert writer.words(learnt).strip().startswith("<p>roofs</p>[SEG].")
    assert learnt[-1] == writer.end
    assert learnt.count(writer.seg) == 1
