"""The SegEarth-R1 network (arXiv 2504.09644), composed of its parts.

`encode_image` is all that depends on the image, `segment` all that depends on the question, `forward` both
with the language loss's inputs, as training needs them. The three share every computation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from torch import Tensor, nn
from torch.nn import functional as F

from segearth.model.config import SegEarthR1Config
from segearth.model.connector import Connector
from segearth.model.language import Language, PromptBatch, description_mean
from segearth.model.mask_decoder import DecoderMemory, MaskDecoder
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
    """

    visual_tokens: Tensor
    media: Tensor
    memory: DecoderMemory

    def expand(self, batch: int) -> ImageFeatures:
        """One image for `batch` questions; copies nothing."""
        return ImageFeatures(
            self.visual_tokens.expand(batch, -1, -1),
            self.media.expand(batch, -1, -1),
            self.memory.expand(batch),
        )


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

    def encode_image(self, pixel_values: Tensor) -> ImageFeatures:
        """pixel_values: B x 3 x canvas x canvas, normalised (see `canvas.prepare`). Runs Swin once.

        Computes in the parameters' dtype; what must not be rounded (positions, sampling) stays in float32.
        """
        maps = self.vision(pixel_values.to(self.connector.fc.weight.dtype)).feature_maps
        decoded = self.pixel_decoder(maps)
        return ImageFeatures(
            self.connector(maps[-1]),
            self.projector.look(maps[-1]),
            self.mask_decoder.remember(decoded.mask_features, decoded.multi_scale_features),
        )

    def segment(self, features: ImageFeatures, prompts: Sequence[Prompt]) -> Tensor:
        """Mask logits on the canvas, B x 1 x canvas x canvas; above 0 means yes.

        features: of B images, or of one for all prompts. Nothing after the description is read.
        """
        features = features.expand(len(prompts))
        batch, states = self._read(features, [prompt.until_description() for prompt in prompts])
        logits = self.mask_decoder(self._query(features, batch, states), features.memory)[-1]
        return self.to_canvas(logits)

    def to_canvas(self, logits: Tensor) -> Tensor:
        """A decoder output, brought from a quarter of the canvas to all of it."""
        return F.interpolate(logits, (self.config.canvas,) * 2, mode="bilinear", align_corners=False)

    def forward(self, pixel_values: Tensor, prompts: Sequence[Prompt]) -> TrainingOutput:
        """One image (B x 3 x canvas x canvas) and one whole prompt, answer included, per sample."""
        features = self.encode_image(pixel_values)
        batch, states = self._read(features, prompts)
        masks = self.mask_decoder(self._query(features, batch, states), features.memory)
        return TrainingOutput(masks, self.language.lm_head(states), batch.labels)

    def _read(self, features: ImageFeatures, prompts: Sequence[Prompt]) -> tuple[PromptBatch, Tensor]:
        """The prompts as a batch, and the language model's last states over it (B x L x hidden)."""
        expanded = [prompt.expand(self.config.visual_tokens) for prompt in prompts]
        batch = PromptBatch.collate(expanded, features.visual_tokens.device)
        return batch, self.language(batch, features.visual_tokens)

    def _query(self, features: ImageFeatures, batch: PromptBatch, states: Tensor) -> Tensor:
        """The mask decoder's query, B x 1 x width."""
        return self.projector(description_mean(states, batch.description), features.media)
