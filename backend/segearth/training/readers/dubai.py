"""dubai_landcover: dense masks of five classes, GSD unknown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from segearth.training.labelled_image import IGNORE, OTHER, TARGET, LabelledImage, read_mask, read_pixels

UNLABELLED = 0
CLASSES = {"building": 1, "road": 3, "vegetation": 4, "water": 5}
ABSENT = frozenset({"airplane", "storage_tank", "railway", "solar_panel", "forest"})


def read(root: Path) -> Iterator[LabelledImage]:
    folder = root / "dubai_landcover"
    for path in sorted((folder / "images").glob("*.jpg")):
        classes = read_mask(folder / "masks" / f"{path.stem}.png")
        masks = {noun: _mask(classes, value) for noun, value in CLASSES.items()}
        place = "dubai/" + path.stem.split("_")[0]
        yield LabelledImage(f"dubai/{path.stem}", "dubai", place, read_pixels(path), None, masks, ABSENT)


def _mask(classes: np.ndarray, value: int) -> np.ndarray:
    mask = np.where(classes == value, TARGET, OTHER)
    return np.where(classes == UNLABELLED, IGNORE, mask).astype(np.uint8)
