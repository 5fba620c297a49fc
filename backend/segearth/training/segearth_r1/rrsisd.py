"""RRSIS-D as its authors publish it: references in a pickle, masks in a COCO file."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.features import rasterize

from segearth.errors import DatasetNotFound, DatasetUnpaired, DatasetUnreadable
from segearth.training.segearth_r1.plain_pickle import read_plain_pickle
from segearth.training.segearth_r1.rle import decode_rle
from segearth.training.segearth_r1.sample import Dataset, Sample

PLACES = ("", "RRSIS-D", "rs_ref_seg/RRSIS-D")
REFERENCES, INSTANCES = "rrsisd/refs(unc).p", "rrsisd/instances.json"
IMAGES = "images/rrsisd/JPEGImages"


@dataclass(frozen=True, eq=False)
class Segmentation:
    """COCO's `segmentation` of one object, rows x columns. name: for messages."""

    name: str
    parts: Any
    rows: int
    columns: int

    def read(self) -> np.ndarray:
        """All parts together, rows x columns, bool; where they overlap it is still one."""
        try:
            parts = [self.parts] if isinstance(self.parts, Mapping) else list(self.parts)
            masks = [
                self._polygon(part) if isinstance(part, Sequence) else decode_rle(part) for part in parts
            ]
            return np.any(masks, axis=0) if masks else np.zeros((self.rows, self.columns), bool)
        except (ValueError, KeyError, TypeError) as error:
            raise DatasetUnreadable(
                f"The mask of {self.name} in {INSTANCES} is damaged ({error})."
            ) from error

    def _polygon(self, ring: Sequence[float]) -> np.ndarray:
        """ring: x, y, x, y ... in pixels. Pixels whose centre lies inside."""
        corners = np.array(ring, float).reshape(-1, 2).tolist()
        polygon = {"type": "Polygon", "coordinates": [[*corners, corners[0]]]}
        return rasterize([polygon], out_shape=(self.rows, self.columns), dtype="uint8").astype(bool)


def find(root: Path) -> Path | None:
    """The folder that holds `rrsisd` and `images`, at or below `root`."""
    return next((root / place for place in PLACES if (root / place / "rrsisd").is_dir()), None)


def read(root: Path, split: str) -> Dataset:
    """Raises DatasetNotFound, DatasetUnpaired, DatasetUnreadable, DatasetUnsafe."""
    base = find(root)
    missing = [name for name in (REFERENCES, INSTANCES, IMAGES) if base is None or not (base / name).exists()]
    if base is None or missing:
        raise DatasetNotFound(f"{base or root} is not RRSIS-D: there is no {' and no '.join(missing)}.")
    try:
        references = [ref for ref in read_plain_pickle(base / REFERENCES) if ref["split"] == split]
    except (KeyError, TypeError) as error:
        raise DatasetUnreadable(f"{base / REFERENCES} holds no list of references ({error!r}).") from error
    if not references:
        raise DatasetNotFound(f"{base / REFERENCES} has no reference of the split {split!r}.")
    images, annotations = _instances(base / INSTANCES)
    samples = tuple(_sample(ref, images, annotations, base) for ref in references)
    return Dataset(f"RRSIS-D {split}", "referring", samples, _notes(references))


def _instances(path: Path) -> tuple[dict[int, dict], dict[int, dict]]:
    """Images and annotations by id."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return {x["id"]: x for x in content["images"]}, {x["id"]: x for x in content["annotations"]}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DatasetUnreadable(f"{path} is not a COCO file ({error!r}).") from error


def _sample(ref: Any, images: dict[int, dict], annotations: dict[int, dict], base: Path) -> Sample:
    try:
        name = f"ref {ref['ref_id']}"
        image, annotation = images.get(ref["image_id"]), annotations.get(ref["ann_id"])
        if image is None or annotation is None:
            what = f"image {ref['image_id']}" if image is None else f"annotation {ref['ann_id']}"
            raise DatasetUnpaired(
                f"{name} of {REFERENCES} speaks of {what}, which {INSTANCES} does not hold."
            )
        path = base / IMAGES / Path(image["file_name"]).name
        sentence = ref["sentences"][0]["raw"]
        target = Segmentation(name, annotation["segmentation"], image["height"], image["width"])
    except (KeyError, IndexError, TypeError) as error:
        raise DatasetUnreadable(f"A reference in {base / 'rrsisd'} is incomplete ({error!r}).") from error
    if not path.is_file():
        raise DatasetUnpaired(f"{name} needs the image {path}, which is not there.")
    return Sample(f"{ref['ref_id']}_{path.stem}", path, target, (sentence,))


def _notes(references: Sequence[Mapping]) -> tuple[str, ...]:
    """The published code looks images up by the number of the reference."""
    others = sum(ref["ref_id"] != ref["image_id"] for ref in references)
    return (
        (f"{others} references have another number than their image; the image's number is followed here.",)
        if others
        else ()
    )
