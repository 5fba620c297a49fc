"""One reader per folder of training data: `read(folder, root) -> iterator of LabelledImage`.

A new folder is one file here and one entry in `READERS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from segearth.training.labelled_image import LabelledImage
from segearth.training.readers import (
    dubai,
    forest,
    hand_masks,
    japan,
    naip,
    neon,
    oam,
    planet,
    spacenet,
    ucmerced,
    water,
)

Reader = Callable[[Path], Iterator[LabelledImage]]

READERS: dict[str, Reader] = {
    "ucmerced": ucmerced.read,
    "hand_masks": hand_masks.read,
    "naip": naip.read,
    "dubai": dubai.read,
    "japan": japan.read,
    "oam": oam.read,
    "spacenet": spacenet.read,
    "planet": planet.read,
    "water": water.read,
    "forest": forest.read,
    "neon": neon.read,
}
"""Each takes the root of the training data."""
