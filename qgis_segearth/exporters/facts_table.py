"""What is known of an answer as a person reads it; what only machines need comes last, in small print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Optional

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, QLocale, Qt

from ..core import wording
from ..core.corrections import COLUMNS
from ..core.file_source import file_of
from ..core.gdal_calls import or_none
from ..core.provenance import Fact
from ..core.translation import translate

Facts = Mapping[str, Fact]
ELSEWHERE = (
    *("question", "reply", "licence", "score", "polygons", "area_m2", "units", "label_thresholds"),
    *("image", "crs", "extent", "resolution", "engine", "asked_at", "detail", "threshold"),
    *("minimum_area", "simplify", "right_angles", *COLUMNS),
)
"""What the sheet says in words."""


def tables(layer: QgsVectorLayer, facts: Facts, images: Sequence[QgsMapLayer]) -> Iterator[str]:
    """HTML: which image, and how it was asked; then the small print."""
    yield _table({**_image(layer, facts, images), **_asked(facts)})
    yield _table({key: value for key, value in facts.items() if key not in ELSEWHERE}, "small")


def crs_name(crs: QgsCoordinateReferenceSystem) -> str:
    """Such as "EPSG:26911 (NAD83 / UTM zone 11N)"."""
    if not crs.isValid():
        return ""
    return f"{crs.authid()} ({crs.description()})" if crs.authid() else crs.description()


def coordinates(values: Sequence[float], crs: QgsCoordinateReferenceSystem) -> str:
    """To a decimetre."""
    return ", ".join(f"{value:.{6 if crs.isGeographic() else 1}f}" for value in values)


def asked_extent(facts: Facts) -> Optional[QgsRectangle]:
    """In the CRS that the facts name; None where they do not say."""
    try:
        return QgsRectangle(*map(float, str(facts["extent"]).split(",")))
    except (TypeError, ValueError):
        return None


def _image(layer: QgsVectorLayer, facts: Facts, images: Sequence[QgsMapLayer]) -> dict[str, Fact]:
    crs = QgsCoordinateReferenceSystem(str(facts["crs"] or ""))
    crs, extent = crs if crs.isValid() else layer.crs(), asked_extent(facts)
    resolution = facts["resolution"]
    looked = translate("SegEarth", "{} m per pixel").format(f"{resolution:.3g}") if resolution else ""
    return {
        translate("SegEarth", "Image"): facts["image"],
        **_file(facts, images),
        translate("SegEarth", "CRS"): crs_name(crs),
        translate("SegEarth", "Extent"): coordinates(_corners(extent), crs) if extent else "",
        translate("SegEarth", "Looked at"): looked,
    }


def _corners(box: QgsRectangle) -> tuple[float, float, float, float]:
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def _file(facts: Facts, images: Sequence[QgsMapLayer]) -> dict[str, Fact]:
    """Of the image by that name on the map, where there is one and it is a file."""
    named = [each for each in images if each.name() == facts["image"] and isinstance(each, QgsRasterLayer)]
    file = file_of(named[0]) if named else None
    if file is None:
        return {}
    dataset = or_none(gdal.Open, str(file))
    taken = dataset.GetMetadataItem("ACQUISITIONDATETIME", "IMAGERY") if dataset else ""
    written = dataset.GetMetadataItem("TIFFTAG_DATETIME") if dataset else ""
    width, height = named[0].rasterUnitsPerPixelX(), named[0].rasterUnitsPerPixelY()
    return {
        translate("SegEarth", "File"): file.name,
        translate("SegEarth", "Date in the file"): taken or written,
        translate("SegEarth", "Pixel size"): f"{width:.6g} x {height:.6g}",
    }


def _asked(facts: Facts) -> dict[str, Fact]:
    """As the forms call it."""
    moment = QDateTime.fromString(str(facts["asked_at"]), Qt.DateFormat.ISODate).toLocalTime()
    threshold, smallest, simplify = facts["threshold"], facts["minimum_area"], facts["simplify"]
    return {
        translate("SegEarth", "Engine"): facts["engine"],
        translate("SegEarth", "Asked at"): QLocale().toString(moment, QLocale.FormatType.ShortFormat),
        translate("SegEarth", "Detail"): facts["detail"],
        translate("SegEarth", "Threshold"): wording.percent(threshold) if threshold is not None else "",
        translate("SegEarth", "Minimum area (m²)"): wording.significant(smallest) if smallest else "",
        translate("SegEarth", "Simplify (pixels)"): f"{simplify:g}" if simplify else "",
        translate("SegEarth", "Right angles"): facts["right_angles"],
    }


def _table(known: Facts, kind: str = "") -> str:
    rows = "".join(
        f"<tr><th>{escape(key)}</th><td>{escape(str(value))}</td></tr>\n"
        for key, value in known.items()
        if value not in ("", None)
    )
    attribute = f' class="{kind}"' if kind else ""
    return f"<table{attribute}>\n{rows}</table>\n"
