"""The use case: a question about a raster becomes georeferenced polygons.

How a large image meets a small canvas: the whole view is asked first, because reasoning needs the whole.
Closer looks are asked window by window, only where the whole said maybe; probabilities are blended, never
polygons.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial

import geopandas
import numpy as np
import pandas
from odc.geo.gcp import GCPGeoBox
from odc.geo.geobox import GeoBox
from odc.geo.geom import BoundingBox

from segearth import engines
from segearth.engines import Engine
from segearth.engines.base import Progress, cache_bytes, encode_many, images_at_once, speak
from segearth.errors import ExtentEmpty, ImageTooLarge
from segearth.features import FeatureCache, Seen
from segearth.geo.image import GeoImage
from segearth.geo.placement import PixelWindow
from segearth.geo.polygons import polygonise
from segearth.geo.reading import Raster, View
from segearth.geo.tiling import Tile, tiles
from segearth.query import Query
from segearth.segmentation import Segmentation, Target

CLOSER = {"2x": 2, "4x": 4}  # times the engine's canvas
MAYBE = 0.2
"""A window is looked at more closely where the whole view gives at least this probability in or near it."""
MARGIN = 8  # pixels of the whole view that "near" means
MAXIMUM_PIXELS = 400_000_000  # of one probability map
READ, ENCODED, SEGMENTED, DRAWN = 0.2, 0.75, 0.9, 1.0  # progress when these are done


@dataclass(frozen=True, eq=False)
class Answer:
    """What is known about an answer.

    features: label, score, area_m2, perimeter_m, geometry, in the image's CRS.
    targets: the probability maps: rows x columns on `geobox`, 0 where the image holds no data.
    view: which of the raster's pixels they cover, and how finely.
    cached: no pixel was read and nothing was encoded. seconds: per stage.
    words: what the engine has to say beside; it is found while it is read, so that the rest need not wait.
    """

    query: Query
    features: geopandas.GeoDataFrame
    targets: tuple[Target, ...]
    reply: str
    view: View
    geobox: GeoBox | GCPGeoBox
    weights_sha256: str
    device: str
    cached: bool
    seconds: dict[str, float]
    words: Iterator[str] | None = None

    @property
    def count(self) -> int:
        return len(self.features)

    @property
    def area_m2(self) -> float:
        """Of all polygons, on the ellipsoid."""
        return float(self.features["area_m2"].sum())

    @property
    def score(self) -> float:
        """How sure the engine is of its surest target; 0 without one."""
        return max((target.score for target in self.targets), default=0.0)

    @property
    def units(self) -> str:
        """What lengths are in: without a CRS they are in map units, which are pixels as a rule."""
        return "pixel" if self.geobox.crs is None else "metre"


def answer(
    raster: Raster,
    query: Query,
    *,
    features: FeatureCache,
    extent: BoundingBox | None = None,
    progress: Progress = lambda fraction: None,
    device: str = "cpu",
) -> Answer:
    """Asks `query` about a raster, or the part of it inside `extent` (in its own CRS, or the image's).

    Raises ExtentEmpty, ImageTooLarge, the errors of reading and of engines, and Cancelled through `progress`.
    """
    progress(0.0)
    asked = _Inquiry(raster, query, engines.create(query.engine), features, device)
    view = raster.view(asked.canvas, extent)
    closer = _closer_view(raster, query, asked.canvas, extent)
    share = 1.0 if closer is None else asked.canvas**2 / (asked.canvas**2 + np.prod(closer.shape))
    said = asked.ask(view, lambda fraction: progress(fraction * share))
    if closer is not None:
        view = closer
        said = asked.ask_closer(view, said, lambda fraction: progress(share + (SEGMENTED - share) * fraction))
    table = asked.polygonise(said, view)
    progress(DRAWN)
    return Answer(
        query=query,
        features=table,
        targets=said.targets,
        reply=said.reply,
        view=view,
        geobox=raster.geobox_of(view),
        weights_sha256=asked.description.weights_sha256,
        device=device,
        cached=asked.cached,
        seconds=asked.seconds,
        words=asked.words,
    )


def _closer_view(raster: Raster, query: Query, canvas: int, extent: BoundingBox | None) -> View | None:
    """The finer view that the query wants; None where the overview is as fine."""
    if query.detail == "overview":
        return None
    times = CLOSER.get(query.detail)
    view = raster.view(times and times * canvas, extent)
    if max(view.shape) <= canvas:
        return None
    pixels = view.shape[0] * view.shape[1]
    if pixels > MAXIMUM_PIXELS:
        raise ImageTooLarge(
            f"At this detail the extent has {pixels:,} pixels; at most {MAXIMUM_PIXELS:,} are asked at once.",
            advice="Ask about a smaller extent or at less detail.",
        )
    return view


class _Inquiry:
    """One question under way: what all its views share."""

    def __init__(self, raster: Raster, query: Query, engine: Engine, cache: FeatureCache, device: str):
        self.raster, self.query, self.engine, self.cache, self.device = raster, query, engine, cache, device
        self.cached = True
        self.words: Iterator[str] | None = None
        self.seconds = dict.fromkeys(("load", "read", "encode", "segment", "polygonise"), 0.0)
        with self._timed("load"):
            engine.load(device)
        cache.allow(cache_bytes(engine, cache.limit))
        self.description = engine.describe()
        self.canvas = self.description.canvas

    def ask(self, view: View, progress: Progress) -> Segmentation:
        """The answer about one view, probabilities 0 where there is no data. Raises ExtentEmpty."""
        look = self._look(view)
        progress(READ)
        (seen,) = self._see([(view, look)])
        progress(ENCODED)
        said = self._segment(seen)
        self.words = speak(self.engine, seen.features, self.query)
        progress(SEGMENTED)
        return said

    def ask_closer(self, view: View, whole: Segmentation, progress: Progress) -> Segmentation:
        """The finer answer to what the whole view's answer found, in overlapping windows."""
        targets = _by_label(whole.targets)
        mosaics = {label: np.zeros(view.shape, np.float32) for label in targets}
        worth = [tile for tile in tiles(view.shape, self.canvas) if self._maybe(tile, view.shape, whole)]
        done = 0
        while some := worth[done : done + images_at_once(self.engine)]:
            tell = partial(progress, done / len(worth))
            for tile, found in self._ask_tiles(view, some, tell):
                if len(found) == len(mosaics) == 1:  # the one thing asked for, however it is called
                    found = dict(zip(mosaics, found.values(), strict=True))
                for label in found.keys() & mosaics.keys():
                    mosaics[label][tile.window] += tile.weights * found[label].probability
            done += len(some)
        progress(1.0)
        finer = (replace(target, probability=mosaics[label]) for label, target in targets.items())
        return Segmentation(tuple(finer), whole.reply)

    def polygonise(self, said: Segmentation, view: View) -> geopandas.GeoDataFrame:
        """One table of the polygons of all targets."""
        with self._timed("polygonise"):
            geobox = self.raster.geobox_of(view)
            targets = said.targets or (Target("", np.zeros(view.shape, np.float32), 0.0),)
            tables = [
                polygonise(
                    target.probability,
                    geobox,
                    label=target.label,
                    threshold=self.query.threshold,
                    simplify_pixels=self.query.simplify,
                    minimum_area_m2=self.query.minimum_area,
                )
                for target in targets
            ]
            return pandas.concat(tables, ignore_index=True) if len(tables) > 1 else tables[0]

    def _look(self, view: View) -> Seen | GeoImage:
        """What was seen there before, otherwise its pixels. Raises ExtentEmpty."""
        seen = self.cache.get(self._key(view))
        if seen is not None:
            return seen
        self.cached = False
        with self._timed("read"):
            return self.raster.read(view)

    def _see(self, looks: list[tuple[View, Seen | GeoImage]]) -> list[Seen]:
        """What the engine sees in views; those that are new to it are encoded together and kept."""
        new = {view: look for view, look in looks if isinstance(look, GeoImage)}
        fresh = self._encode(new) if new else {}
        return [fresh.get(view, look) for view, look in looks]

    def _encode(self, images: dict[View, GeoImage]) -> dict[View, Seen]:
        with self._timed("encode"):
            features = encode_many(self.engine, list(images.values()))
        pairs = zip(images.items(), features, strict=True)
        fresh = {view: Seen(each, image.valid) for (view, image), each in pairs}
        for view, seen in fresh.items():
            self.cache.put(self._key(view), seen)
        return fresh

    def _key(self, view: View) -> tuple:
        return (self.raster.address, view, self.query.engine, self.description.weights_sha256)

    def _segment(self, seen: Seen) -> Segmentation:
        with self._timed("segment"):
            said = self.engine.segment(seen.features, self.query)
        masked = (replace(target, probability=target.probability * seen.valid) for target in said.targets)
        return Segmentation(tuple(masked), said.reply)

    def _maybe(self, tile: Tile, shape: tuple[int, int], whole: Segmentation) -> bool:
        gate = min(MAYBE, self.query.threshold / 2)
        return any(
            target.probability[_around(tile.window, shape, target.probability.shape)].max() >= gate
            for target in whole.targets
        )

    def _ask_tiles(
        self, view: View, some: list[Tile], step: Callable[[], None]
    ) -> Iterator[tuple[Tile, dict[str, Target]]]:
        """What is found in each window that has data, by label; `step` is called between pieces of work."""
        looks = []
        for tile in some:
            step()
            with suppress(ExtentEmpty):  # a window without data inside an image that has some
                part = view.part(tile.window)
                looks.append((tile, part, self._look(part)))
        step()
        for (tile, *_), seen in zip(looks, self._see([look[1:] for look in looks]), strict=True):
            step()
            yield tile, _by_label(self._segment(seen).targets)

    @contextmanager
    def _timed(self, stage: str) -> Iterator[None]:
        began = time.perf_counter()
        yield
        self.seconds[stage] += time.perf_counter() - began


def _by_label(targets: tuple[Target, ...]) -> dict[str, Target]:
    """Targets with the same label become one: the larger probability at each pixel."""
    joined: dict[str, Target] = {}
    for target in targets:
        other = joined.setdefault(target.label, target)
        if other is not target:
            larger = np.maximum(other.probability, target.probability)
            joined[target.label] = Target(target.label, larger, max(other.score, target.score))
    return joined


def _around(window: PixelWindow, shape: tuple[int, int], coarse: tuple[int, int]) -> PixelWindow:
    """Where a window of a fine grid lies on a coarse grid of the same extent, with a margin."""
    return tuple(
        slice(
            max(0, int(part.start * small / large) - MARGIN),
            min(small, -int(-part.stop * small // large) + MARGIN),
        )
        for part, large, small in zip(window, shape, coarse, strict=True)
    )
