"""Whether a folder is a model that an engine here can use, judged before the store shows it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from fnmatch import fnmatchcase
from pathlib import Path

from segearth.errors import ModelUnsuitable, SettingInvalid, WeightsBroken, WeightsMissing
from segearth.settings import MODEL_RECORD

WEIGHTS = ("*.safetensors", "pytorch_model*.bin")
OTHERS = ("*.json", "merges.txt", "README.md", "LICENSE*")
ENGINES = ("segearth-r1", "segearth-r2")
"""Each looks for its checkpoint under its own name."""
DEFAULT_NAME = ENGINES[0]
"""Of a repository that nobody knows. The engine of that name finds a checkpoint under it."""


def chosen(names: Iterable[str]) -> list[str]:
    """The files of a checkpoint folder that belong to the model, the weights last: nothing from subfolders,
    no states of an optimiser, torch's own format only where there are no safetensors."""
    flat = [name for name in names if not set(name) & set("/\\:") and name != MODEL_RECORD]
    weights = next((found for pattern in WEIGHTS if (found := _matching(flat, (pattern,)))), [])
    return _matching(flat, OTHERS) + weights


def _matching(names: list[str], patterns: tuple[str, ...]) -> list[str]:
    return sorted(
        name
        for name in names
        if not name.startswith(".") and any(fnmatchcase(name, pattern) for pattern in patterns)
    )


def is_weights(name: str) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in WEIGHTS)


def check_kind(folder: Path, name: str) -> None:
    """Judges everything but the weights. name: that the model shall have; an engine looks under its own.

    Raises ModelUnsuitable.
    """
    family = _family(folder)
    if name in ENGINES and family != name:
        raise ModelUnsuitable(
            f"The engine {name} cannot use this model.",
            advice=f"Give it another name, for example {family} (--name {family}).",
        )


def _family(folder: Path) -> str:
    """The engine whose checkpoint it is, or a name for the part of one. Raises ModelUnsuitable."""
    if not (folder / "config.json").is_file():
        raise ModelUnsuitable("There is no config.json, so this is no model.")
    from segearth.models.part_kinds import check_part, is_part, plain_name

    if is_part(folder):
        with unsuitable(folder):
            check_part(folder)
        return plain_name(folder)
    from segearth.model.family import R2, family_of
    from segearth.model.prompt import PromptWriter
    from segearth.model.r2_prompt import R2PromptWriter
    from segearth.model.weights import KINDS

    with unsuitable(folder):
        family = family_of(folder)
        writer = R2PromptWriter if family == R2 else PromptWriter
        writer(folder, KINDS[family].Config.from_folder(folder))
    return family


def check_weights(folder: Path) -> None:
    """Whether the weights are there and fit the configuration. Raises ModelUnsuitable."""
    from segearth.model.family import family_of
    from segearth.model.weights import KINDS, check_checkpoint
    from segearth.models.part_kinds import check_part_weights, is_part

    with unsuitable(folder):
        if is_part(folder):
            check_part_weights(folder)
        else:
            check_checkpoint(folder, KINDS[family_of(folder)])


@contextmanager
def unsuitable(folder: Path) -> Iterator[None]:
    """The staging folder's name means nothing to a user."""
    try:
        yield
    except (WeightsMissing, WeightsBroken, SettingInvalid) as error:
        raise ModelUnsuitable(
            str(error).replace(f"{folder}{os.sep}", "").replace(str(folder), "this model")
        ) from error
