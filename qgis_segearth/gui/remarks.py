"""What the answer card says beside the reply, where that alone would mislead."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsVectorLayer

from ..core import wording
from ..core.answer import Answer
from ..core.hand_edits import is_edited, stays
from ..core.question import Drawing
from ..core.run import Run
from ..core.translation import translate

WORTH_A_LOOK = 0.05
"""An empty answer of a lower score hides nothing that a lower threshold would show."""
LONG = (5_000.0, 5_000_000.0)
"""Smallest areas with many digits: in m², in square pixels."""


def can_be_refined(answer: Answer) -> bool:
    """Whether sliders may change anything. Two engines' parts fit together as they are drawn."""
    return answer.agreement is None and (answer.count > 0 or answer.score >= WORTH_A_LOOK)


def hint(answer: Answer) -> str:
    """What may help where nothing was found; "" where nothing will."""
    if answer.count or not can_be_refined(answer):
        return ""
    return translate("SegEarth", "Something may lie below the threshold: lower it under Refine.")


def drawn(answer: Answer, drawing: Drawing) -> str:
    """What is on the map, where that is not what the reply speaks of."""
    own = any(drawing.own_threshold(label) is not None for label in answer.labels)
    threshold, polygons = wording.percent(drawing.threshold), wording.polygons(answer.count)
    smallest = wording.at_least(drawing.minimum_area, answer.units)
    if own and smallest:
        words = translate("SegEarth", "Now, at thresholds of their own and {smallest}: {polygons}")
    elif own:
        return translate("SegEarth", "Now, at thresholds of their own: {}").format(polygons)
    elif smallest:
        words = translate("SegEarth", "Now, at {threshold} and {smallest}: {polygons}")
    else:
        words = translate("SegEarth", "Now, at {threshold}: {polygons}")
    return words.format(threshold=threshold, smallest=smallest, polygons=polygons)


def longest(answer: Answer) -> str:
    """The longest that there may be to say of an answer when sliders or hands change it; what was rejected is
    told only of an answer that something was rejected in."""
    own = tuple((label, 0.99) for label in _several(answer))
    told = without_rejected if answer.corrections.rejected else drawn
    drawings = (Drawing(0.99, smallest, label_thresholds=each) for smallest in LONG for each in ((), own))
    return max(hint(answer), *(told(answer, each) for each in drawings), edited(answer), key=len)


def _several(answer: Answer) -> tuple[str, ...]:
    """Labels that may have thresholds of their own."""
    return answer.labels if len(answer.labels) > 1 else ()


def edited(answer: Answer) -> str:
    """The same after a change by hand."""
    return translate("SegEarth", "Now, after changes by hand: {}").format(wording.polygons(answer.count))


def without_rejected(answer: Answer, drawing: Drawing) -> str:
    """What is on the map where sliders have left out what was rejected in the layer before."""
    words = translate("SegEarth", "{0}, without {1} rejected by hand")
    return words.format(drawn(answer, drawing), wording.number(answer.corrections.rejected))


def changed(answer: Answer, drawing: Drawing, layer: Optional[QgsVectorLayer]) -> str:
    """What is on the map where hands had a part in it. layer: of the answer, None where nothing is left."""
    if layer is not None and is_edited(layer):
        return edited(answer)
    return without_rejected(answer, drawing)


def about_sliders(run: Optional[Run], heeds_threshold: bool) -> str:
    """Why sliders, or one of them, cannot be used on a run; "" where all can."""
    if run is None:
        return translate("SegEarth", "The sliders wait for the probability map.")
    if run.map is None:
        return translate("SegEarth", "No probability map was kept, so nothing can be drawn anew. Ask again.")
    if not heeds_threshold:
        return translate(
            "SegEarth", "This engine says yes or no for each pixel: a threshold changes nothing."
        )
    return ""


def about_layer(layer: Optional[QgsVectorLayer]) -> str:
    """What sliders wait for, or do, where the layer shown is not theirs to change; "" where it is."""
    if layer is None or not stays(layer):
        return ""
    if not layer.isEditable():
        return changed_by_hand() if is_edited(layer) else not_ours()
    return under_hand() if layer.isModified() else nothing_changed()


def pauses() -> tuple[str, ...]:
    """What `about_layer` may say, but for what sliders do beside polygons in which some were rejected: rare,
    and longer."""
    return under_hand(), nothing_changed(), not_ours()


def under_hand() -> str:
    """Of a layer."""
    return translate("SegEarth", "Polygons are being changed by hand: keep the changes first.")


def nothing_changed() -> str:
    """Of a layer that is being edited, all changes taken back."""
    return translate("SegEarth", "Nothing is changed by hand: end the editing.")


def not_ours() -> str:
    """Of a layer that lies in a file."""
    return translate("SegEarth", "These polygons stay: sliders draw a new layer.")


def changed_by_hand() -> str:
    """Of a layer whose changes are kept; see `rejections`."""
    return translate(
        "SegEarth",
        "These polygons stay: sliders draw a new layer, without those rejected and without other changes by "
        "hand.",
    )
