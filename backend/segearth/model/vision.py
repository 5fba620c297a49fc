"""The image encoder: transformers' Swin, sized by our configuration."""

from __future__ import annotations

from transformers import SwinBackbone, SwinConfig

from segearth.model.config import VisionSizes


def build_vision(sizes: VisionSizes) -> SwinBackbone:
    """Swin with four outputs, each through a LayerNorm of its own.

    Called with pixel values B x 3 x H x W; its `feature_maps` have strides 4, 8, 16 and 32.
    Stochastic depth 0.3 is active in training mode only, as published.
    """
    return SwinBackbone(
        SwinConfig(
            embed_dim=sizes.embed_dim,
            depths=sizes.depths,
            num_heads=sizes.heads,
            window_size=sizes.window,
            drop_path_rate=0.3,
            out_features=["stage1", "stage2", "stage3", "stage4"],
        )
    )
