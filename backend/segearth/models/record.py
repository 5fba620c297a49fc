"""What the store remembers about a model: where it comes from and the SHA-256 of every file."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import datetime, timezone
from pathlib import Path

from segearth.errors import WeightsBroken
from segearth.settings import MODEL_RECORD

BLOCK = 1 << 20


@dataclass(frozen=True)
class FileRecord:
    """A file of a model. bytes: its size. modified_ns: time of its last change when its SHA-256 was computed:
    as long as both hold, a start need not read gigabytes to know the weights by name."""

    name: str
    bytes: int
    sha256: str
    modified_ns: int = field(default=0, compare=False)

    @classmethod
    def of(cls, path: Path, sha256: str) -> FileRecord:
        """The file as it lies there now."""
        state = path.stat()
        return cls(path.name, state.st_size, sha256, state.st_mtime_ns)

    def is_untouched(self, path: Path) -> bool:
        """By size and time alone; `checking.check` reads."""
        state = path.stat()
        return (state.st_size, state.st_mtime_ns) == (self.bytes, self.modified_ns)


@dataclass(frozen=True)
class ModelRecord:
    """origin: a repository on the hub, or the folder that the model was imported from.
    revision: the commit, empty where imported. trust: who vouches for the SHA-256, in words for the user.
    installed: UTC, RFC 3339. licence, task: empty where unknown.
    """

    name: str
    origin: str
    revision: str
    licence: str
    task: str
    trust: str
    installed: str
    files: tuple[FileRecord, ...]

    @property
    def bytes(self) -> int:
        return sum(file.bytes for file in self.files)

    def write(self, folder: Path) -> None:
        """Whole or not at all."""
        write_json(folder / MODEL_RECORD, asdict(self))


def read_record(folder: Path) -> ModelRecord | None:
    """None where the model was not installed by the store. Raises WeightsBroken."""
    path = folder / MODEL_RECORD
    if not path.is_file():
        return None
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        files = tuple(FileRecord(**file) for file in content.pop("files"))
        return ModelRecord(**content, files=files)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise WeightsBroken(f"{path} cannot be read ({error!r}).") from error


def write_json(path: Path, content: object) -> None:
    """Whole or not at all."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    temporary.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    os.replace(temporary, path)


def now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")


def sha256_of(path: Path, read: Callable[[int], None] = lambda _: None) -> str:
    """The SHA-256 of a file; `read` is told the number of bytes of every block."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
            read(len(block))
    return digest.hexdigest()
