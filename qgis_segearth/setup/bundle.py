"""A folder made by `make bundle`: wheels, weights and a manifest, to set up without a network."""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from .failures import SetupFailed
from .package import Package, sha256

MANIFEST = "manifest.json"
FORMAT = 1


@dataclass(frozen=True)
class Bundle:
    """What a manifest says.

    system, machine: as `sys.platform` and `platform.machine()` have them. pythons: such as ("3.11",).
    build: of torch. torch: requirement of torch and its companions -> SHA-256 of the wheels for it.
    files: path in the bundle -> SHA-256.
    """

    folder: Path
    system: str
    machine: str
    pythons: tuple[str, ...]
    build: str
    wheel_sha256: str
    torch: dict[str, list[str]]
    files: dict[str, str]

    @classmethod
    def read(cls, folder: Path) -> Bundle:
        """A folder inside the bundle will do. Raises SetupFailed ("no-bundle", "bundle-damaged")."""
        folder = _with_manifest(folder.resolve())
        try:
            document = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
            if document["format"] != FORMAT:
                raise ValueError(f"format {document['format']}")
            return cls(
                folder=folder,
                **{name: document[name] for name in ("system", "machine", "build", "wheel_sha256")},
                pythons=tuple(document["pythons"]),
                torch=dict(document["torch"]),
                files=dict(document["files"]),
            )
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise SetupFailed("bundle-damaged", repr(error), MANIFEST) from error

    def check_fits(self, package: Package) -> None:
        """That it was made for this computer and this plugin. Raises SetupFailed ("bundle-unfit")."""
        here = (sys.platform, platform.machine().lower())
        if (self.system, self.machine.lower()) != here or self.wheel_sha256 != package.sha256():
            what = f"{self.system} {self.machine}"
            raise SetupFailed("bundle-unfit", f"wheel {self.wheel_sha256}, here {here}", what)

    def check_whole(self, is_cancelled: Callable[[], bool] = lambda: False) -> None:
        """That every file is there and as it was. Raises SetupFailed ("bundle-damaged")."""
        for name, wanted in self.files.items():
            if is_cancelled():
                return
            try:
                same = sha256(self._inside(name)) == wanted
            except OSError as error:
                raise SetupFailed("bundle-damaged", str(error), name) from error
            if not same:
                raise SetupFailed("bundle-damaged", f"{name} has another SHA-256", name)

    def torch_requirements(self) -> str:
        """A requirements file for torch and its companions, with hashes."""
        pins = (
            (pin, " ".join(f"--hash=sha256:{one}" for one in hashes)) for pin, hashes in self.torch.items()
        )
        return "".join(f"{pin} {hashes}\n" for pin, hashes in pins)

    @property
    def wheels(self) -> Path:
        return self.folder / "wheels"

    def models(self) -> tuple[Path, ...]:
        """Folders of models beside the built-in one."""
        inside = self.folder / "models"
        return tuple(sorted(path for path in inside.iterdir() if path.is_dir())) if inside.is_dir() else ()

    def _inside(self, name: str) -> Path:
        """Raises OSError for a name that leads out of the bundle."""
        parts = PurePosixPath(name).parts
        if ".." in parts or PurePosixPath(name).is_absolute():
            raise OSError(f"{name} leads out of the bundle")
        return self.folder.joinpath(*parts)


def _with_manifest(folder: Path) -> Path:
    """The folder, or the one that it lies in. Raises SetupFailed ("no-bundle")."""
    for place in (folder, folder.parent):
        if (place / MANIFEST).is_file():
            return place
    raise SetupFailed("no-bundle", str(folder), MANIFEST)
