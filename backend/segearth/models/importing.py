"""From a folder, for example on a stick, into the store: no network needed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from segearth.errors import ModelPresent, ModelUnsuitable, WeightsHashWrong
from segearth.models import store
from segearth.models.catalogue import entry_named
from segearth.models.part_kinds import is_part, part_name
from segearth.models.progress import Meter, Report, Step
from segearth.models.record import BLOCK, FileRecord, ModelRecord, now, read_record, sha256_of
from segearth.models.staging import check_space, cleaned, discard, publish, staged, waiting
from segearth.models.store import Model
from segearth.models.suitability import DEFAULT_NAME, check_kind, check_weights, chosen, unsuitable
from segearth.sentences import say

IMPORTED = "pinned as they were when imported"


def import_folder(source: Path, name: str, report: Report, task: str = "") -> Model:
    """Copies, checks and installs. Where the folder is another store's model, its record vouches for the
    files.

    name: empty for the name that the catalogue or the engine knows it by.
    Raises ModelUnsuitable, ModelPresent, WeightsHashWrong, NoSpace, StoreUnwritable, SettingInvalid.
    """
    if not _is_folder(source):
        raise ModelUnsuitable(f"There is no folder {str(source)!r}.")
    record = read_record(source)
    name = store.checked_name(name or default_name(source, record))
    _check_absent(name)
    with _readable(source):
        check_kind(source, name)
        paths = [source / file for file in chosen(path.name for path in source.iterdir() if path.is_file())]
    with staged(name, waiting(report)) as folder, cleaned(folder):
        _check_absent(name)  # who was waited for may have installed it
        discard(folder)  # what an interrupted download left is of no use here
        folder.mkdir()
        meter = Meter(report, sum(path.stat().st_size for path in paths))
        check_space(folder, meter.total)
        files = tuple(_copy(path, folder, meter) for path in paths)
        _check_known(record, files)
        report(Step(meter.total, meter.total, say("checking-model")))
        check_weights(folder)
        _record(source, name, record, task, files).write(folder)
        publish(folder, name)
    return store.get(name)


def _check_absent(name: str) -> None:
    if store.find(name):
        raise ModelPresent(f"A model called {name} is installed already.")


def default_name(source: Path, record: ModelRecord | None) -> str:
    """What another store called it; else the folder's own name where the catalogue knows that; else the name
    under which its engine looks."""
    if record:
        return record.name
    if entry_named(source.name):
        return source.name
    if not (source / "config.json").is_file():
        return DEFAULT_NAME
    if is_part(source):
        return part_name(source)
    from segearth.model.family import family_of

    with unsuitable(source):
        return family_of(source)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except ValueError:  # a name that no file can have
        return False


def _copy(path: Path, folder: Path, meter: Meter) -> FileRecord:
    """Copies a file, then reads the copy: what is recorded is what lies in the store."""
    meter.begin(say("copying", file=path.name))
    target = folder / path.name
    with target.open("wb") as file:
        for block in _blocks(path):
            file.write(block)
            meter.add(len(block))
    return FileRecord.of(target, sha256_of(target, meter.alive))


def _blocks(path: Path) -> Iterator[bytes]:
    with _readable(path), path.open("rb") as file:
        while block := file.read(BLOCK):
            yield block


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    """A stick that was pulled out or has worn out is no fault of the store. Raises ModelUnsuitable."""
    try:
        yield
    except OSError as error:
        raise ModelUnsuitable(
            f"{error.filename or path} cannot be read ({error.strerror}).",
            advice="Copy the folder to this machine's disk and import it from there.",
        ) from error


def _check_known(record: ModelRecord | None, files: tuple[FileRecord, ...]) -> None:
    known = {file.name: file.sha256 for file in record.files} if record else {}
    wrong = [file.name for file in files if known.get(file.name, file.sha256) != file.sha256]
    absent = set(known) - {file.name for file in files}
    if wrong or absent:
        raise WeightsHashWrong(
            f"{', '.join([*wrong, *sorted(absent)])} on the way here was changed or lost.",
            advice="Copy the model's folder anew from the machine where it is installed.",
        )


def _record(
    source: Path, name: str, record: ModelRecord | None, task: str, files: tuple[FileRecord, ...]
) -> ModelRecord:
    entry = entry_named(name)
    return ModelRecord(
        name=name,
        origin=record.origin if record else str(source.absolute()),
        revision=record.revision if record else "",
        licence=record.licence if record else entry.licence if entry else "",
        task=task or (record.task if record else entry.task if entry else ""),
        trust=record.trust if record else IMPORTED,
        installed=now(),
        files=files,
    )
