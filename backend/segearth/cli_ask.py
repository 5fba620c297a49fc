"""`segearth ask`: questions about one image, without a server."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from segearth import __version__
from segearth.cli_status import StatusLine
from segearth.engines.devices import device_for
from segearth.errors import OutputUnwritable, SettingInvalid
from segearth.provenance import crs_name
from segearth.query import DEFAULT_ENGINE, DETAILS, RIGHT_ANGLES, Query

if TYPE_CHECKING:
    from odc.geo.geom import BoundingBox

    from segearth.answering import Answer
    from segearth.comparing import Comparison
    from segearth.geo.reading import Raster


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `segearth ask`."""
    add = parser.add_argument
    add("image", help="any raster that GDAL opens")
    several = "of several, each is answered in turn, and the image looked at once"
    add(
        "questions", metavar="question", nargs="+",
        help=f'what to look for, for example "swimming pools"; {several}',
    )  # fmt: skip
    add("--output", type=Path, metavar="FILE.gpkg", help="polygons; an existing file gets one more layer")
    add("--mask", type=Path, metavar="FILE.tif", help="probability map on the image's own grid, float32")
    add("--json", action="store_true", help="print one JSON object per question")
    add("--no-words", action="store_true", help="do not wait for the answer in words after the polygons")
    add("--engine", default=DEFAULT_ENGINE, help="one that `segearth engines` lists (%(default)s)")
    add("--both", metavar="A,B", help="two engines: what both mark and what only one marks")
    add("--threshold", type=float, default=0.5, help="from this probability on (%(default)s)")
    add(
        "--label-threshold", dest="label_thresholds", action="append", default=[], type=label_threshold,
        metavar="LABEL=VALUE", help="for one of several targets; may be repeated",
    )  # fmt: skip
    add("--detail", choices=DETAILS, default=DETAILS[0], help="how closely to look (%(default)s)")
    add("--bands", type=bands, metavar="R,G,B", help="band numbers (from 1), or one for grey")
    extent = ("XMIN", "YMIN", "XMAX", "YMAX")
    add("--extent", nargs=4, type=float, metavar=extent, help="ask about this part only")
    add("--extent-crs", metavar="CRS", help="of --extent, for example EPSG:4326; the image's unless given")
    add(
        "--minimum-area",
        type=float,
        default=0.0,
        metavar="M2",
        help="leave out smaller polygons (%(default)s)",
    )
    add("--simplify", type=float, default=0.0, metavar="PIXELS", help="0 keeps exact outlines (%(default)s)")
    add("--right-angles", choices=RIGHT_ANGLES, default=RIGHT_ANGLES[0], help="for buildings (%(default)s)")
    add(
        "--device",
        choices=("auto", "cpu", "cuda"),
        default="auto",
        help="where the network runs (%(default)s)",
    )


def bands(text: str) -> tuple[int, ...]:
    """Band numbers from "4,3,2"."""
    return tuple(int(part) for part in text.split(","))


def label_threshold(text: str) -> tuple[str, float]:
    """Label and threshold from "roofs=0.4". Raises ValueError."""
    label, _, value = text.rpartition("=")
    if not label:
        raise ValueError(text)
    return label, float(value)


def run(arguments: argparse.Namespace) -> int:
    """Asks, writes the files, prints the answers."""
    from segearth.answering import FeatureCache
    from segearth.comparing import ask as ask_one_or_two
    from segearth.geo.reading import open_raster

    queries = [_query(arguments, text) for text in arguments.questions]
    _check_outputs(arguments)
    raster = open_raster(arguments.image, arguments.bands)
    ask = partial(
        ask_one_or_two,
        raster,
        extent=_extent(arguments),
        features=FeatureCache(),
        device=device_for(arguments.device),
    )
    for number, query in enumerate(queries):
        print(end="\n" if number and not arguments.json else "")
        with StatusLine() as line:
            found = ask(query, progress=line.progress, listen=line.listen)
        _tell(found, raster, arguments)
    return 0


def _tell(found: Answer, raster: Raster, arguments: argparse.Namespace) -> None:
    """Writes the files, prints the answer. An empty one becomes no layer."""
    from segearth.export import write_geopackage, write_probability

    layer = None
    if arguments.output and found.count:
        layer = write_geopackage(found, arguments.output, raster=raster)
    if arguments.mask:
        write_probability(found, raster, arguments.mask)
    words = iter(()) if arguments.no_words or not found.words else found.words
    if arguments.json:
        print(_as_json(found, raster, arguments, layer, "".join(words)), flush=True)
        return
    print(_in_words(found, raster, arguments, layer), flush=True)
    spoken = False
    for piece in words:
        print(piece, end="", flush=True)
        spoken = True
    print(end="\n" if spoken else "")


