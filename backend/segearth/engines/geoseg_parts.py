"""Where GeoSeg's networks lie: any installed model of the right kind will do, whatever its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from segearth.engines.base import Need
from segearth.errors import WeightsBroken, WeightsMissing
from segearth.model.geoseg.kinds import model_type
from segearth.model.weight_files import weight_files
from segearth.sentences import Sentence, say
from segearth.settings import model_roots

REASONER, CLIP, SAM3, SAM1 = "qwen3_vl", "clip", "sam3_video", "sam"
"""`model_type` in the config.json of each."""


def _need(code: str, model: str, kind: str, gated: bool = False) -> Need:
    return Need(model, say(code).text, kind, gated, code=code)


NEEDS = (
    _need("need-reasoner", "qwen3-vl-2b", REASONER),
    _need("need-clip", "clip-vit-base-patch16", CLIP),
    _need("need-sam3", "sam3", SAM3, gated=True),
)
INSTEAD = _need("need-sam1", "sam-vit-base", SAM1)
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

    def missing(self) -> list[Sentence]:
        """What is missing and how to get it; empty where all is there."""
        absent = [need for need in self.needs() if not need.installed]
        instead = [
            say("part-instead", other=need.name, part=INSTEAD.name, model=INSTEAD.model)
            for need in absent
            if need.kind == SAM3
        ]
        return [say("more-models"), *(need.missing() for need in absent), *instead] if absent else []

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
