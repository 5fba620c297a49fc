"""SHA-256 of a checkpoint's weights, computed once per state of the files.

Where the model store installed them it computed that already: its record holds for as long as size and time
of the files are the recorded ones. `segearth models verify` trusts neither and reads.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from segearth.errors import WeightsBroken
from segearth.models.record import read_record, sha256_of

State = tuple[tuple[str, int, int], ...]
_known: dict[State, str] = {}


def weights_sha256(files: Sequence[Path]) -> str:
    """Of the file; of several, the SHA-256 of their SHA-256s in order. Reads gigabytes the first time."""
    if known := known_sha256(files):
        return known
    return _known.setdefault(state_of(files), _together([sha256_of(file) for file in files]))


def known_sha256(files: Sequence[Path]) -> str:
    """The hash if it was computed before and the files are still the same, otherwise "". Reads no weights."""
    recorded = _recorded(files)
    return _together(recorded) if recorded else _known.get(state_of(files), "")


def state_of(files: Sequence[Path]) -> State:
    """Path, size and time of change of each: equal as long as nobody touches them."""
    states = [(file, file.stat()) for file in files]
    return tuple((str(file.resolve()), state.st_size, state.st_mtime_ns) for file, state in states)


def _together(hashes: list[str]) -> str:
    return hashes[0] if len(hashes) == 1 else hashlib.sha256("".join(hashes).encode()).hexdigest()


def _recorded(files: Sequence[Path]) -> list[str]:
    """What the store recorded of each; nothing where it did not or a file was touched since."""
    try:
        record = read_record(files[0].parent)
    except WeightsBroken:  # loading goes on; `models verify` says it
        return []
    known = {file.name: file for file in record.files} if record else {}
    held = [
        known[file.name].sha256
        for file in files
        if file.name in known and known[file.name].is_untouched(file)
    ]
    return held if len(held) == len(files) else []
