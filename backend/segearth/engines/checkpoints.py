"""Installed checkpoints beside the engines' own: each is an engine of its family, under its own name."""

from __future__ import annotations

from pathlib import Path

from segearth.errors import SegEarthError
from segearth.model.config import SegEarthR1Config
from segearth.model.r2_config import SegEarthR2Config
from segearth.settings import model_folder, model_roots

CONFIGURATIONS = {"segearth-r1": SegEarthR1Config, "segearth-r2": SegEarthR2Config}
"""By engine: what its checkpoints' config.json must say."""


def further_checkpoints() -> dict[str, str]:
    """Name of the checkpoint -> engine of its family, for all but those that an engine is named after."""
    folders = (folder for root in model_roots() if root.is_dir() for folder in sorted(root.iterdir()))
    names = (folder.name for folder in folders if folder.is_dir() and not folder.name.startswith("."))
    found = {name: engine_of(name) for name in names if name not in CONFIGURATIONS}
    return {name: engine for name, engine in found.items() if engine}


def engine_of(name: str) -> str:
    """The engine that reads the installed checkpoint; empty where there is none. Reads its config.json."""
    folder = model_folder(name) if name == Path(name).name else None
    if folder is None:
        return ""
    return next((engine for engine, kind in CONFIGURATIONS.items() if _opens(kind, folder)), "")


def _opens(kind: type[SegEarthR1Config | SegEarthR2Config], folder: Path) -> bool:
    try:
        kind.from_folder(folder)
    except SegEarthError:
        return False
    return True
