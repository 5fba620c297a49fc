"""Two engines on one question: what both mark, what only one marks, and how far they agree.

A comparison is an answer with three targets, so whatever shows, exports or sends answers does the same with
it. What the engines call the ground inside of them stands in a column beside (`LABELS`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas
from geopandas import GeoDataFrame
from odc.geo.gcp import GCPGeoBox
from odc.geo.geobox import GeoBox

from segearth import engines
from segearth.answering import Answer, answer
from segearth.engines.base import Progress
from segearth.errors import OutOfMemory, SettingInvalid
from segearth.geo.probability import ProbabilityMap
from segearth.geo.reading import Raster
from segearth.geo.specks import without_specks
from segearth.inquiry import Listen, not_listening
from segearth.query import Query
from segearth.segmentation import Target
from segearth.sentences import NOT_UNDERSTOOD, Sentence, say

BOTH, FIRST, SECOND = range(3)
"""Places of the parts among the targets of a comparison."""
LABELS, BETWEEN = "labels", "; "
"""Column of a comparison's polygons, as the plugin knows it too, and what stands between the labels in it."""
Labelled = Mapping[str, np.ndarray]
"""By label what is marked, rows x columns, bool."""


@dataclass(frozen=True, eq=False)
class Comparison:
    """answers: of both engines, each asked alone, on one grid, with exact outlines. areas: m² (of square
    pixels without a CRS) that both mark, only the first, only the second."""

    answers: tuple[Answer, Answer]
    areas: tuple[float, float, float]

    @property
    def union(self) -> float:
        """Area that at least one marks."""
        return sum(self.areas)

    @property
    def not_understood(self) -> list[str]:
        """The engines to which the question meant nothing: what they mark is no answer to it."""
        return [each.query.engine for each in self.answers if not _understood(each)]

    @property
    def iou(self) -> float | None:
        """0..1: the share of the union that both mark; 1 where neither marks anything. None where one did not
        understand the question: nothing was compared then."""
        if self.not_understood:
            return None
        return self.areas[BOTH] / self.union if self.union else 1.0


def ask(
    raster: Raster,
    query: Query,
    *,
    progress: Progress = lambda fraction: None,
    listen: Listen = not_listening,
    **how: Any,
) -> Answer:
    """`answering.answer`, by one engine or, where the query names a second one, by both.

    listen: hears of one engine only; of two, no target is known before the end.
    Raises what `answer` raises, and SettingInvalid where both engines are the same.
    """
    if not query.compare_with:
        return answer(raster, query, progress=progress, listen=listen, **how)
    if query.compare_with == query.engine:
        raise SettingInvalid(say("same-engine", engine=query.engine), advice="Choose another engine.")
    canvas = max(engines.create(name).describe().canvas for name in (query.engine, query.compare_with))
    first = answer(
        raster, _alone(query, query.engine), progress=lambda f: progress(f / 2), canvas=canvas, **how
    )
    first = replace(first, words=_heard_out(first.words, lambda: progress(0.5)))
    second = answer(
        raster,
        _alone(query, query.compare_with),
        progress=lambda f: progress(0.5 + f / 2),
        canvas=canvas,
        **how,
    )
    return compare(first, second, query)


def compare(first: Answer, second: Answer, query: Query) -> Answer:
    """Both answers lie on the same grid. Three targets: what both mark, only the first, only the second; no
    pixel is in two of them, and together they are all that at least one marks.

    An engine may have several labels. A part's polygons end where what they are called ends, and `LABELS` has
    all labels that either engine gives their ground, each once, the first engine's first: it is true of the
    whole polygon. Engines of one label each have the polygons that the parts have anyway.

    Outlines are exact, whatever the query says of simplifying: else the parts would not fit together.
    """
    parts, called = _split(first, second)
    names = (first.query.engine, second.query.engine)
    scores = (min(first.score, second.score), first.score, second.score)
    labels = (" and ".join(names), *(f"only {name}" for name in names))
    targets = tuple(
        Target(label, part.astype(np.float32), score)
        for label, part, score in zip(labels, parts, scores, strict=True)
    )
    drawn = [
        _drawn(label, part, called, first.geobox).assign(target=number)
        for number, (label, part) in enumerate(zip(labels, parts, strict=True), 1)
    ]
    areas = tuple(float(part["area_m2"].sum()) for part in drawn)
    found = Comparison((first, second), areas)
    said = sentence(found)
    return replace(
        first,
        query=query,
        features=pandas.concat(drawn, ignore_index=True),
        targets=targets,
        reply=said.text,
        said=(said,),
        cached=first.cached and second.cached,
        seconds={stage: taken + second.seconds[stage] for stage, taken in first.seconds.items()},
        words=_words(found),
        comparison=found,
    )


