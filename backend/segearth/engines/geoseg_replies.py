"""What GeoSeg says in words: where it looked, by which route it found something, and what went wrong."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from segearth.sentences import Sentence, say

if TYPE_CHECKING:  # it imports torch, which describing an engine must not
    from segearth.model.geoseg.pipeline import Found, PlaceFound

QUOTED = 300  # characters of the reasoner's own words


def told(found: Found, reads_words: bool) -> Iterator[Sentence]:
    """The reply to a question."""
    if found.fault:
        yield from _fault(found)
        return
    for place in found.places:
        yield from _place(place)
    if not reads_words:
        yield say("geoseg-no-words")


def _fault(found: Found) -> Iterator[Sentence]:
    text = found.said.text
    yield say(f"geoseg-{found.fault}")
    if found.said.cut:
        yield say(f"geoseg-cut-{found.said.cut}")
    quoted = f"{text[:QUOTED]}{'…' if len(text) > QUOTED else ''}"
    yield say("geoseg-said", words=quoted) if text else say("geoseg-silent")


def _place(one: PlaceFound) -> Iterator[Sentence]:
    phrase, fused = one.place.phrase[:QUOTED], one.fused
    if one.region is None or fused is None:
        yield say("geoseg-outside", phrase=phrase)
        return
    left, top, right, bottom = map(int, one.region)
    yield say("geoseg-looked", phrase=phrase, left=left, right=right, top=top, bottom=bottom)
    if fused.doubt:
        yield say(f"geoseg-doubt-{fused.kept}" if fused.kept else "geoseg-doubt")
    else:
        yield say(f"geoseg-{fused.branch}")
