"""`segearth bench`: a real server from outside, the networks at their published sizes from inside, engines
that take turns."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from functools import partial
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `segearth bench`."""
    parser.add_argument("--engine", default="segearth-nano", help="engine to measure")
    parser.add_argument("--size", type=int, default=1024, help="side of the test picture in pixels")
    parser.add_argument("--repeats", type=int, default=5, help="new pictures to ask about")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    parser.add_argument(
        "--full-size",
        action="store_true",
        help="SegEarth-R1 at its published size, random weights: the official way and ours (minutes, 9 GB)",
    )
    parser.add_argument(
        "--checkpoint",
        type=Path,
        help="with --full-size and --switching: where SegEarth-R1's weights are kept (3.2 GB)",
    )
    parser.add_argument(
        "--geoseg",
        choices=("full", "small"),
        help="GeoSeg's stages, random weights; small: few of SAM 3's layers (full: minutes, 6 GB)",
    )
    parser.add_argument(
        "--r2",
        choices=("full", "small"),
        help="SegEarth-R2, random weights: the official way and ours (full: minutes, 19 GB)",
    )
    parser.add_argument(
        "--switching",
        action="store_true",
        help="engines in turns, one in memory at a time: small ones 50 times, SegEarth-R1 at its full size",
    )


def run(arguments: argparse.Namespace) -> int:
    """Measures, prints the table, writes the JSON. What memory does not suffice for is not measured."""
    from segearth.bench.enough import short_of

    gigabytes, measure, table = _chosen(arguments)
    if short := short_of(gigabytes):
        result = {"not_measured": short}
        print(short)
    else:
        result = measure()
        print(table(result))
    if arguments.json:
        arguments.json.parent.mkdir(parents=True, exist_ok=True)
        arguments.json.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    return 0


def _chosen(arguments: argparse.Namespace) -> tuple[float, Callable[[], dict], Callable[[dict], str]]:
    """The gigabytes that it needs, what measures, and what makes a table of that."""
    if size := arguments.geoseg:
        from segearth.bench import geoseg

        return geoseg.GIGABYTES[size], partial(geoseg.measure, size == "small"), geoseg.table
    if size := arguments.r2:
        from segearth.bench import segearth_r2

        return segearth_r2.GIGABYTES[size], partial(segearth_r2.measure, size), segearth_r2.table
    if arguments.full_size:
        from segearth.bench import full_size

        return full_size.GIGABYTES, partial(full_size.measure, arguments.checkpoint), full_size.table
    if arguments.switching:
        from segearth.bench import switching

        return switching.GIGABYTES, partial(switching.measure, arguments.checkpoint), switching.table
    from segearth.bench import server

    size = (arguments.engine, arguments.size, arguments.repeats)
    return 0, partial(server.measure, *size), flat_table


def flat_table(result: dict) -> str:
    """The result for people to read."""
    rows = []
    for name, value in result.items():
        if isinstance(value, dict):
            rows += [(f"{name}: {key}", inner) for key, inner in value.items()]
        else:
            rows.append((name, value))
    width = max(len(name) for name, _ in rows)
    return "\n".join(f"{name:<{width}}  {value}" for name, value in rows)
