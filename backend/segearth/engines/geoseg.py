"""The engine of GeoSeg: a general vision-language model finds the place, two routes segment it."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from segearth.engines.base import EngineDescription, Hear, Heard, not_listening
from segearth.engines.geoseg_needs import needed
from segearth.engines.geoseg_parts import Parts
from segearth.engines.geoseg_replies import told
from segearth.engines.weights_hash import State, known_sha256, state_of, weights_sha256
from segearth.errors import OutOfMemory, SegEarthError, WeightsMissing
from segearth.geo.image import GeoImage
from segearth.model.geoseg.settings import GeoSegSettings, read_settings
from segearth.query import Query
from segearth.segmentation import Segmentation, Target
from segearth.sentences import Sentence, both_ways, freely, say, text_of
from segearth.settings import geoseg_file

if TYPE_CHECKING:  # importing transformers takes seconds, which describing this engine must not
    from segearth.engines.geoseg_model import GeoSegModel
    from segearth.model.geoseg.pipeline import Grounded, PlaceFound

log = logging.getLogger(__name__)

NAME = "geoseg"
CANVAS = 1024


@dataclass(frozen=True, eq=False)
class GeoSegImage:
    """The image itself: the networks look at the part that a question leads them to."""

    pixels: np.ndarray
    valid: np.ndarray


class GeoSegEngine:
    """Engine `geoseg`. Its networks are found among the folders in `roots`, or in the model roots; its
    constants in `settings`, or in the file that `geoseg_file` names."""

    def __init__(self, roots: Sequence[Path] = (), settings: GeoSegSettings | None = None):
        self._roots, self._given_settings = roots, settings
        self._model: GeoSegModel | None = None
        self._asked: tuple[str, GeoSegSettings, State] | None = None
        self._note: Sentence | None = None

    def describe(self) -> EngineDescription:
        parts = Parts.find(self._roots)
        missing = parts.missing()
        try:
            self._settings()
        except SegEarthError as error:
            missing = missing or [freely(error.sentence())]
        return EngineDescription(
            name=NAME,
            canvas=CANVAS,
            ready=not missing,
            weights_sha256="" if missing else known_sha256(self._weights(parts)),
            licence="Qwen3-VL: Apache-2.0. CLIP: MIT. SAM 3: SAM License; Segment Anything: Apache-2.0.",
            boxes=True,
            threshold=False,
            memory=needed(parts),
            needs=parts.needs(),
            **both_ways(title=[say(f"title-{NAME}")], limits=[say(f"limits-{NAME}")], missing=missing),
        )

    def load(self, device: str) -> None:
        """Raises WeightsMissing, WeightsBroken, OutOfMemory, SettingInvalid."""
        parts, settings = Parts.find(self._roots), self._settings()
        if missing := parts.missing():
            raise WeightsMissing(text_of(missing), advice="", said=missing)
        asked = (device, settings, state_of(parts.files(parts.reasoners[0])))
        if self._model and self._asked == asked:
            return
        self._model, self._note = None, None  # two of them would not fit
        self._model, self._note = _read(parts, device, settings)
        self._asked = asked
        weights_sha256(self._weights(parts))

    def release(self) -> None:
        """Forgets the weights; the next `load` reads them again."""
        self._model, self._asked, self._note = None, None, None

    def encode(self, image: GeoImage) -> GeoSegImage:
        return GeoSegImage(image.pixels, image.valid)

    def segment(self, features: GeoSegImage, query: Query) -> Segmentation:
        """A target per place; where something went wrong none is marked and the reply says what."""
        return self.segment_aloud(features, query, not_listening)

    def segment_aloud(self, features: GeoSegImage, query: Query, hear: Hear) -> Segmentation:
        """It says nothing on the way, but can be cancelled at every token and stage."""
        model = self._ready()
        found = model.answer(features.pixels, query.text, lambda: hear(Heard("")))
        log.info("geoseg: %s", {stage: round(taken, 3) for stage, taken in found.seconds.items()})
        targets = tuple(_target(place, features) for place in found.places)
        said = [*told(found, model.reads_words), self._note]
        return Segmentation.saying(targets or (_nothing(query, features),), said)

    @property
    def settings(self) -> GeoSegSettings:
        """Raises SettingInvalid."""
        return self._settings()

    def ground(self, pixels: np.ndarray, question: str) -> Grounded:
        """What the reasoner says about pixels (uint8 rows x columns x 3), and the places that it names."""
        return self._ready().ground(pixels, question)

    def _weights(self, parts: Parts) -> list[Path]:
        """Of the networks that answer; before they are loaded or when their files are gone, of those
        that will unless memory is short."""
        loaded = self._model.plan.reasoner if self._model else None
        return parts.files(loaded if loaded in parts.reasoners else parts.reasoners[0])

    def _settings(self) -> GeoSegSettings:
        return self._given_settings or read_settings(geoseg_file())

    def _ready(self) -> GeoSegModel:
        if self._model is None:
            self.load("cpu")
        return self._model


def _read(parts: Parts, device: str, settings: GeoSegSettings) -> tuple[GeoSegModel, Sentence | None]:
    """The model, and a note for users where it runs on the processor because the card is too small."""
    from segearth.engines.geoseg_model import GeoSegModel
    from segearth.engines.geoseg_planning import plan
    from segearth.engines.machine import Machine

    try:
        model = GeoSegModel(parts, plan(parts, Machine.read(device)), device, settings)
        model.load()
    except OutOfMemory:
        if device == "cpu":
            raise
        return _read(parts, "cpu", settings)[0], say("card-too-small")
    log.info("%s", model.plan.sentence)
    return model, None


def _target(place: PlaceFound, features: GeoSegImage) -> Target:
    mask = place.fused.mask if place.fused else np.zeros(features.valid.shape, bool)
    return Target(place.place.phrase, (mask & features.valid).astype(np.float32), place.score)


def _nothing(query: Query, features: GeoSegImage) -> Target:
    return Target(query.text, np.zeros(features.valid.shape, np.float32), 0.0)
