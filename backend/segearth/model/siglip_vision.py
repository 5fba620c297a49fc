"""The image encoder of SegEarth-R2's language model: transformers' SigLIP, cut off where it is read."""

from __future__ import annotations

from torch import nn
from transformers import SiglipVisionConfig, SiglipVisionModel

from segearth.model.r2_config import SiglipSizes


def build_siglip(sizes: SiglipSizes) -> SiglipVisionModel:
    """Called with pixel values B x 3 x side x side; its `last_hidden_state` is B x grid² x hidden.

    The layers after the one that is read, the last LayerNorm and the pooling head are left out: checkpoints
    hold them, and nothing depends on them.
    """
    model = SiglipVisionModel(
        SiglipVisionConfig(
            hidden_size=sizes.hidden,
            intermediate_size=sizes.feed_forward,
            num_hidden_layers=sizes.used_layers,
            num_attention_heads=sizes.heads,
            image_size=sizes.side,
            patch_size=sizes.patch,
            hidden_act=sizes.activation,
            layer_norm_eps=sizes.norm_epsilon,
            vision_use_head=False,
        )
    )
    model.post_layernorm = nn.Identity()
    return model
