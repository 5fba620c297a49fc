"""Which tensor of an official checkpoint holds which parameter of ours."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Size, Tensor

RENAMES: tuple[tuple[str, str], ...] = (
    (r"^vision\.swin\.embeddings\.patch_embeddings\.projection", "model.vision_tower.patch_embed.proj"),
    (r"^vision\.swin\.embeddings\.norm", "model.vision_tower.patch_embed.norm"),
    (r"^vision\.swin\.encoder\.layers", "model.vision_tower.layers"),
    (r"^vision\.hidden_states_norms\.stage1", "model.vision_tower.norm0"),
    (r"^vision\.hidden_states_norms\.stage2", "model.vision_tower.norm1"),
    (r"^vision\.hidden_states_norms\.stage3", "model.vision_tower.norm2"),
    (r"^vision\.hidden_states_norms\.stage4", "model.vision_tower.norm3"),
    (r"\.layernorm_before\.", ".norm1."),
    (r"\.layernorm_after\.", ".norm2."),
    (r"\.attention\.o_proj\.", ".attn.proj."),
    (r"\.attention\.relative_position_bias\.", ".attn."),
    (r"^connector\.", "model.mm_projector."),
    (r"^language\.phi\.", "model."),
    (r"^language\.lm_head", "lm_head"),
    (r"^projector\.origin\.", "origin_SEG_token_projector."),
    (r"^projector\.text\.", "text_projector."),
    (r"^projector\.media\.", "local_project."),
    (r"^projector\.query\.", "SEG_token_projector."),
    (r"^projector\.attention\.", "d_layers.layers.0.0."),
    (r"^projector\.feed_forward\.", "d_layers.layers.0.1."),
    (r"^projector\.norm\.", "d_layers.norm."),
    (r"^pixel_decoder\.encoder\.", "pixel_decoder.transformer.encoder."),
    (r"^pixel_decoder\.level_embed$", "pixel_decoder.transformer.level_embed"),
    (r"^pixel_decoder\.input_projections", "pixel_decoder.input_proj"),
    (r"^pixel_decoder\.mask_projection", "pixel_decoder.mask_features"),
    (r"(^pixel_decoder\..*)\.self_attn_layer_norm\.", r"\1.norm1."),
    (r"(^pixel_decoder\..*)\.final_layer_norm\.", r"\1.norm2."),
    (r"(^pixel_decoder\..*)\.fc([12])\.", r"\1.linear\2."),
    (
        r"^mask_decoder\.layers\.(\d+)\.cross_attention",
        r"predictor.transformer_cross_attention_layers.\1.multihead_attn",
    ),
    (r"^mask_decoder\.layers\.(\d+)\.cross_norm", r"predictor.transformer_cross_attention_layers.\1.norm"),
    (
        r"^mask_decoder\.layers\.(\d+)\.self_attention",
        r"predictor.transformer_self_attention_layers.\1.self_attn",
    ),
    (r"^mask_decoder\.layers\.(\d+)\.self_norm", r"predictor.transformer_self_attention_layers.\1.norm"),
    (r"^mask_decoder\.layers\.(\d+)\.fc([12])", r"predictor.transformer_ffn_layers.\1.linear\2"),
    (r"^mask_decoder\.layers\.(\d+)\.final_norm", r"predictor.transformer_ffn_layers.\1.norm"),
    (r"^mask_decoder\.mask_embed\.0\.", "predictor.mask_embed.layers.0."),
    (r"^mask_decoder\.mask_embed\.2\.", "predictor.mask_embed.layers.1."),
    (r"^mask_decoder\.mask_embed\.4\.", "predictor.mask_embed.layers.2."),
    (r"^mask_decoder\.norm\.", "predictor.decoder_norm."),
    (r"^mask_decoder\.level_embed", "predictor.level_embed"),
)
"""Our names -> official ones, applied one after another. Names that no row touches are the same in both."""

KNOWN_UNUSED = re.compile(
    r"seg_query$|predictor\.(query_feat|query_embed|SEG_query_embed|new_query_embed)\.weight$"
    r"|predictor\.(SEG_proj|CLASS_proj)\.|.*\.attn\.relative_position_index$|.*\.rotary_emb\.inv_freq$"
)
"""Official tensors that no mask depends on: tables of 100 queries, unused heads, recomputed buffers."""

R2_RENAMES = (
    *RENAMES,
    (r"^model\.vision_tower\.", "model.vision_tower_mask."),
    (r"^siglip\.", "model.vision_tower.vision_model."),
    (r"^seg_projector\.", "SEG_token_projector."),
)
"""The same for SegEarth-R2, whose Swin has another name and whose SigLIP has taken the old one."""

OURS_ALONE = re.compile(r"vision\.swin\.layernorm\.")
"""Parameters of transformers' classes that the network never calls and no checkpoint holds."""

