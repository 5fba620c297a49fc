"""What a request to draw polygons says, read as strictly as `execute_request`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from segearth.query import RIGHT_ANGLES
from segearth.server.execute_request import ImageLink, OutputRequest, Strict, described, unwrapped


class PolygoniseInputs(Strict):
    """The inputs of the process `polygonise`."""

    probability: ImageLink = Field(
        title="Probability map",
        description="A raster of values from 0 to 1, each band one thing; /jobs/{id}/probability is one",
    )
    threshold: Annotated[
        float,
        BeforeValidator(unwrapped),
        Field(title="Threshold", description="Probability from which on a pixel belongs to a polygon"),
        described(exclusiveMinimum=0, exclusiveMaximum=1),
    ] = 0.5
    label_thresholds: Annotated[
        dict[str, float],
        BeforeValidator(unwrapped),
        Field(title="Thresholds of labels", description="By label, where it has a threshold of its own"),
    ] = {}
    minimum_area: Annotated[
        float,
        BeforeValidator(unwrapped),
        Field(title="Minimum area", description="Polygons below this area (m²) are left out"),
        described(minimum=0),
    ] = 0.0
    simplify: Annotated[
        float,
        BeforeValidator(unwrapped),
        Field(title="Simplify", description="Tolerance in pixels of the map; 0 keeps exact outlines"),
        described(minimum=0),
    ] = 0.0
    right_angles: Annotated[
        str,
        BeforeValidator(unwrapped),
        Field(title="Right angles", description="How much outlines are made of right angles"),
        described(enum=list(RIGHT_ANGLES)),
    ] = RIGHT_ANGLES[0]
    crs: Annotated[
        Literal["OGC:CRS84", "image"],
        BeforeValidator(unwrapped),
        Field(title="CRS", description="Of the polygons: WGS 84, or the map's own without any loss"),
    ] = "OGC:CRS84"


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
