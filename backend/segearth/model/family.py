"""Which network a checkpoint folder is for."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from segearth.model.config import reading_config
from segearth.model.r2_config import MODEL_TYPE

R1, R2 = "segearth-r1", "segearth-r2"


def family_of(folder: Path) -> str:
    """R2 where config.json says so, otherwise R1, which refuses what it does not know.

    Raises WeightsMissing, WeightsBroken.
    """
    with reading_config(folder, "SegEarth") as raw:
        if not isinstance(raw, Mapping):
            raise TypeError("config.json holds no JSON object")
        is_r2 = "siglip" in raw["plain"] if "plain" in raw else raw.get("model_type") == MODEL_TYPE
        return R2 if is_r2 else R1
