"""Official checkpoints: every form that is published opens, every fault is named."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor
from transformers.initialization import no_init_weights

from segearth.errors import WeightsBroken, WeightsMissing
from segearth.model.config import SegEarthR1Config
from segearth.model.official_names import OURS_ALONE
from segearth.model.segearth_r1 import SegEarthR1
from segearth.model.weights import check_checkpoint, load_network, official_sources
from segearth.settings import MODEL_RECORD
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


def test_a_configuration_that_cannot_be_opened_is_told(
    checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a network drive, or by somebody else's rights."""
    read = Path.read_text

    def refused(path: Path, **how: str) -> str:
        if path.name == "config.json":
            raise PermissionError(13, "Permission denied")
        return read(path, **how)

    monkeypatch.setattr(Path, "read_text", refused)
    with pytest.raises(WeightsBroken, match="Permission denied"):
        SegEarthR1Config.from_folder(checkpoint)


def test_a_record_of_something_else_is_told(checkpoint: Path) -> None:
    (checkpoint / MODEL_RECORD).write_text("[]")
    with pytest.raises(WeightsBroken):
        SegEarthR1Config.from_folder(checkpoint)


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


def as_bin(folder: Path, *, parts: int = 1) -> None:
    """The folder's weights as `torch.save` writes them, in `parts` files with an index."""
    tensors = sorted(tensors_of(folder).items())
    (folder / "model.safetensors").unlink()
    if parts == 1:
        torch.save(dict(tensors), folder / "pytorch_model.bin")
        return
    names = [f"pytorch_model-{part + 1:05}-of-{parts:05}.bin" for part in range(parts)]
    for part, name in enumerate(names):
        torch.save(dict(tensors[part::parts]), folder / name)
    where = {name: names[index % parts] for index, (name, _) in enumerate(tensors)}
    (folder / "pytorch_model.bin.index.json").write_text(json.dumps({"weight_map": where}))


@pytest.mark.parametrize("parts", [1, 3])
def test_torchs_own_format_loads_equal(checkpoint: Path, parts: int) -> None:
    as_bin(checkpoint, parts=parts)
    assert same(load_network(checkpoint), random_network())


def test_a_part_that_the_index_names_is_missed_by_name(checkpoint: Path) -> None:
    as_bin(checkpoint, parts=3)
    (checkpoint / "pytorch_model-00002-of-00003.bin").unlink()
    with pytest.raises(WeightsMissing, match=r"not there: pytorch_model-00002-of-00003\.bin\."):
        load_network(checkpoint)


@pytest.mark.parametrize("index", ["{", "[]", '{"weight_map": []}', '{"weight_map": {"a": 1}}'])
def test_a_broken_index_is_named(checkpoint: Path, index: str) -> None:
    (checkpoint / "model.safetensors.index.json").write_text(index)
    with pytest.raises(WeightsBroken, match="is not an index of weights"):
        load_network(checkpoint)


class Payload:
    """Pickles to a call of `Path.touch`: what a hostile checkpoint would bring along."""

    def __init__(self, mark: Path):
        self.mark = mark

    def __reduce__(self) -> tuple:
        return Path.touch, (self.mark,)


def test_a_bin_file_that_would_run_something_is_refused_and_runs_nothing(checkpoint: Path) -> None:
    mark = checkpoint / "ran"
    (checkpoint / "model.safetensors").unlink()
    torch.save({"lm_head.weight": Payload(mark)}, checkpoint / "pytorch_model.bin")
    with pytest.raises(WeightsBroken, match=r"pytorch_model\.bin cannot be read"):
        load_network(checkpoint)
    assert not mark.exists()


@pytest.mark.parametrize("kept", [0, 100, -1000])
def test_a_truncated_bin_file_is_named(checkpoint: Path, kept: int) -> None:
    as_bin(checkpoint)
    path = checkpoint / "pytorch_model.bin"
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(WeightsBroken, match=r"pytorch_model\.bin cannot be read"):
        load_network(checkpoint)


def test_a_bin_file_of_something_else_is_named(checkpoint: Path) -> None:
    (checkpoint / "model.safetensors").unlink()
    torch.save({"model": {"lm_head.weight": torch.zeros(2)}, "epoch": 3}, checkpoint / "pytorch_model.bin")
    with pytest.raises(WeightsBroken, match="not a table of tensors"):
        load_network(checkpoint)


def test_checking_names_the_same_faults_as_loading(checkpoint: Path) -> None:
    check_checkpoint(checkpoint)
    tensors = tensors_of(checkpoint)
    del tensors[FUSED]
    rewrite(checkpoint, tensors)
    with pytest.raises(WeightsBroken, match="missing " + FUSED):
        check_checkpoint(checkpoint)


def test_the_task_is_read_from_the_configuration_or_from_the_record_beside(checkpoint: Path) -> None:
    assert SegEarthR1Config.from_folder(checkpoint).task == "reasoning"
    (checkpoint / MODEL_RECORD).write_text(json.dumps({"task": "referring"}))
    assert SegEarthR1Config.from_folder(checkpoint).task == "referring"
    said = json.loads((checkpoint / "config.json").read_text()) | {"task": "reasoning"}
    (checkpoint / "config.json").write_text(json.dumps(said))
    assert SegEarthR1Config.from_folder(checkpoint).task == "reasoning"


PEAK = """if True:
    import gc, sys
    from pathlib import Path
    from segearth.model.weights import load_network

    def kilobytes(field):
        lines = Path("/proc/self/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith(field))

    load_network(Path(sys.argv[1]))  # imports and buffers of the libraries
    for folder in sys.argv[2:]:
        gc.collect()
        Path("/proc/self/clear_refs").write_text("5")  # the peak starts anew
        before = kilobytes("VmRSS")
        network = load_network(Path(folder))
        held = sum(value.numel() * value.element_size() for value in network.parameters())
        print((kilobytes("VmHWM") - before) * 1024 / held)
        del network
"""


@pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="peaks are reset by Linux")
def test_loading_takes_little_more_memory_than_the_weights(checkpoint: Path, tmp_path: Path) -> None:
    """200 MB of parameters; the peak of a fresh process, files mapped into memory included."""
    medium = replace(TINY, language=replace(TINY.language, hidden=1024, feed_forward=4096, layers=4))
    with no_init_weights():
        network = SegEarthR1(medium)
    for parameter in network.parameters():
        parameter.data.zero_()
    folders = [tmp_path / name for name in ("bfloat16", "bfloat16-bin", "float32", "float32-bin")]
    for folder in folders:
        write_checkpoint(folder, network.to(getattr(torch, folder.name.removesuffix("-bin"))))
        if folder.name.endswith("bin"):
            as_bin(folder)
    command = [sys.executable, "-c", PEAK, str(checkpoint), *map(str, folders)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=100)
    peaks = [float(line) for line in done.stdout.split()]
    print(dict(zip([folder.name for folder in folders], peaks, strict=True)))
    assert len(peaks) == len(folders)
    assert min(peaks) > 0
    assert max(peaks) < 1.2
