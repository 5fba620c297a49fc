"""What GeoSeg says in words: where it looked, by which route it found something, and what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # it imports torch, which describing an engine must not
    from segearth.model.geoseg.pipeline import Found, PlaceFound

QUOTED = 300  # characters of the reasoner's own words
FAULTS = {
    "no_box": "The reasoner named no place",
    "no_phrase": "The reasoner named a place but not what is there",
    "zero_area": "The reasoner named a place without any area",
    "out_of_range": "The reasoner answered in other coordinates than it was asked for",
}
CAPS = {"tokens": "its answer was cut at the longest allowed", "time": "its time was up"}
BRANCHES = {
    "intersection": "what points and words both mark is shown",
    "point_only": "only its points led to a mask",
    "text_only": "only its words led to a mask",
    "empty": "neither points nor words led to a mask",
}
DOUBTS = {
    "": "points and words mark different pixels, so nothing is shown",
    "point": "points and words mark different pixels; what the points mark is shown",
    "text": "points and words mark different pixels; what the words mark is shown",
}
NO_WORDS = "Segment Anything reads no words, so only the points were asked."


def sentence(found: Found, reads_words: bool) -> str:
    """The reply to a question."""
    if found.fault:
        cut = f" ({CAPS[found.said.cut]})" if found.said.cut else ""
        return f"{FAULTS[found.fault]}{cut}. It said: {_quoted(found.said.text)}"
    told = [_place(place) for place in found.places]
    return " ".join([*told, *([] if reads_words else [NO_WORDS])])


def _place(one: PlaceFound) -> str:
    phrase, fused = f"“{one.place.phrase[:QUOTED]}”", one.fused
    if one.region is None or fused is None:
        return f"I looked for {phrase}, but the place named for it lies outside the image."
    left, top, right, bottom = map(int, one.region)
    where = f"in columns {left} to {right}, rows {top} to {bottom}"
    return f"I looked for {phrase} {where}: {DOUBTS[fused.kept] if fused.doubt else BRANCHES[fused.branch]}."


def _quoted(text: str) -> str:
    if not text:
        return "nothing."
    return f"“{text[:QUOTED]}{'…' if len(text) > QUOTED else ''}”"
