"""`segearth score` and `segearth calibrate`: engines on labelled images."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from segearth.errors import SettingInvalid, StoreUnwritable
from segearth.query import DEFAULT_ENGINE
from segearth.settings import geoseg_file

if TYPE_CHECKING:
    from segearth.training.segearth_r1.sample import Example

BENCH = "geoseg-bench"


def add_score_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `segearth score`."""
    _add_data(parser)
    add = parser.add_argument
    add("--engine", default=DEFAULT_ENGINE, help="one that `segearth engines` lists (%(default)s)")
    add("--output", type=Path, metavar="DIR", help="scores.csv and scores.json; only printed unless given")


def score(arguments: argparse.Namespace) -> int:
    """Asks, prints the seven metrics."""
    from segearth import engines
    from segearth.engines.devices import device_for
    from segearth.training.geoseg.scoring import Scores, score

    asked = _examples(arguments)
    if arguments.output:
        arguments.output.mkdir(parents=True, exist_ok=True)
    engine = engines.create(arguments.engine)
    engine.load(device_for(arguments.device))
    scores = Scores(arguments.engine, str(arguments.data))
    score(engine, asked, scores, _progress)
    print(scores.table())
    if arguments.output:
        scores.write(arguments.output)
        print(f"Every answer: {arguments.output / 'scores.csv'}")
    return 0


def add_calibrate_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `segearth calibrate`."""
    _add_data(parser)
    parser.add_argument("--dry-run", action="store_true", help="only print; write no settings")


def calibrate(arguments: argparse.Namespace) -> int:
    """Estimates GeoSeg's margins and writes them into its settings."""
    from segearth.engines.devices import device_for
    from segearth.engines.geoseg import GeoSegEngine
    from segearth.training.geoseg.calibrate import calibrate

    asked = _examples(arguments)
    engine = GeoSegEngine()
    engine.load(device_for(arguments.device))
    old = engine.settings
    found = calibrate(engine.ground, asked, old, _progress)
    print(
        f"{found.used} boxes, {found.unusable} replies without one. Margins left and top {found.alpha:.2f}, "
        f"right and bottom {found.beta:.2f} (before: {old.alpha:.2f} and {old.beta:.2f})."
    )
    print(
        f"Regions hold {found.covered[1]:.1%} of their targets' boxes (before: {found.covered[0]:.1%}), "
        f"F2 {found.after:.3f} (before: {found.before:.3f})."
    )
    if not arguments.dry_run:
        _write_margins(found.alpha, found.beta)
        print(f"Written to {geoseg_file()}")
    return 0


def _write_margins(alpha: float, beta: float) -> None:
    """Into the settings, the others left alone. Raises StoreUnwritable."""
    path = geoseg_file()
    part = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        known = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(known | {"alpha": alpha, "beta": beta}, indent=2) + "\n", encoding="utf-8")
        os.replace(part, path)
    except OSError as error:
        raise StoreUnwritable(
            f"{path} cannot be written ({error.strerror}).", advice="Set SEGEARTH_GEOSEG to another file."
        ) from error


def _add_data(parser: argparse.ArgumentParser) -> None:
    from segearth.training.segearth_r1.datasets import KINDS

    add = parser.add_argument
    add(
        "data",
        type=Path,
        metavar="DATA",
        help="GeoSeg-Bench, or a folder with images/, masks/, questions.csv",
    )
    add(
        "--dataset",
        dest="kind",
        choices=("auto", BENCH, *KINDS),
        default="auto",
        help="found out unless given",
    )
    add("--split", default="val", help="of data sets that have splits (%(default)s)")
    add("--limit", type=int, default=0, metavar="N", help="only the first N images")
    add("--device", choices=("auto", "cpu", "cuda"), default="auto", help="where networks run (%(default)s)")


def _examples(arguments: argparse.Namespace) -> list[Example]:
    """Raises SettingInvalid, DatasetNotFound and its neighbours."""
    from segearth.training.geoseg import bench
    from segearth.training.segearth_r1.datasets import open_dataset
    from segearth.training.segearth_r1.sample import examples

    if arguments.limit < 0:
        raise SettingInvalid(f"--limit must be zero or more, not {arguments.limit}.")
    is_bench = arguments.kind == BENCH or (arguments.kind == "auto" and bench.find(arguments.data))
    if is_bench:
        data = bench.read(arguments.data)
    else:
        data = open_dataset(arguments.data, arguments.split, arguments.kind)
    for note in data.notes:
        print(f"Note: {note}")
    return examples(data.samples[: arguments.limit or None], all_questions=True)


def _progress(fraction: float) -> None:
    if sys.stderr.isatty():
        print(f"{fraction:4.0%}", end="\r", file=sys.stderr, flush=True)
