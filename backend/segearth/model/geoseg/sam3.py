"""SAM 3 through transformers' classes: its detector reads words, its tracker takes points, one image pass
serves both (facts: the library alone would run the largest part twice)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from PIL import Image
from torch import Tensor, nn

from segearth.model.geoseg.checkpoints import read_network, read_tokenizer
from segearth.model.geoseg.fusion import RouteMask
from segearth.model.geoseg.pictures import squared
from segearth.model.geoseg.segmenter import best_of_three, logit, united
from segearth.model.geoseg.settings import GeoSegSettings

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase, Sam3Model, Sam3TrackerModel

MEAN = STD = (0.5, 0.5, 0.5)
TRACKER_NAMES = {
    r"^detector_model\.vision_encoder\.backbone\.": "vision_encoder.backbone.",
    r"^tracker_neck\.": "vision_encoder.neck.",
    r"^tracker_model\.": "",
}
"""From the checkpoint, which holds both heads, to the tracker. The library knows these names too, but finds
them by a model type that the checkpoint's own configuration replaces: its tracker would be random."""


@dataclass(frozen=True, eq=False)
class Sam3Crop:
    """A crop as both heads want it, and its size."""

    vision: Any
    embeddings: list[Tensor]
    rows: int
    columns: int


class Sam3:
    """A `Segmenter` with both routes. The tracker loses its own image encoder to the detector's."""

    def __init__(
        self,
        detector: Sam3Model,
        tracker: Sam3TrackerModel,
        tokenizer: PreTrainedTokenizerBase,
        settings: GeoSegSettings,
    ):
        self._backbone = OnePass(detector.vision_encoder.backbone)
        detector.vision_encoder.backbone = tracker.vision_encoder.backbone = self._backbone
        self._detector, self._tracker, self._tokenizer = detector, tracker, tokenizer
        self._settings = settings
        self.side = int(detector.vision_encoder.config.image_size)

    @classmethod
    def read(cls, folder: Path, device: str, dtype: torch.dtype, settings: GeoSegSettings) -> Sam3:
        """Raises WeightsMissing, WeightsBroken."""
        from transformers import Sam3Model, Sam3TrackerModel

        detector = read_network(Sam3Model, folder, dtype)
        tracker = read_network(Sam3TrackerModel, folder, dtype, key_mapping=TRACKER_NAMES)
        found = cls(detector, tracker, read_tokenizer(folder), settings)
        detector.to(device)
        tracker.to(device)
        return found

    @torch.inference_mode()
    def encode(self, crop: np.ndarray) -> Sam3Crop:
        pixels = squared(crop, self.side, Image.Resampling.BILINEAR, MEAN, STD)
        pixels = pixels.to(self._detector.device, self._detector.dtype)
        with self._backbone.once():
            vision = self._detector.get_vision_features(pixels)
            embeddings = self._tracker_maps(pixels)
        return Sam3Crop(vision, embeddings, *crop.shape[:2])

    @property
    def passes(self) -> int:
        """Times that the image encoder ran, so far."""
        return self._backbone.passes

    def _tracker_maps(self, pixels: Tensor) -> list[Tensor]:
        """The levels that the tracker looks at, with its embedding for "nothing remembered" on the coarsest.

        The library's own image tracker gives that to a level which it then drops, where the neck has more
        levels than the tracker uses; its video tracker and the published code do as is done here.
        """
        tracker = self._tracker
        levels = tracker.vision_encoder(pixels).fpn_hidden_states
        maps = list(levels[: len(tracker.backbone_feature_sizes)])
        maps[0], maps[1] = tracker.mask_decoder.conv_s0(maps[0]), tracker.mask_decoder.conv_s1(maps[1])
        maps[-1] = maps[-1] + tracker.no_memory_embedding.view(1, -1, 1, 1)
        return maps

    @torch.inference_mode()
    def by_points(self, seen: Sam3Crop, points: np.ndarray) -> RouteMask:
        """One object for all points, or one for each, as the settings say."""
        scale = np.array([self.side / seen.columns, self.side / seen.rows])
        placed = torch.from_numpy(points * scale).to(seen.embeddings[-1])
        grouped = placed[None, None] if self._settings.points_together else placed[None, :, None]
        output = self._tracker(image_embeddings=list(seen.embeddings), input_points=grouped)
        logits, scores = best_of_three(output.pred_masks[0], output.iou_scores[0])
        return united(logits, scores, seen.rows, seen.columns, logit(self._settings.mask_threshold))

    @torch.inference_mode()
    def by_text(self, seen: Sam3Crop, phrase: str) -> RouteMask:
        words = self._tokenizer(
            phrase,
            padding="max_length",
            truncation=True,
            max_length=self._detector.config.text_config.max_position_embeddings,
            return_tensors="pt",
        ).to(self._detector.device)
        output = self._detector(
            vision_embeds=seen.vision, input_ids=words.input_ids, attention_mask=words.attention_mask
        )
        scores = (output.pred_logits.sigmoid() * output.presence_logits.sigmoid())[0]
        kept = scores > self._settings.text_score
        masks = output.pred_masks[0][kept].sigmoid()
        return united(masks, scores[kept], seen.rows, seen.columns, self._settings.mask_threshold)


class OnePass(nn.Module):
    """An image encoder that gives its output again for the very tensor it has just seen, within `once`."""

    def __init__(self, encoder: nn.Module):
        super().__init__()
        self.encoder = encoder
        self._seen: tuple[Tensor, Any] | None = None
        self._keeping = False
        self.passes = 0

    def forward(self, pixel_values: Tensor, **options: Any) -> Any:
        if self._seen is not None and self._seen[0] is pixel_values:
            return self._seen[1]
        self.passes += 1
        output = self.encoder(pixel_values, **options)
        self._seen = (pixel_values, output) if self._keeping else None
        return output

    def once(self) -> OnePass:
        return self

    def __enter__(self) -> None:
        self._keeping = True

    def __exit__(self, *_: object) -> None:
        self._keeping, self._seen = False, None
