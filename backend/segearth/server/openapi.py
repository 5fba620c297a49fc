"""The OpenAPI 3.0 document: what FastAPI knows of the routes, in the words of version 3.0."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel

from segearth import __version__
from segearth.server.execute_request import Execute
from segearth.server.model_wire import ModelSource
from segearth.server.polygonise_request import Polygonise
from segearth.server.wire import Problem, Results

MEDIA_TYPE = "application/vnd.oai.openapi+json;version=3.0"
GEOTIFF_BODY = {
    "required": True,
    "content": {"image/tiff": {"schema": {"type": "string", "format": "binary"}}},
}


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The `responses` of a route that may refuse with these statuses."""
    content = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {status: {"description": "Problem", "content": content} for status in statuses}


def content(media_type: str, **schema: Any) -> dict[str, Any]:
    """A successful answer in this media type."""
    return {"description": "Success", "content": {media_type: {"schema": schema}}}


def reference(name: str) -> dict[str, str]:
    """A schema of this document."""
    return {"$ref": f"#/components/schemas/{name}"}


RESULTS = {
    200: {
        "description": "The outputs: as one document, or raw",
        "content": {
            "application/json": {"schema": {"anyOf": [reference("Results"), reference("AnswerInfo")]}},
            "application/geo+json": {"schema": reference("FeatureCollection")},
            "multipart/related": {"schema": {"type": "string", "format": "binary"}},
        },
    },
    **problems(400, 404, 410, 413, 422, 503, 504),
}
WKB_COLUMNS = "application/vnd.segearth.polygons+json"
POLYGONS = {
    200: {
        "description": "The polygons",
        "content": {
            "application/geo+json": {"schema": reference("FeatureCollection")},
            "application/json": {"schema": {"type": "object"}},
            WKB_COLUMNS: {"schema": {"type": "object"}},
        },
    },
}
STATUS_INFO = {
    "description": "The job",
    "content": {"application/json": {"schema": reference("StatusInfo")}},
    "links": {
        operation: {"operationId": operation, "parameters": {"job_id": "$response.body#/jobID"}}
        for operation in ("job_status", "job_events", "job_results", "dismiss_job")
    },
}
EXECUTE_BODY = {
    "required": True,
    "content": {"application/json": {"schema": reference("Execute")}},
}
POLYGONISE_BODY = {
    "required": True,
    "content": {"application/json": {"schema": reference("Polygonise")}},
}
OUTPUTS_PARAMETER = {
    "name": "outputs",
    "in": "query",
    "required": False,
    "schema": {"type": "array", "items": {"type": "string", "enum": ["features", "answer"]}},
    "style": "form",
    "explode": False,
    "description": "Which outputs; left out, those that were asked for at execution",
}


def document(app: FastAPI) -> dict[str, Any]:
    """The whole document, made once."""
    if app.openapi_schema is None:
        found = get_openapi(
            title="SegEarth",
            version=__version__,
            description=app.description,
            routes=app.routes,
            openapi_version="3.0.3",
        )
        components = found["components"]
        for model in (ModelSource, Problem, Execute, Polygonise, Results):
            components["schemas"] |= schemas_of(model)
        components["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
        found["security"] = [{"token": []}]
        for path in found["paths"].values():
            for operation in path.values():
                _finish(operation)
        app.openapi_schema = in_version_30(found)
    return app.openapi_schema


def schemas_of(model: type[BaseModel]) -> dict[str, Any]:
    """The schema of a model and of those it is made of, by name."""
    schema = model.model_json_schema(ref_template="#/components/schemas/{model}")
    return {**schema.pop("$defs", {}), model.__name__: schema}


def _finish(operation: dict[str, Any]) -> None:
    """What holds for every operation: the guard's refusals; ours is 400 where FastAPI's default says 422."""
    responses = operation["responses"]
    if "HTTPValidationError" in str(responses.get("422")):
        responses.pop("422")
        responses.setdefault("400", problems(400)[400])
    for status, answer in problems(401, 403, 500).items():
        responses.setdefault(str(status), answer)


def in_version_30(node: Any) -> Any:
    """JSON Schema 2020-12 (OpenAPI 3.1) in the words of OpenAPI 3.0."""
    if isinstance(node, list):
        return [in_version_30(item) for item in node]
    if not isinstance(node, dict):
        return node
    node = {key: in_version_30(value) for key, value in node.items()}
    if "anyOf" in node and {"type": "null"} in node["anyOf"]:
        others = [item for item in node.pop("anyOf") if item != {"type": "null"}]
        node |= {"nullable": True, **(others[0] if len(others) == 1 else {"anyOf": others})}
        if "$ref" in node:
            node["allOf"] = [{"$ref": node.pop("$ref")}]
    if "const" in node:
        node["enum"] = [node.pop("const")]
    if "prefixItems" in node:
        node["items"] = node.pop("prefixItems")[0]
    for name, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(node.get(name), (int, float)) and not isinstance(node[name], bool):
            node |= {bound: node[name], name: True}
    return node
