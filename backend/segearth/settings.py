"""Where things live on this machine, and how much memory they may take: environment variables say it."""

from __future__ import annotations

import math
import os
from functools import cache
from pathlib import Path

from platformdirs import user_cache_path, user_data_path

from segearth.errors import SettingInvalid

MODEL_RECORD = "segearth-model.json"
"""What the model store writes beside a model's files: origin, SHA-256 of each, licence, task."""

REPOSITORY = Path(__file__).resolve().parents[2]


def model_roots() -> list[Path]:
    """Folders that hold one folder per model, in order of search: what the user installed, what this program
    brings along."""
    return [models_folder(), *bundled_model_roots()]


def models_folder() -> Path:
    """The folder that models are installed into (SEGEARTH_MODELS moves it)."""
    return Path(os.environ.get("SEGEARTH_MODELS") or user_data_path("segearth") / "models")


def bundled_model_roots() -> list[Path]:
    """Folders of models that this program brings along; never written to."""
    return [REPOSITORY / "resources" / "models", Path(__file__).resolve().parent / "resources" / "models"]


def model_folder(name: str) -> Path | None:
    """The first folder called `name` among the model roots, or None."""
    return next((root / name for root in model_roots() if (root / name).is_dir()), None)


def geoseg_file() -> Path:
    """GeoSeg's constants where they differ from the paper's (SEGEARTH_GEOSEG moves it); need not exist."""
    return Path(os.environ.get("SEGEARTH_GEOSEG") or models_folder() / "geoseg.json")


def memory_limit() -> float:
    """Bytes that engines may hold together before one gives way to the next (SEGEARTH_MEMORY, in gigabytes;
    0: one engine at a time). Infinite unless set. Raises SettingInvalid."""
    said = os.environ.get("SEGEARTH_MEMORY", "inf")
    try:
        limit = float(said) * 1e9
    except ValueError:
        limit = math.nan
    if not limit >= 0:
        raise SettingInvalid(f"SEGEARTH_MEMORY is a number of gigabytes, not {said!r}.")
    return limit


@cache
def cache_folder() -> Path:
    """For sent images and other things that may be deleted at any time (SEGEARTH_CACHE moves it)."""
    folder = Path(os.environ.get("SEGEARTH_CACHE") or user_cache_path("segearth"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder
