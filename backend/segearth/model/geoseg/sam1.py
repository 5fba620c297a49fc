"""Segment Anything (SAM 1) through transformers' class, for those who cannot get SAM 3's gated weights.

It reads no words: the text route stays empty, and the answer says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.nn import functional as F

from segearth.model.geoseg.checkpoints import read_network
from segearth.model.geoseg.fusion import RouteMask
from segearth.model.geoseg.pictures import normalised, resized
from segearth.model.geoseg.segmenter import best_of_three, logit, united
from segearth.model.geoseg.settings import GeoSegSettings

if TYPE_CHECKING:
    from transformers import SamModel

MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


@dataclass(frozen=True, eq=False)
class Sam1Crop:
    """The embedding of a crop that fills `height` x `width` of the square canvas from its top left."""

    embedding: Tensor
    rows: int
    columns: int
    height: int
    width: int


class Sam1:
    """A `Segmenter` with the point route only."""

    def __init__(self, model: SamModel, settings: GeoSegSettings):
        self._model, self._settings = model, settings
        self.side = int(model.config.vision_config.image_size)

    @classmethod
    def read(cls, folder: Path, device: str, dtype: torch.dtype, settings: GeoSegSettings) -> Sam1:
        """Raises WeightsMissing, WeightsBroken."""
        from transformers import SamModel

        return cls(read_network(SamModel, folder, dtype, device), settings)

    @torch.inference_mode()
    def encode(self, crop: np.ndarray) -> Sam1Crop:
        rows, columns = crop.shape[:2]
        scale = self.side / max(rows, columns)
        height, width = max(1, int(rows * scale + 0.5)), max(1, int(columns * scale + 0.5))
        pixels = normalised(resized(crop, height, width, Image.Resampling.BILINEAR), MEAN, STD)
        canvas = F.pad(pixels, (0, self.side - width, 0, self.side - height))
        embedding = self._model.get_image_embeddings(canvas.to(self._model.device, self._model.dtype))
        return Sam1Crop(embedding, rows, columns, height, width)

    @torch.inference_mode()
    def by_points(self, seen: Sam1Crop, points: np.ndarray) -> RouteMask:
        scale = np.array([seen.width / seen.columns, seen.height / seen.rows])
        placed = torch.from_numpy(points * scale).to(seen.embedding)
        grouped = placed[None, None] if self._settings.points_together else placed[None, :, None]
        output = self._model(image_embeddings=seen.embedding, input_points=grouped)
        logits, scores = best_of_three(output.pred_masks[0], output.iou_scores[0])
        canvas = F.interpolate(logits[None].float(), (self.side, self.side), mode="bilinear")[0]
        inside = canvas[:, : seen.height, : seen.width]
        return united(inside, scores, seen.rows, seen.columns, logit(self._settings.mask_threshold))

    def by_text(self, seen: Sam1Crop, phrase: str) -> RouteMask:
        return RouteMask(None)
