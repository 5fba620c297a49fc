"""neon_tree_crowns: boxes of crowns, 0.1 m; the ellipse in a box is crown, the box's corners are ignored."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from segearth.training.labelled_image import IGNORE, TARGET, LabelledImage, read_pixels

GSD = 0.1
CORE = 0.8
"""Share of a box's half axes that is surely crown."""
Box = tuple[float, float, float, float]
ABSENT = frozenset({"airplane", "runway", "boat", "dock", "storage_tank", "tennis_court", "baseball_diamond",
                    "swimming_pool", "car", "building", "parking_lot", "bridge", "solar_panel"})  # fmt: skip


def read(root: Path) -> Iterator[LabelledImage]:
    folder = root / "neon_tree_crowns"
    images = sorted((folder / "images").glob("*.jpg"))
    boxes = _boxes(folder / "boxes.csv") if images else {}
    for path in images:
        pixels = read_pixels(path)
        mask = crown_mask(pixels.shape[:2], boxes[path.name])
        yield LabelledImage(
            f"neon/{path.stem}", "neon", _place(path.stem), pixels, GSD, {"tree": mask}, ABSENT
        )


def _boxes(table: Path) -> dict[str, list[Box]]:
    boxes: dict[str, list[Box]] = defaultdict(list)
    with table.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            boxes[row["image"]].append(tuple(float(row[key]) for key in ("xmin", "ymin", "xmax", "ymax")))
    return boxes


def crown_mask(shape: tuple[int, int], boxes: list[Box]) -> np.ndarray:
    mask = np.zeros(shape, np.uint8)
    rows, columns = np.mgrid[: shape[0], : shape[1]] + 0.5
    crowns = np.zeros(shape, bool)
    for left, top, right, bottom in boxes:
        mask[int(top) : int(np.ceil(bottom)), int(left) : int(np.ceil(right))] = IGNORE
        x, y = (columns - (left + right) / 2) / (right - left), (rows - (top + bottom) / 2) / (bottom - top)
        crowns |= x**2 + y**2 < (CORE / 2) ** 2
    mask[crowns] = TARGET
    return mask


def _place(stem: str) -> str:
    parts = stem.split("_")
    return "neon/" + (parts[1] if parts[0].isdigit() else parts[0])
