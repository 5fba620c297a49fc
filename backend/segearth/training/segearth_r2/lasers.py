"""LaSeRS as its authors publish it: images, and files of questions, answers and run-length encoded masks."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from segearth.errors import DatasetNotFound, DatasetUnpaired, DatasetUnreadable
from segearth.training.segearth_r1.rle import decode_rle
from segearth.training.segearth_r2.sample import Dataset, Example

PLACES = ("", "LaSeRS", "rs_reason_seg/LaSeRS")


@dataclass(frozen=True, eq=False)
class RleTarget:
    """One mask of an item. name: for messages."""

    name: str
    rle: Mapping[str, Any]

    def read(self) -> np.ndarray:
        """rows x columns, bool. Raises DatasetUnreadable."""
        try:
            return decode_rle(self.rle)
        except (ValueError, KeyError, TypeError) as error:
            raise DatasetUnreadable(f"A mask of {self.name} is damaged ({error}).") from error


def find(root: Path) -> Path | None:
    """The folder that holds train, val and test, at or below `root`."""
    return next((root / place for place in PLACES if any((root / place).glob("*/annotations"))), None)


def read(root: Path, split: str) -> Dataset:
    """Raises DatasetNotFound, DatasetUnpaired, DatasetUnreadable."""
    base = find(root)
    files = sorted((base / split / "annotations").glob("*.json")) if base else []
    if not files:
        raise DatasetNotFound(f"{root} holds no {split}/images and {split}/annotations of LaSeRS.")
    examples = tuple(_example(item, base / split / "images", file) for file in files for item in _items(file))
    if not examples:
        raise DatasetNotFound(f"{base / split / 'annotations'} holds no question.")
    return Dataset(f"LaSeRS {split}", examples)


def _items(file: Path) -> list[Any]:
    try:
        items = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DatasetUnreadable(f"{file} cannot be read ({error}).") from error
    if not isinstance(items, list):
        raise DatasetUnreadable(f"{file} holds no list of questions.")
    return items


def _example(item: Any, images: Path, file: Path) -> Example:
    try:
        name = f"{item['id']}"
        texts = [item[key] for key in ("image_name", "description", "answer")]
        masks = item["mask"]
        if not all(isinstance(text, str) for text in texts) or not isinstance(masks, list):
            raise TypeError("image_name, description and answer are texts, mask is a list")
    except (KeyError, TypeError) as error:
        raise DatasetUnreadable(f"A question in {file} is incomplete ({error!r}).") from error
    image_name, question, answer = texts
    image = images / image_name
    if Path(image_name).name != image_name or not image.is_file():
        raise DatasetUnpaired(
            f"{name} of {file} needs the image {image_name!r}, which {images} does not hold."
        )
    return Example(name, image, tuple(RleTarget(name, mask) for mask in masks), question.strip(), answer)
