"""The sizes of a SegEarth-R1 network, all in one frozen tree."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from segearth.errors import WeightsBroken, WeightsMissing
from segearth.settings import MODEL_RECORD

TASKS = ("reasoning", "referring")
STRIDES = (4, 8, 16, 32)
"""Pixels of the canvas per cell of the four Swin maps, "res2" to "res5"."""


@dataclass(frozen=True)
class VisionSizes:
    """Swin. Defaults: Swin-B with window 12."""

    embed_dim: int = 128
    depths: tuple[int, ...] = (2, 2, 18, 2)
    heads: tuple[int, ...] = (4, 8, 16, 32)
    window: int = 12

    @property
    def channels(self) -> tuple[int, ...]:
        """Channels of the maps at strides 4, 8, 16, 32."""
        return tuple(self.embed_dim * 2**stage for stage in range(len(self.depths)))


@dataclass(frozen=True)
class LanguageSizes:
    """Phi. Defaults: Phi-1.5 with the rows that [PAD] and [SEG] add.

    vocabulary: rows of the embedding. head_rows: of the head; 0 for as many.
    """

    vocabulary: int = 50297
    hidden: int = 2048
    feed_forward: int = 8192
    layers: int = 24
    heads: int = 32
    positions: int = 2048
    rotary_fraction: float = 0.5
    rotary_base: float = 10000.0
    norm_epsilon: float = 1e-5
    head_rows: int = 0


@dataclass(frozen=True)
class ProjectorSizes:
    """D-projector."""

    width: int = 512
    heads: int = 8


@dataclass(frozen=True)
class PixelDecoderSizes:
    """Deformable-attention pixel decoder."""

    width: int = 256
    mask_width: int = 256
    layers: int = 6
    heads: int = 8
    feed_forward: int = 1024


@dataclass(frozen=True)
class MaskDecoderSizes:
    """Masked transformer decoder."""

    width: int = 256
    layers: int = 9
    heads: int = 8
    feed_forward: int = 2048


@dataclass(frozen=True)
class SegEarthR1Config:
    """All sizes; the defaults are the published ones.

    canvas: rows and columns in pixels of the square that the network looks at; a multiple of 128, because the
        connector's LayerNorms are as large as its maps (strides 64 and 128).
    task: which prompt the weights were trained with, "reasoning" or "referring";
        published configurations do not say, so a key "task" beside theirs may, or the model store's record.
    """

    canvas: int = 1024
    task: str = "reasoning"
    vision: VisionSizes = field(default_factory=VisionSizes)
    language: LanguageSizes = field(default_factory=LanguageSizes)
    projector: ProjectorSizes = field(default_factory=ProjectorSizes)
    pixel_decoder: PixelDecoderSizes = field(default_factory=PixelDecoderSizes)
    mask_decoder: MaskDecoderSizes = field(default_factory=MaskDecoderSizes)

    @property
    def said(self) -> dict[str, str]:
        """Keys of config.json beside the published ones."""
        return {"task": self.task}

    @property
    def visual_tokens(self) -> int:
        """Positions that the image takes in the prompt."""
        return (self.canvas // 128) ** 2

    @classmethod
    def from_folder(cls, folder: Path) -> SegEarthR1Config:
        """Sizes from `folder/config.json`: from its block "plain" where there is one, otherwise those of an
        official checkpoint, which names the language model's sizes only (the others are the published ones).

        Raises WeightsMissing (no config.json), WeightsBroken (not a SegEarth-R1 configuration).
        """
        with reading_config(folder, "SegEarth-R1") as raw:
            config = _from_plain(raw["plain"]) if "plain" in raw else _from_official(raw)
            return replace(config, task=_task(raw.get("task") or _task_beside(folder) or config.task))


@contextmanager
def reading_config(folder: Path, title: str) -> Iterator[Any]:
    """The content of `folder/config.json`; what goes wrong inside means that it is no configuration of a
    `title` network. Raises WeightsMissing, WeightsBroken."""
    path = folder / "config.json"
    if not path.is_file():
        raise WeightsMissing(f"The model folder {folder} has no config.json.")
    try:
        yield json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise WeightsBroken(f"{path} is not a {title} configuration ({error!r}).") from error


def _task_beside(folder: Path) -> str:
    """What the model store noted at installation; empty where it did not."""
    record = folder / MODEL_RECORD
    return json.loads(record.read_text(encoding="utf-8")).get("task", "") if record.is_file() else ""


def _task(task: str) -> str:
    if task not in TASKS:
        raise ValueError(f"task is {task!r}, not one of {', '.join(TASKS)}")
    return task


def _from_official(raw: Mapping[str, Any]) -> SegEarthR1Config:
    """`raw`: config.json as the official training code saves it."""
    if not isinstance(raw, Mapping):
        raise TypeError("config.json holds no JSON object")
    if raw.get("model_type") != "llava_phi":
        raise ValueError(f"model_type is {raw.get('model_type')!r}, not 'llava_phi'")
    return SegEarthR1Config(language=language_sizes(raw))


def _from_plain(plain: Mapping[str, Any]) -> SegEarthR1Config:
    """`plain`: every size by a plain name; see the golden fixtures."""
    projector = plain["d_projector"]
    return SegEarthR1Config(
        language=language_sizes(plain["llm"]),
        projector=ProjectorSizes(projector["dim"], projector["heads"]),
        **mask_branch_sizes(plain),
    )


def mask_branch_sizes(plain: Mapping[str, Any]) -> dict[str, Any]:
    """Canvas and sizes of the parts that see the canvas, from the block "plain"."""
    swin, pixel, decoder = plain["swin"], plain["pixel_decoder"], plain["transformer_decoder"]
    return {
        "canvas": plain["image_size"],
        "vision": VisionSizes(
            swin["embed_dim"], tuple(swin["depths"]), tuple(swin["num_heads"]), swin["window_size"]
        ),
        "pixel_decoder": PixelDecoderSizes(
            pixel["conv_dim"], pixel["mask_dim"], pixel["encoder_layers"], pixel["heads"], pixel["ffn_dim"]
        ),
        "mask_decoder": MaskDecoderSizes(
            decoder["hidden_dim"], decoder["layers"], decoder["heads"], decoder["ffn_dim"]
        ),
    }


def language_sizes(raw: Mapping[str, Any]) -> LanguageSizes:
    """Phi's sizes under the names that transformers uses."""
    return LanguageSizes(
        vocabulary=raw["vocab_size"],
        hidden=raw["hidden_size"],
        feed_forward=raw["intermediate_size"],
        layers=raw["num_hidden_layers"],
        heads=raw["num_attention_heads"],
        positions=raw["max_position_embeddings"],
        rotary_fraction=raw.get("partial_rotary_factor", 0.5),
        rotary_base=raw.get("rope_theta", 10000.0),
        norm_epsilon=raw.get("layer_norm_eps", 1e-5),
        head_rows=raw.get("lm_head_rows", 0),
    )
