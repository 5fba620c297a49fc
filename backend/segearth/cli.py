"""The command line: `segearth serve | ask | engines | models | verify | bench`.

Each command imports what it needs when it runs, so that `segearth --help` answers at once.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from segearth import __version__
from segearth.errors import Cancelled, OutputUnwritable, SegEarthError, SettingInvalid
from segearth.query import DEFAULT_ENGINE, DETAILS, Query

if TYPE_CHECKING:
    from odc.geo.crs import CRS
    from odc.geo.geom import BoundingBox

    from segearth.answering import Answer
    from segearth.geo.reading import Raster

CANCELLED = 130  # what shells expect after Ctrl+C


@dataclass(frozen=True)
class Command:
    """One word of the command line. `run` returns the exit code."""

    help: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command. 0, or 1 after a situation that one sentence on stderr tells, or 2 for wrong usage."""
    chosen = parse(sys.argv[1:] if arguments is None else arguments)
    try:
        return COMMANDS[chosen.command].run(chosen)
    except KeyboardInterrupt:
        return _tell(Cancelled("Cancelled."), chosen, CANCELLED)
    except SegEarthError as error:
        return _tell(error, chosen, 1)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Only the chosen command adds its options: those of some commands live in heavy modules."""
    parser = argparse.ArgumentParser("segearth", description="Ask a map a question, get polygons back.")
    parser.add_argument("--version", action="version", version=f"segearth {__version__}")
    words = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        word = words.add_parser(name, help=command.help, description=command.help)
        if name in arguments[:1]:
            command.add_arguments(word)
    return parser.parse_args(arguments)


def _tell(error: SegEarthError, chosen: argparse.Namespace, code: int) -> int:
    print(f"segearth: {error.sentence()}", file=sys.stderr)
    if chosen.command == "ask" and chosen.json:
        problem = {"code": error.code, "message": str(error), "advice": error.advice}
        print(json.dumps({"error": problem}, ensure_ascii=False))
    return code


# --- ask --------------------------------------------------------------------------------------------------


def _ask_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("image", help="any raster that GDAL opens")
    add("question", help='what to look for, for example "swimming pools"')
    add(
        "--output",
        type=Path,
        metavar="FILE.gpkg",
        help="polygons; an existing GeoPackage gets one more layer",
    )
    add(
        "--mask", type=Path, metavar="FILE.tif", help="probability map on the image's own grid, float32, 0..1"
    )
    add("--json", action="store_true", help="print one JSON object instead of words")
    add("--engine", default=DEFAULT_ENGINE, help=f"{DEFAULT_ENGINE} unless given")
    add(
        "--threshold", type=float, default=0.5, help="probability from which on a pixel belongs to the answer"
    )
    add("--detail", choices=DETAILS, default=DETAILS[0], help="how closely to look")
    add("--bands", type=_numbers, metavar="R,G,B", help="band numbers (from 1), or one for grey")
    extent = ("XMIN", "YMIN", "XMAX", "YMAX")
    add("--extent", nargs=4, type=float, metavar=extent, help="ask about this part only")
    add("--extent-crs", metavar="CRS", help="of --extent, for example EPSG:4326; the image's unless given")
    add("--minimum-area", type=float, default=0.0, metavar="M2", help="leave out smaller polygons")
    add("--simplify", type=float, default=0.0, metavar="PIXELS", help="0 keeps the exact outlines")
    add("--device", choices=("auto", "cpu", "cuda"), default="auto", help="where the network runs")


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(","))


def _ask(arguments: argparse.Namespace) -> int:
    from segearth.answering import FeatureCache, answer
    from segearth.export import write_geopackage, write_probability
    from segearth.geo.reading import open_raster

    query = _query(arguments)
    _check_writable(arguments.output, arguments.mask)
    raster = open_raster(arguments.image, arguments.bands)
    found = answer(
        raster,
        query,
        extent=_extent(arguments),
        features=FeatureCache(),
        progress=_show_progress if sys.stderr.isatty() else _ignore_progress,
        device=_device(arguments.device),
    )
    layer = write_geopackage(found, arguments.output) if arguments.output else None
    if arguments.mask:
        write_probability(found, raster, arguments.mask)
    print(
        _as_json(found, raster, arguments, layer) if arguments.json else _in_words(found, raster, arguments)
    )
    return 0


def _query(arguments: argparse.Namespace) -> Query:
    return Query(
        text=arguments.question,
        engine=arguments.engine,
        threshold=arguments.threshold,
        minimum_area=arguments.minimum_area,
        simplify=arguments.simplify,
        detail=arguments.detail,
    )


def _check_writable(*paths: Path | None) -> None:
    """Better now than after the work is done."""
    for path in filter(None, paths):
        if not path.parent.is_dir():
            raise OutputUnwritable(f"There is no folder {path.parent}.")


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


def _device(wanted: str) -> str:
    if wanted != "auto":
        return wanted
    import torch

    return "cuda" if torch.cuda.is_available() else "cpu"


def _show_progress(fraction: float) -> None:
    end = "\n" if fraction >= 1 else ""
    print(f"\r{fraction:4.0%}", end=end, file=sys.stderr, flush=True)


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
        "crs": _crs_name(found.geobox.crs),
        "bands": raster.bands.colour,
        "note": raster.bands.note,
        "output": arguments.output and str(arguments.output),
        "layer": layer,
        "mask": arguments.mask and str(arguments.mask),
        "version": __version__,
    }
    return json.dumps(answer, ensure_ascii=False)


def _crs_name(crs: CRS | None) -> str | None:
    """Such as "EPSG:26911", else as WKT2."""
    if crs is None:
        return None
    authority = crs.proj.to_authority(min_confidence=100)
    return ":".join(authority) if authority else crs.to_wkt()


def _in_words(found: Answer, raster: Raster, arguments: argparse.Namespace) -> str:
    unit = "m²" if found.units == "metre" else "square pixels"
    things = "1 polygon" if found.count == 1 else f"{found.count:,} polygons"
    seconds = sum(found.seconds.values())
    lines = [raster.bands.note, found.reply, f"{things}, {found.area_m2:,.1f} {unit}, {seconds:.2f} s"]
    lines += [str(path) for path in (arguments.output, arguments.mask) if path]
    return "\n".join(filter(None, lines))


# --- the small ones ---------------------------------------------------------------------------------------


def _json_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON instead of words")


def _engines(arguments: argparse.Namespace) -> int:
    from dataclasses import asdict

    from segearth import engines

    described = [engines.create(name).describe() for name in engines.ENGINES]
    if arguments.json:
        print(json.dumps({"engines": [asdict(one) for one in described], "default": DEFAULT_ENGINE}))
        return 0
    for one in described:
        print(f"{one.name:<16} {one.title}. {'Ready.' if one.ready else one.missing} {one.limits}")
    return 0


def _models(arguments: argparse.Namespace) -> int:
    """Every folder in the models folders; one that an earlier folder hides is left out."""
    from segearth.settings import model_roots

    roots = [root for root in model_roots() if root.is_dir()]
    found = {folder.name: folder for root in reversed(roots) for folder in root.iterdir() if folder.is_dir()}
    models = [
        {"name": name, "folder": str(folder), "bytes": sum(file.stat().st_size for file in folder.iterdir())}
        for name, folder in sorted(found.items())
    ]
    if arguments.json:
        print(json.dumps({"models": models, "searched": [str(root) for root in model_roots()]}))
        return 0
    for model in models:
        print(f"{model['name']:<16} {model['bytes'] / 1e6:10.1f} MB  {model['folder']}")
    if not models:
        print("No model is installed. Searched: " + ", ".join(map(str, model_roots())))
    return 0


def _serve_arguments(parser: argparse.ArgumentParser) -> None:
    from segearth.server.main import add_arguments

    add_arguments(parser)


def _serve(arguments: argparse.Namespace) -> int:
    from segearth.server.main import serve

    return serve(arguments)


def _verify_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help="recorded numbers of the official code")


def _verify(arguments: argparse.Namespace) -> int:
    from segearth.verify import run

    return run(arguments.folder)


def _bench_arguments(parser: argparse.ArgumentParser) -> None:
    from segearth.bench import add_arguments

    add_arguments(parser)


def _bench(arguments: argparse.Namespace) -> int:
    from segearth.bench import run

    return run(arguments)


COMMANDS = {
    "serve": Command("serve OGC API - Processes on 127.0.0.1", _serve_arguments, _serve),
    "ask": Command("ask one question about one image", _ask_arguments, _ask),
    "engines": Command("list the engines", _json_argument, _engines),
    "models": Command("list the installed models", _json_argument, _models),
    "verify": Command("compare our network with recorded official numbers", _verify_arguments, _verify),
    "bench": Command("measure a real server from outside", _bench_arguments, _bench),
}


if __name__ == "__main__":
    raise SystemExit(main())
