"""EarthReason as its authors publish it: images, masks, and files of questions and answers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from segearth.errors import DatasetNotFound, DatasetUnreadable
from segearth.training.segearth_r1.pairing import files_in, pair
from segearth.training.segearth_r1.sample import Dataset, Sample, TargetFile

PLACES = ("", "RSReasonSeg", "rs_reason_seg/RSReasonSeg")
NOTHING = "There is no target object in the image."
"""The published answer where the target is empty."""


def find(root: Path) -> Path | None:
    """The folder that holds train, val and test, at or below `root`."""
    return next((root / place for place in PLACES if any((root / place).glob("*/QAs"))), None)


def read(root: Path, split: str) -> Dataset:
    """Raises DatasetNotFound, DatasetUnpaired, DatasetUnreadable."""
    base = find(root)
    if base is None or not (base / split).is_dir():
        raise DatasetNotFound(
            f"{root} holds no {split}/images, {split}/labels and {split}/QAs of EarthReason."
        )
    folder = base / split
    groups = [
        files_in(folder / "images", (".jpg", ".jpeg", ".png")),
        files_in(folder / "labels", (".png",)),
        files_in(folder / "QAs", (".json", ".txt")),
    ]
    rows, note = pair(groups)
    samples = tuple(_sample(*row) for row in rows)
    return Dataset(f"EarthReason {split}", "reasoning", samples, (note,) if note else ())


def _sample(image: Path, label: Path, words: Path) -> Sample:
    try:
        content = json.loads(words.read_text(encoding="utf-8"))
        questions, answers = _texts(content["questions"]), _texts(content["answer"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DatasetUnreadable(f"{words} does not hold questions and answers ({error!r}).") from error
    if not questions:
        raise DatasetUnreadable(f"{words} holds no question.")
    return Sample(image.stem, image, TargetFile(label), questions, answers or (NOTHING,))


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
        raise TypeError("questions and answer must be lists of texts")
    return tuple(value)
