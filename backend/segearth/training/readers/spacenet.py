"""spacenet_roads_buildings: Las Vegas and Shanghai roads (centre-line buffers), Rio de Janeiro buildings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from segearth.training.labelled_image import IGNORE, OTHER, TARGET, LabelledImage, read_mask, read_pixels

GSD = {"vegas_roads": 0.76, "shanghai_roads": 0.76, "rio_buildings": 0.5}
ROAD_MARGIN = 6
"""Pixels beside the buffered centre line that may still be road: ignored."""


def place(folder: str, stem: str) -> str:
    """Neighbouring numbers are neighbouring chips: ten numbers are one place."""
    number = "".join(filter(str.isdigit, stem.split("_")[-1]))
    return f"spacenet/{folder}/{int(number) // 10}x"


def read(root: Path) -> Iterator[LabelledImage]:
    for folder, gsd in GSD.items():
        base = root / "spacenet_roads_buildings" / folder
        for path in sorted((base / "images").glob("*.*")):
            mask = np.where(read_mask(next((base / "masks").glob(f"{path.stem}.*"))) > 0, TARGET, OTHER)
            noun = "building" if folder == "rio_buildings" else "road"
            if noun == "road":
                mask = _ignore_beside(mask, ROAD_MARGIN)
            yield LabelledImage(
                f"spacenet/{folder}/{path.stem}", f"spacenet_{folder}", place(folder, path.stem),
                read_pixels(path), gsd, {noun: mask.astype(np.uint8)},
            )  # fmt: skip


def _ignore_beside(mask: np.ndarray, margin: int) -> np.ndarray:
    target = torch.from_numpy((mask == TARGET).astype(np.float32))[None, None]
    near = F.max_pool2d(target, 2 * margin + 1, 1, margin)[0, 0].numpy() > 0
    return np.where(near & (mask == OTHER), IGNORE, mask)
