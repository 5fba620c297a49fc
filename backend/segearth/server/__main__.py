"""`python -m segearth.server`: the server alone."""

from __future__ import annotations

import argparse
import sys

from segearth.server.main import add_arguments, serve

parser = argparse.ArgumentParser(prog="python -m segearth.server")
add_arguments(parser)
sys.exit(serve(parser.parse_args()))
