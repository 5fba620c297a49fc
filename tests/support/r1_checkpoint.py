"""A tiny random SegEarth-R1 checkpoint, in the official layout, with a tokenizer of bytes."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import nn

from segearth.bench.tokenizer import write_tokenizer
from segearth.model.config import (
    LanguageSizes,
    MaskDecoderSizes,
    PixelDecoderSizes,
    ProjectorSizes,
    SegEarthR1Config,
    VisionSizes,
)
from segearth.model.segearth_r1 import SegEarthR1
from segearth.model.weights import official_tensors

TINY = SegEarthR1Config(
    canvas=128,
    vision=VisionSizes(embed_dim=8, depths=(1, 2, 1, 1), heads=(1, 2, 2, 4), window=3),
    language=LanguageSizes(vocabulary=259, hidden=32, feed_forward=64, layers=2, heads=4, positions=512),
    projector=ProjectorSizes(width=32, heads=2),
    pixel_decoder=PixelDecoderSizes(width=32, mask_width=32, layers=1, heads=4, feed_forward=64),
    mask_decoder=MaskDecoderSizes(width=32, layers=3, heads=4, feed_forward=64),
)


def random_network(seed: int = 0, config: SegEarthR1Config = TINY) -> SegEarthR1:
    """Weights large enough for every part to matter."""
    torch.manual_seed(seed)
    network = SegEarthR1(config).eval()
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            if parameter.dim() > 1 and "norm" not in name:
                nn.init.normal_(parameter, std=parameter[0].numel() ** -0.5)
        nn.init.normal_(network.language.phi.embed_tokens.weight)
    return network


def write_checkpoint(folder: Path, network: SegEarthR1 | None = None) -> Path:
    """config.json, model.safetensors and tokenizer files in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    network = network or random_network()
    write_config(folder, network.config)
    write_tokenizer(folder)
    tensors = official_tensors(network)
    save_file({name: tensor.contiguous() for name, tensor in tensors.items()}, folder / "model.safetensors")
    return folder


def write_config(folder: Path, config: SegEarthR1Config = TINY) -> None:
    """The sizes of `config` that tests vary are its canvas and its language model's."""
    language = config.language
    plain = {
        "image_size": config.canvas,
        "swin": {"embed_dim": 8, "depths": [1, 2, 1, 1], "num_heads": [1, 2, 2, 4], "window_size": 3},
        "llm": {
            "vocab_size": language.vocabulary,
            "hidden_size": language.hidden,
            "intermediate_size": language.feed_forward,
            "num_hidden_layers": language.layers,
            "num_attention_heads": language.heads,
            "max_position_embeddings": language.positions,
        },
        "d_projector": {"dim": 32, "heads": 2},
        "pixel_decoder": {"conv_dim": 32, "mask_dim": 32, "encoder_layers": 1, "heads": 4, "ffn_dim": 64},
        "transformer_decoder": {"hidden_dim": 32, "layers": 3, "heads": 4, "ffn_dim": 64},
    }
    (folder / "config.json").write_text(json.dumps({"model_type": "llava_phi", "plain": plain}))
