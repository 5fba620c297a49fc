"""What an execute request says, read strictly: nothing is guessed, nothing unknown is let through."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, field_validator

from segearth import engines
from segearth.query import DEFAULT_ENGINE, DETAILS, MAXIMUM_CHARACTERS, RIGHT_ANGLES

CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
GEOTIFF = "image/tiff; application=geotiff"


class Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


def unwrapped(value: Any) -> Any:
    """OGC's qualified value `{"value": X, ...}` means X."""
    return value["value"] if isinstance(value, dict) and "value" in value else value


class ImageLink(Strict):
    """An image by reference: `/images/{sha256}`, sent before, or a `file:` URL on this machine."""

    href: str = Field(json_schema_extra={"pattern": "^(/images/[0-9a-f]{64}$|file:///.)"})
    rel: str = "item"
    type: str = GEOTIFF
    hreflang: str = ""
    title: str = ""


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


def described(**schema: Any) -> Any:
    """A field whose bounds are documented here and judged by `Query`, which words its refusals for people."""
    return Field(json_schema_extra=schema)


class Inputs(Strict):
    """The inputs of the process `segment`."""

    image: ImageLink | ImageBytes = Field(title="Image", description="A GeoTIFF, by reference or in base64")
    question: Annotated[
        str,
        BeforeValidator(unwrapped),
        Field(title="Question", description="What to look for, in plain words"),
        described(minLength=1, maxLength=MAXIMUM_CHARACTERS, pattern=r"\S"),
    ]
    engine: Annotated[
        str,
        BeforeValidator(unwrapped),
        Field(title="Engine", description="Name of an engine that /engines lists"),
        described(enum=engines.names()),
    ] = DEFAULT_ENGINE
    compare_with: Annotated[
        str,
        BeforeValidator(unwrapped),
        Field(title="Compare with", description="A second engine: what both mark, and what only one marks"),
    ] = ""
    threshold: Annotated[
        float,
        BeforeValidator(unwrapped),
        Field(title="Threshold", description="Probability from which on a pixel belongs to the answer"),
        described(exclusiveMinimum=0, exclusiveMaximum=1),
    ] = 0.5
    minimum_area: Annotated[
        float,
        BeforeValidator(unwrapped),
        Field(title="Minimum area", description="Polygons below this area (m²) are left out"),
        described(minimum=0),
    ] = 0.0
    simplify: Annotated[
        float,
        BeforeValidator(unwrapped),
        Field(
            title="Simplify",
            description="Tolerance in image pixels; 0 keeps exact outlines",
        ),
        described(minimum=0),
    ] = 0.0
    right_angles: Annotated[
        str,
        BeforeValidator(unwrapped),
        Field(title="Right angles", description="How much outlines are made of right angles"),
        described(enum=list(RIGHT_ANGLES)),
    ] = RIGHT_ANGLES[0]
    detail: Annotated[
        str,
        BeforeValidator(unwrapped),
        Field(title="Detail", description="How closely to look: once at the whole, or window by window"),
        described(enum=list(DETAILS)),
    ] = DETAILS[0]
    label_thresholds: Annotated[
        dict[str, float],
        BeforeValidator(unwrapped),
        Field(title="Thresholds of labels", description="By label, where it has a threshold of its own"),
    ] = {}
    bands: Annotated[
        list[int] | None,
        BeforeValidator(unwrapped),
        Field(title="Bands", description="Numbers (from 1) of red, green and blue; left out, they are found"),
    ] = None
    extent: Annotated[
        Extent | None,
        BeforeValidator(unwrapped),
        Field(title="Extent", description="The part that is asked about; left out, the whole image"),
    ] = None
    within: Annotated[
        Polygons | None,
        BeforeValidator(unwrapped),
        Field(title="Within", description="GeoJSON polygons in the image's CRS: outside nothing is found"),
    ] = None
    crs: Annotated[
        Literal["OGC:CRS84", "image"],
        BeforeValidator(unwrapped),
        Field(
            title="CRS",
            description="Of the answer: WGS 84, or the image's own without any loss",
        ),
    ] = "OGC:CRS84"


class Format(Strict):
    """OGC's format.yaml."""

    mediaType: str | None = None
    encoding: str | None = None
    schema_: Any = Field(None, alias="schema")


class OutputRequest(Strict):
    """How one output is wanted."""

    format: Format | None = None
    transmissionMode: Literal["value"] = "value"


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
