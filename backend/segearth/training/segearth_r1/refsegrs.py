"""RefSegRS as its authors publish it: images, masks, and one file of phrases per split."""

from __future__ import annotations

import re
from pathlib import Path

from segearth.errors import DatasetNotFound, DatasetUnpaired, DatasetUnreadable
from segearth.training.segearth_r1.sample import Dataset, Sample, TargetFile

PLACES = ("", "RefSegRS", "rs_ref_seg/RefSegRS")
LINE = re.compile(r"(\d+)\s+(\S.*)")


def find(root: Path) -> Path | None:
    """The folder that holds the phrases, at or below `root`."""
    return next((root / place for place in PLACES if any((root / place).glob("output_phrase_*.txt"))), None)


def read(root: Path, split: str) -> Dataset:
    """One sample per phrase. Raises DatasetNotFound, DatasetUnpaired, DatasetUnreadable."""
    base = find(root)
    if base is None or not (base / f"output_phrase_{split}.txt").is_file():
        raise DatasetNotFound(f"{base or root} holds no output_phrase_{split}.txt of RefSegRS.")
    path = base / f"output_phrase_{split}.txt"
    samples = tuple(_sample(base, number, phrase) for number, phrase in _phrases(path))
    if not samples:
        raise DatasetNotFound(f"{path} holds no phrase.")
    return Dataset(f"RefSegRS {split}", "referring", samples)


def _phrases(path: Path) -> list[tuple[str, str]]:
    """(image number, phrase) of every line that is not blank."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as error:
        raise DatasetUnreadable(f"{path} cannot be read ({error}).") from error
    found = [(number, LINE.fullmatch(line.strip())) for number, line in enumerate(lines, 1) if line.strip()]
    wrong = [number for number, match in found if not match]
    if wrong:
        raise DatasetUnreadable(
            f"Line {wrong[0]} of {path} is not a number and a phrase.", advice="Correct this line."
        )
    return [match.groups() for _, match in found]


def _sample(base: Path, number: str, phrase: str) -> Sample:
    image, mask = (base / folder / f"{number}.tif" for folder in ("images", "masks"))
    for file in (image, mask):
        if not file.is_file():
            raise DatasetUnpaired(f"The phrase {phrase!r} needs {file}, which is not there.")
    return Sample(number, image, TargetFile(mask), (phrase,))
