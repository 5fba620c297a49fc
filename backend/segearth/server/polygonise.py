"""The process `polygonise`: polygons from a probability map that is there already; no engine is asked.

It runs at once, beside the queue: moving a slider must not wait for somebody's question.
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

from fastapi import APIRouter, Request, Response
from pydantic import ValidationError

from segearth.query import check_drawing
from segearth.server.images import ImageFile
from segearth.server.openapi import POLYGONISE_BODY, POLYGONS, WKB_COLUMNS, problems
from segearth.server.polygonise_request import Polygonise, PolygoniseInputs
from segearth.server.problems import describe_validation
from segearth.server.results import MEDIA_TYPES, document_of, features_of
from segearth.server.security import body_of

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from odc.geo.crs import CRS

router = APIRouter(tags=["processes"])


@router.post(
    "/processes/polygonise/execution",
    response_class=Response,
    responses={**POLYGONS, **problems(400, 404, 413, 422)},
    openapi_extra={"requestBody": POLYGONISE_BODY},
)
async def polygonise(request: Request) -> Response:
    """Draws polygons from a probability map."""
    state = request.app.state
    body = b"".join([piece async for piece in body_of(request, state.limits.request)])
    try:
        wanted = Polygonise.model_validate_json(body)
    except ValidationError as error:
        raise describe_validation(error.errors()) from error
    inputs = wanted.inputs
    thresholds = (inputs.threshold, *inputs.label_thresholds.values())
    check_drawing(thresholds, inputs.minimum_area, inputs.simplify, inputs.right_angles)
    file = state.images.find(inputs.probability.href)
    if wanted.media_type == WKB_COLUMNS:
        columns = await asyncio.to_thread(columns_drawn, inputs, file)
        return Response(columns, media_type=WKB_COLUMNS)
    found = await asyncio.to_thread(drawn, inputs, file)
    if wanted.response == "document":
        return Response(document_of({"features": found}, ("features",)), media_type="application/json")
    return Response(found, media_type=MEDIA_TYPES["features"])


def drawn(inputs: PolygoniseInputs, file: ImageFile) -> bytes:
    """The polygons as GeoJSON. Raises what `read_probability` raises."""
    table, crs = table_drawn(inputs, file)
    return features_of(table, crs, wgs84=inputs.crs != "image")


def columns_drawn(inputs: PolygoniseInputs, file: ImageFile) -> bytes:
    """The polygons in the map's own CRS as WKB_COLUMNS: an array per column, geometries as hexadecimal WKB.

    Written and read five times as fast as GeoJSON: sliders need that. Raises what `read_probability` raises.
    """
    table, _ = table_drawn(inputs, file)
    wkb = [shape.hex() for shape in table.geometry.to_wkb()]  # six times as fast as to_wkb(hex=True)
    columns = {name: table[name].tolist() for name in table.columns.drop("geometry")}
    return json.dumps({"wkb": wkb, **columns}).encode()


def table_drawn(inputs: PolygoniseInputs, file: ImageFile) -> tuple[GeoDataFrame, CRS | None]:
    """The polygons, and their CRS."""
    from segearth.geo.probability import read_probability

    probability = read_probability(file.path, ("GTiff",) if file.sha256 else None)
    table = probability.polygons(
        threshold=inputs.threshold,
        simplify_pixels=inputs.simplify,
        minimum_area_m2=inputs.minimum_area,
        right_angles=inputs.right_angles,
        label_thresholds=inputs.label_thresholds,
    )
    return table, probability.geobox.crs
