"""oam_buildings: Banepa (Nepal) and Kampala (Uganda), OpenStreetMap buildings on OpenAerialMap tiles."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from segearth.training.labelled_image import LabelledImage, read_mask, read_pixels

ABSENT = frozenset({"airplane", "runway", "boat", "dock", "storage_tank", "tennis_court", "baseball_diamond",
                    "swimming_pool", "sand", "railway"})  # fmt: skip
_BANEPA_GSD = 0.13


def _tile(stem: str) -> tuple[int, int, int]:
    x, y, zoom = stem.removeprefix("OAM-").split("-")
    return int(x), int(y), int(zoom)


def gsd(stem: str) -> float:
    """Of a web map tile of 256 px on the equator (Kampala), or of Banepa's tiles of 512 px."""
    _, _, zoom = _tile(stem)
    return _BANEPA_GSD if _is_banepa(stem) else 2 * math.pi * 6378137 / 256 / 2**zoom


def _is_banepa(stem: str) -> bool:
    x, _, zoom = _tile(stem)
    return zoom == 19 and 386000 < x < 387000


def place(stem: str) -> str:
    """One column of tiles at zoom 19 (about 76 m), whatever the tile's own zoom."""
    x, _, zoom = _tile(stem)
    return f"oam/{'banepa' if _is_banepa(stem) else 'kampala'}/{x >> (zoom - 19)}"


def read(root: Path) -> Iterator[LabelledImage]:
    for path in sorted((root / "oam_buildings").glob("*/images/*.jpg")):
        mask = read_mask(path.parent.parent / "masks" / f"{path.stem}.png")
        yield LabelledImage(
            f"oam/{path.stem}", "oam", place(path.stem), read_pixels(path), gsd(path.stem),
            {"building": np.where(mask > 0, 255, 0).astype(np.uint8)}, ABSENT,
        )  # fmt: skip
