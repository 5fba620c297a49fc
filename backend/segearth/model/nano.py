"""segearth-nano: the SegEarth-R1 family at small size (facts of the large one: arXiv 2504.09644).

image encoder -> a few visual tokens -> causal language part over [visual tokens ; question ; SEG] -> mean of
the question's states -> D-projector -> one query -> masked cross-attention -> mask = query . mask features.
Beside the mask it says whether the target is there at all (presence) and which noun was meant; the noun's
prototype gives the mask a first direction, which the query refines.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from transformers import PhiConfig, PhiModel

from segearth.model.nano_decoder import MaskDecoder, PixelDecoder
from segearth.model.nano_vision import ImageEncoder

STRIDE = 32
"""Rows and columns that the network takes are multiples of this."""
TRAINED_GSD = 0.3
"""Metres per pixel around which the network is trained."""


@dataclass(frozen=True)
class NanoConfig:
    """Sizes of the network. `nouns` counts the known nouns; the noun head has one class more, "unknown"."""

    vocabulary: int
    nouns: int
    widths: tuple[int, ...] = (48, 96, 192, 288)
    depths: tuple[int, ...] = (2, 2, 5, 2)
    hidden: int = 128
    layers: int = 3
    heads: int = 4
    visual_side: int = 4
    width: int = 96
    mask_width: int = 48
    decoder_layers: int = 3
    positions: int = 128


@dataclass(frozen=True, eq=False)
class NanoFeatures:
    """All that depends on the image only.

    tokens: [B,T,hidden] visual tokens; last: [B,n,width] the coarsest encoder map, for the D-projector;
    levels: memory at strides 32, 16, 8, each [B,width,h,w]; mask_features: [B,mask_width,H/2,W/2].
    """

    tokens: Tensor
    last: Tensor
    levels: list[Tensor]
    mask_features: Tensor


@dataclass(frozen=True, eq=False)
class NanoAnswer:
    """logits [B,Q,H/2,W/2] (mask where > 0); coarse: logits at stride 8 of every decoder step (for training);
    presence [B,Q] logit; noun [B,Q,nouns+1] logits, the last class is "unknown"."""

    logits: Tensor
    coarse: list[Tensor]
    presence: Tensor
    noun: Tensor


class Connector(nn.Module):
    """The coarsest map -> side x side visual tokens, whatever the size of the picture."""

    def __init__(self, width: int, hidden: int, side: int):
        super().__init__()
        self.side = side
        self.project = nn.Conv2d(width, hidden, 1)
        self.norm = nn.LayerNorm(hidden)

    def forward(self, last: Tensor) -> Tensor:
        pooled = F.adaptive_avg_pool2d(self.project(last), self.side)
        return self.norm(pooled.flatten(2).transpose(1, 2))


class DescriptionProjector(nn.Module):
    """The mean of the description's states looks once at the coarsest map; both together give the query."""

    def __init__(self, hidden: int, media: int, width: int, heads: int):
        super().__init__()
        self.heads = heads
        self.origin = nn.Linear(hidden, width)
        self.norm_latent = nn.LayerNorm(width)
        self.media = nn.Linear(media, width)
        self.norm_media = nn.LayerNorm(width)
        self.to_q = nn.Linear(width, width, bias=False)
        self.to_kv = nn.Linear(width, 2 * width, bias=False)
        self.to_out = nn.Linear(width, width, bias=False)
        self.query = nn.Linear(2 * width, width)

    def read(self, last: Tensor) -> Tensor:
        """The image's side: [B,C,h,w] -> [B,n,width]."""
        return self.norm_media(self.media(last.flatten(2).transpose(1, 2)))

    def forward(self, mean: Tensor, media: Tensor) -> Tensor:
        """mean [B,Q,hidden], media [B,n,width] -> queries [B,Q,width]."""
        origin = self.origin(mean)
        k, v = self.to_kv(media).chunk(2, dim=-1)
        q, k, v = (
            x.unflatten(-1, (self.heads, -1)).transpose(1, 2)
            for x in (self.to_q(self.norm_latent(origin)), k, v)
        )
        seen = F.scaled_dot_product_attention(q, k, v).transpose(1, 2).flatten(2)
        return self.query(torch.cat([origin, origin + self.to_out(seen)], dim=-1))


def _language(config: NanoConfig) -> PhiModel:
    return PhiModel(
        PhiConfig(
            vocab_size=config.vocabulary,
            hidden_size=config.hidden,
            intermediate_size=4 * config.hidden,
            num_hidden_layers=config.layers,
            num_attention_heads=config.heads,
            partial_rotary_factor=0.5,
            max_position_embeddings=config.positions,
            bos_token_id=None,
            eos_token_id=None,
            pad_token_id=0,
            use_cache=False,
        )
    )


class Nano(nn.Module):
    """`encode` once per picture, `segment` once per question (or many questions at a time)."""

    def __init__(self, config: NanoConfig):
        super().__init__()
        self.config = config
        self.encoder = ImageEncoder(config.widths, config.depths)
        self.connector = Connector(config.widths[-1], config.hidden, config.visual_side)
        self.language = _language(config)
        self.projector = DescriptionProjector(config.hidden, config.widths[-1], config.width, config.heads)
        self.pixel_decoder = PixelDecoder(config.widths, config.width, config.mask_width)
        self.decoder = MaskDecoder(
            config.width, config.heads, config.mask_width, config.decoder_layers, config.nouns + 1
        )
        self.noun = nn.Linear(config.hidden, config.nouns + 1)

    def encode(self, pixels: Tensor) -> NanoFeatures:
        """pixels [B,3,H,W] float, normalised (`normalise`); H and W multiples of 32."""
        maps = self.encoder(pixels)
        levels, mask_features = self.pixel_decoder(maps, pixels)
        return NanoFeatures(self.connector(maps[-1]), self.projector.read(maps[-1]), levels, mask_features)

    def segment(self, features: NanoFeatures, ids: Tensor) -> NanoAnswer:
        """ids [B,Q,L] int64: question tokens and [SEG], right padded with 0."""
        mean = self.describe(features.tokens, ids)
        noun = self.noun(mean)
        queries = self.projector(mean, features.last)
        logits, coarse, presence = self.decoder(
            queries, noun.softmax(-1), features.levels, features.mask_features
        )
        return NanoAnswer(logits, coarse, presence, noun)

    def describe(self, tokens: Tensor, ids: Tensor) -> Tensor:
        """Mean state over the description (question and [SEG]): [B,Q,hidden]."""
        batch, questions = ids.shape[:2]
        prefix = tokens[:, None].expand(-1, questions, -1, -1).flatten(0, 1)
        words = self.language.embed_tokens(ids.flatten(0, 1))
        real = (ids != 0).flatten(0, 1)
        mask = torch.cat([real.new_ones(prefix.shape[:2]), real], dim=1).long()
        states = self.language(inputs_embeds=torch.cat([prefix, words], dim=1), attention_mask=mask)
        states = states.last_hidden_state[:, prefix.shape[1] :] * real[..., None]
        return (states.sum(1) / real.sum(1, keepdim=True).clamp(min=1)).view(batch, questions, -1)


def normalise(pixels: Tensor) -> Tensor:
    """uint8 or float 0..255 -> about -2..2."""
    return (pixels.float() - 112.0) / 56.0


def zoom_for(gsd: float | None) -> float:
    """Factor by which a picture of that ground sample distance (metres) is enlarged before `encode`: to about
    0.3 m, at most doubled or halved. Unknown GSD: left as it is."""
    return 1.0 if gsd is None else min(2.0, max(0.5, gsd / TRAINED_GSD))
