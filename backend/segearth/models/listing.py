"""Every model that is installed or that the catalogue offers, for people to choose from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from segearth.models import store
from segearth.models.catalogue import ENTRIES, Entry, entry_named
from segearth.models.pins import FIRST_USE, PUBLISHED
from segearth.models.store import Model

BY_HAND = "put there by hand, nothing is recorded"
BUNDLED = "came with SegEarth"


@dataclass(frozen=True)
class Listed:
    """Texts are empty and numbers 0 where they are not known.

    bytes: on disk where installed, else of the download. partial: bytes that an interrupted download left.
    memory: bytes needed to answer. origin: repository or folder. trust: who vouches for its files, in words.
    """

    name: str
    title: str
    installed: bool
    bundled: bool = False
    folder: str = ""
    bytes: int = 0
    partial: int = 0
    memory: int = 0
    origin: str = ""
    revision: str = ""
    trust: str = ""
    licence: str = ""
    task: str = ""


def listed(coming: Iterable[str] = ()) -> list[Listed]:
    """Installed ones first, then those of the catalogue, then others that are `coming` or half downloaded."""
    half = store.half_downloaded()
    found = {model.name: _installed(model, half) for model in store.installed()}
    for entry in ENTRIES:
        found.setdefault(entry.name, _offered(entry, half))
    for name in sorted({*coming, *half}):
        found.setdefault(name, Listed(name, title="", installed=False, partial=half.get(name, 0)))
    return list(found.values())


def _installed(model: Model, half: dict[str, int]) -> Listed:
    record, entry = model.record, entry_named(model.name)
    return Listed(
        name=model.name,
        title=entry.title if entry else "",
        installed=True,
        bundled=model.bundled,
        folder=str(model.folder),
        bytes=model.bytes,
        partial=half.get(model.name, 0),
        memory=entry.memory if entry else 0,
        origin=record.origin if record else "",
        revision=record.revision if record else "",
        trust=record.trust if record else BUNDLED if model.bundled else BY_HAND,
        licence=record.licence if record else "",
        task=record.task if record else "",
    )


def _offered(entry: Entry, half: dict[str, int]) -> Listed:
    return Listed(
        name=entry.name,
        title=entry.title,
        installed=False,
        bytes=entry.bytes,
        partial=half.get(entry.name, 0),
        memory=entry.memory,
        origin=entry.repository,
        trust=PUBLISHED if entry.sha256 else FIRST_USE,
        licence=entry.licence,
        task=entry.task,
    )
