"""A folder of one's own: images, masks, and a question each."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from segearth.errors import DatasetNotFound, DatasetUnpaired, DatasetUnreadable
from segearth.training.segearth_r1.sample import Dataset, Sample, TargetFile

QUESTIONS = ("questions.csv", "questions.json")
ADVICE = "Write one line per question with the columns image, question and, if you like, answer, mask, split."


def find(root: Path) -> Path | None:
    """`root`, where it holds a file of questions."""
    return root if any((root / name).is_file() for name in QUESTIONS) else None


def read(root: Path, split: str) -> Dataset:
    """`root` holds images/, masks/ and questions.csv (columns image, question; optional: answer, mask, split)
    or questions.json (a list of objects with the same keys). A mask has the name of its image unless the
    column says otherwise. Without the column split everything belongs to every split.

    Raises DatasetNotFound, DatasetUnpaired, DatasetUnreadable.
    """
    path = next((root / name for name in QUESTIONS if (root / name).is_file()), None)
    if path is None:
        raise DatasetNotFound(f"{root} holds no {' or '.join(QUESTIONS)}.", advice=ADVICE)
    rows = _rows(path)
    divided = any("split" in row for row in rows)
    samples = tuple(_sample(root, row, path) for row in rows if not divided or row.get("split") == split)
    if not samples:
        raise DatasetNotFound(f"{path} has no question" + (f" of the split {split!r}." if divided else "."))
    note = f"{path.name} has no column split: every question is used for training and for evaluation alike."
    return Dataset(root.name, None, samples, () if divided else (note,))


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
        return [_filled(row) for row in (json.loads(text) if path.suffix == ".json" else _table(text))]
    except (OSError, ValueError, TypeError, KeyError, csv.Error) as error:
        raise DatasetUnreadable(f"{path} is not a table of questions ({error}).", advice=ADVICE) from error


def _table(text: str) -> Iterator[dict]:
    """Commas, or semicolons, which spreadsheets write where the comma is the decimal sign."""
    head = text.partition("\n")[0]
    return csv.DictReader(io.StringIO(text, newline=""), delimiter=";" if ";" in head else ",")


def _filled(row: Any) -> dict[str, str]:
    """The cells of a row that are not empty, texts all of them."""
    cells = {key: value for key, value in row.items() if value} if isinstance(row, dict) else {}
    if not {"image", "question"} <= cells.keys() or not all(isinstance(cell, str) for cell in cells.values()):
        raise ValueError(f"this row has no image and question: {row}")
    return cells


def _sample(root: Path, row: dict[str, str], path: Path) -> Sample:
    image = _named(root / "images", row["image"], path)
    mask = _named(root / "masks", row.get("mask", Path(row["image"]).stem), path)
    answers = (row["answer"],) if "answer" in row else ()
    return Sample(image.stem, image, TargetFile(mask), (row["question"],), answers)


def _named(folder: Path, name: str, path: Path) -> Path:
    """The file of that name, or the only one with that name before its ending."""
    if Path(name).name != name:
        raise DatasetUnpaired(f"{path} names {name!r}, which is no plain file name.")
    if (folder / name).is_file():
        return folder / name
    found = [file for file in folder.glob("*") if file.stem == name]
    if len(found) != 1:
        how_many = f"{len(found)} files" if found else "no file"
        raise DatasetUnpaired(f"{path} names {name!r}, but {folder} holds {how_many} of that name.")
    return found[0]
