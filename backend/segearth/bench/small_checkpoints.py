"""Random SegEarth-R1 and R2 checkpoints of any size, in the official layout, with a tokenizer of bytes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, TypeVar

import torch
from safetensors.torch import save_file
from torch import nn
from torch.nn import functional as F

from segearth.bench.tokenizer import END, write_tokenizer
from segearth.model.config import LanguageSizes, SegEarthR1Config
from segearth.model.r2_config import SegEarthR2Config
from segearth.model.segearth_r1 import SegEarthR1
from segearth.model.segearth_r2 import SegEarthR2
from segearth.model.weights import official_tensors

Network = TypeVar("Network", SegEarthR1, SegEarthR2)


def random_network(kind: type[Network], config: Any, seed: int = 0) -> Network:
    """Weights large enough for every part to matter."""
    torch.manual_seed(seed)
    network = kind(config).eval()
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            if parameter.dim() > 1 and "norm" not in name:
                nn.init.normal_(parameter, std=parameter[0].numel() ** -0.5)
        nn.init.normal_(network.language.phi.embed_tokens.weight)
    return network


@torch.no_grad()
def saying(token: int, network: Network) -> Network:
    """Random weights speak until they are cut off; these say `token` after every question, and end there."""
    phi, head = network.language.phi, network.language.lm_head
    for layer in phi.layers:  # what comes out is the last token's own embedding
        for last in (layer.self_attn.dense, layer.mlp.fc2):
            last.weight.zero_()
            last.bias.zero_()
    hidden = phi.config.hidden_size
    phi.final_layernorm.bias.fill_(1)  # normalised states have no part in its direction
    head.weight.zero_()
    head.weight[token] = 1 / hidden
    head.weight[END] = 2 * F.layer_norm(phi.embed_tokens.weight[token], (hidden,)) / hidden
    return network


def write_network(folder: Path, network: SegEarthR1 | SegEarthR2) -> Path:
    """config.json, model.safetensors and tokenizer files in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    write_config(folder, network.config)
    write_tokenizer(folder)
    tensors = official_tensors(network)
    save_file({name: tensor.contiguous() for name, tensor in tensors.items()}, folder / "model.safetensors")
    return folder


def write_config(folder: Path, config: SegEarthR1Config | SegEarthR2Config) -> None:
    """Every size by its plain name."""
    r2 = isinstance(config, SegEarthR2Config)
    plain = _mask_branch(config) | {"llm": _language(config.language)}
    if r2:
        plain["siglip"] = _siglip(config)
    else:
        plain["d_projector"] = {"dim": config.projector.width, "heads": config.projector.heads}
    content = {"model_type": "mipha_phi" if r2 else "llava_phi", "plain": plain}
    (folder / "config.json").write_text(json.dumps(content), encoding="utf-8")


def _mask_branch(config: SegEarthR1Config | SegEarthR2Config) -> dict[str, Any]:
    vision, pixel, decoder = config.vision, config.pixel_decoder, config.mask_decoder
    return {
        "image_size": config.canvas,
        "swin": {
            "embed_dim": vision.embed_dim, "depths": vision.depths, "num_heads": vision.heads,
            "window_size": vision.window,
        },
        "pixel_decoder": {
            "conv_dim": pixel.width, "mask_dim": pixel.mask_width, "encoder_layers": pixel.layers,
            "heads": pixel.heads, "ffn_dim": pixel.feed_forward,
        },
        "transformer_decoder": {
            "hidden_dim": decoder.width, "layers": decoder.layers, "heads": decoder.heads,
            "ffn_dim": decoder.feed_forward,
        },
    }  # fmt: skip


def _language(sizes: LanguageSizes) -> dict[str, Any]:
    return {
        "vocab_size": sizes.vocabulary, "hidden_size": sizes.hidden, "intermediate_size": sizes.feed_forward,
        "num_hidden_layers": sizes.layers, "num_attention_heads": sizes.heads,
        "max_position_embeddings": sizes.positions, "partial_rotary_factor": sizes.rotary_fraction,
        "lm_head_rows": sizes.head_rows,
    }  # fmt: skip


def _siglip(config: SegEarthR2Config) -> dict[str, Any]:
    sizes = config.siglip
    return {
        "hidden_size": sizes.hidden, "intermediate_size": sizes.feed_forward,
        "num_hidden_layers": sizes.layers, "num_attention_heads": sizes.heads, "image_size": sizes.side,
        "patch_size": sizes.patch, "hidden_act": sizes.activation, "layer_norm_eps": sizes.norm_epsilon,
        "feature_layer": sizes.feature_layer,
    }  # fmt: skip
