"""What the server says about itself in OGC's terms: conformance classes and the process description."""

from __future__ import annotations

from typing import Any

from segearth import __version__
from segearth.server.execute_request import GEOTIFF, Execute
from segearth.server.openapi import in_version_30
from segearth.server.results import MEDIA_TYPES

PROCESS = "segment"
CONFORMANCE = [
    f"http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/{name}"
    for name in ("core", "ogc-process-description", "json", "oas30", "job-list", "dismiss")
]
OUTPUTS = {
    "features": {
        "title": "Features",
        "description": "The polygons of the answer as GeoJSON",
        "schema": {"type": "object", "contentMediaType": MEDIA_TYPES["features"]},
    },
    "answer": {
        "title": "Answer",
        "description": "The reply in words, areas, provenance and timings",
        "schema": {"type": "object", "contentMediaType": MEDIA_TYPES["answer"]},
    },
}


def link(href: str, rel: str, title: str, media_type: str = "application/json") -> dict[str, str]:
    """OGC's link.yaml."""
    return {"href": href, "rel": rel, "type": media_type, "title": title}


def summary() -> dict[str, Any]:
    """The process in a list (processSummary.yaml)."""
    return {
        "id": PROCESS,
        "version": __version__,
        "title": "Segment an image by a question",
        "description": "Ask an aerial or satellite image a question in plain words, get polygons back.",
        "keywords": ["segmentation", "remote sensing", "language"],
        "jobControlOptions": ["sync-execute", "async-execute", "dismiss"],
        "outputTransmission": ["value"],
        "links": [link(f"/processes/{PROCESS}", "self", "process description")],
    }


def process() -> dict[str, Any]:
    """The process in full (process.yaml); the inputs come from the model that judges them."""
    execute = link(
        f"/processes/{PROCESS}/execution", "http://www.opengis.net/def/rel/ogc/1.0/execute", "execute"
    )
    found = summary()
    return {**found, "links": [*found["links"], execute], "inputs": inputs(), "outputs": OUTPUTS}


def inputs() -> dict[str, Any]:
    """inputDescription.yaml for each input."""
    schema = Execute.model_json_schema()
    definitions = schema["$defs"]
    model = definitions["Inputs"]
    described = {name: _input(field, definitions) for name, field in model["properties"].items()}
    for name in described:
        described[name]["minOccurs"] = int(name in model["required"])
    described["image"]["schema"] = {
        "type": "string",
        "contentEncoding": "base64",
        "contentMediaType": GEOTIFF,
    }
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