def _split(first: Answer, second: Answer) -> tuple[tuple[np.ndarray, ...], Labelled]:
    """The parts, rows x columns, bool; and what at least one marks, by label, the first engine's first."""
    nothing = np.zeros(tuple(first.geobox.shape), bool)
    ours, theirs = (_marked(one) for one in (first, second))
    a, b = (np.logical_or.reduce([nothing, *marked.values()]) for marked in (ours, theirs))
    labels = dict.fromkeys((*ours, *theirs))
    called = {label: ours.get(label, nothing) | theirs.get(label, nothing) for label in labels}
    return (a & b, a & ~b, b & ~a), called


def _drawn(label: str, part: np.ndarray, called: Labelled, geobox: GeoBox | GCPGeoBox) -> GeoDataFrame:
    """The polygons of a part, with `LABELS`."""
    pieces = list(_pieces(part, tuple(called.items()))) or [((), part)]
    tables = (
        ProbabilityMap((label,), (piece.astype(np.float32),), geobox)
        .polygons()
        .assign(**{LABELS: BETWEEN.join(filter(None, labels))})
        for labels, piece in pieces
    )
    return pandas.concat(tables, ignore_index=True)


def _pieces(
    part: np.ndarray, called: Sequence[tuple[str, np.ndarray]]
) -> Iterator[tuple[tuple[str, ...], np.ndarray]]:
    """What has the same labels, and these; nothing of a part that is empty."""
    if not part.any():
        return
    if not called:
        yield (), part
        return
    (label, marked), *others = called
    for labels, piece in _pieces(part & marked, others):
        yield (label, *labels), piece
    yield from _pieces(part & ~marked, others)


def sentence(found: Comparison) -> Sentence:
    """How far two engines agree."""
    one, other = (each.query.engine for each in found.answers)
    unit = "m²" if found.answers[0].units == "metre" else "pixels"
    both, first, second = map(round, found.areas)
    union = round(found.union)
    if found.not_understood:
        return say("not-understood", who=", ".join(found.not_understood))
    if not found.union:
        return say("neither-marks", one=one, other=other)
    if not found.areas[BOTH]:
        if found.areas[FIRST] and found.areas[SECOND]:
            return say("agree-nowhere", one=one, other=other, first=first, second=second, unit=unit)
        marks, other = (one, other) if found.areas[FIRST] else (other, one)
        return say("only-one-marks", one=marks, other=other, area=union, unit=unit)
    areas = {"both": both, "union": union, "first": first, "second": second}
    return say("agree", one=one, other=other, percent=round(100 * found.iou), unit=unit, **areas)


def _understood(found: Answer) -> bool:
    return not any(each.code in NOT_UNDERSTOOD for each in found.said)


def _heard_out(words: Iterator[str] | None, go_on: Callable[[], None]) -> Iterator[str] | None:
    """The same, all of them said: until then they hold their engine's weights, whose room the other may need.

    go_on: called before each; may raise.
    """
    if words is None:
        return None
    said = []
    with suppress(OutOfMemory):  # what was said so far is kept
        for piece in words:
            go_on()
            said.append(piece)
    return iter(said)


def _alone(query: Query, engine: str) -> Query:
    return replace(query, engine=engine, compare_with="", simplify=0.0, right_angles="off")


def _marked(found: Answer) -> Labelled:
    """What an answer marks; targets of one label together."""
    marked: dict[str, np.ndarray] = {}
    for target in found.targets:
        mask = target.probability >= found.query.threshold_of(target.label)
        mask = without_specks(mask, found.geobox, found.query.minimum_area)
        marked[target.label] = marked[target.label] | mask if target.label in marked else mask
    return marked


def _words(found: Comparison) -> Iterator[str] | None:
    """What both say in words, one after the other; None where neither has any to say."""
    speaking = [one for one in found.answers if one.words is not None]
    if not speaking:
        return None
    return (
        piece
        for one in speaking
        for part in ([f"{one.query.engine}: "], one.words, ["\n"] if one is not speaking[-1] else [])
        for piece in part
    )
