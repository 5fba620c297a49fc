"""A folder of one's own: images, masks, and questions whose answers name several targets."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from segearth.errors import DatasetNotFound, DatasetUnpaired, DatasetUnreadable
from segearth.training.segearth_r1.sample import TargetFile
from segearth.training.segearth_r2.sample import Dataset, Example

QUESTIONS = "answers.json"
ADVICE = (
    'Write a list of objects such as {"image": "a.png", "question": "the roofs and the road", '
    '"answer": "<p>roofs</p>[SEG] and <p>road</p>[SEG]", "masks": ["a_roofs.png", "a_road.png"]}.'
)


def find(root: Path) -> Path | None:
    """`root`, where it holds a file of answers."""
    return root if (root / QUESTIONS).is_file() else None


def read(root: Path, split: str) -> Dataset:
    """`root` holds images/, masks/ and answers.json: a list of objects with image, question, answer (with
    [SEG] once per mask), masks (in that order) and, if you like, split. Without any split everything belongs
    to every split. Raises DatasetNotFound, DatasetUnpaired, DatasetUnreadable.
    """
    path = root / QUESTIONS
    if not path.is_file():
        raise DatasetNotFound(f"{root} holds no {QUESTIONS}.", advice=ADVICE)
    rows = _rows(path)
    divided = any("split" in row for row in rows)
    examples = tuple(_example(root, row) for row in rows if not divided or row.get("split") == split)
    if not examples:
        raise DatasetNotFound(f"{path} has no question" + (f" of the split {split!r}." if divided else "."))
    note = f"{path.name} names no split: every question is used for training and for evaluation alike."
    return Dataset(root.name, examples, () if divided else (note,))


def _rows(path: Path) -> list[dict[str, Any]]:
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        if not all(_is_whole(row) for row in rows):
            raise ValueError("a question lacks image, question, answer or masks")
        return rows
    except (OSError, ValueError, TypeError) as error:
        raise DatasetUnreadable(f"{path} is no list of questions ({error}).", advice=ADVICE) from error


def _is_whole(row: Any) -> bool:
    texts = isinstance(row, dict) and all(
        isinstance(row.get(key), str) for key in ("image", "question", "answer")
    )
    masks = row.get("masks") if isinstance(row, dict) else None
    return texts and isinstance(masks, list) and all(isinstance(mask, str) for mask in masks)


def _example(root: Path, row: dict[str, Any]) -> Example:
    image = _named(root / "images", row["image"])
    masks = tuple(TargetFile(_named(root / "masks", mask)) for mask in row["masks"])
    return Example(image.stem, image, masks, row["question"].strip(), row["answer"])


def _named(folder: Path, name: str) -> Path:
    if Path(name).name != name or not (folder / name).is_file():
        raise DatasetUnpaired(f"{QUESTIONS} names {name!r}, which {folder} does not hold.")
    return folder / name
