"""`segearth:listmodels`, `pullmodel`, `importmodel`, `verifymodel`: the weights that engines need."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ..core.model_news import MODEL_NEWS
from ..core.model_transfer import follow_transfer
from ..core.translation import translate
from .base import Algorithm

NAME, REPOSITORY, MIRROR, REVISION, OUTPUT = "NAME", "REPOSITORY", "MIRROR", "REVISION", "OUTPUT"
INSTALLED, MESSAGE, FOLDER = "INSTALLED", "MESSAGE", "FOLDER"
COLUMNS = {
    "name": QVariant.String,
    "title": QVariant.String,
    "installed": QVariant.Bool,
    "bytes": QVariant.LongLong,
    "memory": QVariant.LongLong,
    "licence": QVariant.String,
    "origin": QVariant.String,
    "revision": QVariant.String,
    "trust": QVariant.String,
    "folder": QVariant.String,
}


class ModelAlgorithm(Algorithm):
    """In a group of their own."""

    def group(self) -> str:
        return translate("SegEarth", "Models")

    def groupId(self) -> str:
        return "models"


class ListModelsAlgorithm(ModelAlgorithm):
    """What is installed and what can be."""

    NAME = "listmodels"
    TAGS = ("weights", "checkpoint", "engine", "installed")

    def displayName(self) -> str:
        return translate("SegEarth", "List models")

    def shortHelpString(self) -> str:
        return translate(
            "SegEarth", "Lists the models that are installed and those that can be. Nothing is downloaded."
        )

    def initAlgorithm(self, configuration: Optional[dict] = None) -> None:
        table = QgsProcessing.SourceType.TypeVector
        title, names = translate("SegEarth", "Models"), translate("SegEarth", "Names of installed models")
        self.add(QgsProcessingParameterFeatureSink(OUTPUT, title, table, None, True))
        self.addOutput(QgsProcessingOutputString(INSTALLED, names))

    def process(
        self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        with self.client(feedback) as client:
            models = client.models()
        for model in models:
            feedback.pushInfo(f"{model['name']}: {model['title']} ({_state(model)})")
        found = {INSTALLED: ",".join(model["name"] for model in models if model["installed"])}
        if not values.get(OUTPUT):
            return found
        shape, nowhere = QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
        sink, destination = self.sink(values, OUTPUT, context, _fields(), shape, nowhere)
        self.write(sink, _rows(models), values, OUTPUT)
        return {**found, OUTPUT: destination}


class PullModelAlgorithm(ModelAlgorithm):
    """Downloads a model."""

    NAME = "pullmodel"
    TAGS = ("weights", "checkpoint", "download", "install")

    def displayName(self) -> str:
        return translate("SegEarth", "Download a model")

    def shortHelpString(self) -> str:
        what = translate("SegEarth", "Downloads a model's weights; what was stopped goes on where it was.")
        which = translate(
            "SegEarth", "A name of the list is enough; a repository (OWNER/NAME) brings any other checkpoint."
        )
        mirror = translate("SegEarth", "A mirror is asked instead of huggingface.co.")
        return f"{what} {which} {mirror}"

    def initAlgorithm(self, configuration: Optional[dict] = None) -> None:
        self.add(QgsProcessingParameterString(NAME, translate("SegEarth", "Name"), "segearth-r1"))
        self.add(
            QgsProcessingParameterString(REPOSITORY, translate("SegEarth", "Repository"), optional=True),
            QgsProcessingParameterString(MIRROR, translate("SegEarth", "Mirror (https://…)"), optional=True),
            QgsProcessingParameterString(REVISION, translate("SegEarth", "Revision"), optional=True),
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputString(MESSAGE, translate("SegEarth", "What became of it")))

    def process(
        self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        name = self.parameterAsString(values, NAME, context)
        wanted = {
            key.lower(): self.parameterAsString(values, key, context)
            for key in (REPOSITORY, MIRROR, REVISION)
            if values.get(key)
        }
        with self.client(feedback) as client:
            client.pull_model(name, wanted)
            events = client.model_events(name)
            return {MESSAGE: follow_transfer(events, feedback, lambda: client.stop_pull(name))}

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """In the main thread again."""
        MODEL_NEWS.changed.emit()
        return {}


class ImportModelAlgorithm(ModelAlgorithm):
    """Copies a model from a folder."""

    NAME = "importmodel"
    TAGS = ("weights", "checkpoint", "install", "stick", "offline")

    def displayName(self) -> str:
        return translate("SegEarth", "Install a model from a folder")

    def shortHelpString(self) -> str:
        what = translate(
            "SegEarth", "Copies a model's weights from a folder or a stick; no network is needed."
        )
        which = translate("SegEarth", "The folder holds a checkpoint as its authors publish it.")
        name = translate("SegEarth", "Without a name it gets the one under which its engine looks for it.")
        return f"{what} {which} {name}"

    def initAlgorithm(self, configuration: Optional[dict] = None) -> None:
        kind = QgsProcessingParameterFile.Behavior.Folder
        self.add(QgsProcessingParameterFile(FOLDER, translate("SegEarth", "Folder"), kind))
        self.add(
            QgsProcessingParameterString(NAME, translate("SegEarth", "Name"), optional=True), advanced=True
        )
        self.addOutput(QgsProcessingOutputString(NAME, translate("SegEarth", "Name")))
        self.addOutput(QgsProcessingOutputString(MESSAGE, translate("SegEarth", "What became of it")))

    def process(
        self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        folder = self.parameterAsFile(values, FOLDER, context)
        with self.client(feedback) as client:
            name = client.import_model(folder, self.parameterAsString(values, NAME, context))
            events = client.model_events(name)
            message = follow_transfer(events, feedback, lambda: client.stop_pull(name))
        feedback.pushInfo(f"{name}: {message}")
        return {NAME: name, MESSAGE: message}

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """In the main thread again."""
        MODEL_NEWS.changed.emit()
        return {}


class VerifyModelAlgorithm(ModelAlgorithm):
    """Computes every SHA-256 of a model again."""

    NAME = "verifymodel"
    TAGS = ("weights", "checkpoint", "hash", "sha-256", "check")

    def displayName(self) -> str:
        return translate("SegEarth", "Verify a model")

    def shortHelpString(self) -> str:
        return translate(
            "SegEarth",
            "Computes the SHA-256 of every file of a model again and compares it with what was installed.",
        )

    def initAlgorithm(self, configuration: Optional[dict] = None) -> None:
        self.add(QgsProcessingParameterString(NAME, translate("SegEarth", "Name"), "segearth-nano"))
        self.addOutput(QgsProcessingOutputString(MESSAGE, translate("SegEarth", "What became of it")))
        self.addOutput(QgsProcessingOutputNumber("BYTES", translate("SegEarth", "Bytes verified")))

    def process(
        self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        name = self.parameterAsString(values, NAME, context)
        with self.client(feedback) as client:
            message = follow_transfer(client.verification_events(name), feedback)
            total = next(model["bytes"] for model in client.models() if model["name"] == name)
        return {MESSAGE: message, "BYTES": total}


def _state(model: dict) -> str:
    if model["installed"]:
        return translate("SegEarth", "installed")
    return translate("SegEarth", "can be installed")


def _fields() -> QgsFields:
    fields = QgsFields()
    for name, kind in COLUMNS.items():
        fields.append(QgsField(name, kind))
    return fields


def _rows(models: list[dict]) -> Iterator[QgsFeature]:
    for model in models:
        feature = QgsFeature(_fields())
        feature.setAttributes([model[name] for name in COLUMNS])
        yield feature
