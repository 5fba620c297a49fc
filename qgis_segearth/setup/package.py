"""What the plugin brings along for its backend: a wheel with the bundled weights, and the locks."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ..paths import CHECKOUT, PLUGIN

FOLDERS = (PLUGIN / "backend", CHECKOUT / "build" / "package" / "backend")


@dataclass(frozen=True)
class Package:
    """A folder with `segearth-*.whl`, `packages.lock`, `torch.lock` and `pip.lock`."""

    wheel: Path

    @classmethod
    def found(cls, folders: tuple[Path, ...] = FOLDERS) -> Optional[Package]:
        """The packaged plugin's; in a checkout, what `make package` has left; None where neither is there."""
        wheels = (wheel for folder in folders for wheel in sorted(folder.glob("segearth-*.whl")))
        return next(map(cls, wheels), None)

    def lock(self, name: str) -> Path:
        """`name` is "packages", "torch" or "pip"."""
        return self.wheel.with_name(f"{name}.lock")

    @property
    def version(self) -> str:
        """Of the backend."""
        return self.wheel.name.split("-")[1]

    def sha256(self) -> str:
        """Of the wheel, weights included."""
        return sha256(self.wheel)


def sha256(path: Path) -> str:
    """As hex. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()
