"""ucmerced_masks on ucmerced_scenes: 0.3 m, USGS, hand-drawn."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from segearth.training.labelled_image import LabelledImage, read_mask, read_pixels

_INLAND = frozenset({"boat", "dock", "sand"})
_BUILT_UP = frozenset(
    {"airplane", "runway", "baseball_diamond", "storage_tank", "dock", "boat", "field", "forest"}
)

# What a scene of this class cannot hold; only what is plain from the kind of scene.
ABSENT: dict[str, frozenset[str]] = {
    "agricultural": _INLAND | _BUILT_UP | {"swimming_pool", "tennis_court", "parking_lot", "bridge"},
    "airplane": _INLAND
    | {"baseball_diamond", "tennis_court", "swimming_pool", "bridge", "field", "water", "forest"},
    "baseballdiamond": frozenset(
        {"airplane", "runway", "storage_tank", "boat", "dock", "bridge", "solar_panel"}
    ),
    "beach": frozenset(
        {"airplane", "runway", "storage_tank", "baseball_diamond", "tennis_court", "bridge", "railway"}
    ),
    "buildings": _BUILT_UP | {"sand"},
    "harbor": frozenset(
        {"airplane", "runway", "storage_tank", "baseball_diamond", "tennis_court", "field", "railway"}
    ),
    "intersection": _BUILT_UP | {"sand"},
    "mediumresidential": _BUILT_UP | {"sand", "bridge", "railway"},
    "mobilehomepark": _BUILT_UP | {"sand", "bridge", "railway"},
    "overpass": _BUILT_UP | {"sand", "swimming_pool", "tennis_court"},
    "parkinglot": _BUILT_UP | {"sand", "bridge", "railway", "swimming_pool"},
    "river": frozenset(
        {"airplane", "runway", "storage_tank", "baseball_diamond", "tennis_court", "solar_panel"}
    ),
    "runway": _INLAND
    | {"baseball_diamond", "tennis_court", "swimming_pool", "storage_tank", "bridge", "parking_lot"},
    "sparseresidential": _BUILT_UP - {"field", "forest"} | {"sand", "bridge", "railway"},
    "storagetanks": _INLAND
    | {"airplane", "runway", "baseball_diamond", "tennis_court", "swimming_pool", "bridge"},
    "tenniscourt": _BUILT_UP - {"forest"} | {"sand", "bridge", "railway"},
}


def read(root: Path) -> Iterator[LabelledImage]:
    masks: dict[str, dict[str, Path]] = defaultdict(dict)
    for path in sorted((root / "ucmerced_masks").glob("*/*.png")):
        masks[path.stem][path.parent.name] = path
    for path in sorted((root / "ucmerced_scenes" / "images").rglob("*.jpg")):
        if path.stem in masks:
            scene, number = _scene_and_number(path.stem)
            labels = {noun: read_mask(file) for noun, file in masks[path.stem].items()}
            yield LabelledImage(
                name=f"ucmerced/{path.stem}",
                source="ucmerced",
                place=f"ucmerced/{scene}/{number // 10}x",
                pixels=read_pixels(path),
                gsd=0.3,
                masks=labels,
                absent=ABSENT.get(scene, frozenset()) - labels.keys(),
            )


def _scene_and_number(stem: str) -> tuple[str, int]:
    scene, number = re.fullmatch(r"([a-z]+)(\d+)", stem).groups()
    return scene, int(number)