QKV = ("q", "k", "v")


@dataclass(frozen=True)
class Source:
    """Where a parameter of ours lies in an official checkpoint.

    names: the official names it may lie under.
    fused: the tensor that holds it together with others, where there may be one; `part`: its place in there.
    """

    names: tuple[str, ...]
    fused: str = ""
    part: int = 0
    heads: int = 1

    @property
    def published(self) -> str:
        """Its tensor's name in a published checkpoint."""
        return self.fused or self.names[0]

    def found_as(self, tensors: Mapping[str, Tensor]) -> str | None:
        """The name under which it is there, or None."""
        return next((name for name in (self.fused, *self.names) if name and name in tensors), None)

    def missing_as(self, tensors: Mapping[str, Tensor]) -> str:
        """What to call it when it is not there: its own name where q, k and v lie apart."""
        apart = [re.sub(r"\.[qkv]_proj\.", f".{part}_proj.", self.names[0]) for part in QKV]
        return self.fused if self.fused and not any(name in tensors for name in apart) else self.names[0]

    def misshapen_as(self, tensors: Mapping[str, Tensor], shape: Size) -> str | None:
        """What is wrong with its shape, in words, where our parameter has `shape`; None where nothing is."""
        name = self.found_as(tensors)
        if name is None:
            return None
        found = tuple(tensors[name].shape)
        expected = (3 * shape[0], *shape[1:]) if name == self.fused else tuple(shape)
        return None if found == expected else f"{name} (is {list(found)}, should be {list(expected)})"

    def copy(self, tensors: Mapping[str, Tensor], dtype: torch.dtype) -> Tensor:
        """The parameter, which must be there and have its shape, in memory of its own."""
        name = self.found_as(tensors)
        if name == self.fused:
            return self._cut(tensors[name]).to(dtype, copy=self.heads == 1)  # between heads, cutting copies
        return tensors[name].to(dtype, copy=True).contiguous()

    def _cut(self, fused: Tensor) -> Tensor:
        """Query, key or value out of a fused tensor: rows run head by head, and within a head q, k, v.

        Swin stacks q, k and v as three blocks: that is the same rule with one head.
        """
        return fused.unflatten(0, (self.heads, 3, -1))[:, self.part].flatten(0, 1)


@dataclass(frozen=True)
class Layout:
    """How the checkpoints of one kind of network are laid out.

    title: the network's name, for people. heads: of the language model. unused: official tensors that may be
    there and that no mask depends on. fuses: whether the language model's query, key and value lie in one
    tensor as published; apart they are read as well.
    """

    title: str
    heads: int
    unused: re.Pattern[str] = KNOWN_UNUSED
    renames: tuple[tuple[str, str], ...] = RENAMES
    fuses: bool = True


def source_of(ours: str, layout: Layout) -> Source:
    """The official place of our parameter `ours`."""
    official = ours
    for pattern, replacement in layout.renames:
        official = re.sub(pattern, replacement, official)
    names = (official,)
    if ours.startswith("connector."):  # so called for some days around the release
        names = (official, official.replace("mm_projector", "compression_connector"))
    split = re.match(r"(?P<before>.*)\.(?P<part>[qkv])_proj\.(?P<kind>weight|bias)$", official)
    if split is None or not (layout.fuses or ours.startswith("vision.")):
        return Source(names)
    part = QKV.index(split["part"])
    if ours.startswith("vision."):
        fused = f"{split['before'].removesuffix('attention')}attn.qkv.{split['kind']}"
        return Source(names, fused, part)
    fused = f"{split['before']}.query_key_value.{split['kind']}"
    return Source(names, fused, part, layout.heads)
