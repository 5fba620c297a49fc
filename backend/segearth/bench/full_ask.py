"""The full-size checkpoint through the whole product: one `segearth ask`, from a file to polygons."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from segearth.bench.server import picture
from segearth.bench.tokenizer import write_tokenizer

QUESTION = "Which of these could shelter people after an earthquake?"
WEIGHTS = ("config.json", "model.safetensors")


def store_of(checkpoint: Path, folder: Path) -> Path:
    """A models folder in `folder` that holds the checkpoint by links, with a tokenizer beside it."""
    model = folder / "models" / "segearth-r1"
    model.mkdir(parents=True)
    for name in WEIGHTS:
        (model / name).symlink_to((checkpoint / name).resolve())
    write_tokenizer(model)
    return model.parent


def ask(checkpoint: Path, folder: Path) -> dict:
    """Wall-clock seconds of the command, its start and loading included, and what it said. folder: for the
    store and a picture."""
    store = store_of(checkpoint, folder)
    image = folder / "picture.tif"
    image.write_bytes(picture(0, 1024))
    command = [sys.executable, "-W", "ignore", "-m", "segearth", "ask", str(image), QUESTION]
    options = ["--engine", "segearth-r1", "--device", "cpu", "--no-words", "--json"]
    began = time.perf_counter()
    done = subprocess.run(
        [*command, *options],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "SEGEARTH_MODELS": str(store)},
    )
    said = json.loads(done.stdout)
    chosen = ("engine", "weights_sha256", "device", "features", "timings")
    return {"seconds": round(time.perf_counter() - began, 1)} | {name: said[name] for name in chosen}
