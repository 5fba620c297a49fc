"""What environments there are: ready, of an older plugin, half made, or none. Looks, runs nothing."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, fields
from enum import Enum
from pathlib import Path
from typing import Optional

from .build import Build
from .lock import is_used
from .package import Package
from .root import Root

STAMP = "segearth-ready.json"
STATE = "segearth-setup.json"


class Condition(Enum):
    """Of the backend's environment."""

    ABSENT = "absent"
    HALF_MADE = "half-made"
    OUTDATED = "outdated"
    READY = "ready"


@dataclass(frozen=True)
class Stamp:
    """Written last, when the self-test has passed: an environment without it is not used.

    wheel_sha256, build, version: of what is installed. iou, seconds, device: of the self-test.
    """

    wheel_sha256: str
    version: str
    build: str
    python: str
    device: str
    iou: float
    seconds: float


@dataclass(frozen=True)
class State:
    """How far a set-up has come. python: the version that the environment was made with.
    done: step -> signature of what it installed."""

    python: str = ""
    done: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Environment:
    """One folder below `Root.environments`."""

    folder: Path

    @classmethod
    def wanted(cls, root: Root, package: Package, build: Build) -> Environment:
        """Where the environment for these locks and this build goes: other packages, another folder, so that
        an old one works until the new one does."""
        digest = hashlib.sha256()
        for name in ("pip", "packages", "torch"):
            digest.update(package.lock(name).read_bytes())
        return cls(root.environments / f"{build.name}-{digest.hexdigest()[:8]}")

    @classmethod
    def of(cls, python: Path) -> Optional[Environment]:
        """The one that a Python lies in; None where it is no environment of ours that is ready."""
        folder = python.parent.parent
        return cls(folder) if (folder / STAMP).exists() else None

    @property
    def python(self) -> Path:
        below = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
        return self.folder.joinpath(*below)

    def stamp(self) -> Optional[Stamp]:
        """None where it is not ready, or the Python that it was made from is gone."""
        document = _read(self.folder / STAMP)
        known = {f.name for f in fields(Stamp)}
        return Stamp(**document) if document.keys() == known and self.python.exists() else None

    def state(self) -> State:
        """An empty one where there is none, or none that can be read."""
        document = _read(self.folder / STATE)
        done = document.get("done")
        return State(str(document.get("python", "")), done if isinstance(done, dict) else {})

    def save(self, state: State) -> None:
        """Raises OSError."""
        _write(self.folder / STATE, asdict(state))

    def put_stamp(self, stamp: Stamp) -> None:
        """It is ready now. Raises OSError."""
        _write(self.folder / STAMP, asdict(stamp))

    def take_stamp(self) -> None:
        """It is about to be changed. Raises OSError."""
        (self.folder / STAMP).unlink(missing_ok=True)


@dataclass(frozen=True)
class Found:
    """The environment to use, and its condition."""

    condition: Condition
    environment: Optional[Environment] = None
    stamp: Optional[Stamp] = None


def find(root: Root, package: Optional[Package]) -> Found:
    """What there is below a root. Without a package, whatever is ready is taken as it is."""
    here = list(_all(root))
    stamped = [(environment, stamp) for environment in here for stamp in [environment.stamp()] if stamp]
    if not stamped:
        return Found(Condition.HALF_MADE if here else Condition.ABSENT)
    environment, stamp = max(stamped, key=lambda pair: (pair[0].folder / STAMP).stat().st_mtime)
    current = package is None or stamp.wheel_sha256 == package.sha256()
    return Found(Condition.READY if current else Condition.OUTDATED, environment, stamp)


def remove_others(root: Root, keep: Environment) -> None:
    """Those that `keep` has taken the place of. One that is in use stays until the next time."""
    for other in _all(root):
        if other != keep and not is_used(other.folder):
            shutil.rmtree(other.folder, ignore_errors=True)


def _all(root: Root) -> Iterator[Environment]:
    if root.environments.is_dir():
        yield from (Environment(path) for path in sorted(root.environments.iterdir()) if path.is_dir())


def _read(path: Path) -> dict:
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return document if isinstance(document, dict) else {}


def _write(path: Path, document: dict) -> None:
    part = path.with_suffix(".part")
    part.write_text(json.dumps(document, indent=1, ensure_ascii=False), encoding="utf-8")
    os.replace(part, path)
