"""What an exporter is, and what it is given."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Protocol

from qgis.core import QgsFeedback, QgsMapLayer, QgsProject, QgsVectorLayer

from ..core.errors import RunUnknown
from ..core.layers import RUN_PROPERTY, is_shown, probability_file
from ..core.raster import is_picture
from ..core.run_files import store_of

NAME_CHARACTERS = 50


@dataclass(frozen=True)
class Subject:
    """An answer to export. probability: its map as a GeoTIFF, None where none is kept.
    images: what may lie below it in a picture, topmost first."""

    layer: QgsVectorLayer
    probability: Optional[bytes] = None
    images: tuple[QgsMapLayer, ...] = ()


class Exporter(Protocol):
    """suffix: of its files, with the dot. adds: whether an existing file is added to; else it is replaced.
    gives_layer: whether what is written can stand for the answer on the map.
    needs_map: whether it can hold only what a probability map is kept of.
    shows_images: whether it has pictures of what lies below."""

    suffix: str
    adds: bool
    gives_layer: bool
    needs_map: bool
    shows_images: bool

    def title(self) -> str:
        """The format's name, in the user's language."""

    def contents(self) -> str:
        """What is in a new file: a sentence in the user's language."""

    def export(self, subjects: Sequence[Subject], path: Path, feedback: QgsFeedback) -> list[str]:
        """Writes the answers and gives what QGIS opens them by. In the thread that the layers live in.

        Raises an ExportFailed, or Cancelled; what was there before is then unchanged.
        """


def subject_of(layer: QgsVectorLayer, project: QgsProject, exporter: Exporter) -> Subject:
    """What goes with an answer of a project, as far as it is used: its probability map, the pictures that are
    visible.

    In the main thread. Raises RunsUnreadable.
    """
    return Subject(
        layer,
        probability_of(layer, project) if exporter.needs_map else None,
        _pictures(project) if exporter.shows_images else (),
    )


def _pictures(project: QgsProject) -> tuple[QgsMapLayer, ...]:
    order = project.layerTreeRoot().layerOrder()
    return tuple(each for each in order if is_picture(each) and is_shown(project, each))


def probability_of(layer: QgsVectorLayer, project: QgsProject) -> Optional[bytes]:
    """The map that is kept of an answer, in a file or in the project's history. Raises RunsUnreadable."""
    file, run = probability_file(layer), layer.customProperty(RUN_PROPERTY)
    if file is not None:
        return file.read_bytes()
    if not run or project is None:
        return None
    try:
        kept = store_of(project).map_of(run)
    except RunUnknown:  # the project moved, or the history was thrown away
        return None
    return kept.content if kept else None


def word_for(title: str, taken: set[str]) -> str:
    """A name that tables and files may have and that is not `taken` yet (lower case); joins it."""
    base = re.sub(r"\W+", "_", title.lower()).strip("_")[:NAME_CHARACTERS] or "answer"
    name, number = base, 1
    while name in taken:
        number += 1
        name = f"{base}_{number}"
    taken.add(name)
    return name


def paths_for(subjects: Sequence[Subject], path: Path) -> list[Path]:
    """One file per answer: `path` for a single one, else named after each."""
    if len(subjects) == 1:
        return [path]
    taken: set[str] = set()
    names = (word_for(subject.layer.name(), taken) for subject in subjects)
    return [path.with_name(f"{path.stem}_{name}{path.suffix}") for name in names]
