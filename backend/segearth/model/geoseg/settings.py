"""Every constant of GeoSeg, and the two presets: what the paper says, what the released code does."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from segearth.errors import SettingInvalid

UNITS = ("relative_1000", "relative_1", "pixel")


@dataclass(frozen=True)
class GeoSegSettings:
    """What one may change. The defaults are the preset `paper`; equation numbers are the paper's.

    unit: in which the reasoner is asked for its box. Qwen3-VL speaks in thousandths of the image; read as
        pixels, as the released code does, boxes drift to the bottom right of images under 1,000 pixels.
    alpha, beta: margins left and top, right and bottom, as shares of the box (eq. 2).
    box_rule: "paper" in floats, then rounded outward; "released" in whole pixels, never refused.
    minimum_side: pixels; smaller boxes are grown to it.
    points: "nms" takes the `k` highest local maxima from `tau` on, `separation` cells apart at least;
        "threshold" takes every cell from `cell_threshold` on in the map reduced by `reduction`.
    synthetic_points: of these, nine in the middle where no cell is marked.
    points_together: all points ask for one object; else each for its own, and the masks are united.
    gamma: share of the box that a route must mark to count (eq. 6); "at least one pixel" where None.
    keep_better_route: where both count and their intersection does not, the route with the higher score.
    nearest: how crop masks are resized: "corner" as OpenCV, "center" as Pillow.
    text_score, mask_threshold: which instances of SAM 3's text route count, which of their pixels.
    clip_side, surgery_blocks: pixels that CLIP looks at, blocks that CLIP Surgery changes.
    every_place: answer with every place that the reasoner names, not only the first as the paper does.
    reasoner_pixels: at most so many pixels of the image are shown to the reasoner.
    new_tokens, seconds: caps on the reasoner's reply. sample: as its checkpoint says, else greedy.
    """

    preset: str = "paper"
    unit: str = "relative_1000"
    alpha: float = 0.2
    beta: float = 0.1
    box_rule: str = "paper"
    minimum_side: int = 16
    points: str = "nms"
    k: int = 5
    tau: float = 0.3
    separation: int = 2
    cell_threshold: float = 0.8
    reduction: int = 2
    synthetic_points: bool = False
    points_together: bool = True
    gamma: float | None = 0.01
    keep_better_route: bool = False
    nearest: str = "corner"
    text_score: float = 0.25
    mask_threshold: float = 0.5
    clip_side: int = 512
    surgery_blocks: int = 6
    every_place: bool = False
    reasoner_pixels: int = 1024 * 1024
    new_tokens: int = 64
    seconds: float = 120.0
    sample: bool = False

    def __post_init__(self) -> None:
        for name, choices in CHOICES.items():
            if getattr(self, name) not in choices:
                raise SettingInvalid(f"{name} is one of {', '.join(choices)}, not {getattr(self, name)!r}.")
        for name, (low, high) in RANGES.items():
            value = getattr(self, name)
            if value is not None and not (math.isfinite(value) and low <= value <= high):
                raise SettingInvalid(f"{name} must lie between {low:g} and {high:g}, not {value!r}.")


CHOICES = {
    "preset": ("paper", "released"),
    "unit": UNITS,
    "box_rule": ("paper", "released"),
    "points": ("nms", "threshold"),
    "nearest": ("corner", "center"),
}
RANGES = {
    "alpha": (0, 2), "beta": (0, 2), "minimum_side": (1, 1024), "k": (1, 100), "tau": (0, 1),
    "separation": (1, 100), "cell_threshold": (0, 1), "reduction": (1, 16), "gamma": (0, 1),
    "text_score": (0, 1), "mask_threshold": (0.001, 0.999), "clip_side": (32, 2048),
    "surgery_blocks": (1, 48), "reasoner_pixels": (4096, 16_777_216), "new_tokens": (8, 4096),
    "seconds": (1, 3600),
}  # fmt: skip

PAPER = GeoSegSettings()
RELEASED = GeoSegSettings(
    preset="released",
    unit="pixel",
    box_rule="released",
    points="threshold",
    synthetic_points=True,
    points_together=False,
    gamma=None,
    new_tokens=1024,
    seconds=600.0,
    sample=True,
)
PRESETS = {"paper": PAPER, "released": RELEASED}


def read_settings(path: Path) -> GeoSegSettings:
    """From a JSON object: `preset` and whatever differs from it; the preset `paper` where there is no file.

    Raises SettingInvalid.
    """
    if not path.is_file():
        return PAPER
    try:
        return settings_from(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise SettingInvalid(f"{path} cannot be read ({error}).", advice="Correct or remove it.") from error


def settings_from(given: Any) -> GeoSegSettings:
    """Raises SettingInvalid for unknown names and for values of another kind."""
    if not isinstance(given, dict) or given.get("preset", "paper") not in PRESETS:
        raise SettingInvalid(f"GeoSeg's settings are an object with a preset of {', '.join(PRESETS)}.")
    base = PRESETS[given.get("preset", "paper")]
    known = {field.name: getattr(base, field.name) for field in fields(base)}
    for name, value in given.items():
        if name not in known:
            raise SettingInvalid(f"GeoSeg has no setting {name!r}; it has {', '.join(known)}.")
        if not _same_kind(value, getattr(PAPER, name), name):
            raise SettingInvalid(f"{name} cannot be {value!r}.")
    return replace(base, **given)


def changed(settings: GeoSegSettings) -> dict[str, Any]:
    """The preset and what differs from it: what `read_settings` reads back."""
    base = asdict(PRESETS[settings.preset])
    different = {name: value for name, value in asdict(settings).items() if value != base[name]}
    return {"preset": settings.preset, **different}


def _same_kind(value: Any, example: Any, name: str) -> bool:
    if name == "gamma" and value is None:
        return True
    if isinstance(example, bool) or isinstance(value, bool):
        return isinstance(value, bool) and isinstance(example, bool)
    return isinstance(value, (int, float) if isinstance(example, float) else type(example))
