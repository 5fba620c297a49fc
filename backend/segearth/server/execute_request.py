"""What a request to ask a question says."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, field_validator

from segearth import engines
from segearth.query import DEFAULT_ENGINE, DETAILS, MAXIMUM_CHARACTERS, RIGHT_ANGLES
from segearth.server.inputs import (
    GEOTIFF,
    AnswerCrs,
    ImageLink,
    LabelThresholds,
    MinimumArea,
    OutputRequest,
    RightAngles,
    Simplify,
    Strict,
    Threshold,
    Value,
    described,
)

CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"


class ImageBytes(Strict):
    """An image in the request itself: a GeoTIFF in base64."""

    value: str = Field(json_schema_extra={"format": "byte"})
    encoding: Literal["base64"] = "base64"
    mediaType: str = GEOTIFF


class Extent(Strict):
    """A bounding box. crs: anything that PROJ names; "image" for the image's own coordinates."""

    bbox: list[float] = Field(
        json_schema_extra={"oneOf": [{"minItems": 4, "maxItems": 4}, {"minItems": 6, "maxItems": 6}]}
    )
    crs: str = Field(CRS84, min_length=1)

    @field_validator("bbox")
    @classmethod
    def _flat_or_solid(cls, bbox: list[float]) -> list[float]:
        if len(bbox) not in (4, 6):
            raise ValueError(f"a bbox has 4 or 6 numbers, not {len(bbox)}")
        return bbox

    def bounds(self) -> tuple[float, float, float, float]:
        """(left, bottom, right, top); heights are left out."""
        half = len(self.bbox) // 2
        return self.bbox[0], self.bbox[1], self.bbox[half], self.bbox[half + 1]


class Polygons(Strict):
    """A GeoJSON geometry."""

    type: Literal["Polygon", "MultiPolygon"]
    coordinates: list[Any]


class Inputs(Strict):
    """The inputs of the process `segment`."""

    image: ImageLink | ImageBytes = described("Image", "A GeoTIFF, by reference or in base64")
    question: Annotated[
        str,
        Value,
        described(
            "Question",
            "What to look for, in plain words",
            minLength=1,
            maxLength=MAXIMUM_CHARACTERS,
            pattern=r"\S",
        ),
    ]
    engine: Annotated[
        str, Value, described("Engine", "Name of an engine that /engines lists", enum=engines.names())
    ] = DEFAULT_ENGINE
    compare_with: Annotated[
        str,
        Value,
        described("Compare with", "A second engine: what both mark, and what only one marks"),
    ] = ""
    threshold: Threshold = 0.5
    minimum_area: MinimumArea = 0.0
    simplify: Simplify = 0.0
    right_angles: RightAngles = RIGHT_ANGLES[0]
    detail: Annotated[
        str,
        Value,
        described(
            "Detail", "How closely to look: once at the whole, or window by window", enum=list(DETAILS)
        ),
    ] = DETAILS[0]
    label_thresholds: LabelThresholds = {}
    bands: Annotated[
        list[int] | None,
        Value,
        described("Bands", "Numbers (from 1) of red, green and blue; left out, they are found"),
    ] = None
    extent: Annotated[
        Extent | None,
        Value,
        described("Extent", "The part that is asked about; left out, the whole image"),
    ] = None
    within: Annotated[
        Polygons | None,
        Value,
        described("Within", "GeoJSON polygons in the image's CRS: outside nothing is found"),
    ] = None
    crs: AnswerCrs = "OGC:CRS84"


class OutputRequests(Strict):
    """Which outputs are wanted; left out or empty, both."""

    features: OutputRequest | None = None
    answer: OutputRequest | None = None


class Execute(Strict):
    """Body of `POST /processes/segment/execution`.

    response: "document" for one JSON object, "raw" for the outputs themselves (several as multipart/related);
        left out, one output comes raw and several as a document.
    """

    inputs: Inputs
    outputs: OutputRequests = OutputRequests()
    response: Literal["document", "raw"] | None = None
