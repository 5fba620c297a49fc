"""The SegEarth-R2 network (arXiv 2512.20013), composed of its parts.

Two eyes: SigLIP for the language model, Swin for the masks. The language model answers in words, and each
[SEG] that it says becomes a query of its own to the mask decoder. `encode_image` and `read_opening` are all
that depends on the image only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from segearth.model.attention_rows import WITH_ROWS, AttentionRows
from segearth.model.language import Language, Prefix, PromptBatch
from segearth.model.mask_decoder import DecoderMemory, MaskDecoder
from segearth.model.official_names import KNOWN_UNUSED, R2_RENAMES, Layout
from segearth.model.pixel_decoder import PixelDecoder
from segearth.model.prompt import IMAGE, Prompt
from segearth.model.r2_config import SegEarthR2Config
from segearth.model.siglip_vision import build_siglip
from segearth.model.vision import build_vision


@dataclass(frozen=True, eq=False)
class ImageViews:
    """What the network looks at, normalised, float32.

    canvas: B x 3 x canvas x canvas, for masks. squashed: B x 3 x side x side, for the language model.
    """

    canvas: Tensor
    squashed: Tensor

    def to(self, device: str | torch.device) -> ImageViews:
        return ImageViews(self.canvas.to(device), self.squashed.to(device))


@dataclass(frozen=True, eq=False)
class R2Features:
    """All that the network knows of B images.

    visual_tokens: B x grid² x hidden, for the language model. memory: for the mask decoder.
    opening: the beginning of the prompt as the language model has read it, where it has.
    """

    visual_tokens: Tensor
    memory: DecoderMemory
    opening: Prefix | None = None


@dataclass(frozen=True, eq=False)
class TrainingOutput:
    """What the losses need, for N [SEG]s in the answers of B samples.

    mask_logits: one per decoder output, N x 1 x canvas/4 x canvas/4; the last one is the answer.
    lm_logits: B x L x head rows; labels: B x L, IGNORE where nothing is learnt.
    attention: layers x N x heads x grid², where each [SEG] looked in the picture.
    item: N, to which sample each belongs.
    """

    mask_logits: list[Tensor]
    lm_logits: Tensor
    labels: Tensor
    attention: Tensor
    item: Tensor


class SegEarthR2(nn.Module):
    Config = SegEarthR2Config
    HALVED = re.compile(r"siglip\.")
    """Not Swin, a small part of the work beside Phi-2 and SigLIP: with its third stage in bfloat16, as in
    SegEarth-R1, masks of a trained network fall below an IoU of 0.999 with float32; without, none does."""

    def __init__(self, config: SegEarthR2Config):
        super().__init__()
        hidden, width = config.language.hidden, config.mask_decoder.width
        self.config = config
        self.siglip = build_siglip(config.siglip)
        self.connector = nn.Sequential(
            nn.Linear(config.siglip.hidden, hidden), nn.GELU(), nn.Linear(hidden, hidden)
        )
        self.language = Language(config.language)
        self.language.phi.set_attn_implementation(WITH_ROWS)
        self.vision = build_vision(config.vision)
        self.pixel_decoder = PixelDecoder(config.pixel_decoder, config.vision.channels)
        self.seg_projector = nn.Linear(hidden, width)
        self.mask_decoder = MaskDecoder(config.mask_decoder, config.pixel_decoder.mask_width)

    @property
    def layout(self) -> Layout:
        """Of its published checkpoints."""
        sizes = self.config.siglip
        tower = r"model\.vision_tower\.vision_model\."
        cut_off = "|".join(str(layer) for layer in range(sizes.used_layers, sizes.layers))
        unused = rf"{KNOWN_UNUSED.pattern}|{tower}(post_layernorm|head|encoder\.layers\.({cut_off}))\."
        heads = self.config.language.heads
        return Layout("SegEarth-R2", heads, re.compile(unused), R2_RENAMES, fuses=False)

    def encode_image(self, views: ImageViews) -> R2Features:
        """Runs both image encoders once. Each part computes in its parameters' dtype, on their device."""
        tokens = self.siglip(_for(self.siglip, views.squashed)).last_hidden_state
        return R2Features(self.connector(_for(self.connector, tokens)), self.remember(views.canvas))

    def remember(self, canvas: Tensor) -> DecoderMemory:
        """What the mask decoder needs of images, B x 3 x canvas x canvas."""
        maps = self.vision(_for(self.vision, canvas)).feature_maps
        decoded = self.pixel_decoder([_for(self.pixel_decoder, image_map) for image_map in maps])
        levels = [_for(self.mask_decoder, level) for level in decoded.multi_scale_features]
        return self.mask_decoder.remember(_for(self.mask_decoder, decoded.mask_features), levels)

    def read_opening(
        self, features: R2Features, ids: tuple[int, ...], preface: Prefix | None = None
    ) -> R2Features:
        """`features` with the beginning of the prompt (`Prompt.opening`) read once for all questions."""
        return replace(features, opening=self.language.begin(ids, features.visual_tokens, preface))

    def mask(self, state: Tensor, memory: DecoderMemory) -> Tensor:
        """Mask logits on the canvas of each [SEG], N x 1 x canvas x canvas; above 0 means yes.

        state: the language model's last state at each [SEG], N x hidden. Targets know nothing of each other:
        each is a question of its own to the same image.
        """
        return self.to_canvas(self.decode(state, memory))

    def decode(self, state: Tensor, memory: DecoderMemory) -> Tensor:
        """The same at a quarter of the canvas."""
        batch = memory.map(lambda tensor: tensor.expand(len(state), *tensor.shape[1:]))
        return self.mask_decoder.answer(self.query(state), batch)

    def query(self, state: Tensor) -> Tensor:
        """N x hidden -> N x 1 x width: one query per [SEG]."""
        return self.seg_projector(_for(self.seg_projector, state))[:, None]

    def to_canvas(self, logits: Tensor) -> Tensor:
        """A decoder output, brought from a quarter of the canvas to all of it."""
        return F.interpolate(logits, (self.config.canvas,) * 2, mode="bilinear", align_corners=False)

    def forward(self, views: ImageViews, prompts: Sequence[Prompt], seg: int) -> TrainingOutput:
        """The training form: one image and one whole prompt, answer included, per sample. seg: the id of
        [SEG]; only those of the answer, not the one after the question, are targets."""
        features = self.encode_image(views)
        batch = self.collate(prompts)
        rows = AttentionRows.at((batch.ids == seg) & ~batch.description)
        states = self.language(batch, features.visual_tokens, rows=rows)
        memory = features.memory.map(lambda tensor: tensor[rows.item])
        masks = self.mask_decoder(self.query(states[rows.item, rows.position]), memory)
        seen = rows.stacked()[..., (batch.ids[0] == IMAGE).nonzero()[:, 0]]
        return TrainingOutput(masks, self.language.lm_head(states), batch.labels, seen, rows.item)

    def collate(self, prompts: Sequence[Prompt]) -> PromptBatch:
        expanded = [prompt.expand(self.config.visual_tokens) for prompt in prompts]
        return PromptBatch.collate(expanded, self.language.phi.embed_tokens.weight.device)


def _for(part: nn.Module, tensor: Tensor) -> Tensor:
    """As `part` computes and where it does."""
    return tensor.to(next(part.parameters()))
