"""Qwen3-VL reads an image and a question and answers in text.

Its own processor cannot be built without torchvision, so the few lines that matter are here: the PIL image
processor, the chat frame, one placeholder per merged patch.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from PIL import Image

from segearth.errors import WeightsBroken
from segearth.model.geoseg.checkpoints import quiet, read_network, read_tokenizer
from segearth.model.geoseg.pictures import resized
from segearth.model.geoseg.prompts import grounding
from segearth.model.geoseg.settings import GeoSegSettings

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase, Qwen3VLForConditionalGeneration
    from transformers.image_processing_backends import PilBackend

FRAME = (
    "<|im_start|>user\n<|vision_start|>", "<|vision_end|>{}<|im_end|>\n<|im_start|>assistant\n"
)  # fmt: skip
"""Before and after the image, as Qwen's chat template writes it."""
LONGEST_SHAPE = 100
"""The image processor refuses images longer than 200 times their width; boxes are relative, so these may be
squashed."""
PRECISIONS = {"float32": torch.float32, "bfloat16": torch.bfloat16}


Alive = Callable[[], None]
"""Called between pieces of work; raises where nobody waits for the answer any more."""


def nobody_asks() -> None:
    pass


@dataclass(frozen=True)
class Said:
    """text: without special tokens. cut: "tokens" or "time" where a cap ended it, else empty."""

    text: str
    cut: str = ""


class Reasoner:
    """`ask` is its only verb."""

    def __init__(
        self,
        model: Qwen3VLForConditionalGeneration,
        tokenizer: PreTrainedTokenizerBase,
        processor: PilBackend,
        settings: GeoSegSettings,
    ):
        self.model, self._tokenizer, self._processor = model, tokenizer, processor
        self._settings = settings

    @classmethod
    def read(cls, folder: Path, device: str, precision: str, settings: GeoSegSettings) -> Reasoner:
        """precision: "float32", "bfloat16", "int8" or "int4". Raises WeightsMissing, WeightsBroken."""
        from transformers import Qwen3VLForConditionalGeneration

        kind = Qwen3VLForConditionalGeneration
        if precision in PRECISIONS:
            model = read_network(kind, folder, PRECISIONS[precision], device)
        else:
            model = read_network(kind, folder, torch.bfloat16, device, **_quantised(precision, device))
        return cls(model, read_tokenizer(folder), _processor(folder, settings), settings)

    @torch.inference_mode()
    def ask(self, pixels: np.ndarray, question: str, alive: Alive = nobody_asks) -> Said:
        """pixels: uint8 rows x columns x 3, the whole image. alive: called with every token; may raise."""
        rows, columns = pixels.shape[:2]
        inputs = self._inputs(pixels, grounding(question, columns, rows, self._settings))
        prompt_tokens = inputs["input_ids"].shape[1]
        with quiet():
            output = self.model.generate(**inputs, **self._how(alive))
        answer = output[0, prompt_tokens:].tolist()
        text = self._tokenizer.decode(answer, skip_special_tokens=True).strip()
        return Said(text, self._why_cut(answer))

    def _how(self, alive: Alive) -> dict[str, Any]:
        from transformers import GenerationConfig

        s, own = self._settings, self.model.generation_config
        kept = own.to_diff_dict() if s.sample else {"eos_token_id": own.eos_token_id}
        config = GenerationConfig(
            **kept | {"do_sample": s.sample, "max_new_tokens": s.new_tokens, "pad_token_id": self._padding()}
        )

        def each_token(ids: torch.Tensor, scores: object, **_: object) -> torch.Tensor:
            alive()
            return torch.zeros(len(ids), dtype=torch.bool, device=ids.device)

        return {"generation_config": config, "max_time": s.seconds, "stopping_criteria": [each_token]}

    def _inputs(self, pixels: np.ndarray, prompt: str) -> dict[str, torch.Tensor]:
        picture = self._processor(images=Image.fromarray(_presentable(pixels)), return_tensors="pt")
        merged = int(picture["image_grid_thw"].prod()) // self._processor.merge_size**2
        before, after = (self._tokenizer(part).input_ids for part in (FRAME[0], FRAME[1].format(prompt)))
        image = [self.model.config.image_token_id] * merged
        ids = torch.tensor([[*before, *image, *after]])
        kinds = torch.tensor([[0] * len(before) + [1] * merged + [0] * len(after)])
        inputs = {
            "input_ids": ids,
            "attention_mask": torch.ones_like(ids),
            "mm_token_type_ids": kinds,
            "pixel_values": picture["pixel_values"].to(self.model.dtype),
            "image_grid_thw": picture["image_grid_thw"],
        }
        return {name: value.to(self.model.device) for name, value in inputs.items()}

    def _padding(self) -> int:
        known = (self.model.generation_config.pad_token_id, self._tokenizer.pad_token_id)
        return next((one for one in known if one is not None), 0)

    def _ends(self) -> set[int]:
        ends = self.model.generation_config.eos_token_id
        return set(ends) if isinstance(ends, (list, tuple)) else {ends}

    def _why_cut(self, answer: list[int]) -> str:
        if answer and answer[-1] in self._ends():
            return ""
        return "tokens" if len(answer) >= self._settings.new_tokens else "time"


def _processor(folder: Path, settings: GeoSegSettings) -> PilBackend:
    from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil

    try:
        with quiet():
            processor = Qwen2VLImageProcessorPil.from_pretrained(folder, local_files_only=True)
    except (OSError, ValueError, TypeError) as error:
        raise WeightsBroken(f"{folder} has no usable preprocessor_config.json ({error}).") from error
    smallest = min(processor.size["shortest_edge"], settings.reasoner_pixels)
    processor.size = {"shortest_edge": smallest, "longest_edge": settings.reasoner_pixels}
    return processor


def _quantised(precision: str, device: str) -> dict[str, Any]:
    """The language model's linear layers in 8 or 4 bits; what sees the image stays in bfloat16."""
    from transformers import BitsAndBytesConfig

    kept = ["visual", "lm_head"]
    small = {"int8": {"load_in_8bit": True, "llm_int8_skip_modules": kept}, "int4": {
        "load_in_4bit": True, "bnb_4bit_compute_dtype": torch.bfloat16, "bnb_4bit_quant_type": "nf4",
        "llm_int8_skip_modules": kept}}[precision]  # fmt: skip
    return {"quantization_config": BitsAndBytesConfig(**small), "device_map": {"": device}}


def _presentable(pixels: np.ndarray) -> np.ndarray:
    """Contiguous, and no longer than `LONGEST_SHAPE` times its width."""
    rows, columns = pixels.shape[:2]
    least = -(-max(rows, columns) // LONGEST_SHAPE)
    if min(rows, columns) >= least:
        return np.ascontiguousarray(pixels)
    return resized(pixels, max(rows, least), max(columns, least), Image.Resampling.BICUBIC)
