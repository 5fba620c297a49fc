"""SHA-256 of a checkpoint's weights, computed once per state of the files."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

BLOCK = 1 << 20
State = tuple[tuple[str, int, int], ...]
_known: dict[State, str] = {}


def weights_sha256(files: Sequence[Path]) -> str:
    """Of the file; of several, the SHA-256 of their SHA-256s in order. Reads gigabytes the first time."""
    key = state_of(files)
    if key not in _known:
        hashes = [_hash(file) for file in files]
        _known[key] = hashes[0] if len(hashes) == 1 else hashlib.sha256("".join(hashes).encode()).hexdigest()
    return _known[key]


def known_sha256(files: Sequence[Path]) -> str:
    """The hash if it was computed before and the files are still the same, otherwise "". Reads nothing."""
    return _known.get(state_of(files), "")


def state_of(files: Sequence[Path]) -> State:
    """Path, size and time of change of each: equal as long as nobody touches them."""
    states = [(file, file.stat()) for file in files]
    return tuple((str(file.resolve()), state.st_size, state.st_mtime_ns) for file, state in states)


def _hash(file: Path) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as opened:
        while block := opened.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()
