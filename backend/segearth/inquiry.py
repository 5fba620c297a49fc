"""One question under way: views read, seen and asked about, each stage timed."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial

import geopandas
import numpy as np
from odc.geo.gcp import GCPGeoBox
from odc.geo.geobox import GeoBox

from segearth.engines import Engine, room
from segearth.engines.base import (
    Hear,
    Heard,
    Progress,
    cache_bytes,
    encode_many,
    images_at_once,
    segment_aloud,
    speak,
)
from segearth.errors import ExtentEmpty
from segearth.features import FeatureCache, Seen
from segearth.geo.image import GeoImage
from segearth.geo.placement import PixelWindow
from segearth.geo.probability import ProbabilityMap
from segearth.geo.reading import Raster, View
from segearth.geo.region import Region
from segearth.geo.tiling import Tile, tiles
from segearth.mosaic import Mosaic
from segearth.query import Query
from segearth.segmentation import Segmentation, Target

MAYBE = 0.2
"""A window is looked at more closely where the whole view gives at least this probability in or near it."""
MARGIN = 8  # pixels of the whole view that "near" means
READ, ENCODED, SEGMENTED = 0.2, 0.75, 0.9  # progress when these are done
SLOWER = 0.98
"""With each word, so much of the way to `SEGMENTED` is left: nobody knows how many words there will be."""


@dataclass(frozen=True, eq=False)
class Told:
    """An answer on its way. words: all that were said so far. found: how many targets so far. features: the
    polygons of the target that was found just now, as in `Answer.features`; None where none was."""

    words: str
    found: int = 0
    features: geopandas.GeoDataFrame | None = None


Listen = Callable[[Told], None]
"""Is told of an answer on its way; raises Cancelled where the user has cancelled."""


def not_listening(told: Told) -> None:
    pass


class Inquiry:
    """What all views of one question share."""

    def __init__(
        self,
        raster: Raster,
        query: Query,
        engine: Engine,
        cache: FeatureCache,
        device: str,
        region: Region | None = None,
    ):
        self.region = region
        self.raster, self.query, self.engine, self.cache, self.device = raster, query, engine, cache, device
        self.cached = True
        self.words: Iterator[str] | None = None
        self.seconds = dict.fromkeys(("load", "read", "encode", "segment", "polygonise"), 0.0)
        with self._timed("load"):
            if room.load(query.engine, engine, device):
                cache.clear()
        cache.allow(cache_bytes(engine, cache.limit))
        self.description = engine.describe()
        self.canvas = self.description.canvas

    def ask(self, view: View, progress: Progress, listen: Listen = not_listening) -> Segmentation:
        """The answer about one view, probabilities 0 where there is no data. Raises ExtentEmpty."""
        look = self._look(view)
        progress(READ)
        (seen,) = self._see([(view, look)])
        progress(ENCODED)
        said = self._segment(seen, self._listener(seen, view, progress, listen))
        self.words = speak(self.engine, seen.features, self.query)
        progress(SEGMENTED)
        return said

    def ask_closer(self, view: View, whole: Segmentation, progress: Progress) -> Segmentation:
        """The finer answer to what the whole view's answer found, in overlapping windows."""
        mosaic = Mosaic(whole, view.shape, self.query.threshold_of)
        worth = [tile for tile in tiles(view.shape, self.canvas) if self._maybe(tile, view.shape, whole)]
        done = 0
        while some := worth[done : done + images_at_once(self.engine)]:
            tell = partial(progress, done / len(worth))
            for tile, said in self._ask_tiles(view, some, tell):
                mosaic.add(tile, said)
            done += len(some)
        progress(1.0)
        return mosaic.segmentation()

    def _listener(self, seen: Seen, view: View, progress: Progress, listen: Listen) -> Hear:
        """Draws each target when it is found; every word is a chance to cancel."""
        counts = {"words": 0, "targets": 0}

        def hear(heard: Heard) -> None:
            counts["words"] += 1
            progress(SEGMENTED - (SEGMENTED - ENCODED) * SLOWER ** counts["words"])
            features = None
            if heard.target:
                counts["targets"] += 1
                features = self.polygonise(_masked((heard.target,), seen), view)
            listen(Told(heard.words, counts["targets"], features))

        return hear

    def polygonise(self, targets: tuple[Target, ...], view: View) -> geopandas.GeoDataFrame:
        """One table of the polygons of all targets."""
        with self._timed("polygonise"):
            return probability_map(targets, self.raster.geobox_of(view)).polygons(
                threshold=self.query.threshold,
                simplify_pixels=self.query.simplify,
                minimum_area_m2=self.query.minimum_area,
                right_angles=self.query.right_angles,
                label_thresholds=dict(self.query.label_thresholds),
            )

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
        return [self._inside(fresh.get(view, look), view) for view, look in looks]

    def _inside(self, seen: Seen, view: View) -> Seen:
        """The engine sees what lies around the region too; answers are not wanted there."""
        if self.region is None:
            return seen
        return replace(seen, valid=seen.valid & self.region.mask(view))

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

    def _segment(self, seen: Seen, hear: Hear) -> Segmentation:
        with self._timed("segment"):
            said = segment_aloud(self.engine, seen.features, self.query, hear)
        return replace(said, targets=_masked(said.targets, seen))

    def _maybe(self, tile: Tile, shape: tuple[int, int], whole: Segmentation) -> bool:
        return any(
            target.probability[_around(tile.window, shape, target.probability.shape)].max()
            >= min(MAYBE, self.query.threshold_of(target.label) / 2)
            for target in whole.targets
        )

    def _ask_tiles(
        self, view: View, some: list[Tile], step: Callable[[], None]
    ) -> Iterator[tuple[Tile, Segmentation]]:
        """What is found in each window that has data; `step` is called between pieces of work."""
        looks = []
        for tile in some:
            step()
            with suppress(ExtentEmpty):  # a window without data inside an image that has some
                part = view.part(tile.window)
                looks.append((tile, part, self._look(part)))
        step()
        for (tile, *_), seen in zip(looks, self._see([look[1:] for look in looks]), strict=True):
            step()
            yield tile, self._segment(seen, lambda heard: step())

    @contextmanager
    def _timed(self, stage: str) -> Iterator[None]:
        began = time.perf_counter()
        yield
        self.seconds[stage] += time.perf_counter() - began


def probability_map(targets: tuple[Target, ...], geobox: GeoBox | GCPGeoBox) -> ProbabilityMap:
    """What polygons are drawn from: one band per target, one of zeros without any."""
    targets = targets or (Target("", np.zeros(tuple(geobox.shape), np.float32), 0.0),)
    labels = tuple(target.label for target in targets)
    return ProbabilityMap(labels, tuple(target.probability for target in targets), geobox)


def _masked(targets: tuple[Target, ...], seen: Seen) -> tuple[Target, ...]:
    """Probabilities 0 where there is no data."""
    return tuple(replace(target, probability=target.probability * seen.valid) for target in targets)


def _around(window: PixelWindow, shape: tuple[int, int], coarse: tuple[int, int]) -> PixelWindow:
    """Where a window of a fine grid lies on a coarse grid of the same extent, with a margin."""
    return tuple(
        slice(
            max(0, int(part.start * small / large) - MARGIN),
            min(small, -int(-part.stop * small // large) + MARGIN),
        )
        for part, large, small in zip(window, shape, coarse, strict=True)
    )
