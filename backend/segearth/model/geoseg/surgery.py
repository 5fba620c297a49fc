"""CLIP Surgery: where in an image CLIP sees a phrase, over transformers' `CLIPModel` (facts: no training).

The last blocks carry a second stream: it starts as the input of the first of them and gathers only
value-value attention, without MLP; the ordinary stream is untouched CLIP and keeps the class token.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import torch
from torch import Tensor
from torch.nn import functional as F

if TYPE_CHECKING:
    from transformers import CLIPModel

MEAN, STD = (0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711)
"""CLIP's, of red, green and blue, 0..1."""


def image_tokens(clip: CLIPModel, pixel_values: Tensor, blocks: int = 6) -> Tensor:
    """B x (1 + cells) x width, projected, not normalised; token 0 is the class token of the ordinary stream.

    pixel_values: B x 3 x side x side, normalised. blocks: how many carry the second stream.
    """
    vision = clip.vision_model
    ordinary = vision.pre_layrnorm(embed(clip, pixel_values))
    layers = list(vision.encoder.layers)
    for layer in layers[: max(0, len(layers) - blocks)]:
        ordinary = block(layer, ordinary)
    gathered = ordinary
    for layer in layers[max(0, len(layers) - blocks) :]:
        gathered = gathered + value_attention(layer, ordinary)
        ordinary = block(layer, ordinary)
    joined = torch.cat([ordinary[:, :1], gathered[:, 1:]], dim=1)
    return clip.visual_projection(vision.post_layernorm(joined))


def embed(clip: CLIPModel, pixel_values: Tensor) -> Tensor:
    """Patches with their positions, the trained grid resized bilinearly to this image's: B x (1 + cells) x
    width."""
    embeddings = clip.vision_model.embeddings
    patches = embeddings.patch_embedding(pixel_values.to(embeddings.patch_embedding.weight.dtype))
    rows, columns = patches.shape[-2:]
    tokens = patches.flatten(2).transpose(1, 2)
    start = embeddings.class_embedding.expand(len(tokens), 1, -1)
    return torch.cat([start, tokens], dim=1) + positions(clip, rows, columns)


def positions(clip: CLIPModel, rows: int, columns: int) -> Tensor:
    """(1 + rows * columns) x width."""
    weight = clip.vision_model.embeddings.position_embedding.weight
    side = math.isqrt(len(weight) - 1)
    if (side, side) == (rows, columns):
        return weight
    grid = weight[1:].T.reshape(1, -1, side, side)
    resized = F.interpolate(grid, (rows, columns), mode="bilinear", align_corners=False)
    return torch.cat([weight[:1], resized[0].flatten(1).T])


def value_attention(layer: torch.nn.Module, ordinary: Tensor) -> Tensor:
    """out_proj(softmax(v v^T / sqrt(d)) v), v from the first LayerNorm of the ordinary stream."""
    attention = layer.self_attn
    batch, tokens, width = ordinary.shape
    values = attention.v_proj(layer.layer_norm1(ordinary))
    values = values.view(batch, tokens, attention.num_heads, -1).transpose(1, 2)
    gathered = F.scaled_dot_product_attention(values, values, values)
    return attention.out_proj(gathered.transpose(1, 2).reshape(batch, tokens, width))


def block(layer: torch.nn.Module, states: Tensor) -> Tensor:
    output = layer(states, None)
    return output[0] if isinstance(output, tuple) else output


def ensemble(prompt_features: Tensor) -> Tensor:
    """One unit vector for a phrase from n x width features of its sentences: each normalised, their mean."""
    return F.normalize(F.normalize(prompt_features, dim=-1).mean(0), dim=-1)


def similarity(tokens: Tensor, text: Tensor, redundant: Tensor) -> Tensor:
    """B x (1 + cells) x phrases, class token included.

    tokens: B x (1 + cells) x width, normalised. text: phrases x width. redundant: 1 x width, of the empty
    phrase: what CLIP sees in every phrase.
    """
    return tokens @ (text - redundant).T


def similarity_among(tokens: Tensor, text: Tensor) -> Tensor:
    """The same for several phrases that compete: what they share is taken away. Zero for one phrase alone."""
    products = tokens[:, :, None, :] * text
    weights = (2 * tokens[:, :1] @ text.T).softmax(-1)
    weights = weights / weights.mean(-1, keepdim=True)
    weighted = products * weights[..., None]
    return (weighted - weighted.mean(2, keepdim=True)).sum(-1)


def to_map(column: Tensor) -> Tensor:
    """cells -> side x side: one phrase's similarities without the class token."""
    side = math.isqrt(len(column))
    return column.view(side, side)


def enlarged(maps: Sequence[Tensor], rows: int, columns: int) -> Tensor:
    """To look at: maps min-max normalised, then bilinear to an image's size: n x rows x columns."""
    stacked = torch.stack(list(maps))
    low, high = stacked.amin((1, 2), keepdim=True), stacked.amax((1, 2), keepdim=True)
    return F.interpolate(((stacked - low) / (high - low))[None], (rows, columns), mode="bilinear")[0]


def text_features(clip: CLIPModel, ids: Tensor) -> Tensor:
    """Projected, not normalised: n x width. ids: n x tokens; what follows the end token does not count."""
    return clip.get_text_features(input_ids=ids).pooler_output