def _query(arguments: argparse.Namespace, question: str) -> Query:
    engine, compare_with = _engines(arguments)
    return Query(
        text=question,
        engine=engine,
        compare_with=compare_with,
        threshold=arguments.threshold,
        minimum_area=arguments.minimum_area,
        simplify=arguments.simplify,
        right_angles=arguments.right_angles,
        detail=arguments.detail,
        label_thresholds=tuple(arguments.label_thresholds),
    )


def _engines(arguments: argparse.Namespace) -> tuple[str, str]:
    """The engine, and the one to compare it with. Raises SettingInvalid."""
    if not arguments.both:
        return arguments.engine, ""
    names = [name.strip() for name in arguments.both.split(",")]
    if len(names) != 2 or not all(names):
        raise SettingInvalid("--both names two engines, like segearth-nano,geoseg.")
    return names[0], names[1]


def _check_outputs(arguments: argparse.Namespace) -> None:
    """Better now than after the work is done."""
    for path in filter(None, (arguments.output, arguments.mask)):
        if not path.parent.is_dir():
            raise OutputUnwritable(f"There is no folder {path.parent}.")
        if path.resolve() == Path(arguments.image).resolve():
            raise OutputUnwritable(f"{path} is the image itself.", advice="Choose another file.")
    if arguments.output and arguments.output.suffix.lower() != ".gpkg":
        raise SettingInvalid(f"--output writes a GeoPackage: {arguments.output} must end in .gpkg.")
    if arguments.mask and arguments.mask.suffix.lower() not in (".tif", ".tiff"):
        raise SettingInvalid(f"--mask writes a GeoTIFF: {arguments.mask} must end in .tif.")
    if arguments.mask and len(arguments.questions) > 1:
        raise SettingInvalid(
            f"--mask holds one answer, not {len(arguments.questions)}.", advice="Ask one question with it."
        )


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


def _as_json(
    found: Answer, raster: Raster, arguments: argparse.Namespace, layer: str | None, words: str
) -> str:
    """One object. features: how many; areas in m² (in map units without a CRS), one per feature.
    layer: None where nothing was written."""
    answer: dict[str, Any] = {
        "reply": found.reply,
        "words": words,
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
        "output": layer and str(arguments.output),
        "layer": layer,
        "mask": arguments.mask and str(arguments.mask),
        "targets": [asdict(one) for one in found.found],
        "comparison": found.comparison and _comparison(found.comparison),
        "version": __version__,
    }
    return json.dumps(answer, ensure_ascii=False)


def _comparison(found: Comparison) -> dict[str, Any]:
    """Areas in the units of the answer."""
    return {
        "engines": [one.query.engine for one in found.answers],
        "replies": [one.reply for one in found.answers],
        "both": found.areas[0],
        "only": list(found.areas[1:]),
        "union": found.union,
        "iou": found.iou,
    }


def _in_words(found: Answer, raster: Raster, arguments: argparse.Namespace, layer: str | None) -> str:
    unit = "m²" if found.units == "metre" else "square pixels"
    things = "1 polygon" if found.count == 1 else f"{found.count:,} polygons"
    seconds = sum(found.seconds.values())
    several = len(arguments.questions) > 1
    lines = [raster.bands.note, f"“{found.query.text}”" if several else "", found.reply]
    if found.comparison:
        lines += [f"{one.query.engine}: {one.reply}" for one in found.comparison.answers]
    if len(found.targets) > 1:
        lines += [f"{one.label}: {one.count:,}, {one.area_m2:,.1f} {unit}" for one in found.found]
    unused = [
        label for label, _ in arguments.label_thresholds if label not in {t.label for t in found.targets}
    ]
    lines += [f"Nothing is called “{label}” here: its threshold was of no use." for label in unused]
    lines.append(f"{things}, {found.area_m2:,.1f} {unit}, {seconds:.2f} s")
    if arguments.output:
        lines.append(
            f"{arguments.output}, layer “{layer}”" if layer else f"Nothing to write to {arguments.output}."
        )
    lines.append(str(arguments.mask or ""))
    return "\n".join(filter(None, lines))
