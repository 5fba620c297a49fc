"""Which model a user wants from where."""

from __future__ import annotations

from dataclasses import dataclass

from segearth.errors import ModelUnknown, SettingInvalid
from segearth.models.catalogue import Entry, entry_named, entry_of_repository
from segearth.models.store import checked_name
from segearth.models.suitability import DEFAULT_NAME


@dataclass(frozen=True)
class Wanted:
    """A model to pull. name: its folder in the store. revision: branch, tag or commit. mirror: address of the
    hub; empty for HF_ENDPOINT or huggingface.co. task: empty where the configuration or the catalogue says
    it."""

    name: str
    repository: str
    revision: str = ""
    mirror: str = ""
    task: str = ""

    @property
    def entry(self) -> Entry | None:
        return entry_of_repository(self.repository)


def wanted(source: str, name: str = "", revision: str = "", mirror: str = "", task: str = "") -> Wanted:
    """What a user means. source: a name of the catalogue, or a repository as OWNER/NAME.

    Raises ModelUnknown, SettingInvalid.
    """
    entry = entry_named(source)
    if entry is None and source.count("/") != 1:
        raise ModelUnknown(f"The catalogue has no model called {source[:80]!r}.")
    repository = entry.repository if entry else source
    entry = entry or entry_of_repository(repository)
    chosen_name = name or (entry.name if entry else DEFAULT_NAME)
    task = task or (entry.task if entry else "")
    if task not in ("", "reasoning", "referring"):
        raise SettingInvalid(f"{task[:80]!r} is no task.", advice="Say reasoning or referring.")
    return Wanted(checked_name(chosen_name), repository, revision, mirror, task)
