"""amazon_forest_s2: forest at 10 m."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from segearth.training.labelled_image import LabelledImage, read_mask, read_pixels

GSD = 10.0
ABSENT = frozenset({"car", "swimming_pool", "tennis_court", "airplane", "storage_tank", "boat", "dock",
                    "solar_panel", "parking_lot", "baseball_diamond", "sports_field", "sand"})  # fmt: skip


def read(root: Path) -> Iterator[LabelledImage]:
    folder = root / "amazon_forest_s2"
    for path in sorted((folder / "images").glob("*.jpg")):
        mask = np.where(read_mask(folder / "masks" / f"{path.stem}.png") > 127, 255, 0).astype(np.uint8)
        place = f"amazon/{int(path.stem) // 50 * 50}"
        yield LabelledImage(
            f"amazon/{path.stem}", "amazon", place, read_pixels(path), GSD, {"forest": mask}, ABSENT
        )
