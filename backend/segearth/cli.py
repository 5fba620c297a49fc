"""The command line: `segearth serve | ask | engines | models | train | evaluate | verify | bench | ...`.

Each command imports what it needs when it runs, so that `segearth --help` answers at once.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from segearth import __version__, cli_ask, cli_models, cli_score, cli_train
from segearth.errors import Cancelled, SegEarthError, SelfTestFailed
from segearth.query import DEFAULT_ENGINE

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
    if _wants_object(error, chosen):
        problem = {"code": error.code, "message": str(error), "advice": error.advice}
        print(json.dumps({"error": problem}, ensure_ascii=False))
    return code


def _wants_object(error: SegEarthError, chosen: argparse.Namespace) -> bool:
    """A self-test with a wrong answer has printed its object, which says so."""
    told = isinstance(error, SelfTestFailed)
    return chosen.command in ("ask", "self-test") and chosen.json and not told


def _json_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON instead of words")


def _engines(arguments: argparse.Namespace) -> int:
    from dataclasses import asdict

    from segearth import engines
    from segearth.engines.memory_now import memory_short

    described = [engines.create(name).describe() for name in engines.names()]
    if arguments.json:
        print(json.dumps({"engines": [asdict(one) for one in described], "default": DEFAULT_ENGINE}))
        return 0
    for one in described:
        state = " ".join(["Ready." if one.ready else one.missing, *map(str, memory_short(one))])
        print(f"{one.name:<20} {one.title}. {state} {one.limits}")
    return 0


def _serve_arguments(parser: argparse.ArgumentParser) -> None:
    from segearth.server.main import add_arguments

    add_arguments(parser)


def _serve(arguments: argparse.Namespace) -> int:
    from segearth.server.main import serve

    return serve(arguments)


def _self_test_arguments(parser: argparse.ArgumentParser) -> None:
    from segearth.self_test import add_arguments

    add_arguments(parser)


def _self_test(arguments: argparse.Namespace) -> int:
    from segearth.self_test import run

    return run(arguments)


def _verify_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help="recorded numbers of the official code")
    parser.add_argument("--eager", action="store_true", help="leave out the compiled network (minutes)")


def _verify(arguments: argparse.Namespace) -> int:
    from segearth.verify import run

    return run(arguments.folder, compiled=not arguments.eager)


def _bench_arguments(parser: argparse.ArgumentParser) -> None:
    from segearth.bench import add_arguments

    add_arguments(parser)


def _bench(arguments: argparse.Namespace) -> int:
    from segearth.bench import run

    return run(arguments)


COMMANDS = {
    "serve": Command("serve OGC API - Processes on 127.0.0.1", _serve_arguments, _serve),
    "ask": Command("ask questions about one image", cli_ask.add_arguments, cli_ask.run),
    "self-test": Command("prove that this installation answers", _self_test_arguments, _self_test),
    "engines": Command("list the engines", _json_argument, _engines),
    "models": Command("install, list, check and remove models", cli_models.add_arguments, cli_models.run),
    "train": Command(
        "train SegEarth-R1, also on images of your own", cli_train.add_train_arguments, cli_train.train
    ),
    "evaluate": Command(
        "measure SegEarth-R1 on a data set", cli_train.add_evaluate_arguments, cli_train.evaluate
    ),
    "score": Command("measure any engine on labelled images", cli_score.add_score_arguments, cli_score.score),
    "calibrate": Command(
        "fit GeoSeg's margins to labelled images", cli_score.add_calibrate_arguments, cli_score.calibrate
    ),
    "verify": Command("compare our network with recorded official numbers", _verify_arguments, _verify),
    "bench": Command("measure a real server from outside", _bench_arguments, _bench),
}


if __name__ == "__main__":
    raise SystemExit(main())
