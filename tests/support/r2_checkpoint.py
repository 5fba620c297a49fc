"""A tiny random SegEarth-R2 checkpoint, in the official layout, with a tokenizer of bytes."""

from __future__ import annotations

from pathlib import Path

from segearth.bench.small_checkpoints import random_network, write_network
from segearth.model.config import LanguageSizes, MaskDecoderSizes, PixelDecoderSizes, VisionSizes
from segearth.model.r2_config import SegEarthR2Config, SiglipSizes
from segearth.model.segearth_r2 import SegEarthR2

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
    return random_network(SegEarthR2, config, seed)


def write_r2_checkpoint(folder: Path, network: SegEarthR2 | None = None) -> Path:
    """config.json, model.safetensors and tokenizer files in `folder`."""
    return write_network(folder, network or random_r2())
