"""hand_masks: hand-drawn masks of many nouns on crops of four other folders."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from segearth.training.labelled_image import LabelledImage, read_mask, read_pixels
from segearth.training.readers import naip, oam, spacenet

_GSD = {"naip": 0.6, "estonia": 0.2, "spacenet": 0.76}


def read(root: Path) -> Iterator[LabelledImage]:
    for table in sorted((root / "hand_masks").glob("*/crops.csv")):
        with table.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                yield _crop(root, table.parent, row)


def _crop(root: Path, folder: Path, row: dict[str, str]) -> LabelledImage:
    x, y, width, height = (int(row[key]) for key in ("x", "y", "width", "height"))
    source = Path(row["source"])
    return LabelledImage(
        name=f"hand_masks/{folder.name}/{row['stem']}",
        source=f"hand_{folder.name}",
        place=_place(folder.name, source),
        pixels=read_pixels(root / source)[y : y + height, x : x + width],
        gsd=oam.gsd(source.stem) if folder.name == "oam" else _GSD[folder.name],
        masks={path.parent.name: read_mask(path) for path in sorted(folder.glob(f"*/{row['stem']}.png"))},
        absent=naip.ABSENT if folder.name == "naip" else frozenset(),
    )


def _place(folder: str, source: Path) -> str:
    if folder == "naip":
        return naip.place(source.stem)
    if folder == "oam":
        return oam.place(source.stem)
    if folder == "spacenet":
        return spacenet.place(source.parent.parent.name, source.stem)
    return "estonia/" + source.stem.removesuffix("_copy")
