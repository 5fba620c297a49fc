"""What requests to several processes have in common, read strictly: nothing is guessed, nothing unknown is
let through. What the process descriptions say of an input stands beside it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from segearth.query import RIGHT_ANGLES

GEOTIFF = "image/tiff; application=geotiff"


class Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


def _unwrapped(value: Any) -> Any:
    """OGC's qualified value `{"value": X, ...}` means X."""
    return value["value"] if isinstance(value, dict) and "value" in value else value


Value = BeforeValidator(_unwrapped)
"""Of an input that may come as a qualified value."""


def described(title: str, description: str, **bounds: Any) -> Any:
    """An input for people. bounds: shown here and judged by `Query`, which words its refusals for them."""
    return Field(title=title, description=description, json_schema_extra=bounds or None)


class ImageLink(Strict):
    """An image by reference: `/images/{sha256}`, sent before, or a `file:` URL on this machine."""

    href: str = Field(json_schema_extra={"pattern": "^(/images/[0-9a-f]{64}$|file:///.)"})
    rel: str = "item"
    type: str = GEOTIFF
    hreflang: str = ""
    title: str = ""


Threshold = Annotated[
    float,
    Value,
    described(
        "Threshold",
        "Probability from which on a pixel belongs to the answer",
        exclusiveMinimum=0,
        exclusiveMaximum=1,
    ),
]
LabelThresholds = Annotated[
    dict[str, float],
    Value,
    described("Thresholds of labels", "By label, where it has a threshold of its own"),
]
MinimumArea = Annotated[
    float, Value, described("Minimum area", "Polygons below this area (m²) are left out", minimum=0)
]
Simplify = Annotated[
    float,
    Value,
    described("Simplify", "Tolerance in pixels of what is looked at; 0 keeps exact outlines", minimum=0),
]
RightAngles = Annotated[
    str,
    Value,
    described("Right angles", "How much outlines are made of right angles", enum=list(RIGHT_ANGLES)),
]
AnswerCrs = Annotated[
    Literal["OGC:CRS84", "image"],
    Value,
    described("CRS", "Of the polygons: WGS 84, or the image's own without any loss"),
]


class Format(Strict):
    """OGC's format.yaml."""

    mediaType: str | None = None
    encoding: str | None = None
    schema_: Any = Field(None, alias="schema")


class OutputRequest(Strict):
    """How one output is wanted."""

    format: Format | None = None
    transmissionMode: Literal["value"] = "value"
