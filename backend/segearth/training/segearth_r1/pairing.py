"""Files of several folders that belong together."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from segearth.errors import DatasetNotFound, DatasetUnpaired


def files_in(folder: Path, suffixes: Sequence[str]) -> list[Path]:
    """Sorted by name. Raises DatasetNotFound where there is no such folder, or none of these files in it."""
    if not folder.is_dir():
        raise DatasetNotFound(f"There is no folder {folder}.")
    found = sorted(path for path in folder.iterdir() if path.suffix.lower() in suffixes)
    if not found:
        raise DatasetNotFound(f"The folder {folder} holds no file with the ending {' or '.join(suffixes)}.")
    return found


def pair(groups: Sequence[Sequence[Path]]) -> tuple[list[tuple[Path, ...]], str]:
    """Rows of files that belong together, one of each group, and a note where that had to be guessed.

    By name where the names (without endings) are the same in all groups. Otherwise by sort order, as the
    published code does, unless most names agree: then some file is missing. Raises DatasetUnpaired.
    """
    named = [{path.stem: path for path in group} for group in groups]
    every, common = set().union(*named), set(named[0]).intersection(*named)
    if every == common and all(len(group) == len(common) for group in groups):
        return [tuple(group[stem] for group in named) for stem in sorted(common)], ""
    if len({len(group) for group in groups}) > 1 or 2 * len(common) > len(every):
        raise DatasetUnpaired(_unpaired(groups, sorted(every - common)))
    rows = list(zip(*groups, strict=True))
    return rows, (
        f"The names in {', '.join(group[0].parent.name for group in groups)} do not agree, so files are "
        f"paired in sort order, as the published code does: {' with '.join(path.name for path in rows[0])}."
    )


def _unpaired(groups: Sequence[Sequence[Path]], alone: list[str]) -> str:
    counts = ", ".join(f"{len(group)} in {group[0].parent.name}" for group in groups)
    some = ", ".join(alone[:3]) + (f" and {len(alone) - 3} more" if len(alone) > 3 else "")
    where = groups[0][0].parent.parent
    return f"The files in {where} do not pair up ({counts})" + (
        f": not in all folders is {some}." if some else "."
    )
