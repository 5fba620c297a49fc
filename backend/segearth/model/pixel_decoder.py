"""The pixel decoder: Mask2Former's, with the two changes that SegEarth-R1 inherits from PSALM."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from transformers import Mask2FormerConfig
from transformers.models.mask2former.modeling_mask2former import (
    Mask2FormerPixelDecoder,
    Mask2FormerPixelDecoderEncoderMultiscaleDeformableAttention,
    Mask2FormerSinePositionEmbedding,
    multi_scale_deformable_attention,
)

from segearth.model.config import STRIDES, PixelDecoderSizes
from segearth.model.deformable import sample_in_bags


class SinePositions(Mask2FormerSinePositionEmbedding):
    """Computed in float32 and cast afterwards: in bfloat16 the library's are wrong by 0.03."""

    def __init__(self, width: int):
        super().__init__(num_position_features=width // 2, normalize=True)

    def forward(
        self, shape: torch.Size, device: torch.device, dtype: torch.dtype, mask: Tensor | None = None
    ) -> Tensor:
        """shape: B x C x h x w. Returns B x width x h x w."""
        return super().forward(shape, device, torch.float32, mask).to(dtype)


class DeformableAttention(Mask2FormerPixelDecoderEncoderMultiscaleDeformableAttention):
    """Samples in float32 whatever the weights are: bfloat16 locations are half a pixel off on a 128² map."""

    in_bags = True
    """Whether to sample so where that is faster: on a CPU, and computing forwards only."""

    def forward(
        self,
        hidden_states: Tensor,
        attention_mask: Tensor | None = None,
        *,
        encoder_hidden_states: Tensor,
        position_embeddings: Tensor,
        reference_points: Tensor,
        spatial_shapes_list: list[tuple[int, int]],
        **_unused: object,
    ) -> tuple[Tensor, Tensor]:
        """The library's signature; `attention_mask` never hides anything here, since no level is padded."""
        query = hidden_states + position_embeddings
        per_head = (self.n_heads, self.n_levels, self.n_points)
        value = self.value_proj(encoder_hidden_states).unflatten(-1, (self.n_heads, -1)).float()
        offsets = self.sampling_offsets(query).unflatten(-1, (*per_head, 2)).float()
        weights = self.attention_weights(query).unflatten(-1, (self.n_heads, -1)).float().softmax(-1)
        weights = weights.unflatten(-1, per_head[1:])
        if self.in_bags and value.device.type == "cpu" and not torch.is_grad_enabled():
            places = reference_points.float()
            sampled = sample_in_bags(value, spatial_shapes_list, places, offsets, weights)
        else:
            widths_heights = torch.tensor([(w, h) for h, w in spatial_shapes_list], device=query.device)
            locations = reference_points.float()[:, :, None, :, None] + offsets / widths_heights[:, None]
            sampled = multi_scale_deformable_attention(value, spatial_shapes_list, locations, weights)
        return self.output_proj(sampled.to(query.dtype)), weights


class PixelDecoder(Mask2FormerPixelDecoder):
    """Swin's four maps -> `mask_features` (B x mask_width x H/4 x W/4) and `multi_scale_features` (B x width
    x h x w at strides 32, 16 and 8).

    Unlike Mask2Former and the library, the lateral and the output convolution have a bias, and a ReLU follows
    the lateral one. The stock class would load the same weights without a word and be 51 % off.
    """

    def __init__(self, sizes: PixelDecoderSizes, channels: tuple[int, ...]):
        config = Mask2FormerConfig(
            feature_size=sizes.width,
            mask_feature_size=sizes.mask_width,
            encoder_layers=sizes.layers,
            encoder_feedforward_dim=sizes.feed_forward,
            num_attention_heads=sizes.heads,
            dropout=0.0,
            feature_strides=list(STRIDES),
            common_stride=STRIDES[0],
        )
        super().__init__(config, list(channels))
        width = sizes.width
        nn.init.normal_(self.level_embed)  # the library leaves it uninitialised
        self.position_embedding = SinePositions(width)
        for layer in self.encoder.layers:
            layer.self_attn = DeformableAttention(width, sizes.heads, n_levels=3, n_points=4)
        self.adapter_1 = nn.Sequential(nn.Conv2d(channels[0], width, 1), nn.GroupNorm(32, width), nn.ReLU())
        self.layer_1 = nn.Sequential(
            nn.Conv2d(width, width, 3, padding=1), nn.GroupNorm(32, width), nn.ReLU()
        )
        self.lateral_convolutions, self.output_convolutions = [self.adapter_1], [self.layer_1]

    def get_valid_ratio(self, mask: Tensor, dtype: torch.dtype = torch.float32) -> Tensor:
        """In float32, and with it the reference points."""
        return super().get_valid_ratio(mask, torch.float32)
