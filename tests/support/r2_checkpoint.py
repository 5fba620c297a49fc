"""A tiny random SegEarth-R2 checkpoint, in the official layout, with a tokenizer of bytes."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import nn

from segearth.model.config import LanguageSizes, MaskDecoderSizes, PixelDecoderSizes, VisionSizes
from segearth.model.r2_config import SegEarthR2Config, SiglipSizes
from segearth.model.segearth_r2 import SegEarthR2
from segearth.model.weights import official_tensors
from tests.support.r1_checkpoint import write_tokenizer

TINY = SegEarthR2Config(
    canvas=128,
    siglip=SiglipSizes(hidden=32, feed_forward=48, layers=3, heads=2, side=56, patch=14),
    vision=VisionSizes(embed_dim=8, depths=(1, 2, 1, 1), heads=(1, 2, 2, 4), window=3),
    language=LanguageSizes(
        vocabulary=259,
        hidden=32,
        feed_forward=64,
        layers=2,
        heads=4,
        positions=768,
        rotary_fraction=0.5,
        head_rows=264,
    ),
    pixel_decoder=PixelDecoderSizes(width=32, mask_width=32, layers=1, heads=4, feed_forward=64),
    mask_decoder=MaskDecoderSizes(width=32, layers=3, heads=4, feed_forward=64),
)


def random_r2(config: SegEarthR2Config = TINY, seed: int = 0) -> SegEarthR2:
    """Weights large enough for every part to matter."""
    torch.manual_seed(seed)
    network = SegEarthR2(config).eval()
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            if parameter.dim() > 1 and "norm" not in name:
                nn.init.normal_(parameter, std=parameter[0].numel() ** -0.5)
        nn.init.normal_(network.language.phi.embed_tokens.weight)
    return network


def write_r2_checkpoint(folder: Path, network: SegEarthR2 | None = None) -> Path:
    """config.json, model.safetensors and tokenizer files in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    network = network or random_r2()
    write_r2_config(folder, network.config)
    write_tokenizer(folder)
    tensors = official_tensors(network)
    save_file({name: tensor.contiguous() for name, tensor in tensors.items()}, folder / "model.safetensors")
    return folder


def write_r2_config(folder: Path, config: SegEarthR2Config = TINY) -> None:
    """Every size by its plain name."""
    siglip, vision, language = config.siglip, config.vision, config.language
    pixel, decoder = config.pixel_decoder, config.mask_decoder
    plain = {
        "image_size": config.canvas,
        "siglip": {
            "hidden_size": siglip.hidden,
            "intermediate_size": siglip.feed_forward,
            "num_hidden_layers": siglip.layers,
            "num_attention_heads": siglip.heads,
            "image_size": siglip.side,
            "patch_size": siglip.patch,
            "hidden_act": siglip.activation,
            "layer_norm_eps": siglip.norm_epsilon,
            "feature_layer": siglip.feature_layer,
        },
        "swin": {
            "embed_dim": vision.embed_dim,
            "depths": vision.depths,
            "num_heads": vision.heads,
            "window_size": vision.window,
        },
        "llm": {
            "vocab_size": language.vocabulary,
            "hidden_size": language.hidden,
            "intermediate_size": language.feed_forward,
            "num_hidden_layers": language.layers,
            "num_attention_heads": language.heads,
            "max_position_embeddings": language.positions,
            "partial_rotary_factor": language.rotary_fraction,
            "lm_head_rows": language.head_rows,
        },
        "pixel_decoder": {
            "conv_dim": pixel.width,
            "mask_dim": pixel.mask_width,
            "encoder_layers": pixel.layers,
            "heads": pixel.heads,
            "ffn_dim": pixel.feed_forward,
        },
        "transformer_decoder": {
            "hidden_dim": decoder.width,
            "layers": decoder.layers,
            "heads": decoder.heads,
            "ffn_dim": decoder.feed_forward,
        },
    }
    (folder / "config.json").write_text(json.dumps({"model_type": "mipha_phi", "plain": plain}))
