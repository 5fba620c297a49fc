"""All labelled images, split by place."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from segearth.settings import REPOSITORY
from segearth.training.labelled_image import LabelledImage
from segearth.training.readers import READERS

DEFAULT_DATA = REPOSITORY.parent / "shared" / "training_data"
VALIDATION_PLACES = Path(__file__).with_name("validation_places.txt")


def validation_places() -> frozenset[str]:
    """The committed list: images of these places are never trained on."""
    lines = VALIDATION_PLACES.read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def read_all(root: Path, readers: Iterable[str] = READERS) -> list[LabelledImage]:
    """Every labelled image below `root`; folders that are not there give none."""
    if not root.is_dir():
        raise FileNotFoundError(f"no training data in {root}")
    return [image for name in readers for image in READERS[name](root)]


def split(images: Iterable[LabelledImage]) -> tuple[list[LabelledImage], list[LabelledImage]]:
    """(training, validation)."""
    held_out = validation_places()
    training: list[LabelledImage] = []
    validation: list[LabelledImage] = []
    for image in images:
        (validation if image.place in held_out else training).append(image)
    return training, validation
