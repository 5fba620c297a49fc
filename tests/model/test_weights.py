"""Official checkpoints: every form that is published opens, every fault is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from segearth.errors import WeightsBroken, WeightsMissing
from segearth.model.config import SegEarthR1Config
from segearth.model.official_names import OURS_ALONE
from segearth.model.segearth_r1 import SegEarthR1
from segearth.model.weights import load_network, official_sources
from tests.support.r1_checkpoint import TINY, random_network, write_checkpoint

FUSED = "model.layers.0.self_attn.query_key_value.weight"
PUBLISHED_UNUSED = 340_480 + 204_800


@pytest.fixture
def checkpoint(tmp_path: Path) -> Path:
    return write_checkpoint(tmp_path / "checkpoint")


def tensors_of(folder: Path) -> dict[str, Tensor]:
    return load_file(folder / "model.safetensors")


def rewrite(folder: Path, tensors: dict[str, Tensor]) -> None:
    save_file({name: tensor.contiguous() for name, tensor in tensors.items()}, folder / "model.safetensors")


def parameters(network: SegEarthR1) -> dict[str, Tensor]:
    return {name: value for name, value in network.named_parameters() if not OURS_ALONE.match(name)}


def same(one: SegEarthR1, other: SegEarthR1) -> bool:
    theirs = parameters(other)
    return all(torch.equal(value, theirs[name]) for name, value in parameters(one).items())


def test_what_was_written_is_read(checkpoint: Path) -> None:
    assert same(load_network(checkpoint), random_network())


def test_fused_and_split_attention_load_equal(checkpoint: Path) -> None:
    fused = load_network(checkpoint)
    tensors = tensors_of(checkpoint)
    for name in [name for name in tensors if "query_key_value" in name]:
        per_head = tensors.pop(name).unflatten(0, (TINY.language.heads, 3, -1))
        for part, letter in enumerate("qkv"):
            tensors[name.replace("query_key_value", f"{letter}_proj")] = per_head[:, part].flatten(0, 1)
    rewrite(checkpoint, tensors)
    assert same(load_network(checkpoint), fused)


def test_the_connectors_other_name_loads_equal(checkpoint: Path) -> None:
    usual = load_network(checkpoint)
    tensors = tensors_of(checkpoint)
    rewrite(
        checkpoint, {name.replace("mm_projector", "compression_connector"): t for name, t in tensors.items()}
    )
    assert same(load_network(checkpoint), usual)


def test_a_checkpoint_in_several_files_loads_equal(checkpoint: Path) -> None:
    whole = load_network(checkpoint)
    tensors = sorted(tensors_of(checkpoint).items())
    (checkpoint / "model.safetensors").unlink()
    save_file(dict(tensors[::2]), checkpoint / "model-00001-of-00002.safetensors")
    save_file(dict(tensors[1::2]), checkpoint / "model-00002-of-00002.safetensors")
    assert same(load_network(checkpoint), whole)


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_half_precision_weights_are_read_exactly(checkpoint: Path, dtype: torch.dtype) -> None:
    halved = {name: tensor.to(dtype) for name, tensor in tensors_of(checkpoint).items()}
    rewrite(checkpoint, halved)
    network = load_network(checkpoint)
    assert torch.equal(network.language.lm_head.weight, halved["lm_head.weight"].float())
    assert network.connector.fc.weight.dtype == torch.float32


def test_known_unused_tensors_are_accepted(checkpoint: Path) -> None:
    unused = {"seg_query": torch.zeros(3, 32), "predictor.query_feat.weight": torch.zeros(3, 32)}
    rewrite(checkpoint, tensors_of(checkpoint) | unused)
    assert same(load_network(checkpoint), random_network())


def test_every_fault_is_named_in_one_sentence(checkpoint: Path) -> None:
    tensors = tensors_of(checkpoint)
    del tensors[FUSED], tensors["model.mm_projector.fc.bias"]
    tensors["text_projector.bias"] = torch.zeros(31)
    rewrite(checkpoint, tensors | {"class_head.weight": torch.zeros(2)})
    with pytest.raises(WeightsBroken) as caught:
        load_network(checkpoint)
    assert str(caught.value).endswith(
        f"missing {FUSED}, model.mm_projector.fc.bias; surplus class_head.weight; "
        "misshapen text_projector.bias (is [31], should be [32])."
    )


def test_a_missing_part_of_split_attention_is_named(checkpoint: Path) -> None:
    tensors = tensors_of(checkpoint)
    per_head = tensors.pop(FUSED).unflatten(0, (TINY.language.heads, 3, -1))
    names = [FUSED.replace("query_key_value", f"{letter}_proj") for letter in "qv"]
    rewrite(checkpoint, tensors | {name: per_head[:, 0].flatten(0, 1) for name in names})
    with pytest.raises(WeightsBroken, match=r"missing model\.layers\.0\.self_attn\.k_proj\.weight\."):
        load_network(checkpoint)


def test_a_misshapen_fused_tensor_is_named_once(checkpoint: Path) -> None:
    rewrite(checkpoint, tensors_of(checkpoint) | {FUSED: torch.zeros(96, 31)})
    with pytest.raises(WeightsBroken, match=r": misshapen [\w.]+ \(is \[96, 31\], should be \[96, 32\]\)\.$"):
        load_network(checkpoint)


def test_a_truncated_file_is_named(checkpoint: Path) -> None:
    path = checkpoint / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-1000])
    with pytest.raises(WeightsBroken, match=r"model\.safetensors cannot be read"):
        load_network(checkpoint)


def test_a_folder_without_weights_is_named(checkpoint: Path) -> None:
    (checkpoint / "model.safetensors").unlink()
    with pytest.raises(WeightsMissing, match="no weights"):
        load_network(checkpoint)


@pytest.mark.parametrize("content", ["{", "[]", '{"model_type": "llama"}', '{"plain": {"image_size": 3}}'])
def test_a_foreign_configuration_is_refused(checkpoint: Path, content: str) -> None:
    (checkpoint / "config.json").write_text(content)
    with pytest.raises(WeightsBroken, match="not a SegEarth-R1 configuration"):
        load_network(checkpoint)


def test_published_sizes_have_the_published_counts(tmp_path: Path) -> None:
    published = {
        "model_type": "llava_phi",
        "vocab_size": 50297,
        "hidden_size": 2048,
        "intermediate_size": 8192,
        "num_hidden_layers": 24,
        "num_attention_heads": 32,
        "max_position_embeddings": 2048,
    }
    (tmp_path / "config.json").write_text(json.dumps(published))
    config = SegEarthR1Config.from_folder(tmp_path)
    with torch.device("meta"):
        network = SegEarthR1(config)
    assert config == SegEarthR1Config()
    assert sum(value.numel() for value in parameters(network).values()) + PUBLISHED_UNUSED == 1_588_495_416
    assert len({source.published for source in official_sources(network).values()}) == 911 - 13
