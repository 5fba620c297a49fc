"""From a hub into the store."""

from __future__ import annotations

from pathlib import Path

from segearth.errors import ModelPresent, ModelUnsuitable
from segearth.models import pins, store
from segearth.models.fetching import fetch
from segearth.models.hub import Hub, Listing, RemoteFile
from segearth.models.progress import Meter, Report, Step
from segearth.models.record import FileRecord, ModelRecord, now
from segearth.models.staging import check_space, cleaned, discard, publish, staged, waiting
from segearth.models.store import Model
from segearth.models.suitability import check_kind, check_weights, chosen, is_weights
from segearth.models.wanted import Wanted
from segearth.sentences import say

COMMIT_FILE = ".commit"


def pull(want: Wanted, report: Report) -> Model:
    """Downloads, checks and installs; a model that is there already is given at once. Goes on with what an
    interrupted pull left, and waits for another process that pulls the same model.

    Raises ModelPresent (another model of that name), ModelUnsuitable, ModelUnknown, NoSpace, StoreUnwritable,
    DownloadDamaged, WeightsHashWrong, what `Hub` raises, and what `report` raises.
    """
    hub = Hub(want.mirror)
    with staged(want.name, waiting(report)) as folder:
        if model := _already(want):
            discard(folder)
            return model
        report(Step(0, 0, say("asking", who=hub.endpoint)))
        pin = pins.pin_of(want.repository)
        listing = hub.listing(want.repository, _revision(want, pin))
        _go_on_only_with(listing.commit, folder)
        remote = _files(listing)
        check_space(folder, sum(file.bytes for file in remote) - store.size_of(folder))
        with cleaned(folder):
            files = _download(hub, listing, remote, folder, want.name, report)
            trust = pins.check_pinned(want.entry, pin, listing.commit, files)
            check_weights(folder)
            (folder / COMMIT_FILE).unlink()
            _record(want, listing, trust, files).write(folder)
            publish(folder, want.name)
            pins.remember(want.repository, listing.commit, files)
    return store.get(want.name)


def _already(want: Wanted) -> Model | None:
    """The installed model if it is the one that is wanted. Raises ModelPresent where it is another."""
    model = store.find(want.name)
    if model is None:
        return None
    record = model.record
    same = record and record.origin == want.repository and want.revision in ("", "main", record.revision)
    if same:
        return model
    origin = record.origin if record else model.folder
    raise ModelPresent(f"A model called {want.name} is installed already, from {origin}.")


def _revision(want: Wanted, pin: pins.Pin | None) -> str:
    """What the user names; else what was pulled the first time; else what the catalogue names."""
    return want.revision or (pin.commit if pin else "") or (want.entry.revision if want.entry else "main")


def _go_on_only_with(commit: str, folder: Path) -> None:
    """Empties the staging folder where its files are of another commit."""
    note = folder / COMMIT_FILE
    if not note.is_file() or note.read_text(encoding="utf-8") != commit:
        for path in folder.iterdir():
            path.unlink()
        note.write_text(commit, encoding="utf-8")


def _files(listing: Listing) -> list[RemoteFile]:
    """Those that belong to the model. Raises ModelUnsuitable."""
    by_name = {file.name: file for file in listing.files}
    files = [by_name[name] for name in chosen(by_name)]
    if not any(is_weights(file.name) for file in files):
        raise ModelUnsuitable(f"{listing.repository} holds no weights of a model.")
    return files


def _download(
    hub: Hub, listing: Listing, files: list[RemoteFile], folder: Path, name: str, report: Report
) -> list[FileRecord]:
    """Judges configuration and tokenizer before the first byte of weights is asked for.

    name: that the model shall have.
    """
    meter = Meter(report, sum(file.bytes for file in files))
    light = [fetch(hub, listing, file, folder, meter) for file in files if not is_weights(file.name)]
    check_kind(folder, name)
    return light + [fetch(hub, listing, file, folder, meter) for file in files if is_weights(file.name)]


def _record(want: Wanted, listing: Listing, trust: str, files: list[FileRecord]) -> ModelRecord:
    entry = want.entry
    return ModelRecord(
        name=want.name,
        origin=listing.repository,
        revision=listing.commit,
        licence=listing.licence or (entry.licence if entry else ""),
        task=want.task,
        trust=trust,
        installed=now(),
        files=tuple(files),
    )
