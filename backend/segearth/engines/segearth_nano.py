"""The built-in engine: segearth-nano, small, offline, on any CPU."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from segearth.engines.base import EngineDescription
from segearth.engines.nano_coarse import lowered
from segearth.engines.nano_judging import (
    DOUBTED_SCORE,
    Judgement,
    doubted,
    judge,
    seen_from_afar,
    too_small_to_see,
)
from segearth.engines.nano_polygons import held_back
from segearth.errors import WeightsMissing
from segearth.geo.gsd import ground_sample_distance
from segearth.geo.image import GeoImage
from segearth.model.nano_files import CANVAS, CONFIG, TOKENIZER, WEIGHTS
from segearth.query import Query
from segearth.segmentation import Segmentation, Target
from segearth.sentences import Sentence, both_ways, say
from segearth.settings import model_folder

if TYPE_CHECKING:  # importing transformers takes seconds, which describing this engine must not
    from segearth.model.nano_inference import NanoModel, NanoView

NAME = "segearth-nano"
QUOTED_CHARACTERS = 80
BETWEEN_THINGS = re.compile(r"[,;&/]|\b(?:and|or)\b", re.IGNORECASE)
MEMORY = 600_000_000
"""Bytes that it took at the most, measured at its canvas; nearly all of them while it looks."""


@dataclass(frozen=True, eq=False)
class NanoImage:
    """An encoded image with its validity mask, on whose grid the answer lies, its metres per pixel, and
    whether it is one that the model can judge."""

    view: NanoView
    valid: np.ndarray
    gsd: float | None
    judgement: Judgement


class SegEarthNano:
    """Engine `segearth-nano`. `folder` is found among the model roots unless given."""

    def __init__(self, folder: Path | None = None):
        self._given_folder = folder
        self._model: NanoModel | None = None

    def describe(self) -> EngineDescription:
        folder = self._folder()
        files = (WEIGHTS, CONFIG, TOKENIZER)
        missing = [name for name in files if not (folder and (folder / name).is_file())]
        return EngineDescription(
            name=NAME,
            canvas=CANVAS,
            ready=not missing,
            weights_sha256=_recorded_hash(folder) if folder else "",
            licence="CC BY-SA 4.0",
            memory=MEMORY,
            **both_ways(
                title=[say(f"title-{NAME}")],
                limits=[say(f"limits-{NAME}")],
                missing=[say("built-in-missing", files=", ".join(missing))] if missing else [],
            ),
        )

    def load(self, device: str) -> None:
        """Raises WeightsMissing, WeightsHashWrong, WeightsBroken."""
        if self._model is None or self._model.device != device:
            folder = self._folder()
            if folder is None:
                raise WeightsMissing(f"The folder of {NAME} is missing.")
            from segearth.model.nano_inference import NanoModel

            self._model = NanoModel.read(folder, device)

    def release(self) -> None:
        """Forgets the weights; the next `load` reads them again."""
        self._model = None

    def encode(self, image: GeoImage) -> NanoImage:
        gsd = ground_sample_distance(image.geobox)
        view = self._loaded().encode(_without_holes(image), gsd)
        return NanoImage(view, image.valid, gsd, judge(image, gsd))

    def segment(self, features: NanoImage, query: Query) -> Segmentation:
        """One target, named by the noun that the model understood. An unknown thing, an absent target, or a
        picture that the model cannot judge gives probabilities below 0.5 everywhere, and a reply that says
        which of them it was; a picture that it can only guess about, a low score and low probabilities."""
        from segearth.engines.nano_answering import answer

        model = self._loaded()
        found_there = answer(model, features.view, query.text, features.gsd)
        probability, score = found_there.probability * features.valid, found_there.score
        noun, label = found_there.meaning.noun, found_there.meaning.noun.replace("_", " ")
        if not found_there.meaning.known:
            return _saying(
                Target(query.text, probability, 0.0), _not_understood(query.text, model, features.gsd)
            )
        refusal = features.judgement.refusal or too_small_to_see(noun, features.gsd)
        if refusal:
            return _saying(Target(label, held_back(probability), 0.0), refusal)
        doubt, coarse = features.judgement.doubt, seen_from_afar(features.gsd)
        if coarse:
            probability, score = lowered(probability, score, model.manifest.coarse)
        if doubt:
            probability, score = doubted(probability), min(score, DOUBTED_SCORE)
        reply = say("found" if (probability >= query.threshold_of(label)).any() else "not-here", noun)
        return _saying(Target(label, probability, score), reply, doubt or coarse)

    def _loaded(self) -> NanoModel:
        if self._model is None:
            self.load("cpu")
        return self._model

    def _folder(self) -> Path | None:
        return self._given_folder or model_folder(NAME)


def _not_understood(question: str, model: NanoModel, gsd: float | None) -> Sentence:
    """What it says of things that it does not know, or of several that it knows one by one."""
    quoted = question if len(question) <= QUOTED_CHARACTERS else question[:QUOTED_CHARACTERS].rstrip() + "…"
    parts = (part.strip() for part in BETWEEN_THINGS.split(question))
    named = dict.fromkeys(noun for part in parts if part and (noun := model.understand(part).noun))
    if len(named) > 1:
        return say("one-at-a-time", *named, question=quoted)
    seen = [noun for noun in model.nouns if too_small_to_see(noun, gsd) is None]
    return say("not-known", *seen, question=quoted)


def _saying(target: Target, *said: Sentence | None) -> Segmentation:
    return Segmentation.saying((target,), said)


def _without_holes(image: GeoImage) -> np.ndarray:
    """Pixels in which invalid ones have the mean colour of the others, which attracts no attention."""
    if image.valid.all() or not image.valid.any():
        return image.pixels
    pixels = image.pixels.copy()
    pixels[~image.valid] = pixels[image.valid].mean(axis=0).round()
    return pixels


def _recorded_hash(folder: Path) -> str:
    """What config.json records; empty where it cannot be read, since describing an engine never fails."""
    try:
        return str(json.loads((folder / CONFIG).read_text(encoding="utf-8"))["sha256"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""
