"""planet_ca_ships_planes: ships, sea and parked airliners at 3 m."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from segearth.training.labelled_image import LabelledImage, read_mask, read_pixels

GSD = 3.0
_FOLDERS = {"boat": "masks_ship", "water": "masks_water", "airplane": "masks_airplane"}
_TOO_SMALL = frozenset({"car", "swimming_pool", "tennis_court", "tree", "solar_panel", "baseball_diamond"})
_PLACES = {"s1": "san_francisco", "s2": "long_beach", "s3": "long_beach", "p4": "desert"}


def read(root: Path) -> Iterator[LabelledImage]:
    folder = root / "planet_ca_ships_planes"
    for path in sorted((folder / "images").glob("*.*")):
        files = {noun: folder / name / f"{path.stem}.png" for noun, name in _FOLDERS.items()}
        masks = {noun: read_mask(file) for noun, file in files.items() if file.exists()}
        scene = path.stem.split("_")[0]
        absent = _TOO_SMALL | (
            {"boat", "dock", "water", "bridge"} if scene == "p4" else {"airplane", "runway"}
        )
        yield LabelledImage(
            f"planet/{path.stem}", "planet", f"planet/{_PLACES[scene]}", read_pixels(path), GSD, masks, absent
        )
