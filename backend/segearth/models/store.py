"""What is installed: one folder per model in the models folders."""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from segearth.errors import ModelBundled, ModelPresent, ModelUnknown, SettingInvalid, WeightsBroken
from segearth.models.record import ModelRecord, read_record
from segearth.models.staging import STAGING, discard, staged, staging_folder
from segearth.settings import bundled_model_roots, model_folder, model_roots, models_folder

NAME = r"[a-z0-9]([a-z0-9._-]{0,62}[a-z0-9_-])?"


@dataclass(frozen=True)
class Model:
    """bytes: of all its files. bundled: whether it came with this program. record: None where the store did
    not install it, or cannot read what it remembers about it."""

    name: str
    folder: Path
    bytes: int
    bundled: bool
    record: ModelRecord | None


def checked_name(name: str) -> str:
    """A name that is a plain folder name on every system. Raises SettingInvalid."""
    if not re.fullmatch(NAME, name):
        raise SettingInvalid(
            f"{name[:80]!r} is no name for a model.",
            advice="Use at most 64 small letters, digits, dots and dashes, beginning with a letter or digit.",
        )
    return name


def installed() -> list[Model]:
    """By name; a model that an earlier folder hides is left out."""
    roots = [root for root in model_roots() if root.is_dir()]
    found = {folder.name: folder for root in reversed(roots) for folder in root.iterdir() if _shown(folder)}
    return [_model(folder) for _, folder in sorted(found.items())]


def find(name: str) -> Model | None:
    folder = model_folder(checked_name(name))
    return _model(folder) if folder else None


def get(name: str) -> Model:
    """Raises ModelUnknown, SettingInvalid."""
    if model := find(name):
        return model
    raise ModelUnknown(f"No model called {name} is installed.")


def half_downloaded() -> dict[str, int]:
    """Name -> bytes that an interrupted download has left for the next one to go on with."""
    place = models_folder() / STAGING
    folders = [folder for folder in place.iterdir() if folder.is_dir()] if place.is_dir() else []
    return {folder.name: size_of(folder) for folder in sorted(folders)}


def remove(name: str) -> int:
    """Removes a model, and what an interrupted download of it left; gives the bytes that are free again.

    Raises ModelUnknown, ModelBundled, StoreUnwritable.
    """
    model, staging = find(name), staging_folder(checked_name(name))
    if model and model.bundled:
        raise ModelBundled(f"{name} is part of SegEarth and cannot be removed.")
    if not model and not staging.is_dir():
        raise ModelUnknown(f"No model called {name} is installed.")
    with staged(name, _held) as place:
        freed = size_of(place) + (model.bytes if model else 0)
        discard(place)
        if model:
            gone = model.folder.with_name(f".removed-{name}")
            discard(gone)  # what an interrupted removal left
            os.replace(model.folder, gone)  # no longer a model, whatever interrupts what follows
            shutil.rmtree(gone)
    return freed


def size_of(folder: Path) -> int:
    """Bytes of all files in it; none of those that go meanwhile: a download that ends moves its own."""
    return sum(_bytes(Path(place, name)) for place, _, names in os.walk(folder) for name in names)


def _bytes(file: Path) -> int:
    try:
        return file.stat().st_size
    except FileNotFoundError:
        return 0


def _held(holder: str) -> None:
    raise ModelPresent(f"The model is being installed by {holder}.", advice="Wait until that has ended.")


def _shown(folder: Path) -> bool:
    return folder.is_dir() and not folder.name.startswith(".")


def _model(folder: Path) -> Model:
    try:
        record = read_record(folder)
    except WeightsBroken:  # listing goes on; checking says it
        record = None
    return Model(folder.name, folder, size_of(folder), folder.parent in bundled_model_roots(), record)
