"""Where an answer comes from, written into its layer's metadata."""

from __future__ import annotations

import configparser
from functools import cache
from typing import Optional, Union

from qgis.core import Qgis, QgsBox3d, QgsLayerMetadata, QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime

from ..paths import PLUGIN
from .answer import Answer
from .corrections import Corrections
from .licence import licence_note
from .question import Drawing, Question, read_thresholds, written_thresholds
from .raster import ImageSource
from .translation import translate

Fact = Union[str, int, float, None]
KEYS = {
    "run": str,
    "asked_at": str,
    "question": str,
    "reply": str,
    "engine": str,
    "weights_sha256": str,
    "device": str,
    "threshold": float,
    "label_thresholds": str,
    "minimum_area": float,
    "simplify": float,
    "right_angles": str,
    "detail": str,
    "polygons": int,
    "area_m2": float,
    "units": str,
    "score": float,
    "image": str,
    "licence": str,
    "extent": str,
    "crs": str,
    "resolution": float,
    "version": str,
    "client": str,
    "accepted": int,
    "rejected": int,
    "merged": int,
    "redrawn": int,
    "added": int,
    "edited_at": str,
}
"""What is known about every answer, whichever way it was asked; resources/help/metadata.md says what each
means, and the backend's command line writes the same."""

WORDS = "in words: "
"""How the line of the history begins that holds what the engine said."""


def provenance(
    answer: Answer,
    question: Question,
    source: ImageSource,
    identifier: str,
    asked_at: Optional[QDateTime] = None,
) -> QgsLayerMetadata:
    """Everything needed to judge the answer and to ask again. `identifier` must be unique in a GeoPackage;
    without `asked_at` it was asked just now."""
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(identifier)
    metadata.setType("dataset")
    metadata.setTitle(answer.question)
    metadata.setAbstract(_abstract(answer, source))
    metadata.setCrs(source.crs)
    metadata.setExtent(_extent(source))
    metadata.setLicenses([source.licence] if source.licence else [])
    known = facts(answer, question, source, identifier, asked_at)
    metadata.setHistory([_line(key, value) for key, value in known.items()])
    return metadata


def _line(key: str, value: Fact) -> str:
    return f"{key}: {'' if value is None else value}"


def add_words(layer: QgsMapLayer, words: str) -> None:
    """What the engine said about the answer after the layer was there."""
    metadata = layer.metadata()
    metadata.addHistoryItem(f"{WORDS}{words}")
    layer.setMetadata(metadata)


def note_corrections(layer: QgsVectorLayer, corrections: Corrections) -> None:
    """What was changed by hand in a layer, and how many polygons it has left. In the main thread."""
    now = {**corrections.facts(), "polygons": layer.featureCount(), "area_m2": _area_of(layer)}
    metadata = layer.metadata()
    lines = [line for line in metadata.history() if line.split(": ", 1)[0] not in now]
    metadata.setHistory([*lines, *(_line(key, value) for key, value in now.items())])
    layer.setMetadata(metadata)


def facts(
    answer: Answer,
    question: Question,
    source: ImageSource,
    run: str,
    asked_at: Optional[QDateTime] = None,
) -> dict[str, Fact]:
    """The values of KEYS; None where something is not known."""
    box, moment = source.extent, asked_at or QDateTime.currentDateTimeUtc()
    return {
        "run": run,
        "asked_at": moment.toUTC().toString("yyyy-MM-ddTHH:mm:ssZ"),
        "question": answer.question,
        "reply": answer.reply,
        "engine": answer.engines,
        "weights_sha256": answer.weights,
        "device": answer.device,
        "threshold": question.threshold,
        "label_thresholds": written_thresholds(question.label_thresholds),
        "minimum_area": question.minimum_area,
        "simplify": question.simplify,
        "right_angles": question.right_angles,
        "detail": question.detail,
        "polygons": answer.count,
        "area_m2": answer.area,
        "units": answer.units,
        "score": answer.score,
        "image": source.title,
        "licence": source.licence,
        "extent": f"{box.xMinimum()!r}, {box.yMinimum()!r}, {box.xMaximum()!r}, {box.yMaximum()!r}",
        "crs": source.crs.authid() or source.crs.description(),
        "resolution": answer.resolution,
        "version": answer.version,
        "client": f"SegEarth {plugin_version()} in QGIS {Qgis.version()}",
        **answer.corrections.facts(),
    }


def facts_of(layer: QgsVectorLayer) -> dict[str, Fact]:
    """The facts that an answer's layer carries; `polygons` and `area_m2` as they are now, after any editing.

    A layer that is no answer has those two and its name as the question.
    """
    known = written_facts(layer)
    known["question"] = known["question"] or layer.name()
    known["crs"] = known["crs"] or layer.crs().authid() or layer.crs().description()
    known["licence"] = known["licence"] or licence_note(layer)
    known["polygons"] = layer.featureCount()
    known["area_m2"] = _area_of(layer)
    return known


def written_facts(layer: QgsMapLayer) -> dict[str, Fact]:
    """What a layer's metadata say of KEYS; "" or None where they say nothing."""
    written = dict(line.split(": ", 1) for line in layer.metadata().history() if ": " in line)
    return {key: _read(written.get(key, ""), kind) for key, kind in KEYS.items()}


def drawing_of(layer: QgsMapLayer) -> Optional[Drawing]:
    """How an answer's layer says that its polygons are drawn; None where it does not say."""
    known = written_facts(layer)
    if None in (known["threshold"], known["minimum_area"], known["simplify"]) or not known["right_angles"]:
        return None
    own = read_thresholds(known["label_thresholds"])
    return Drawing(known["threshold"], known["minimum_area"], known["simplify"], known["right_angles"], own)


def _area_of(layer: QgsVectorLayer) -> Optional[float]:
    if layer.fields().indexOf("area_m2") < 0:
        return None
    return float(sum(feature["area_m2"] or 0 for feature in layer.getFeatures()))


def _read(text: str, kind: type) -> Fact:
    if kind is str:
        return text
    try:
        return kind(text)
    except ValueError:
        return None


@cache
def plugin_version() -> str:
    """As metadata.txt says."""
    metadata = configparser.ConfigParser()
    metadata.read(PLUGIN / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="unknown")


def _abstract(answer: Answer, source: ImageSource) -> str:
    sentence = translate("SegEarth", "Polygons that {0} drew on “{1}” in answer to “{2}”.")
    drawn = sentence.format(answer.engines, source.title, answer.question)
    return " ".join(filter(None, (drawn, answer.reply, answer.corrections.in_words())))


def _extent(source: ImageSource) -> QgsLayerMetadata.Extent:
    spatial = QgsLayerMetadata.SpatialExtent()
    spatial.extentCrs = source.crs
    spatial.bounds = QgsBox3d(source.extent)
    extent = QgsLayerMetadata.Extent()
    extent.setSpatialExtents([spatial])
    return extent
