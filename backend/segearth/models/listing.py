"""Every model that is installed or that the catalogue offers, for people to choose from."""

from __future__ import annotations

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
    bundled: bool
    folder: str
    bytes: int
    partial: int
    memory: int
    origin: str
    revision: str
    trust: str
    licence: str
    task: str


def listed() -> list[Listed]:
    """Installed ones first, each by name."""
    half = store.half_downloaded()
    there = [_installed(model, half) for model in store.installed()]
    names = {one.name for one in there}
    return there + [_offered(entry, half) for entry in ENTRIES if entry.name not in names]


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
        bundled=False,
        folder="",
        bytes=entry.bytes,
        partial=half.get(entry.name, 0),
        memory=entry.memory,
        origin=entry.repository,
        revision="",
        trust=PUBLISHED if entry.sha256 else FIRST_USE,
        licence=entry.licence,
        task=entry.task,
    )
