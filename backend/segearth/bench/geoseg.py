"""GeoSeg's stages beside the reasoner, at published sizes, random weights: ours against the released order of
work (SAM 3's image encoder once per route, every sentence of phrase and empty phrase read anew).

The reasoner is left out: its time is its token count times its size, and the same in both.
"""

from __future__ import annotations

import platform
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from transformers import (
    BatchEncoding,
    CLIPConfig,
    CLIPModel,
    Sam3Config,
    Sam3Model,
    Sam3TrackerConfig,
    Sam3TrackerModel,
)

from segearth import __version__
from segearth.engines.machine import cpu_name
from segearth.model.geoseg.clip import Clip
from segearth.model.geoseg.points import choose
from segearth.model.geoseg.sam3 import Sam3
from segearth.model.geoseg.settings import PAPER

CROP = (600, 700)
PHRASE_TOKENS = 12
GIGABYTES = {"full": 7, "small": 2}
SMALL_LAYERS, SMALL_SIDE = 4, 336
"""Of SAM 3's 32 image and 24 text layers, and pixels instead of 1008: where only the order of work is to be
seen. The largest stage is small then, so the ratios are too."""


def measure(small: bool = False, device: str = "cpu") -> dict:
    """Seconds per stage. small: SAM 3 with `SMALL_LAYERS` layers at `SMALL_SIDE` pixels."""
    clip, sam = _clip(device), _sam3(small, device)
    crop = np.random.default_rng(0).integers(0, 256, (*CROP, 3), dtype=np.uint8)
    ours, masks = _ours(clip, sam, crop, device)
    released, same = _released(clip, sam, crop, device)
    equal = all(np.array_equal(one, other) for one, other in zip(masks, same, strict=True))
    layers = sam._detector.config.vision_config.backbone_config.num_hidden_layers
    return {
        "machine": f"{cpu_name()}, {torch.get_num_threads()} threads, {platform.machine()}, {device}",
        "versions": {"segearth": __version__, "torch": torch.__version__},
        "sam3_image_layers": layers,
        "ours_s": ours,
        "released_order_s": released,
        "first_question_ratio": round(sum(released.values()) / _total(ours, follow_up=False), 2),
        "follow_up_ratio": round(sum(released.values()) / _total(ours, follow_up=True), 2),
        "same_masks": equal,
    }


def _total(ours: dict[str, float], *, follow_up: bool) -> float:
    """A follow-up asks for another thing with sentences known: what was asked before, or the empty phrase."""
    skipped = ("sentences of the phrase", "sentences of the empty phrase") if follow_up else ()
    return sum(taken for stage, taken in ours.items() if stage not in skipped)


def _ours(clip: Clip, sam: Sam3, crop: np.ndarray, device: str) -> tuple[dict[str, float], list[np.ndarray]]:
    """Stage by stage."""
    seconds: dict[str, float] = {}

    def timed(stage: str, work: Callable[[], Any]) -> Any:
        seconds[stage], result = _timed(work, device)
        return result

    timed("sentences of the phrase", lambda: clip.ensemble("phrase"))
    timed("sentences of the empty phrase", lambda: clip.ensemble(""))
    similarity = timed("surgery", lambda: clip.similarity(crop, "phrase"))
    points = choose(similarity, *CROP, PAPER)
    seen = timed("image encoder", lambda: sam.encode(crop))
    point = timed("points", lambda: sam.by_points(seen, points))
    text = timed("words", lambda: sam.by_text(seen, "phrase"))
    return seconds, [point.mask, text.mask]


def _released(
    clip: Clip, sam: Sam3, crop: np.ndarray, device: str
) -> tuple[dict[str, float], list[np.ndarray]]:
    """The same parts, each route with an image pass of its own."""
    seconds: dict[str, float] = {}

    def timed(stage: str, work: Callable[[], Any]) -> Any:
        seconds[stage], result = _timed(work, device)
        return result

    def surgery() -> np.ndarray:
        clip.forget()
        return clip.similarity(crop, "phrase")

    similarity = timed("surgery with all sentences", surgery)
    points = choose(similarity, *CROP, PAPER)
    seen = timed("image encoder for points", lambda: sam.encode(crop))
    point = timed("points", lambda: sam.by_points(seen, points))
    seen = timed("image encoder for words", lambda: sam.encode(crop))
    text = timed("words", lambda: sam.by_text(seen, "phrase"))
    return seconds, [point.mask, text.mask]


def _timed(work: Callable[[], Any], device: str) -> tuple[float, Any]:
    _wait(device)
    began = time.perf_counter()
    result = work()
    _wait(device)
    return round(time.perf_counter() - began, 3), result


def _wait(device: str) -> None:
    if device == "cuda":
        torch.cuda.synchronize()


def _clip(device: str) -> Clip:
    """ViT-B/16."""
    config = CLIPConfig(vision_config={"patch_size": 16}, projection_dim=512)
    model = CLIPModel(config).eval().requires_grad_(False).to(device)
    return Clip(model, Words(config.text_config.vocab_size, config.text_config.eos_token_id), PAPER)


def _sam3(small: bool, device: str) -> Sam3:
    config, tracker = Sam3Config(), Sam3TrackerConfig()
    if small:
        config.text_config.num_hidden_layers = SMALL_LAYERS
        for one in (config.vision_config, tracker.vision_config):
            one.backbone_config.num_hidden_layers = SMALL_LAYERS
            one.backbone_config.image_size = SMALL_SIDE
            one.backbone_feature_sizes = [[SMALL_SIDE * times // 14] * 2 for times in (4, 2, 1)]
        tracker.prompt_encoder_config.image_size = SMALL_SIDE
    dtype = torch.bfloat16 if device == "cuda" else torch.float32
    heads = [
        kind(one).eval().requires_grad_(False).to(dtype).to(device)
        for kind, one in ((Sam3Model, config), (Sam3TrackerModel, tracker))
    ]
    return Sam3(*heads, Words(config.text_config.vocab_size, config.text_config.eos_token_id), PAPER)


class Words:
    """Stands in for a tokenizer: the same random ids for the same text."""

    def __init__(self, vocabulary: int, end: int):
        self._vocabulary, self._end = vocabulary, end

    def __call__(self, text: str | list[str], max_length: int = 77, **_: Any) -> BatchEncoding:
        texts = [text] if isinstance(text, str) else text
        draw = np.random.default_rng(len("".join(texts)))
        ids = torch.from_numpy(draw.integers(1000, self._vocabulary - 2, (len(texts), PHRASE_TOKENS)))
        ids[:, -1] = self._end
        return BatchEncoding({"input_ids": ids, "attention_mask": torch.ones_like(ids)})


def table(result: dict) -> str:
    """For people."""
    lines = [
        f"GeoSeg beside its reasoner, random weights, {result['sam3_image_layers']} image layers of SAM 3"
    ]
    lines.append(result["machine"])
    for title, way in (("ours", "ours_s"), ("released order of work", "released_order_s")):
        lines.append(f"{title}: {sum(result[way].values()):.2f} s")
        lines += [f"  {stage:32}{taken:9.3f} s" for stage, taken in result[way].items()]
    first, known = result["first_question_ratio"], result["follow_up_ratio"]
    masks = "equal" if result["same_masks"] else "DIFFER"
    lines.append(f"first question {first} x, with sentences known {known} x; masks {masks}")
    return "\n".join(lines)
