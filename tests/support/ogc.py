"""OGC's own schemas and abstract tests, to judge the server by."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft4Validator
from jsonschema.validators import extend
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

DATA = Path(__file__).resolve().parents[1] / "data"


# OGC's alternatives overlap (any string is also a binary value, any integer a number): one or more match.
SchemaValidator = extend(Draft4Validator, {"oneOf": Draft4Validator.VALIDATORS["anyOf"]})


@cache
def registry() -> Registry:
    """The schemas by file name; OpenAPI 3.0 schemas are JSON Schema draft 4 with a few words more."""
    files = (DATA / "ogc" / "schemas").glob("*.yaml")
    resources = [(f.name, Resource(yaml.safe_load(f.read_text()), DRAFT4)) for f in files]
    return Registry().with_resources(resources)


def check(document: Any, schema: str) -> None:
    """Fails where `document` does not follow OGC's `schema` (without `.yaml`)."""
    SchemaValidator({"$ref": f"{schema}.yaml"}, registry=registry()).validate(document)


def check_openapi(document: Any) -> None:
    """Fails where `document` is no OpenAPI 3.0 document."""
    schema = json.loads((DATA / "openapi" / "schema-3.0.json").read_text())
    Draft4Validator(schema).validate(document)


def abstract_tests() -> set[str]:
    """Our name for each of OGC's abstract tests."""
    text = (DATA / "ogc" / "abstract_tests.adoc").read_text()
    anchors = re.findall(r"\[\[ats_([^\]]+)\]\]\s*\[abstract_test\]", text)
    included = re.findall(r"include::(json|oas30)/ATS_([^.]+)\.adoc", text)
    names = [*anchors, *("_".join(parts) for parts in included)]
    return {"test_conf_" + re.sub(r"[^A-Za-z0-9]", "_", name) for name in names}
