"""`segearth bench`: a real server from outside, or SegEarth-R1 at its published size from inside."""

from __future__ import annotations

import argparse
import json
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
        "--checkpoint", type=Path, help="with --full-size: where its weights are kept (3.2 GB)"
    )
    parser.add_argument(
        "--geoseg",
        choices=("full", "small"),
        help="GeoSeg's stages, random weights; small: few of SAM 3's layers (full: minutes, 6 GB)",
    )
    parser.add_argument(
        "--r2",
        choices=("full", "small"),
        help="SegEarth-R2, random weights: the official way and ours (full: minutes, 17 GB)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Measures, prints the table, writes the JSON."""
    if arguments.geoseg:
        from segearth.bench import geoseg

        result = geoseg.measure(arguments.geoseg == "small")
        print(geoseg.table(result))
    elif arguments.r2:
        from segearth.bench import segearth_r2

        result = segearth_r2.measure(arguments.r2)
        print(segearth_r2.table(result))
    elif arguments.full_size:
        from segearth.bench.full_size import measure, table

        result = measure(arguments.checkpoint)
        print(table(result))
    else:
        from segearth.bench.server import measure

        result = measure(arguments.engine, arguments.size, arguments.repeats)
        print(flat_table(result))
    if arguments.json:
        arguments.json.parent.mkdir(parents=True, exist_ok=True)
        arguments.json.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    return 0


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
