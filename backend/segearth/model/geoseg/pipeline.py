"""From question and image to masks: ground, refine, two routes, fuse. Failures are part of the answer."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np

from segearth.model.geoseg import points
from segearth.model.geoseg.boxes import Box, BoxEmpty, region, to_pixels
from segearth.model.geoseg.clip import Clip
from segearth.model.geoseg.fusion import Fused, RouteMask, fuse
from segearth.model.geoseg.reasoner import Alive, Said, nobody_asks
from segearth.model.geoseg.reply import Place, ReplyUnusable, places
from segearth.model.geoseg.segmenter import Segmenter
from segearth.model.geoseg.settings import GeoSegSettings


@dataclass(frozen=True, eq=False)
class PlaceFound:
    """What came of one place that the reasoner named.

    region: in pixels; None where the box had no area inside the image. points: n x 2 (x, y) in pixels of the
    region. fused: None without a region. score: of the route or routes that gave the mask, 0..1.
    """

    place: Place
    region: Box | None
    points: np.ndarray
    fused: Fused | None
    score: float = 0.0


@dataclass(frozen=True)
class Grounded:
    """What the reasoner said, and the places that count. fault: why its words name no place ("no_box",
    "no_phrase", "zero_area", "out_of_range"), else empty."""

    said: Said
    named: tuple[Place, ...] = ()
    fault: str = ""


@dataclass(frozen=True, eq=False)
class Found:
    """said, fault: as in `Grounded`. seconds: per stage."""

    said: Said
    places: tuple[PlaceFound, ...] = ()
    fault: str = ""
    seconds: dict[str, float] = field(default_factory=dict)


class Pipeline:
    """`reason` asks the reasoner (pixels, question, alive); `parts` gives CLIP and the segmenter when needed:
    between the two the reasoner may have to leave memory."""

    def __init__(
        self,
        reason: Callable[[np.ndarray, str, Alive], Said],
        parts: Callable[[], tuple[Clip, Segmenter]],
        settings: GeoSegSettings,
    ):
        self._reason, self._parts, self._settings = reason, parts, settings

    def answer(self, pixels: np.ndarray, question: str, alive: Alive = nobody_asks) -> Found:
        """pixels: uint8 rows x columns x 3. Masks are rows x columns."""
        clock = Clock(alive)
        with clock.timed("reason"):
            grounded = self.ground(pixels, question, alive)
        found = tuple(self._segment(pixels, place, clock) for place in grounded.named)
        return Found(grounded.said, found, grounded.fault, clock.seconds)

    def ground(self, pixels: np.ndarray, question: str, alive: Alive = nobody_asks) -> Grounded:
        """Only the first step: what the reasoner says, and the places in it."""
        said = self._reason(pixels, question, alive)
        try:
            named = places(said.text, self._settings.unit)
        except ReplyUnusable as error:
            return Grounded(said, fault=error.reason)
        return Grounded(said, tuple(named if self._settings.every_place else named[:1]))

    def _segment(self, pixels: np.ndarray, place: Place, clock: Clock) -> PlaceFound:
        rows, columns = pixels.shape[:2]
        box = to_pixels(place.box, self._settings.unit, columns, rows)
        try:
            roi = region(box, columns, rows, self._settings)
        except BoxEmpty:
            return PlaceFound(place, None, np.zeros((0, 2)), None)
        crop = np.ascontiguousarray(pixels[int(roi.y1) : int(roi.y2), int(roi.x1) : int(roi.x2)])
        with clock.timed("load"):
            clip, segmenter = self._parts()
        with clock.timed("surgery"):
            similarity = clip.similarity(crop, place.phrase)
        chosen = points.choose(similarity, *crop.shape[:2], self._settings)
        with clock.timed("encode"):
            seen = segmenter.encode(crop)
        with clock.timed("routes"):
            point = segmenter.by_points(seen, chosen) if len(chosen) else RouteMask(None)
            text = segmenter.by_text(seen, place.phrase)
        fused = fuse(point, text, roi, (rows, columns), self._settings)
        return PlaceFound(place, roi, chosen, fused, _score(fused, point, text))


def _score(fused: Fused, point: RouteMask, text: RouteMask) -> float:
    """Of an intersection, the less sure of the two."""
    if fused.kept:
        return point.score if fused.kept == "point" else text.score
    both = min(point.score, text.score)
    return {"intersection": both, "point_only": point.score, "text_only": text.score}.get(fused.branch, 0.0)


class Clock:
    """Seconds per stage; asks before each whether anybody waits."""

    def __init__(self, alive: Alive) -> None:
        self.seconds: dict[str, float] = {}
        self._alive = alive

    @contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        self._alive()
        began = time.perf_counter()
        yield
        self.seconds[stage] = self.seconds.get(stage, 0.0) + time.perf_counter() - began
