"""The real server with engines that need no weights: `python -m tests.support.serve` takes the options of
`segearth serve`. "painted", also the default, answers with what is magenta, "graded" with how magenta it is;
"slow" takes its time, "telling" has several targets and says them, "toy" finds what is bright."""

from __future__ import annotations

import argparse
import sys

from segearth.engines import ENGINES

PAINTED = "tests.support.painted_engine:PaintedEngine"


def main() -> int:
    ENGINES.clear()
    ENGINES.update(
        {
            "segearth-nano": PAINTED,
            "painted": PAINTED,
            "graded": "tests.support.graded_engine:GradedEngine",
            "slow": "tests.support.slow_engine:SlowEngine",
            "telling": "tests.support.telling_engine:TellingEngine",
            "toy": "tests.support.toy_engine:ToyEngine",
        }
    )
    from segearth.server.main import add_arguments, serve  # reads the engines' names

    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return serve(parser.parse_args())


if __name__ == "__main__":
    sys.exit(main())
