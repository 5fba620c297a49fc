"""What is known about an answer, under the names that the plugin uses too (resources/help/metadata.md)."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from segearth import __version__

if TYPE_CHECKING:
    from odc.geo.crs import CRS

    from segearth.answering import Answer
    from segearth.query import Query

Fact = str | int | float | None
KEYS: dict[str, type] = {
    "run": str,
    "asked_at": str,
    "question": str,
    "reply": str,
    "engine": str,
    "weights_sha256": str,
    "device": str,
    "threshold": float,
    "label_thresholds": str,
    "minimum_area": float,
    "simplify": float,
    "right_angles": str,
    "detail": str,
    "polygons": int,
    "area_m2": float,
    "units": str,
    "score": float,
    "image": str,
    "licence": str,
    "extent": str,
    "crs": str,
    "resolution": float,
    "version": str,
    "client": str,
    "accepted": int,
    "rejected": int,
    "merged": int,
    "redrawn": int,
    "added": int,
    "edited_at": str,
}


def facts_of(answer: Answer, image: str | Path = "", licence: str = "") -> dict[str, Fact]:
    """The values of KEYS. image: its file. licence: the image's, as its file states it."""
    query, grid = answer.query, answer.geobox
    asked = answer.comparison.answers if answer.comparison else (answer,)
    affine = getattr(grid, "affine", None)
    return {
        "run": uuid4().hex,
        "asked_at": datetime.now(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "question": query.text,
        "reply": answer.reply,
        "engine": ", ".join(one.query.engine for one in asked),
        "weights_sha256": ", ".join(one.weights_sha256 for one in asked),
        "device": answer.device,
        "threshold": query.threshold,
        "label_thresholds": _written_thresholds(query),
        "minimum_area": query.minimum_area,
        "simplify": query.simplify,
        "right_angles": query.right_angles,
        "detail": query.detail,
        "polygons": answer.count,
        "area_m2": answer.area_m2,
        "units": answer.units,
        "score": float(answer.score),
        "image": Path(image).stem,
        "licence": licence,
        "extent": ", ".join(map(repr, grid.extent.boundingbox.bbox)),
        "crs": crs_name(grid.crs) or "",
        "resolution": None if affine is None else (affine.a**2 + affine.d**2) ** 0.5,
        "version": __version__,
        "client": f"segearth {__version__}, command line",
        **dict.fromkeys(("accepted", "rejected", "merged", "redrawn", "added"), 0),  # by hand, in QGIS
        "edited_at": "",
    }


def _written_thresholds(query: Query) -> str:
    """As JSON, such as {"tree": 0.82}; "" where no label has its own."""
    return json.dumps(dict(query.label_thresholds), ensure_ascii=False) if query.label_thresholds else ""


def crs_name(crs: CRS | None) -> str | None:
    """Such as "EPSG:26911", else as WKT2."""
    if crs is None:
        return None
    authority = crs.proj.to_authority(min_confidence=100)
    return ":".join(authority) if authority else crs.to_wkt()
