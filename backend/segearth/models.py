"""The models on this machine: one folder each in the models folders."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from segearth import engines
from segearth.settings import model_roots


@dataclass(frozen=True)
class Model:
    """bytes: of all its files. weights_sha256 and licence: what the engine of that name says, else empty."""

    name: str
    folder: str
    bytes: int
    weights_sha256: str
    licence: str


def installed() -> list[Model]:
    """Every folder in the models folders, by name; one that an earlier folder hides is left out."""
    roots = [root for root in model_roots() if root.is_dir()]
    found = {folder.name: folder for root in reversed(roots) for folder in root.iterdir() if folder.is_dir()}
    return [_model(name, folder) for name, folder in sorted(found.items())]


def _model(name: str, folder: Path) -> Model:
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    if name not in engines.ENGINES:
        return Model(name, str(folder), size, "", "")
    described = engines.create(name).describe()
    return Model(name, str(folder), size, described.weights_sha256, described.licence)
