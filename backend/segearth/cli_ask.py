"""`segearth ask`: one question about one image, without a server."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from segearth import __version__
from segearth.engines.devices import device_for
from segearth.errors import OutputUnwritable, SettingInvalid
from segearth.provenance import crs_name
from segearth.query import DEFAULT_ENGINE, DETAILS, RIGHT_ANGLES, Query

if TYPE_CHECKING:
    from odc.geo.geom import BoundingBox

    from segearth.answering import Answer
    from segearth.geo.reading import Raster


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `segearth ask`."""
    add = parser.add_argument
    add("image", help="any raster that GDAL opens")
    add("question", help='what to look for, for example "swimming pools"')
    add("--output", type=Path, metavar="FILE.gpkg", help="polygons; an existing file gets one more layer")
    add("--mask", type=Path, metavar="FILE.tif", help="probability map on the image's own grid, float32")
    add("--json", action="store_true", help="print one JSON object instead of words")
    add("--engine", default=DEFAULT_ENGINE, help=f"{DEFAULT_ENGINE} unless given")
    add("--threshold", type=float, default=0.5, help="pixels from this probability on are the answer")
    add("--detail", choices=DETAILS, default=DETAILS[0], help="how closely to look")
    add("--bands", type=bands, metavar="R,G,B", help="band numbers (from 1), or one for grey")
    extent = ("XMIN", "YMIN", "XMAX", "YMAX")
    add("--extent", nargs=4, type=float, metavar=extent, help="ask about this part only")
    add("--extent-crs", metavar="CRS", help="of --extent, for example EPSG:4326; the image's unless given")
    add("--minimum-area", type=float, default=0.0, metavar="M2", help="leave out smaller polygons")
    add("--simplify", type=float, default=0.0, metavar="PIXELS", help="0 keeps the exact outlines")
    add("--right-angles", choices=RIGHT_ANGLES, default=RIGHT_ANGLES[0], help="for buildings and the like")
    add("--device", choices=("auto", "cpu", "cuda"), default="auto", help="where the network runs")


def bands(text: str) -> tuple[int, ...]:
    """Band numbers from "4,3,2"."""
    return tuple(int(part) for part in text.split(","))


def run(arguments: argparse.Namespace) -> int:
    """Asks, writes the files, prints the answer."""
    from segearth.answering import FeatureCache, answer
    from segearth.export import write_geopackage, write_probability
    from segearth.geo.reading import open_raster

    query = _query(arguments)
    _check_outputs(arguments)
    raster = open_raster(arguments.image, arguments.bands)
    found = answer(
        raster,
        query,
        extent=_extent(arguments),
        features=FeatureCache(),
        progress=_show_progress if sys.stderr.isatty() else _ignore_progress,
        device=device_for(arguments.device),
    )
    layer = write_geopackage(found, arguments.output, raster=raster) if arguments.output else None
    if arguments.mask:
        write_probability(found, raster, arguments.mask)
    said = (
        _as_json(found, raster, arguments, layer) if arguments.json else _in_words(found, raster, arguments)
    )
    print(said)
    return 0


def _query(arguments: argparse.Namespace) -> Query:
    return Query(
        text=arguments.question,
        engine=arguments.engine,
        threshold=arguments.threshold,
        minimum_area=arguments.minimum_area,
        simplify=arguments.simplify,
        right_angles=arguments.right_angles,
        detail=arguments.detail,
    )


def _check_outputs(arguments: argparse.Namespace) -> None:
    """Better now than after the work is done."""
    for path in filter(None, (arguments.output, arguments.mask)):
        if not path.parent.is_dir():
            raise OutputUnwritable(f"There is no folder {path.parent}.")
        if path.resolve() == Path(arguments.image).resolve():
            raise OutputUnwritable(f"{path} is the image itself.", advice="Choose another file.")
    if arguments.output and arguments.output.suffix.lower() != ".gpkg":
        raise SettingInvalid(f"--output writes a GeoPackage: {arguments.output} must end in .gpkg.")


def _extent(arguments: argparse.Namespace) -> BoundingBox | None:
    from odc.geo.crs import CRS, CRSError
    from odc.geo.geom import BoundingBox

    if arguments.extent is None:
        return None
    try:
        crs = CRS(arguments.extent_crs) if arguments.extent_crs else None
    except CRSError as error:
        raise SettingInvalid(f"The extent's CRS is not known: {arguments.extent_crs}.") from error
    return BoundingBox(*arguments.extent, crs)


def _show_progress(fraction: float) -> None:
    print(f"{fraction:4.0%}", end="\r", file=sys.stderr, flush=True)  # what comes next overwrites it


def _ignore_progress(fraction: float) -> None:
    pass


def _as_json(found: Answer, raster: Raster, arguments: argparse.Namespace, layer: str | None) -> str:
    """One object. features: how many; areas in m² (in map units without a CRS), one per feature."""
    answer: dict[str, Any] = {
        "reply": found.reply,
        "question": found.query.text,
        "features": found.count,
        "area_m2": found.area_m2,
        "areas_m2": found.features["area_m2"].tolist(),
        "units": found.units,
        "score": found.score,
        "timings": {stage: round(seconds, 4) for stage, seconds in found.seconds.items()},
        "engine": found.query.engine,
        "weights_sha256": found.weights_sha256,
        "device": found.device,
        "crs": crs_name(found.geobox.crs),
        "bands": raster.bands.colour,
        "note": raster.bands.note,
        "output": arguments.output and str(arguments.output),
        "layer": layer,
        "mask": arguments.mask and str(arguments.mask),
        "version": __version__,
    }
    return json.dumps(answer, ensure_ascii=False)


def _in_words(found: Answer, raster: Raster, arguments: argparse.Namespace) -> str:
    unit = "m²" if found.units == "metre" else "square pixels"
    things = "1 polygon" if found.count == 1 else f"{found.count:,} polygons"
    seconds = sum(found.seconds.values())
    lines = [raster.bands.note, found.reply, f"{things}, {found.area_m2:,.1f} {unit}, {seconds:.2f} s"]
    lines += [str(path) for path in (arguments.output, arguments.mask) if path]
    return "\n".join(filter(None, lines))
