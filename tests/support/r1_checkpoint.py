"""A tiny random SegEarth-R1 checkpoint, in the official layout, with a tokenizer of bytes."""

from __future__ import annotations

from pathlib import Path

from segearth.bench import small_checkpoints
from segearth.bench.small_checkpoints import write_network
from segearth.model.config import (
    LanguageSizes,
    MaskDecoderSizes,
    PixelDecoderSizes,
    ProjectorSizes,
    SegEarthR1Config,
    VisionSizes,
)
from segearth.model.segearth_r1 import SegEarthR1

TINY = SegEarthR1Config(
    canvas=128,
    vision=VisionSizes(embed_dim=8, depths=(1, 2, 1, 1), heads=(1, 2, 2, 4), window=3),
    language=LanguageSizes(vocabulary=259, hidden=32, feed_forward=64, layers=2, heads=4, positions=512),
    projector=ProjectorSizes(width=32, heads=2),
    pixel_decoder=PixelDecoderSizes(width=32, mask_width=32, layers=1, heads=4, feed_forward=64),
    mask_decoder=MaskDecoderSizes(width=32, layers=3, heads=4, feed_forward=64),
)


def random_network(seed: int = 0, config: SegEarthR1Config = TINY) -> SegEarthR1:
    return small_checkpoints.random_network(SegEarthR1, config, seed)


def write_checkpoint(folder: Path, network: SegEarthR1 | None = None) -> Path:
    """config.json, model.safetensors and tokenizer files in `folder`."""
    return write_network(folder, network or random_network())
