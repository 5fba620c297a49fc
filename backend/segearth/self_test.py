"""`segearth self-test`: a known question about a drawn picture, to prove that this installation answers.

Everything that a real question needs takes part: reading a GeoTIFF, the bundled weights, torch on the chosen
device, polygons and ground areas. The picture is drawn by this file, so the right answer is known exactly.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from segearth import __version__
from segearth.engines.devices import device_for
from segearth.errors import SelfTestFailed
from segearth.query import Query

if TYPE_CHECKING:
    from segearth.answering import Answer

QUESTION = "swimming pools"
SIDE = 256
METRES_PER_PIXEL = 0.6
ENOUGH = 0.6
"""The least intersection over union with the drawn pools that counts as working; this one was seen to
give 0.96 on a processor, and one that does not work gives about 0."""

POOLS = 16
SAND, ROOF, ROAD, POOL, TREE = (196, 178, 150), (168, 110, 88), (122, 120, 118), (64, 168, 196), (62, 88, 52)


@dataclass(frozen=True)
class Result:
    """iou: of found and drawn pools, 0 to 1. polygons: found. seconds: of an answer, the model in memory.
    memory_mb: what this process holds at the end, on a GPU the most it held there. enough: the least iou that
    counts as working. drawn: the right number of polygons."""

    iou: float
    polygons: int
    seconds: float
    device: str
    memory_mb: int
    weights_sha256: str
    version: str
    torch: str
    enough: float = ENOUGH
    drawn: int = POOLS

    @property
    def passed(self) -> bool:
        return self.iou >= self.enough


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `segearth self-test`."""
    parser.add_argument("--json", action="store_true", help="print JSON instead of words")
    parser.add_argument(
        "--progress", action="store_true", help='print lines such as {"fraction": 0.2} as it goes on'
    )
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto", help="what to test")


def run(arguments: argparse.Namespace) -> int:
    """Prints the result. Raises SelfTestFailed where the answer is wrong."""
    result = self_test(device_for(arguments.device), _print_fraction if arguments.progress else _ignore)
    print(json.dumps({**asdict(result), "passed": result.passed}) if arguments.json else _in_words(result))
    if not result.passed:
        raise SelfTestFailed(f"The drawn pools were not found: IoU {result.iou:.3f}, wanted {ENOUGH}.")
    return 0


def _print_fraction(fraction: float) -> None:
    print(json.dumps({"fraction": round(fraction, 3)}), flush=True)


def _ignore(fraction: float) -> None:
    """Nobody is looking."""


def self_test(device: str, progress: Callable[[float], None] = _ignore) -> Result:
    """Asks about the drawn picture. `progress` is told fractions from 0 to 1. Raises what asking raises."""
    import torch

    pixels, pools = draw()
    found = _ask(pixels, device, progress)
    return Result(
        iou=round(_iou(found, pools), 4),
        polygons=found.count,
        seconds=round(sum(found.seconds.values()) - found.seconds["load"], 2),
        device=device,
        memory_mb=_memory(device) // 1_000_000,
        weights_sha256=found.weights_sha256,
        version=__version__,
        torch=torch.__version__,
    )


def draw() -> tuple[np.ndarray, np.ndarray]:
    """A small town: uint8 rows x columns x 3, and where its pools are: bool rows x columns."""
    pixels = np.empty((SIDE, SIDE, 3), np.float32)
    pixels[:] = SAND
    pools = np.zeros((SIDE, SIDE), bool)
    for start in (122, 244):
        pixels[start : start + 12] = pixels[:, start : start + 12] = ROAD
    for row in (14, 70, 150, 206):
        for column in (12, 68, 148, 204):
            pixels[row : row + 20, column : column + 26] = ROOF
            pools |= _disc(row + 32, column + 8, 6) | _disc(row + 32, column + 13, 5)
            pixels[_disc(row + 34, column + 32, 6)] = TREE
    pixels[pools] = POOL
    pixels += np.random.default_rng(7).normal(0, 5, pixels.shape)
    return np.clip(pixels, 0, 255).astype(np.uint8), pools


def _disc(row: int, column: int, radius: int) -> np.ndarray:
    rows, columns = np.ogrid[:SIDE, :SIDE]
    return (rows - row) ** 2 + (columns - column) ** 2 <= radius**2


def _ask(pixels: np.ndarray, device: str, progress: Callable[[float], None]) -> Answer:
    from segearth.answering import FeatureCache, answer
    from segearth.geo.reading import open_raster

    with tempfile.TemporaryDirectory(prefix="segearth-") as folder:
        path = Path(folder) / "town.tif"
        _write(path, pixels)
        town = open_raster(str(path))
        return answer(town, Query(QUESTION), features=FeatureCache(), device=device, progress=progress)


def _write(path: Path, pixels: np.ndarray) -> None:
    """Somewhere in UTM zone 11, north is up."""
    import rasterio
    from rasterio.transform import from_origin

    shape = {"width": SIDE, "height": SIDE, "count": 3, "dtype": "uint8", "photometric": "RGB"}
    place = {
        "crs": "EPSG:26911",
        "transform": from_origin(541_000, 3_741_000, METRES_PER_PIXEL, METRES_PER_PIXEL),
    }
    with rasterio.open(path, "w", driver="GTiff", **shape, **place) as file:
        file.write(np.moveaxis(pixels, 2, 0))


def _iou(found: Answer, pools: np.ndarray) -> float:
    """On the raster's own grid, by the polygons: they take part in the test too."""
    from rasterio.features import rasterize
    from rasterio.transform import from_origin

    place = from_origin(541_000, 3_741_000, METRES_PER_PIXEL, METRES_PER_PIXEL)
    if not found.count:
        return 0.0
    mask = rasterize(found.features.geometry, pools.shape, transform=place).astype(bool)
    return float((mask & pools).sum() / (mask | pools).sum())


def _memory(device: str) -> int:
    """Bytes."""
    if device == "cuda":
        import torch

        return torch.cuda.max_memory_allocated()
    import psutil

    return psutil.Process().memory_info().rss


def _in_words(result: Result) -> str:
    verdict = "works" if result.passed else "DOES NOT WORK"
    return (
        f"SegEarth {result.version} {verdict}: IoU {result.iou:.3f}, {result.polygons} polygons, "
        f"{result.seconds:.1f} s on {result.device}, {result.memory_mb:,} MB, torch {result.torch}"
    )
