"""The real server with GeoSeg, whose reasoner says `REPLY` to questions about fuel and computes for others.

`python -m tests.support.geoseg_scripted models FOLDER` writes the tiny networks; `serve` takes the options of
`segearth serve`; `expect RASTER FOLDER` prints the areas of the polygons that the paper's rules demand there.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np

from segearth.bench import small_geoseg
from segearth.model.geoseg.reasoner import Alive, Reasoner, Said
from tests.support.geoseg_by_hand import REPLY, by_hand

CANVAS = 1024
computed = Reasoner.ask


def scripted(self: Reasoner, pixels: np.ndarray, question: str, alive: Alive) -> Said:
    return Said(REPLY) if "fuel" in question else computed(self, pixels, question, alive)


def serve(options: list[str]) -> int:
    from segearth.server.main import add_arguments, serve

    Reasoner.ask = scripted
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return serve(parser.parse_args(options))


def expect(raster: str, models: str) -> int:
    from segearth.geo.polygons import polygonise
    from segearth.geo.reading import open_raster

    opened = open_raster(raster, None)
    view = opened.view(CANVAS, None)
    looked = opened.read(view)
    mask = by_hand(looked.pixels, Path(models)) & looked.valid
    table = polygonise(mask.astype(np.float32), opened.geobox_of(view))
    print(json.dumps(table["area_m2"].tolist()))
    return 0


if __name__ == "__main__":
    word, *rest = sys.argv[1:]
    if word == "models":
        print(small_geoseg.write_all(Path(rest[0])))
    else:
        sys.exit(serve(rest) if word == "serve" else expect(*rest))
