"""A CLIP checkpoint that says where in a crop a phrase is seen; sentences of a phrase are read once."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.nn import functional as F

from segearth.model.geoseg import surgery
from segearth.model.geoseg.checkpoints import read_network, read_tokenizer
from segearth.model.geoseg.pictures import squared
from segearth.model.geoseg.settings import GeoSegSettings
from segearth.model.geoseg.templates import sentences

if TYPE_CHECKING:
    from transformers import CLIPModel, PreTrainedTokenizerBase

KEPT_PHRASES = 256  # of 512 numbers each
LONGEST = 77  # tokens of a sentence


class Clip:
    """`model` with its tokenizer, in float32: it is small beside the others."""

    def __init__(self, model: CLIPModel, tokenizer: PreTrainedTokenizerBase, settings: GeoSegSettings):
        self._model, self._tokenizer, self._settings = model, tokenizer, settings
        self.sentences_read = 0
        self._ensembles: OrderedDict[str, Tensor] = OrderedDict()

    @classmethod
    def read(cls, folder: Path, device: str, settings: GeoSegSettings) -> Clip:
        """Raises WeightsMissing, WeightsBroken."""
        from transformers import CLIPModel

        return cls(read_network(CLIPModel, folder, device=device), read_tokenizer(folder), settings)

    @torch.inference_mode()
    def similarity(self, crop: np.ndarray, phrase: str) -> np.ndarray:
        """crop: uint8 rows x columns x 3. Cells x cells, float32, higher where the phrase is seen."""
        pixels = preprocess(crop, self._side()).to(self._model.device)
        tokens = surgery.image_tokens(self._model, pixels, self._settings.surgery_blocks)
        text, redundant = self.ensemble(phrase), self.ensemble("")
        column = surgery.similarity(F.normalize(tokens, dim=-1), text[None], redundant[None])[0, 1:, 0]
        return surgery.to_map(column).float().cpu().numpy()

    @torch.inference_mode()
    def ensemble(self, phrase: str) -> Tensor:
        """The phrase's unit vector, computed the first time it is asked for."""
        if phrase in self._ensembles:
            self._ensembles.move_to_end(phrase)
            return self._ensembles[phrase]
        self.sentences_read += len(sentences(phrase))
        ids = self._tokenizer(
            sentences(phrase), padding=True, truncation=True, max_length=LONGEST, return_tensors="pt"
        ).input_ids
        found = surgery.ensemble(surgery.text_features(self._model, ids.to(self._model.device)))
        self._ensembles[phrase] = found
        if len(self._ensembles) > KEPT_PHRASES:
            self._ensembles.popitem(last=False)
        return found

    def forget(self) -> None:
        """The sentences that were read."""
        self._ensembles.clear()

    def _side(self) -> int:
        """The setting, in whole patches."""
        patch = self._model.config.vision_config.patch_size
        return max(1, self._settings.clip_side // patch) * patch


def preprocess(pixels: np.ndarray, side: int) -> Tensor:
    """uint8 rows x columns x 3 -> 1 x 3 x side x side, as CLIP Surgery: bicubic, squashed, not cut."""
    return squared(pixels, side, Image.Resampling.BICUBIC, surgery.MEAN, surgery.STD)
