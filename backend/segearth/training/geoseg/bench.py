"""GeoSeg-Bench as its authors describe it: one JSON file per domain, images, masks of 0 and 255.

Not to be confused with another benchmark of that name (UniGeoSeg's). Whether it was published could not be
seen, so paths are looked up at the root, below `images` and `masks`, and below the domain's folder.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from segearth.errors import DatasetNotFound, DatasetUnpaired, DatasetUnreadable, DatasetUnsafe
from segearth.training.segearth_r1.sample import Dataset, Sample, TargetFile

DOMAINS = ("Urban", "Rural", "Traffic", "Nature")
LEVEL = re.compile(r"level\s*([123])", re.IGNORECASE)


@dataclass(frozen=True)
class BenchSample(Sample):
    """level: 1 to 3, how hard the question is."""

    domain: str = ""
    level: int = 0


def find(root: Path) -> Path | None:
    """`root`, where it holds a file of one of the domains."""
    return root if any((root / f"{domain}.json").is_file() for domain in DOMAINS) else None


def read(root: Path) -> Dataset:
    """All domains that are there.

    Raises DatasetNotFound, DatasetUnpaired, DatasetUnreadable, DatasetUnsafe.
    """
    files = [root / f"{domain}.json" for domain in DOMAINS if (root / f"{domain}.json").is_file()]
    if not files:
        raise DatasetNotFound(f"{root} holds none of {', '.join(f'{domain}.json' for domain in DOMAINS)}.")
    samples = tuple(_sample(root, file, item) for file in files for item in _items(file))
    absent = [domain for domain in DOMAINS if root / f"{domain}.json" not in files]
    notes = (f"Without {', '.join(absent)}: their files are not there.",) if absent else ()
    return Dataset("GeoSeg-Bench", "reasoning", samples, notes)


def _items(file: Path) -> list[Any]:
    try:
        items = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DatasetUnreadable(f"{file} cannot be read ({error}).") from error
    if not isinstance(items, list) or not items:
        raise DatasetUnreadable(f"{file} holds no list of questions.")
    return items


def _sample(root: Path, file: Path, item: Any) -> BenchSample:
    try:
        question, level = item["question"].strip(), int(LEVEL.search(item["difficulty"]).group(1))
        name, image, mask = str(item["id"]), Path(item["file_name"]), Path(item["mask_path"])
    except (KeyError, TypeError, AttributeError) as error:
        raise DatasetUnreadable(f"{file} holds an item without its fields ({error!r}).") from error
    if not question:
        raise DatasetUnreadable(f"Item {name} of {file} asks nothing.")
    found = _located(root, file, image, "images"), _located(root, file, mask, "masks")
    return BenchSample(
        f"{file.stem}/{name}", found[0], TargetFile(found[1]), (question,), (), domain=file.stem, level=level
    )


def _located(root: Path, file: Path, path: Path, folder: str) -> Path:
    """Where a file that the JSON names lies, never outside of `root`."""
    if path.is_absolute() or ".." in path.parts:
        raise DatasetUnsafe(f"{file} names {str(path)!r}, which lies outside of the data set.")
    places = (root / path, root / folder / path, root / file.stem / path, root / file.stem / folder / path)
    found = next((place for place in places if place.is_file()), None)
    if found is None:
        raise DatasetUnpaired(f"{file} names {str(path)!r}, which is not there.")
    return found
