"""The process `segment`: the work that a request for it means."""

from __future__ import annotations

import base64
import binascii
import hashlib
import logging
from collections.abc import AsyncIterator, Callable
from functools import cached_property
from typing import TYPE_CHECKING

from segearth import engines
from segearth.engines import room
from segearth.engines.devices import device_for
from segearth.errors import EngineUnknown, RequestInvalid, SettingInvalid
from segearth.query import DEFAULT_ENGINE, Query
from segearth.sentences import say
from segearth.server.execute_request import Extent, ImageBytes, Inputs
from segearth.server.images import ImageFile, ImageStore
from segearth.server.job import Done, Telling, Work
from segearth.server.results import features_of, outputs_of

if TYPE_CHECKING:
    from odc.geo.crs import CRS
    from odc.geo.geom import BoundingBox

    from segearth.answering import FeatureCache
    from segearth.inquiry import Told

log = logging.getLogger(__name__)


class Segment:
    """Answers questions on one device. What it needs is imported at its first work, in the worker's
    thread, so that the server answers HTTP at once."""

    def __init__(self, images: ImageStore, device: str = "auto"):
        self._images = images
        self.device = device

    @cached_property
    def _features(self) -> FeatureCache:
        from segearth.answering import FeatureCache

        return FeatureCache()

    def warm_up(self) -> None:
        """Brings the default engine's weights into memory, so that the first question need not."""
        import segearth.answering  # noqa: F401 (imports take as long as the weights)

        room.load(DEFAULT_ENGINE, engines.create(DEFAULT_ENGINE), self._chosen_device())
        log.info("%s is ready on %s", DEFAULT_ENGINE, self.device)

    @property
    def loaded(self) -> set[str]:
        """The engines whose weights are in memory."""
        return room.resident()

    def _chosen_device(self) -> str:
        self.device = device_for(self.device)
        return self.device

    async def prepare(self, inputs: Inputs) -> Work:
        """The work for a request; what can be judged at once is.

        Raises QuestionEmpty, QuestionTooLong, SettingInvalid, EngineUnknown, ImageNotFound, RequestInvalid,
        and what `ImageStore.receive` raises.
        """
        query = query_of(inputs)
        image = await self._image(inputs)

        def work(telling: Telling) -> Done:
            return self._answer(inputs, query, image, telling)

        return work

    async def _image(self, inputs: Inputs) -> ImageFile:
        if not isinstance(inputs.image, ImageBytes):
            return self._images.find(inputs.image.href)
        content = decoded(inputs.image)
        sha256 = hashlib.sha256(content).hexdigest()
        await self._images.receive(sha256, whole(content))
        return self._images.find(f"/images/{sha256}")

    def _answer(self, inputs: Inputs, query: Query, image: ImageFile, telling: Telling) -> Done:
        from segearth.comparing import ask
        from segearth.geo.reading import open_raster
        from segearth.geo.region import Region

        telling(0.0)
        if query.engine not in self.loaded:
            telling.loading()
        drivers = ("GTiff",) if image.sha256 else None
        raster = open_raster(image.path, inputs.bands, drivers, image.sha256)
        found = ask(
            raster,
            query,
            features=self._features,
            extent=inputs.extent and box_of(inputs.extent),
            within=inputs.within and Region.of(inputs.within.model_dump(), raster.geobox),
            progress=telling,
            listen=listener(telling, raster.geobox.crs, wgs84=inputs.crs != "image"),
            device=self._chosen_device(),
        )
        return Done(outputs_of(found, wgs84=inputs.crs != "image"), found.words, found.probability)


def listener(telling: Telling, crs: CRS | None, *, wgs84: bool) -> Callable[[Told], None]:
    """Passes on what an answer says on its way; polygons as in `results`. crs: the image's."""

    def listen(told: Told) -> None:
        telling.words(told.words)
        if told.features is not None:
            polygons = features_of(told.features, crs, wgs84=wgs84).decode()
            telling.target(f'{{"target": {told.found}, "features": {polygons}}}')

    return listen


def query_of(inputs: Inputs) -> Query:
    """Raises QuestionEmpty, QuestionTooLong, SettingInvalid, EngineUnknown."""
    query = Query(
        text=inputs.question,
        engine=inputs.engine,
        threshold=inputs.threshold,
        minimum_area=inputs.minimum_area,
        simplify=inputs.simplify,
        right_angles=inputs.right_angles,
        detail=inputs.detail,
        label_thresholds=tuple(sorted(inputs.label_thresholds.items())),
        compare_with=inputs.compare_with,
    )
    for name in (query.engine, query.compare_with):
        if name and not engines.is_known(name):
            raise EngineUnknown(say("unknown-engine", name=name[:80]))
    return query


def box_of(extent: Extent) -> BoundingBox:
    """The extent with its CRS, or none where it is in the image's own coordinates. Raises SettingInvalid."""
    from odc.geo.crs import CRS, CRSError
    from odc.geo.geom import BoundingBox

    try:
        crs = None if extent.crs == "image" else CRS(extent.crs)
    except CRSError as error:
        raise SettingInvalid(f"The extent's CRS is not known: {extent.crs[:80]!r}.") from error
    return BoundingBox(*extent.bounds(), crs)


def decoded(image: ImageBytes) -> bytes:
    """Raises RequestInvalid."""
    try:
        return base64.b64decode(image.value, validate=True)
    except (binascii.Error, ValueError) as error:
        raise RequestInvalid("The request is not valid: inputs.image.value is not base64.") from error


async def whole(content: bytes) -> AsyncIterator[bytes]:
    """Bytes that are there already, as a stream."""
    yield content
