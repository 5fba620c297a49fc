"""Where GeoSeg's networks lie: any installed model of the right kind will do, whatever its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from segearth.engines.base import Need
from segearth.errors import WeightsBroken, WeightsMissing
from segearth.model.geoseg.kinds import model_type
from segearth.model.weight_files import weight_files
from segearth.settings import model_roots

REASONER, CLIP, SAM3, SAM1 = "qwen3_vl", "clip", "sam3_video", "sam"
"""`model_type` in the config.json of each."""

NEEDS = (
    Need("qwen3-vl-2b", "Qwen3-VL, which finds the place (2B, 4B, 8B or 32B)", REASONER),
    Need("clip-vit-base-patch16", "CLIP ViT-B/16, which points at it", CLIP),
    Need("sam3", "SAM 3, which segments it from points and from words", SAM3, gated=True),
)
INSTEAD = Need("sam-vit-base", "Segment Anything, which segments it from points only", SAM1)
"""Will do where SAM 3's terms cannot be accepted."""


@dataclass(frozen=True)
class Parts:
    """Folders of each kind that hold weights; the largest reasoner first. Empty where none is installed."""

    reasoners: tuple[Path, ...]
    clip: Path | None
    segmenter: Path | None
    has_sam3: bool

    @classmethod
    def find(cls, roots: Sequence[Path] = ()) -> Parts:
        """Among the folders in `roots`; in the model roots unless given."""
        folders = [folder for root in roots or model_roots() if root.is_dir() for folder in _inside(root)]
        kinds: dict[str, list[Path]] = {kind: [] for kind in (REASONER, CLIP, SAM3, SAM1)}
        for folder in folders:
            if (kind := model_type(folder)) in kinds and bytes_of(folder):
                kinds[kind].append(folder)
        reasoners = sorted(kinds[REASONER], key=bytes_of, reverse=True)
        segmenters = [*kinds[SAM3], *kinds[SAM1]]
        clip = kinds[CLIP][0] if kinds[CLIP] else None
        return cls(tuple(reasoners), clip, segmenters[0] if segmenters else None, bool(kinds[SAM3]))

    def needs(self) -> tuple[Need, ...]:
        """What the engine takes, each with whether it is there; SAM 3's stand-in where that is there."""
        segmenter = NEEDS[2] if self.has_sam3 or not self.segmenter else INSTEAD
        there = (bool(self.reasoners), bool(self.clip), bool(self.segmenter))
        return tuple(need.there(found) for need, found in zip((*NEEDS[:2], segmenter), there, strict=True))

    def missing(self) -> str:
        """What is missing and how to get it, in words; empty where all is there."""
        absent = [need for need in self.needs() if not need.installed]
        how = [f"{need.title}: {need.how}" for need in absent]
        if any(need.kind == SAM3 for need in absent):
            how.append(f"Instead of SAM 3, {INSTEAD.title}: {INSTEAD.how}")
        return " ".join(["GeoSeg needs more models.", *how]) if absent else ""

    def files(self, reasoner: Path) -> list[Path]:
        """The weights of all three. Raises WeightsMissing, WeightsBroken."""
        return [file for folder in (reasoner, self.clip, self.segmenter) for file in weight_files(folder)]


def bytes_of(folder: Path) -> int:
    """Of the weights; 0 where there are none to read."""
    try:
        return sum(file.stat().st_size for file in weight_files(folder))
    except (WeightsMissing, WeightsBroken, OSError):
        return 0


def _inside(root: Path) -> list[Path]:
    return sorted(one for one in root.iterdir() if one.is_dir() and not one.name.startswith("."))
