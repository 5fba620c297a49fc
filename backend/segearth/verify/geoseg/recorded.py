"""The files of GeoSeg's golden folder. What nobody reads is a failure: `unread` knows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np

from segearth.errors import FixtureUnreadable
from segearth.verify.rows import Row, failed

ADVICE = "Name a folder that holds box_refinement.json, points.npz and the other recordings of GeoSeg."


class Arrays:
    """An npz file that remembers which of its arrays were asked for."""

    def __init__(self, path: Path):
        self.path, self._read = path, set()
        try:
            with np.load(path, allow_pickle=False) as archive:
                self._arrays = {name: archive[name] for name in archive.files}
        except (OSError, ValueError, BadZipFile) as error:
            raise FixtureUnreadable(f"{path} cannot be read ({error}).", advice=ADVICE) from error

    def __getitem__(self, name: str) -> np.ndarray:
        if name not in self._arrays:
            raise FixtureUnreadable(f"{self.path} has no array {name!r}.", advice=ADVICE)
        self._read.add(name)
        return self._arrays[name]

    def __contains__(self, name: str) -> bool:
        return name in self._arrays

    def unread(self) -> Iterator[Row]:
        """A failed row for each array that was compared with nothing."""
        for name in self._arrays.keys() - self._read:
            yield failed(f"{self.path.name}: {name}", "recorded, but compared with nothing")


def read_json(path: Path) -> dict[str, Any]:
    """Raises FixtureUnreadable."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise FixtureUnreadable(f"{path} cannot be read ({error}).", advice=ADVICE) from error
