"""What the server says about itself in OGC's terms: conformance classes and the process descriptions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from segearth import __version__
from segearth.errors import ProcessUnknown
from segearth.server.execute_request import Inputs
from segearth.server.inputs import GEOTIFF, Strict
from segearth.server.openapi import in_version_30
from segearth.server.polygonise_request import PolygoniseInputs
from segearth.server.results import MEDIA_TYPES
from segearth.server.wire import SentenceInfo

CONFORMANCE = [
    f"http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/{name}"
    for name in ("core", "ogc-process-description", "json", "oas30", "job-list", "dismiss")
]
FEATURES = {
    "title": "Features",
    "description": "The polygons as GeoJSON",
    "schema": {"type": "object", "contentMediaType": MEDIA_TYPES["features"]},
}
SAID = {
    "type": "object",
    "description": "By member: what it says, sentence by sentence, with stable codes for other languages",
    "additionalProperties": {"type": "array", "items": in_version_30(SentenceInfo.model_json_schema())},
}
ANSWER = {
    "title": "Answer",
    "description": "The reply in words, areas, provenance and timings",
    "schema": {
        "type": "object",
        "contentMediaType": MEDIA_TYPES["answer"],
        "properties": {
            "reply": {"type": "string", "description": "In English, or in the engine's own words"},
            "said": SAID,
        },
    },
}
PICTURE = {"type": "string", "contentEncoding": "base64", "contentMediaType": GEOTIFF}
LINK = {"type": "string", "format": "uri-reference", "contentMediaType": GEOTIFF}


@dataclass(frozen=True)
class Process:
    """One process. picture: the input that is a raster, and its schema; the inputs are those of `model`."""

    id: str
    title: str
    description: str
    keywords: tuple[str, ...]
    control: tuple[str, ...]
    model: type[Strict]
    picture: tuple[str, dict[str, str]]
    outputs: dict[str, dict[str, Any]]


PROCESSES = {
    process.id: process
    for process in (
        Process(
            "segment",
            "Segment an image by a question",
            "Ask an aerial or satellite image a question in plain words, get polygons back.",
            ("segmentation", "remote sensing", "language"),
            ("sync-execute", "async-execute", "dismiss"),
            Inputs,
            ("image", PICTURE),
            {"features": FEATURES, "answer": ANSWER},
        ),
        Process(
            "polygonise",
            "Draw polygons from a probability map",
            "Draw an answer again with another threshold, minimum area or outline; nothing is asked anew.",
            ("polygons", "threshold", "probability"),
            ("sync-execute",),
            PolygoniseInputs,
            ("probability", LINK),
            {"features": FEATURES},
        ),
    )
}


def process_called(name: str) -> Process:
    """Raises ProcessUnknown."""
    if name not in PROCESSES:
        raise ProcessUnknown(f"There is no process called {name[:80]!r}.")
    return PROCESSES[name]


def link(href: str, rel: str, title: str, media_type: str = "application/json") -> dict[str, str]:
    """OGC's link.yaml."""
    return {"href": href, "rel": rel, "type": media_type, "title": title}


def summary(process: Process) -> dict[str, Any]:
    """A process in a list (processSummary.yaml)."""
    return {
        "id": process.id,
        "version": __version__,
        "title": process.title,
        "description": process.description,
        "keywords": list(process.keywords),
        "jobControlOptions": list(process.control),
        "outputTransmission": ["value"],
        "links": [link(f"/processes/{process.id}", "self", "process description")],
    }


def full(process: Process) -> dict[str, Any]:
    """A process in full (process.yaml); the inputs come from the model that judges them."""
    execute = link(
        f"/processes/{process.id}/execution", "http://www.opengis.net/def/rel/ogc/1.0/execute", "execute"
    )
    found = summary(process)
    links = [*found["links"], execute]
    return {**found, "links": links, "inputs": inputs(process), "outputs": process.outputs}


def inputs(process: Process) -> dict[str, Any]:
    """inputDescription.yaml for each input."""
    model = process.model.model_json_schema()
    definitions = model.get("$defs", {})
    described = {name: _input(field, definitions) for name, field in model["properties"].items()}
    for name in described:
        described[name]["minOccurs"] = int(name in model["required"])
    picture, schema = process.picture
    described[picture]["schema"] = schema
    return described


def _input(field: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    title, description = field.pop("title"), field.pop("description")
    schema = in_version_30(_without_references(field, definitions))
    schema.pop("nullable", None)
    return {"title": title, "description": description, "maxOccurs": 1, "schema": schema}


def _without_references(node: Any, definitions: dict[str, Any]) -> Any:
    """The schema with every `$ref` replaced by what it points to."""
    if isinstance(node, list):
        return [_without_references(item, definitions) for item in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        return _without_references(definitions[node["$ref"].rsplit("/", 1)[-1]], definitions)
    return {key: _without_references(value, definitions) for key, value in node.items()}
