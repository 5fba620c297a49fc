"""A tiny SegEarth-R2 that has learnt a few generated scenes: a minute of one core.

`python -m tests.support.r2_trained` trains it once for all tests and prints where (see `trained_once`).
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin

from segearth.model.r2_config import MANNERS
from segearth.training.segearth_r2.settings import R2Settings
from segearth.training.segearth_r2.train import Run, train
from tests.support.r2_checkpoint import TINY, random_r2, write_r2_checkpoint
from tests.support.r2_data import Scene, scenes, write_lasers

STEPS = 260
QUICK = R2Settings(
    steps=STEPS, batch=4, rate=5e-3, points=512, clip=1.0, precision="fp32", device="cpu",
    stochastic_depth=False, gradient_checkpointing=False, save_every=1000, frozen=(), lora_rank=0, readers=1,
)  # fmt: skip
"""All parts learn, four scenes at once."""
SCENES = scenes(4)
ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "build" / "r2_trained"
TRAINING = "backend/segearth/training"
LEARNS = (
    "backend/segearth/model/**/*.py", f"{TRAINING}/segearth_r?/*.py", f"{TRAINING}/scenes/*.py",
    "backend/segearth/bench/small_checkpoints.py", "tests/support/r[12]_*.py",
)  # fmt: skip
"""Where anything of this is changed, it is trained anew."""


def trained_once() -> Path:
    """A folder with `run/model`, `data`, and of each scene `scenes/N.tif` with `scenes/N.npz`: its question
    and a mask for each label. Trained in the first test that wants it, then kept in build/."""
    folder = KEPT / _state_of_sources()
    if not folder.is_dir():
        KEPT.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(dir=KEPT, prefix=".making_"))
        trained_model(made)
        for number, one in enumerate(SCENES):
            write_scene(made / f"scenes/{number}.tif", one)
            np.savez_compressed(made / f"scenes/{number}.npz", question=one.question, **one.targets)
        for old in KEPT.iterdir():
            if old != made:
                shutil.rmtree(old)
        os.replace(made, folder)
    return folder


def _state_of_sources() -> str:
    digest = hashlib.sha256()
    for path in sorted(file for pattern in LEARNS for file in ROOT.glob(pattern)):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def starting_model(folder: Path) -> Path:
    """Random; asked in few words, so that a network of bytes has little to read."""
    wider = replace(TINY, language=replace(TINY.language, hidden=64, feed_forward=128))
    write_r2_checkpoint(folder, random_r2(wider))
    (folder / MANNERS).write_text(json.dumps({"instruction": "<image><refer>"}))
    return folder


def trained_model(folder: Path) -> Path:
    """The model folder."""
    data = write_lasers(folder / "data", SCENES)
    return train(Run(starting_model(folder / "start"), data, folder / "run"), QUICK).model


def write_scene(path: Path, one: Scene) -> Path:
    """As a GeoTIFF with a place on earth, half a metre per pixel."""
    path.parent.mkdir(parents=True, exist_ok=True)
    rows, columns, _ = one.pixels.shape
    shape = {"width": columns, "height": rows, "count": 3, "dtype": "uint8"}
    place = {"crs": "EPSG:32632", "transform": from_origin(500_000, 5_500_000, 0.5, 0.5)}
    with rasterio.open(path, "w", driver="GTiff", photometric="RGB", **shape, **place) as target:
        target.write(np.moveaxis(one.pixels, -1, 0))
    return path


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    print(trained_once())
