"""Trust on first use: what a repository gave the first time is what it must give ever after."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from segearth.errors import StoreUnwritable, WeightsHashWrong
from segearth.models.catalogue import Entry
from segearth.models.record import FileRecord, write_json
from segearth.settings import models_folder

FIRST_USE = "trusted on first use, then pinned"
PUBLISHED = "SHA-256 published with SegEarth"


@dataclass(frozen=True)
class Pin:
    """commit: that was pulled. sha256: of its files by name."""

    commit: str
    sha256: Mapping[str, str]


def pin_of(repository: str) -> Pin | None:
    """Raises StoreUnwritable where what was remembered is damaged: trusting anew is the user's decision."""
    path = _path()
    if not path.is_file():
        return None
    try:
        found = json.loads(path.read_text(encoding="utf-8")).get(repository)
        return Pin(found["commit"], dict(found["sha256"])) if found else None
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise StoreUnwritable(
            f"{path} is damaged ({type(error).__name__}).", advice="Remove this file to trust models anew."
        ) from error


def check_pinned(entry: Entry | None, pin: Pin | None, commit: str, files: Iterable[FileRecord]) -> str:
    """Who vouches for the files, in words. Raises WeightsHashWrong where they are not the known ones."""
    published = entry.sha256 if entry else {}
    pinned = pin.sha256 if pin and pin.commit == commit else {}
    for file in files:
        known = published.get(file.name) or pinned.get(file.name)
        if known and known != file.sha256:
            raise WeightsHashWrong(
                f"{file.name} is not what it was: its SHA-256 should begin with {known[:12]}.",
                advice="Do not use this source; pull from another mirror (--mirror).",
            )
    return PUBLISHED if published else FIRST_USE


def remember(repository: str, commit: str, files: Iterable[FileRecord]) -> None:
    path = _path()
    with FileLock(path.with_suffix(".lock")):  # another process may remember another model
        known = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        known[repository] = {"commit": commit, "sha256": {file.name: file.sha256 for file in files}}
        write_json(path, known)


def _path() -> Path:
    return models_folder() / "pins.json"
