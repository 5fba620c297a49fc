"""The three folders of water masks: usgs_coast_water, naip_nd_water, s2_water."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from segearth.training.labelled_image import LabelledImage, read_mask, read_pixels

_SMALL = frozenset(
    {"car", "swimming_pool", "tennis_court", "tree", "solar_panel", "storage_tank", "airplane"}
)
_ABSENT = {
    "usgs_coast_water": frozenset(
        {"airplane", "runway", "storage_tank", "tennis_court", "baseball_diamond", "railway"}
    ),
    "naip_nd_water": _SMALL | {"runway", "dock", "boat", "sand", "parking_lot", "baseball_diamond"},
    "s2_water": _SMALL | {"parking_lot", "baseball_diamond", "dock", "sports_field"},
}
_GSD = {"usgs_coast_water": None, "naip_nd_water": 5.0, "s2_water": 10.0}


def read(root: Path) -> Iterator[LabelledImage]:
    for folder, gsd in _GSD.items():
        for path in sorted((root / folder / "images").glob("*.*")):
            masks = {"water": read_mask(root / folder / "masks" / f"{path.stem}.png")}
            yield LabelledImage(
                f"{folder}/{path.stem}", folder, _place(folder, path.stem), read_pixels(path), gsd, masks,
                _ABSENT[folder],
            )  # fmt: skip


def _place(folder: str, stem: str) -> str:
    """The coast: one survey season. North Dakota: one place in all years. Sentinel-2: one scene."""
    if folder == "usgs_coast_water":
        return "coast/" + stem.split("_")[1][:7]
    return "north_dakota" if folder == "naip_nd_water" else "sentinel2/" + stem.split("_")[0]
