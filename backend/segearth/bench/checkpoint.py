"""A random SegEarth-R1 checkpoint of any size in the official layout, bfloat16, without a tokenizer."""

from __future__ import annotations

import json
from math import prod
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import Tensor

from segearth.model.config import SegEarthR1Config
from segearth.model.segearth_r1 import SegEarthR1
from segearth.model.weights import official_sources

TENSORS, PARAMETERS = 935, 1_588_495_416
"""Of the published size, buffers counted among the tensors only."""


def write_checkpoint(folder: Path, seed: int = 0) -> tuple[int, int]:
    """config.json and model.safetensors of the published size in `folder`; counts tensors, parameters."""
    folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(seed)
    config = SegEarthR1Config()
    tensors = {name: random_tensor(name, shape) for name, shape in published_shapes(config).items()}
    tensors |= position_indices(config)
    parameters = sum(tensor.numel() for tensor in tensors.values() if tensor.is_floating_point())
    part = folder / "model.safetensors.part"
    save_file(tensors, part, metadata={"format": "pt"})
    part.replace(folder / "model.safetensors")
    (folder / "config.json").write_text(json.dumps(official_config(config), indent=2), encoding="utf-8")
    return len(tensors), parameters


def published_shapes(config: SegEarthR1Config) -> dict[str, tuple[int, ...]]:
    """Of all parameters of an official checkpoint, those included that no mask depends on."""
    with torch.device("meta"):
        network = SegEarthR1(config)
    shapes: dict[str, tuple[int, ...]] = {}
    for ours, source in official_sources(network).items():
        rows, *rest = network.get_parameter(ours).shape or (1,)
        shapes[source.published] = (3 * rows if source.fused else rows, *rest)
    return shapes | _unused_shapes(config)


def _unused_shapes(config: SegEarthR1Config) -> dict[str, tuple[int, ...]]:
    """The tables of 100 queries and the heads that the official code keeps and never uses."""
    width = config.mask_decoder.width
    tables = {"query_feat": 100, "query_embed": 100, "SEG_query_embed": 101, "new_query_embed": 1}
    shapes = {f"predictor.{name}.weight": (rows, width) for name, rows in tables.items()}
    for head in ("SEG_proj", "CLASS_proj"):
        for layer in (0, 1):
            shapes[f"predictor.{head}.layers.{layer}.weight"] = (width, width)
            shapes[f"predictor.{head}.layers.{layer}.bias"] = (width,)
    return shapes | {"seg_query": (100, config.language.hidden)}


def position_indices(config: SegEarthR1Config) -> dict[str, Tensor]:
    """Swin's buffers: for each pair of a window's cells, the row of the bias table. int64."""
    side = config.vision.window
    cells = torch.cartesian_prod(torch.arange(side), torch.arange(side))
    apart = cells[:, None] - cells[None] + side - 1
    index = apart[..., 0] * (2 * side - 1) + apart[..., 1]
    return {
        f"model.vision_tower.layers.{stage}.blocks.{block}.attn.relative_position_index": index.clone()
        for stage, depth in enumerate(config.vision.depths)
        for block in range(depth)
    }


def random_tensor(name: str, shape: tuple[int, ...]) -> Tensor:
    """Weights that keep the size of what goes through them; biases 0, the scales of norms 1."""
    if name.endswith("bias"):
        return torch.zeros(shape, dtype=torch.bfloat16)
    if "norm" in name or len(shape) == 1:
        return torch.ones(shape, dtype=torch.bfloat16)
    return torch.empty(shape, dtype=torch.bfloat16).normal_(std=prod(shape[1:]) ** -0.5)


def official_config(config: SegEarthR1Config) -> dict:
    """config.json as the official training code saves it, as far as it says anything."""
    language = config.language
    return {
        "architectures": ["segearth_r1"],
        "model_type": "llava_phi",
        "vocab_size": language.vocabulary,
        "hidden_size": language.hidden,
        "intermediate_size": language.feed_forward,
        "num_hidden_layers": language.layers,
        "num_attention_heads": language.heads,
        "max_position_embeddings": language.positions,
        "partial_rotary_factor": language.rotary_fraction,
        "rope_theta": language.rotary_base,
        "layer_norm_eps": language.norm_epsilon,
        "torch_dtype": "bfloat16",
        "mm_projector_type": "SparseConv_1",
        "swin_type": "base",
    }
