"""From what a question means and what the maps show to the probabilities that users get."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from segearth.engines.nano_polygons import DECISION, PolygonBelief, held_back, weighed
from segearth.geo.selection import NO_RELATION, Choice, select
from segearth.model.nano_inference import NanoMeaning, NanoModel, NanoView


@dataclass(frozen=True, eq=False)
class NanoAnswer:
    """probability: rows x cols float32 0..1; score: 0..1, how likely what was asked for is there at all."""

    meaning: NanoMeaning
    probability: np.ndarray
    score: float


def answer(model: NanoModel, view: NanoView, question: str, gsd: float | None) -> NanoAnswer:
    """Zeros for what the model does not know; below DECISION everywhere for what is not there."""
    return respond(model, view, model.understand(question), gsd)


def respond(model: NanoModel, view: NanoView, meaning: NanoMeaning, gsd: float | None) -> NanoAnswer:
    """`answer` to a question that has been understood."""
    if not meaning.known:
        return NanoAnswer(meaning, np.zeros(view.shape, np.float32), 0.0)
    score = model.presence(view, meaning.noun)
    probability = believed(model, view, meaning.noun)
    choice = Choice(meaning.part, meaning.count, meaning.relation)
    if choice.everything:
        return NanoAnswer(meaning, probability, score)
    reference = None
    if meaning.relation != NO_RELATION:
        score *= model.presence(view, meaning.reference)
        reference = believed(model, view, meaning.reference) >= DECISION
    meant = select(probability >= DECISION, choice, reference, gsd)
    return NanoAnswer(meaning, np.where(meant, probability, held_back(probability)), score)


def believed(model: NanoModel, view: NanoView, noun: str) -> np.ndarray:
    """The noun's probabilities, polygon by polygon as far as they can be believed; below DECISION everywhere
    if it is likely not there at all."""
    probability, presence = model.probability(view, noun), model.presence(view, noun)
    if presence < model.manifest.present_from:
        return held_back(probability)
    polygons = model.manifest.polygons
    return weighed(probability, presence, PolygonBelief(**polygons) if polygons else None)
