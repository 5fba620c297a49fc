"""Where an answer comes from, written into its layer's metadata."""

from __future__ import annotations

import configparser
from functools import cache

from qgis.core import Qgis, QgsBox3d, QgsLayerMetadata, QgsMapLayer
from qgis.PyQt.QtCore import QDateTime

from ..paths import PLUGIN
from .answer import Answer
from .question import Question
from .raster import ImageSource
from .translation import translate


def provenance(answer: Answer, question: Question, source: ImageSource, identifier: str) -> QgsLayerMetadata:
    """Everything needed to judge the answer and to ask again. `identifier` must be unique in a GeoPackage."""
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(identifier)
    metadata.setType("dataset")
    metadata.setTitle(answer.question)
    metadata.setAbstract(_abstract(answer, source))
    metadata.setCrs(source.crs)
    metadata.setExtent(_extent(source))
    metadata.setLicenses([source.licence] if source.licence else [])
    metadata.setHistory([f"{name}: {value}" for name, value in facts(answer, question, source).items()])
    return metadata


def add_words(layer: QgsMapLayer, words: str) -> None:
    """What the engine said about the answer after the layer was there."""
    metadata = layer.metadata()
    metadata.addHistoryItem(f"in words: {words}")
    layer.setMetadata(metadata)


def facts(answer: Answer, question: Question, source: ImageSource) -> dict[str, str]:
    """The provenance as names and values, in the order they are shown."""
    box = source.extent
    return {
        "question": answer.question,
        "reply": answer.reply,
        "engine": answer.engine,
        "weights SHA-256": answer.weights_sha256,
        "device": answer.device,
        "threshold": repr(question.threshold),
        "minimum area (m²)": repr(question.minimum_area),
        "simplify (pixels)": repr(question.simplify),
        "right angles": question.right_angles,
        "detail": question.detail,
        "image": source.title,
        "image licence": source.licence or "not stated",
        "extent": f"{box.xMinimum()!r}, {box.yMinimum()!r}, {box.xMaximum()!r}, {box.yMaximum()!r}",
        "CRS": source.crs.authid() or source.crs.description() or "none",
        "resolution (CRS units per pixel)": "unknown"
        if answer.resolution is None
        else repr(answer.resolution),
        "plugin version": plugin_version(),
        "backend version": answer.version,
        "QGIS version": Qgis.version(),
        "asked at": QDateTime.currentDateTimeUtc().toString("yyyy-MM-ddTHH:mm:ssZ"),
    }


@cache
def plugin_version() -> str:
    """As metadata.txt says."""
    metadata = configparser.ConfigParser()
    metadata.read(PLUGIN / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="unknown")


def _abstract(answer: Answer, source: ImageSource) -> str:
    sentence = translate("SegEarth", "Polygons that {0} drew on “{1}” in answer to “{2}”.")
    return f"{sentence.format(answer.engine, source.title, answer.question)} {answer.reply}".strip()


def _extent(source: ImageSource) -> QgsLayerMetadata.Extent:
    spatial = QgsLayerMetadata.SpatialExtent()
    spatial.extentCrs = source.crs
    spatial.bounds = QgsBox3d(source.extent)
    extent = QgsLayerMetadata.Extent()
    extent.setSpatialExtents([spatial])
    return extent
