"""All labelled images, split by place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from segearth.settings import REPOSITORY
from segearth.training.labelled_image import LabelledImage
from segearth.training.readers import READERS

DEFAULT_DATA = REPOSITORY.parent / "shared" / "training_data"
CALIBRATION_PLACES = Path(__file__).with_name("calibration_places.txt")
VALIDATION_PLACES = Path(__file__).with_name("validation_places.txt")


def places(table: Path) -> frozenset[str]:
    """One of the two committed lists of places that are never trained on."""
    lines = table.read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def read_all(root: Path, readers: Iterable[str] = READERS) -> list[LabelledImage]:
    """Every labelled image below `root`; folders that are not there give none."""
    return list(_read(root, readers))


def read_places(root: Path, table: Path) -> list[LabelledImage]:
    """The images of the places in one of the two lists; the others are not kept in memory."""
    wanted = places(table)
    return [image for image in _read(root, READERS) if image.place in wanted]


def read_coarse(root: Path, coarser_than: float) -> list[LabelledImage]:
    """The images of more metres per pixel, but for those of the validation split."""
    measured = places(VALIDATION_PLACES)
    return [
        image
        for image in _read(root, READERS)
        if image.gsd is not None and image.gsd > coarser_than and image.place not in measured
    ]


def _read(root: Path, readers: Iterable[str]) -> Iterator[LabelledImage]:
    if not root.is_dir():
        raise FileNotFoundError(f"no training data in {root}")
    for name in readers:
        yield from READERS[name](root)


def split(
    images: Iterable[LabelledImage],
) -> tuple[list[LabelledImage], list[LabelledImage], list[LabelledImage]]:
    """(training, calibration, validation). Calibration: tells how far the trained maps can be believed."""
    calibration, validation = places(CALIBRATION_PLACES), places(VALIDATION_PLACES)
    parts: tuple[list[LabelledImage], ...] = ([], [], [])
    for image in images:
        parts[2 if image.place in validation else 1 if image.place in calibration else 0].append(image)
    return parts
