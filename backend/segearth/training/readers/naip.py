"""naip_california: NAIP chips 0.6 m with rule-based masks of pools and vegetation."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from segearth.training.labelled_image import LabelledImage, read_mask, read_pixels

GSD = 0.6
ABSENT = frozenset({"airplane", "runway", "boat", "dock", "storage_tank", "forest"})
_FOLDERS = {"swimming_pool": "masks_pool", "vegetation": "masks_vegetation"}


def place(stem: str) -> str:
    """The city: chips of one city may be neighbours."""
    return "naip/" + stem.split("_2020")[0]


def read(root: Path) -> Iterator[LabelledImage]:
    folder = root / "naip_california"
    by_hand = {path.stem for path in (root / "hand_masks" / "naip" / "swimming_pool").glob("*.png")}
    for path in sorted((folder / "images").glob("*.tif")):
        files = {noun: folder / name / f"{path.stem}.png" for noun, name in _FOLDERS.items()}
        if path.stem in by_hand:
            del files["swimming_pool"]  # the hand-drawn masks are complete
        labels = {noun: read_mask(file) for noun, file in files.items() if file.exists()}
        yield LabelledImage(
            f"naip/{path.stem}", "naip", place(path.stem), read_pixels(path), GSD, labels, ABSENT
        )
