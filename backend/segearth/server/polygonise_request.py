"""What a request to draw polygons says."""

from __future__ import annotations

from typing import Literal

from segearth.query import RIGHT_ANGLES
from segearth.server.inputs import (
    AnswerCrs,
    ImageLink,
    LabelThresholds,
    MinimumArea,
    OutputRequest,
    RightAngles,
    Simplify,
    Strict,
    Threshold,
    described,
)


class PolygoniseInputs(Strict):
    """The inputs of the process `polygonise`."""

    probability: ImageLink = described(
        "Probability map",
        "A raster of values from 0 to 1, each band one thing; /jobs/{id}/probability is one",
    )
    threshold: Threshold = 0.5
    label_thresholds: LabelThresholds = {}
    minimum_area: MinimumArea = 0.0
    simplify: Simplify = 0.0
    right_angles: RightAngles = RIGHT_ANGLES[0]
    crs: AnswerCrs = "OGC:CRS84"


class PolygoniseOutputs(Strict):
    """There is one output."""

    features: OutputRequest | None = None


class Polygonise(Strict):
    """Body of `POST /processes/polygonise/execution`.

    response: "raw" for GeoJSON (as left out), "document" for a JSON object that holds it.
    """

    inputs: PolygoniseInputs
    outputs: PolygoniseOutputs = PolygoniseOutputs()
    response: Literal["document", "raw"] | None = None

    @property
    def media_type(self) -> str | None:
        """That the polygons are wanted in; None where nobody said."""
        wanted = self.outputs.features
        return wanted.format.mediaType if wanted and wanted.format else None
