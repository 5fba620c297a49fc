"""A source of which only what lies inside some polygons counts."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)

from .answer import Answer
from .batch_errors import AreaOutside
from .reprojecting import reprojected

if TYPE_CHECKING:
    from .client import Client
    from .raster import ImageSource

DIGITS = 15


@dataclass(frozen=True)
class WithinSource:
    """See `raster.ImageSource`. region: polygons in the source's CRS."""

    source: ImageSource
    region: QgsGeometry

    @classmethod
    def of(cls, source: ImageSource, region: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> WithinSource:
        """region: in `crs`. In the main thread. Raises AreaOutside where the image's CRS cannot hold it."""
        if not (crs.isValid() and source.crs.isValid()):
            return cls(source, QgsGeometry(region))
        try:
            transforms = QgsProject.instance().transformContext()
            return cls(source, reprojected(region, crs, source.crs, transforms))
        except QgsCsException as error:
            raise AreaOutside(str(error)) from error

    @property
    def title(self) -> str:
        return self.source.title

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        return self.source.crs

    @property
    def extent(self) -> QgsRectangle:
        return self.source.extent

    @property
    def licence(self) -> str:
        return self.source.licence

    @property
    def area(self) -> str:
        return self.source.area

    def to_inputs(self, client: Client, feedback) -> dict:
        """The source's, and the polygons."""
        return {**self.source.to_inputs(client, feedback), **self.within_input()}

    def within_input(self) -> dict:
        """The polygons as GeoJSON in the image's own coordinates."""
        region = QgsGeometry(self.region)
        if getattr(self.source, "rows_down", False):  # GDAL counts the rows of such a file downwards
            region.get().transformVertices(lambda point: type(point)(point.x(), -point.y()))
        return {"within": json.loads(region.asJson(DIGITS))}

    def place(self, answer: Answer) -> Answer:
        return self.source.place(answer)
