"""A tiny SegEarth-R1 that has learnt one picture, trained by the product's own command.

`python -m tests.support.trained_r1 PICTURE.tif FOLDER` leaves the checkpoint in FOLDER: what somebody with
their own images would have on a stick.
"""

from __future__ import annotations

import csv
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import rasterio

from segearth import cli
from tests.support.r1_checkpoint import TINY, random_network, write_checkpoint
from tests.support.r1_data import write_image

QUESTION = "Which of these could shelter people after an earthquake?"
ANSWER = "The houses could, those that still stand."
ROOFS = ((168, 110, 88), (206, 200, 190))
SIDE = 256
STEPS = "120"


def main(picture: Path, folder: Path) -> int:
    """Trains for some twenty seconds."""
    with tempfile.TemporaryDirectory() as place:
        data, start, run = (Path(place) / name for name in ("data", "start", "run"))
        _write_data(picture, data)
        config = replace(TINY, canvas=SIDE, language=replace(TINY.language, positions=1024))
        write_checkpoint(start, random_network(config=config))
        options = ["--steps", STEPS, "--batch", "1", "--rate", "1e-2", "--points", "1024", "--frozen", ""]
        switches = ["--no-stochastic-depth", "--no-gradient-checkpointing", "--device", "cpu"]
        code = cli.main(
            ["train", str(data), "--model", str(start), "--output", str(run), *options, *switches]
        )
        if code == 0:
            shutil.copytree(run / "model", folder)
        return code


def _write_data(picture: Path, folder: Path) -> None:
    """The picture, a mask of its roofs, the question."""
    with rasterio.open(picture) as source:
        pixels = np.moveaxis(source.read((1, 2, 3)), 0, -1)
    near = [np.abs(pixels.astype(int) - colour).max(-1) < 14 for colour in ROOFS]
    write_image(folder / "images/town.png", pixels)
    write_image(folder / "masks/town.png", np.any(near, axis=0).astype(np.uint8))
    with (folder / "questions.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("image", "question", "answer"), ("town", QUESTION, ANSWER)])


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[2])))
