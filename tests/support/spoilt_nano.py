"""A built-in model that cannot be loaded."""

from __future__ import annotations

import shutil
from pathlib import Path

from segearth.settings import bundled_model_roots


def write(folder: Path) -> Path:
    """A folder of models whose segearth-nano has one wrong byte."""
    bundled = next(root / "segearth-nano" for root in bundled_model_roots() if root.is_dir())
    shutil.copytree(bundled, folder / "segearth-nano")
    weights = folder / "segearth-nano" / "weights.safetensors"
    content = bytearray(weights.read_bytes())
    content[len(content) // 2] ^= 0xFF
    weights.write_bytes(content)
    return folder
