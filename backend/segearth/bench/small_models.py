"""A models folder with every engine's networks, small and random; they find something for every question."""

from __future__ import annotations

from pathlib import Path

from segearth.bench import small_geoseg
from segearth.bench.small_checkpoints import random_network, saying, write_network
from segearth.bench.tokenizer import SEG
from segearth.model.config import (
    LanguageSizes,
    MaskDecoderSizes,
    PixelDecoderSizes,
    ProjectorSizes,
    SegEarthR1Config,
    VisionSizes,
)
from segearth.model.geoseg.checkpoints import quiet
from segearth.model.r2_config import SegEarthR2Config, SiglipSizes
from segearth.model.segearth_r1 import SegEarthR1
from segearth.model.segearth_r2 import SegEarthR2

A_LETTER = 65
HEAD_ROWS = 264
REPLY = '{"bbox_2d": [200, 300, 700, 800], "label": "road"}'
MASK_BRANCH = {
    "canvas": 128,
    "vision": VisionSizes(embed_dim=8, depths=(1, 2, 1, 1), heads=(1, 2, 2, 4), window=3),
    "pixel_decoder": PixelDecoderSizes(width=32, mask_width=32, layers=1, heads=4, feed_forward=64),
    "mask_decoder": MaskDecoderSizes(width=32, layers=3, heads=4, feed_forward=64),
}


def write_models(root: Path, hidden: int = 512, layers: int = 8) -> Path:
    """hidden, layers: of the language models, which are the largest part."""
    language = {
        "vocabulary": 259, "hidden": hidden, "feed_forward": 4 * hidden, "layers": layers, "heads": 4,
        "positions": 1024,
    }  # fmt: skip
    r1 = SegEarthR1Config(
        language=LanguageSizes(**language), projector=ProjectorSizes(width=32, heads=2), **MASK_BRANCH
    )
    r2 = SegEarthR2Config(
        siglip=SiglipSizes(hidden=32, feed_forward=48, layers=3, heads=2, side=56, patch=14),
        language=LanguageSizes(**language, head_rows=HEAD_ROWS),
        **MASK_BRANCH,
    )
    write_network(root / "segearth-r1", saying(A_LETTER, random_network(SegEarthR1, r1)))
    write_network(root / "segearth-r2", saying(SEG, random_network(SegEarthR2, r2)))
    with quiet():
        return small_geoseg.write_all(root, says=REPLY, hidden=hidden, layers=layers)
