"""Models of other families that the engine geoseg computes with: whether a folder is one of them."""

from __future__ import annotations

import re
from pathlib import Path

from segearth.errors import WeightsBroken, WeightsMissing
from segearth.model.geoseg.kinds import model_type
from segearth.models.store import NAME

TELLTALE = {
    "qwen3_vl": r"(model\.)?visual\.",
    "clip": r"visual_projection\.weight$",
    "sam3_video": r"tracker_model\.",
    "sam": r"mask_decoder\.",
}
"""By `model_type`: what the name of one of its tensors begins with."""
FILES = {
    "qwen3_vl": ("tokenizer.json", "preprocessor_config.json"),
    "clip": ("tokenizer.json",),
    "sam3_video": ("tokenizer.json",),
    "sam": (),
}
PLAIN_NAMES = {
    "qwen3_vl": "qwen3-vl", "clip": "clip", "sam3_video": "sam3", "sam": "segment-anything",
}  # fmt: skip


def is_part(folder: Path) -> bool:
    """Whether its config.json says so."""
    return model_type(folder) in TELLTALE


def check_part(folder: Path) -> None:
    """All but the weights. Raises WeightsMissing."""
    absent = [name for name in FILES[model_type(folder)] if not (folder / name).is_file()]
    if absent:
        raise WeightsMissing(f"{folder} has no {' and no '.join(absent)}.")


def check_part_weights(folder: Path) -> None:
    """Reads the names of the tensors. Raises WeightsMissing, WeightsBroken."""
    from segearth.model.checkpoint import Checkpoint

    kind = model_type(folder)
    if not any(re.match(TELLTALE[kind], name) for name in Checkpoint(folder)):
        raise WeightsBroken(f"The weights in {folder} are of another family than {kind}.")


def part_name(folder: Path) -> str:
    """The folder's own name where the store can have that, since there may be several of a kind."""
    own = folder.name.lower()
    return own if re.fullmatch(NAME, own) else plain_name(folder)


def plain_name(folder: Path) -> str:
    """Of its kind, whatever the folder is called."""
    return PLAIN_NAMES[model_type(folder)]
