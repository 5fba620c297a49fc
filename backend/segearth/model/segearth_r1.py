"""The SegEarth-R1 network (arXiv 2504.09644), composed of its parts.

`encode_image` and `read_opening` are all that depends on the image, `segment` all that depends on the
question; `forward` is both with the language loss's inputs, as training needs them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from torch import Tensor, nn
from torch.nn import functional as F

from segearth.model.config import SegEarthR1Config
from segearth.model.connector import Connector
from segearth.model.language import Language, Prefix, PromptBatch, description_mean
from segearth.model.mask_decoder import DecoderMemory, MaskDecoder
from segearth.model.official_names import Layout
from segearth.model.pixel_decoder import PixelDecoder
from segearth.model.projector import DProjector
from segearth.model.prompt import Prompt
from segearth.model.vision import build_vision


@dataclass(frozen=True, eq=False)
class ImageFeatures:
    """All that the network knows of B images.

    visual_tokens: B x tokens x hidden, for the language model.
    media: B x (canvas/32)² x projector width, for the D-projector.
    memory: for the mask decoder.
    opening: the beginning of the prompt as the language model has read it, where it has.
    """

    visual_tokens: Tensor
    media: Tensor
    memory: DecoderMemory
    opening: Prefix | None = None

    def expand(self, batch: int) -> ImageFeatures:
        """One image for `batch` questions; copies nothing."""
        return self._map(lambda tensor: tensor.expand(batch, *tensor.shape[1:]))

    def to(self, device: str, language_device: str) -> ImageFeatures:
        """Copies only what lies elsewhere."""
        moved = replace(self, opening=None)._map(lambda tensor: tensor.to(device))
        opening = self.opening and self.opening.map(lambda tensor: tensor.to(language_device))
        return replace(moved, opening=opening)

    def split(self) -> list[ImageFeatures]:
        """Each image by itself, in memory of its own."""
        images = range(len(self.media))
        return [self._map(lambda tensor, i=i: tensor[i : i + 1].clone()) for i in images]

    def _map(self, change: Callable[[Tensor], Tensor]) -> ImageFeatures:
        opening = self.opening and self.opening.map(change)
        return ImageFeatures(change(self.visual_tokens), change(self.media), self.memory.map(change), opening)


@dataclass(frozen=True, eq=False)
class TrainingOutput:
    """What the losses need.

    mask_logits: one per decoder output, B x 1 x canvas/4 x canvas/4; the last one is the answer.
    lm_logits: B x L x vocabulary; labels: B x L, IGNORE where nothing is learnt.
    """

    mask_logits: list[Tensor]
    lm_logits: Tensor
    labels: Tensor


class SegEarthR1(nn.Module):
    Config = SegEarthR1Config
    HALVED = re.compile(r"vision\.swin\.encoder\.layers\.2\.blocks\.\d+\.(attention\.\w_proj|mlp\.\w+)\.")
    """The linear layers of the third stage: 85 % of Swin's arithmetic. The other stages and the pixel decoder
    cost little and lose more: with them in bfloat16 a mask's IoU with float32 falls below 0.999."""

    def __init__(self, config: SegEarthR1Config):
        super().__init__()
        channels, width = config.vision.channels, config.mask_decoder.width
        self.config = config
        self.vision = build_vision(config.vision)
        self.connector = Connector(channels[-1], config.language.hidden, config.canvas // 32)
        self.language = Language(config.language)
        self.projector = DProjector(config.projector, config.language.hidden, channels[-1], width)
        self.pixel_decoder = PixelDecoder(config.pixel_decoder, channels)
        self.mask_decoder = MaskDecoder(config.mask_decoder, config.pixel_decoder.mask_width)

    @property
    def layout(self) -> Layout:
        """Of its published checkpoints."""
        return Layout("SegEarth-R1", self.config.language.heads)

    def encode_image(self, pixel_values: Tensor) -> ImageFeatures:
        """pixel_values: B x 3 x canvas x canvas, normalised (see `canvas.prepare`). Runs Swin once.

        Each part computes in its parameters' dtype, on their device; what must not be rounded (positions,
        sampling) stays in float32.
        """
        maps = self.vision(_for(self.vision, pixel_values)).feature_maps
        decoded = self.pixel_decoder([_for(self.pixel_decoder, image_map) for image_map in maps])
        levels = [_for(self.mask_decoder, level) for level in decoded.multi_scale_features]
        return ImageFeatures(
            self.connector(_for(self.connector, maps[-1])),
            self.projector.look(_for(self.projector, maps[-1])),
            self.mask_decoder.remember(_for(self.mask_decoder, decoded.mask_features), levels),
        )

    def read_opening(
        self, features: ImageFeatures, ids: tuple[int, ...], preface: Prefix | None = None
    ) -> ImageFeatures:
        """`features` with the beginning of the prompt (`Prompt.opening`) read once for all questions.

        preface: from `language.preface(ids)`, which serves every image.
        """
        return replace(features, opening=self.language.begin(ids, features.visual_tokens, preface))

    def segment(self, features: ImageFeatures, prompts: Sequence[Prompt]) -> Tensor:
        """Mask logits on the canvas, B x 1 x canvas x canvas; above 0 means yes.

        features: of B images, or of one for all prompts. Nothing after the description is read, and nothing
        before it where `features` know it; then all prompts must begin so.
        """
        features = features.expand(len(prompts))
        mean = self._described(features, prompts)
        query = self.projector(_for(self.projector, mean), features.media)
        return self.to_canvas(self.mask_decoder.answer(query, features.memory))

    def _described(self, features: ImageFeatures, prompts: Sequence[Prompt]) -> Tensor:
        """Mean state of each description, B x hidden."""
        if features.opening is None:
            batch, states = self._read(features, [prompt.until_description() for prompt in prompts])
            return description_mean(states, batch.description)
        if any(prompt.opening != features.opening.ids for prompt in prompts):
            raise ValueError("the features were read with another beginning of the prompt")
        return self.language.describe([prompt.description for prompt in prompts], features.opening)

    def to_canvas(self, logits: Tensor) -> Tensor:
        """A decoder output, brought from a quarter of the canvas to all of it."""
        return F.interpolate(logits, (self.config.canvas,) * 2, mode="bilinear", align_corners=False)

    def forward(self, pixel_values: Tensor, prompts: Sequence[Prompt]) -> TrainingOutput:
        """One image (B x 3 x canvas x canvas) and one whole prompt, answer included, per sample."""
        features = self.encode_image(pixel_values)
        batch, states = self._read(features, prompts)
        query = self.projector(description_mean(states, batch.description), features.media)
        masks = self.mask_decoder(query, features.memory)
        return TrainingOutput(masks, self.language.lm_head(states), batch.labels)

    def _read(self, features: ImageFeatures, prompts: Sequence[Prompt]) -> tuple[PromptBatch, Tensor]:
        """The prompts as a batch, and the language model's last states over it (B x L x hidden)."""
        expanded = [prompt.expand(self.config.visual_tokens) for prompt in prompts]
        device = self.language.phi.embed_tokens.weight.device
        batch = PromptBatch.collate(expanded, device)
        return batch, self.language(batch, features.visual_tokens)


def _for(part: nn.Module, tensor: Tensor) -> Tensor:
    """As `part` computes and where it does."""
    return tensor.to(next(part.parameters()))
