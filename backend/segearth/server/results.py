"""From an answer to the outputs of the process, and from outputs to a response."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from fastapi import Response

from segearth import __version__
from segearth.server.execute_request import Execute
from segearth.server.wire import AnswerInfo, ComparedAnswer, ComparisonInfo, TargetInfo, said_of

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from odc.geo.crs import CRS
    from shapely.geometry.base import BaseGeometry

    from segearth.answering import Answer
    from segearth.comparing import Comparison

MEDIA_TYPES = {"features": "application/geo+json", "answer": "application/json"}


@dataclass(frozen=True)
class Delivery:
    """Which outputs are wanted, and how: `raw` as themselves, else in one JSON document."""

    names: tuple[str, ...] = tuple(MEDIA_TYPES)
    raw: bool = False

    @classmethod
    def of(cls, execute: Execute) -> Delivery:
        """As the request says; where it does not, all outputs, and one alone is raw."""
        wanted = execute.outputs
        names = tuple(name for name in MEDIA_TYPES if getattr(wanted, name)) or tuple(MEDIA_TYPES)
        return cls(names, raw=execute.response == "raw" or (execute.response is None and len(names) == 1))

    def response(self, outputs: Mapping[str, bytes]) -> Response:
        """The chosen outputs as an HTTP answer."""
        if not self.raw:
            return Response(document_of(outputs, self.names), media_type="application/json")
        if len(self.names) == 1:
            return Response(outputs[self.names[0]], media_type=MEDIA_TYPES[self.names[0]])
        boundary = uuid4().hex
        body = b"".join(_parts(outputs, self.names, boundary))
        return Response(body, media_type=f'multipart/related; boundary="{boundary}"')


def document_of(outputs: Mapping[str, bytes], names: tuple[str, ...]) -> bytes:
    """Objects in results.yaml are qualified values; the outputs are JSON text already."""
    members = [
        b'"%s": {"mediaType": "%s", "value": %s}' % (name.encode(), MEDIA_TYPES[name].encode(), outputs[name])
        for name in names
    ]
    return b"{" + b", ".join(members) + b"}"


def _parts(outputs: Mapping[str, bytes], names: tuple[str, ...], boundary: str) -> Iterator[bytes]:
    for name in names:
        head = f"--{boundary}\r\nContent-Type: {MEDIA_TYPES[name]}\r\nContent-ID: <{name}>\r\n\r\n"
        yield head.encode() + outputs[name] + b"\r\n"
    yield f"--{boundary}--\r\n".encode()


def outputs_of(answer: Answer, *, wgs84: bool) -> dict[str, bytes]:
    """Both outputs as JSON text. wgs84: as RFC 7946 demands, cut at the antimeridian; else the image's own
    coordinates with every digit, which is also all that an image without a place on earth allows."""
    from segearth.geo.wgs84 import lies_on_earth

    crs = answer.geobox.crs
    info = info_of(answer, "OGC:CRS84" if wgs84 and lies_on_earth(crs) else crs)
    return {
        "features": features_of(answer.features, crs, wgs84=wgs84),
        "answer": info.model_dump_json().encode(),
    }


def features_of(table: GeoDataFrame, crs: CRS | None, *, wgs84: bool) -> bytes:
    """A table of polygons as a GeoJSON FeatureCollection."""
    from segearth.geo.wgs84 import to_wgs84

    geometries = to_wgs84(table.geometry, crs) if wgs84 else list(table.geometry)
    collection = {"type": "FeatureCollection", "features": list(_features(table, geometries))}
    return json.dumps(collection, allow_nan=False).encode()


def _features(table: GeoDataFrame, geometries: list[BaseGeometry]) -> Iterator[dict[str, Any]]:
    from shapely.geometry import mapping

    rows = table.drop(columns="geometry").to_dict("records")
    for number, (row, geometry) in enumerate(zip(rows, geometries, strict=True), 1):
        known = {name: None if value != value else value for name, value in row.items()}  # no NaN in JSON
        yield {"type": "Feature", "id": number, "geometry": mapping(geometry), "properties": known}


def info_of(answer: Answer, crs: CRS | str | None) -> AnswerInfo:
    """crs: of the features' coordinates."""
    from odc.geo.crs import CRS
    from odc.geo.gcp import GCPGeoBox

    grid = answer.geobox
    return AnswerInfo(
        reply=answer.reply,
        said=said_of(reply=answer.said),
        question=answer.query.text,
        engine=answer.query.engine,
        weights_sha256=answer.weights_sha256,
        device=answer.device,
        score=float(answer.score),
        targets=[TargetInfo(**asdict(one)) for one in answer.found],
        count=answer.count,
        area_m2=answer.area_m2,
        units=answer.units,
        crs=crs and CRS(crs).to_wkt(),
        transform=None if isinstance(grid, GCPGeoBox) else tuple(grid.affine)[:6],
        shape=tuple(grid.shape),
        threshold=answer.query.threshold,
        detail=answer.query.detail,
        cached=answer.cached,
        seconds=answer.seconds,
        version=__version__,
        comparison=answer.comparison and comparison_of(answer.comparison),
    )


def comparison_of(found: Comparison) -> ComparisonInfo:
    answers = (
        ComparedAnswer(
            engine=one.query.engine,
            reply=one.reply,
            said=said_of(reply=one.said),
            weights_sha256=one.weights_sha256,
            score=float(one.score),
            count=one.count,
            area_m2=one.area_m2,
        )
        for one in found.answers
    )
    both, only_first, only_second = found.areas
    return ComparisonInfo(
        answers=tuple(answers),
        both_m2=both,
        only_first_m2=only_first,
        only_second_m2=only_second,
        union_m2=found.union,
        iou=found.iou,
    )
