"""The use case: a question about a raster becomes georeferenced polygons.

How a large image meets a small canvas: the whole view is asked first, because reasoning needs the whole.
Closer looks are asked window by window, only where the whole said maybe; probabilities are blended, never
polygons.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import geopandas
import numpy as np
from odc.geo.gcp import GCPGeoBox
from odc.geo.geobox import GeoBox
from odc.geo.geom import BoundingBox

from segearth import engines
from segearth.engines.base import Progress
from segearth.errors import ImageTooLarge
from segearth.features import FeatureCache
from segearth.geo.probability import ProbabilityMap
from segearth.geo.reading import Raster, View
from segearth.geo.region import Region
from segearth.inquiry import SEGMENTED, Inquiry, Listen, Told, not_listening, probability_map
from segearth.query import Query
from segearth.segmentation import Target
from segearth.sentences import Sentence, say

if TYPE_CHECKING:
    from segearth.comparing import Comparison

CLOSER = {"2x": 2, "4x": 4}  # times the engine's canvas
MAXIMUM_PIXELS = 400_000_000  # of one probability map
FROM_AFAR = 0
"""Number of a target that stands for the whole answer, as it was before the closer look."""
DRAWN = 1.0  # progress when that is done


@dataclass(frozen=True)
class FoundTarget:
    """One thing that an answer speaks of, measured.

    start, end: where the reply names it, None where it does not. threshold: its polygons were drawn with.
    count, area_m2: of its polygons, all together.
    """

    label: str
    score: float
    threshold: float
    count: int
    area_m2: float
    start: int | None
    end: int | None


@dataclass(frozen=True, eq=False)
class Answer:
    """What is known about an answer.

    features: label, score, area_m2, perimeter_m, geometry, in the image's CRS.
    targets: the probability maps: rows x columns on `geobox`, 0 where the image holds no data.
    view: which of the raster's pixels they cover, and how finely.
    cached: no pixel was read and nothing was encoded. seconds: per stage.
    words: what the engine has to say beside; it is found while it is read, so that the rest need not wait.
    comparison: where two engines answered, their answers and how far they agree. said: the reply sentence by
    sentence, empty where it is the engine's own words.
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
    comparison: Comparison | None = None
    said: tuple[Sentence, ...] = ()

    @property
    def count(self) -> int:
        return len(self.features)

    @property
    def found(self) -> list[FoundTarget]:
        """Its targets, in the order in which it speaks of them."""
        return [self._measured(target, number) for number, target in enumerate(self.targets, 1)]

    def _measured(self, target: Target, number: int) -> FoundTarget:
        own = self.features
        if len(self.targets) > 1:
            own = own[own["target"] == number]
        start, end = target.span or (None, None)
        threshold, area = self.query.threshold_of(target.label), float(own["area_m2"].sum())
        return FoundTarget(target.label, float(target.score), threshold, len(own), area, start, end)

    @property
    def area_m2(self) -> float:
        """Of all polygons, on the ellipsoid."""
        return float(self.features["area_m2"].sum())

    @property
    def score(self) -> float:
        """How sure the engine is of its surest target; 0 without one."""
        return max((target.score for target in self.targets), default=0.0)

    @property
    def probability(self) -> ProbabilityMap:
        """What the polygons were drawn from; one band of zeros without a target."""
        return probability_map(self.targets, self.geobox)

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
    within: Region | None = None,
    progress: Progress = lambda fraction: None,
    listen: Listen = not_listening,
    device: str = "cpu",
    canvas: int = 0,
) -> Answer:
    """Asks `query` about a raster, or the part of it inside `extent` (in its own CRS, or the image's).

    within: outside of these polygons nothing is found, though the engine sees it.
    canvas: pixels on the long side of what is looked at in one go, 0 for the engine's own.

    Raises ExtentEmpty, ImageTooLarge, the errors of reading and of engines, and Cancelled through `progress`.
    """
    progress(0.0)
    asked = Inquiry(raster, query, engines.create(query.engine), features, device, within)
    asked.canvas = canvas or asked.canvas
    view = raster.view(asked.canvas, extent)
    closer = _closer_view(raster, query, asked.canvas, extent)
    share = 1.0 if closer is None else asked.canvas**2 / (asked.canvas**2 + np.prod(closer.shape))
    said = asked.ask(view, lambda fraction: progress(fraction * share), listen)
    if closer is not None:
        listen(Told(said.reply, FROM_AFAR, asked.polygonise(said.targets, view)))
        view = closer
        said = asked.ask_closer(view, said, lambda fraction: progress(share + (SEGMENTED - share) * fraction))
    table = asked.polygonise(said.targets, view)
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
        said=said.said,
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
            say("too-fine", pixels=int(pixels), most=MAXIMUM_PIXELS),
            advice="Ask about a smaller extent or at less detail.",
        )
    return view
