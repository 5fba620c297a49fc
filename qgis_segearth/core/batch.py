"""Many questions over many areas: what has to be asked, and under which name each answer is kept."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsMapLayer

from .gdal_calls import or_none
from .question import Question


@dataclass(frozen=True)
class Area:
    """geometry: polygons in `crs`; None is all of the image."""

    name: str
    geometry: QgsGeometry | None
    crs: QgsCoordinateReferenceSystem


@dataclass(frozen=True)
class Item:
    """One question about one area. image: what the user calls it. run: the same for the same question,
    settings, image and area, so that a batch that was stopped knows what it has done."""

    question: Question
    area: Area
    image: str
    run: str


def questions_in(text: str) -> list[str]:
    """One question per line; empty lines and repetitions are left out."""
    return list(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))


def plan(questions: Iterable[Question], areas: Sequence[Area], image: QgsMapLayer) -> list[Item]:
    """Every question about every area, one area after the other: what was seen of it is then still known."""
    wanted, state, title = list(questions), _state(image.source()), image.name()
    return [
        Item(question, area, title, _name(question, area, state)) for area in areas for question in wanted
    ]


def _state(image: str, within: tuple[str, ...] = ()) -> list:
    """The image as it is now; a file that was changed is another image, and so is a VRT of such a file.
    within: VRTs that are being looked through; one may name itself."""
    if not os.path.isfile(image) or image in within:
        return [image]
    found = os.stat(image)
    sources = (_state(each, (*within, image)) for each in _sources(image))
    return [image, found.st_size, found.st_mtime_ns, *sources]


def _sources(image: str) -> list[str]:
    """Of a VRT, the files that it is made of; not the one where QGIS notes statistics."""
    dataset = or_none(gdal.Open, image) if image.lower().endswith(".vrt") else None
    files = dataset.GetFileList() if dataset is not None else []
    return [each for each in files if each != image and not each.endswith(".aux.xml")]


def _name(question: Question, area: Area, image: list) -> str:
    place = area.geometry.asWkt() if area.geometry is not None else ""
    told = [question.to_inputs(), image, area.name, place, area.crs.authid()]
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:32]
