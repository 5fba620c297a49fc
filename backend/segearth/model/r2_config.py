"""The sizes of a SegEarth-R2 network, and how its weights want to be asked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from segearth.errors import SettingInvalid
from segearth.model.config import (
    LanguageSizes,
    MaskDecoderSizes,
    PixelDecoderSizes,
    VisionSizes,
    language_sizes,
    mask_branch_sizes,
    reading_config,
)

MODEL_TYPE = "mipha_phi"
HEAD_ROWS = 51200
"""Of Phi-2's head: adding [SEG] cuts the embedding to the tokenizer's length and leaves the head."""
MANNERS = "segearth-r2.json"
"""The file beside a checkpoint's config.json that holds its `Manners`, where they are not the usual ones."""
CONVERSATIONS = ("phi-2", "llava_phi")


@dataclass(frozen=True)
class SiglipSizes:
    """SigLIP. Defaults: so400m, patch 14, 384 pixels.

    layers: that a checkpoint holds. feature_layer: whose output the language model sees, from the end: -2 is
    the output of the last but one layer.
    """

    hidden: int = 1152
    feed_forward: int = 4304
    layers: int = 27
    heads: int = 16
    side: int = 384
    patch: int = 14
    activation: str = "gelu_pytorch_tanh"
    norm_epsilon: float = 1e-6
    feature_layer: int = -2

    @property
    def grid(self) -> int:
        """Rows and columns of its tokens; what is left over at the right and bottom is not seen."""
        return self.side // self.patch

    @property
    def used_layers(self) -> int:
        return self.layers + 1 + self.feature_layer


@dataclass(frozen=True)
class Manners:
    """How these weights were trained to be asked, which checkpoints do not say.

    conversation: "phi-2" (training) or "llava_phi" (the authors' evaluation).
    instruction: what stands before the question: "training", "evaluation", or words of one's own with
        <image> and <refer> in them.
    seg_after_instruction: whether a [SEG] follows the question; it is read, and never a target.
    temperature: 0 says the likeliest token, more draws among them.
    """

    conversation: str = "phi-2"
    instruction: str = "training"
    seg_after_instruction: bool = False
    temperature: float = 0.0

    def __post_init__(self) -> None:
        """Raises SettingInvalid."""
        if self.conversation not in CONVERSATIONS:
            raise SettingInvalid(f"conversation is one of {', '.join(CONVERSATIONS)}.")
        own = self.instruction not in ("training", "evaluation")
        if own and not (self.instruction.count("<image>") == self.instruction.count("<refer>") == 1):
            raise SettingInvalid("An instruction of one's own holds <image> and <refer>, once each.")
        if not 0 <= self.temperature <= 2:
            raise SettingInvalid("temperature lies between 0 and 2.")

    @classmethod
    def beside(cls, folder: Path) -> Manners:
        """Of a checkpoint folder; the usual ones where it says nothing. Raises SettingInvalid."""
        path = folder / MANNERS
        if not path.is_file():
            return cls()
        try:
            return cls(**json.loads(path.read_text(encoding="utf-8")))
        except (ValueError, TypeError, AttributeError) as error:
            names = ", ".join(one.name for one in fields(cls))
            raise SettingInvalid(f"{path} does not hold {names} ({error}).") from error


@dataclass(frozen=True)
class SegEarthR2Config:
    """All sizes; the defaults are the published ones. canvas: rows and columns in pixels of the square that
    the mask branch looks at."""

    canvas: int = 1024
    siglip: SiglipSizes = field(default_factory=SiglipSizes)
    vision: VisionSizes = field(default_factory=VisionSizes)
    language: LanguageSizes = field(
        default_factory=lambda: LanguageSizes(
            vocabulary=50296,
            hidden=2560,
            feed_forward=10240,
            layers=32,
            rotary_fraction=0.4,
            head_rows=HEAD_ROWS,
        )
    )
    pixel_decoder: PixelDecoderSizes = field(default_factory=PixelDecoderSizes)
    mask_decoder: MaskDecoderSizes = field(default_factory=MaskDecoderSizes)
    manners: Manners = field(default_factory=Manners)

    @property
    def said(self) -> dict[str, str]:
        """Keys of config.json beside the published ones."""
        return {}

    @property
    def visual_tokens(self) -> int:
        """Positions that the image takes in the prompt."""
        return self.siglip.grid**2

    @classmethod
    def from_folder(cls, folder: Path) -> SegEarthR2Config:
        """Sizes from `folder/config.json`: from its block "plain" where there is one, otherwise those of an
        official checkpoint, which names the language model's and SigLIP's (the others are as published).

        Raises WeightsMissing (no config.json), WeightsBroken (not a SegEarth-R2 configuration),
        SettingInvalid.
        """
        with reading_config(folder, "SegEarth-R2") as raw:
            config = _from_plain(raw["plain"]) if "plain" in raw else _from_official(raw)
        return replace(config, manners=Manners.beside(folder))


def _from_official(raw: Mapping[str, Any]) -> SegEarthR2Config:
    """`raw`: config.json as the official training code saves it."""
    if not isinstance(raw, Mapping):
        raise TypeError("config.json holds no JSON object")
    if raw.get("model_type") != MODEL_TYPE:
        raise ValueError(f"model_type is {raw.get('model_type')!r}, not {MODEL_TYPE!r}")
    language = replace(language_sizes(raw), head_rows=HEAD_ROWS)
    tower = raw["vision_config"]["vision_tower"]
    return SegEarthR2Config(siglip=_siglip(tower, tower["mm_vision_select_layer"]), language=language)


def _from_plain(plain: Mapping[str, Any]) -> SegEarthR2Config:
    """`plain`: every size by a plain name; see the golden fixture."""
    siglip = _siglip(plain["siglip"], plain["siglip"]["feature_layer"])
    return SegEarthR2Config(siglip=siglip, language=language_sizes(plain["llm"]), **mask_branch_sizes(plain))


def _siglip(raw: Mapping[str, Any], feature_layer: int) -> SiglipSizes:
    """SigLIP's sizes under the names that transformers uses. Activation and epsilon are read: the official
    class defaults to other ones than the weights were trained with."""
    return SiglipSizes(
        hidden=raw["hidden_size"],
        feed_forward=raw["intermediate_size"],
        layers=raw["num_hidden_layers"],
        heads=raw["num_attention_heads"],
        side=raw["image_size"],
        patch=raw["patch_size"],
        activation=raw["hidden_act"],
        norm_epsilon=raw["layer_norm_eps"],
        feature_layer=feature_layer,
    )
