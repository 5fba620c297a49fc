"""Which network a folder of weights is for, by its config.json. Imports no network library."""

from __future__ import annotations

import json
from pathlib import Path


def model_type(folder: Path) -> str:
    """What its config.json calls it; empty where there is none."""
    try:
        return str(json.loads((folder / "config.json").read_text(encoding="utf-8"))["model_type"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""
