"""gsi_japan: roads and solar panels, about 0.2 m (estimated)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from segearth.training.labelled_image import LabelledImage, read_mask, read_pixels

GSD = 0.2
NOUNS = {"road": "road", "solar": "solar_panel"}
ABSENT = frozenset(
    {"airplane", "runway", "storage_tank", "baseball_diamond", "swimming_pool", "tennis_court"}
)


def read(root: Path) -> Iterator[LabelledImage]:
    for folder, noun in NOUNS.items():
        for path in sorted((root / "gsi_japan" / folder / "images").glob("*.jpg")):
            mask = read_mask(root / "gsi_japan" / folder / "masks" / f"{path.stem}.png")
            number = path.stem.split("_")[-1]  # mirrored and rotated copies keep the number of their original
            yield LabelledImage(
                f"japan/{folder}/{path.stem}", f"japan_{folder}", f"japan/{folder}/{number}",
                read_pixels(path), GSD, {noun: np.where(mask > 127, 255, 0).astype(np.uint8)}, ABSENT,
            )  # fmt: skip
