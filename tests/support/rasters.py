"""Rasters of every awkward kind, each with the same three shapes painted in magenta, and where those lie.

`python -m tests.support.rasters FOLDER` (with the backend's Python) writes them all and `truth.json`:

    {"rotated": {"file": "rotated.tif", "crs": "EPSG:26911" or null,
                 "pixel": [width, height],                           # in units of the CRS
                 "polygons": [[exterior, hole, ...], ...]}, ...}     # rings of [x, y]; not closed

The places are computed here by plain formulas, not by the code under test. A raster without any georeference
has its truth in columns and rows, counted downwards.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.enums import ColorInterp
from rasterio.errors import NotGeoreferencedWarning

ROWS, COLUMNS = 160, 200
VOID = 12  # columns at the left edge without data, in the kinds that have some
MAGENTA = (255, 0, 255)

Point = tuple[float, float]
Ring = list[Point]

RECTANGLE = [[(30, 20), (90, 20), (90, 60), (30, 60)]]
ANGLE = [[(110, 30), (190, 30), (190, 50), (130, 50), (130, 120), (110, 120)]]
FRAME = [[(40, 80), (100, 80), (100, 150), (40, 150)], [(55, 95), (85, 95), (85, 135), (55, 135)]]
SHAPES = (RECTANGLE, ANGLE, FRAME)
"""Rings of (column, row); the second of a shape is a hole."""


@dataclass(frozen=True)
class Kind:
    """One awkward kind: its pixels, its profile, and the way from (column, row) to the world.

    transform: the six numbers a, b, c, d, e, f; or `curve`, which control points sample; or neither.
    """

    transform: tuple[float, ...] | None = None
    crs: str | None = None
    pixels: Callable[[], np.ndarray] = field(default=lambda: picture())
    profile: dict[str, Any] = field(default_factory=dict)
    finish: Callable[[rasterio.io.DatasetWriter], None] = lambda dataset: None
    curve: Callable[[float, float], Point] | None = None
    points: int = 0
    suffix: str = ".tif"

    def place(self, column: float, row: float) -> Point:
        if self.curve:
            return self.curve(column, row)
        a, b, c, d, e, f = self.transform or (1, 0, 0, 0, 1, 0)
        return a * column + b * row + c, d * column + e * row + f

    def pixel(self) -> tuple[float, float]:
        """Width and height of a pixel in units of the CRS."""
        (x, y), (right_x, right_y), (down_x, down_y) = self.place(0, 0), self.place(1, 0), self.place(0, 1)
        return float(np.hypot(right_x - x, right_y - y)), float(np.hypot(down_x - x, down_y - y))


def picture() -> np.ndarray:
    """3 x rows x columns, uint8: a dull ground with the three shapes in magenta."""
    rows, columns = np.mgrid[0:ROWS, 0:COLUMNS]
    ground = np.stack([60 + columns // 4, 90 + rows // 4, 70 + (rows + columns) // 8]).astype(np.uint8)
    ground[:, painted()] = np.array(MAGENTA, np.uint8)[:, None]
    return ground


def painted() -> np.ndarray:
    """rows x columns, bool: where the shapes are."""
    mask = np.zeros((ROWS, COLUMNS), bool)
    mask[20:60, 30:90] = True
    mask[30:50, 110:190] = mask[50:120, 110:130] = True
    mask[80:150, 40:100] = True
    mask[95:135, 55:85] = False
    return mask


def _with_band(extra: np.ndarray) -> np.ndarray:
    return np.concatenate([picture(), extra[None].astype(np.uint8)])


def _void(value: int | tuple[int, ...]) -> np.ndarray:
    pixels = picture()
    pixels[:, :, :VOID] = np.reshape(value, (-1, 1, 1))
    return pixels


def _seen() -> np.ndarray:
    """255 where there is data, 0 in the void."""
    seen = np.full((ROWS, COLUMNS), 255, np.uint8)
    seen[:, :VOID] = 0
    return seen


def _infrared() -> np.ndarray:
    """A fourth band full of zeros and values in between: alpha it is not."""
    return np.where(painted(), 0, np.arange(COLUMNS)[None] % 200)


def _thirteen() -> np.ndarray:
    bands = np.full((13, ROWS, COLUMNS), 1500, np.int16)
    for band, colour in zip((3, 2, 1), picture(), strict=True):  # B4, B3, B2
        bands[band] = 500 + colour.astype(np.int16) * 10
    return bands


def _name_sentinel_bands(dataset: rasterio.io.DatasetWriter) -> None:
    dataset.descriptions = [f"B{name}" for name in (1, 2, 3, 4, 5, 6, 7, 8, "8A", 9, 10, 11, 12)]


def _palette_colours(dataset: rasterio.io.DatasetWriter) -> None:
    dataset.write_colormap(1, {0: (40, 90, 40, 255), 7: (*MAGENTA, 255)})


def _rgba(dataset: rasterio.io.DatasetWriter) -> None:
    dataset.colorinterp = (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)


def _external_mask(dataset: rasterio.io.DatasetWriter) -> None:
    dataset.write_mask(_seen())


def _bent(column: float, row: float) -> Point:
    """A quadratic, so that GDAL's second order polynomial can follow it exactly."""
    x = 10 + 2e-5 * column + 4e-6 * row + 1e-8 * column * row + 8e-9 * column**2
    return x, 46 - 2e-5 * row + 3e-6 * column + 6e-9 * row**2


def _tilted(column: float, row: float) -> Point:
    return 545_000 + 0.5 * column + 0.2 * row, 3_741_000 + 0.2 * column - 0.5 * row


UTM = (0.6, 0, 545_215.2, 0, -0.6, 3_741_721.2)

KINDS: dict[str, Kind] = {
    "utm_26911": Kind(UTM, "EPSG:26911"),
    "wgs84_4326": Kind((2.7e-6, 0, -115.2474, 0, -2.7e-6, 36.2002), "EPSG:4326"),
    "mercator_3857": Kind((0.15, 0, 9_520_461.2, 0, -0.15, 3_202_788.0), "EPSG:3857"),
    "swiss_2056": Kind((0.5, 0, 2_679_062.5, 0, -0.5, 1_248_000), "EPSG:2056"),
    "feet_2263": Kind((1, 0, 980_000, 0, -1, 200_000), "EPSG:2263"),
    "rotated": Kind((0.52, 0.3, 545_000, 0.3, -0.52, 3_741_000), "EPSG:26911"),
    "south_up": Kind((0.6, 0, 545_000, 0, 0.6, 3_741_000), "EPSG:26911"),
    "east_left": Kind((-0.6, 0, 545_000, 0, -0.6, 3_741_000), "EPSG:26911"),
    "anisotropic": Kind((0.5, 0, 545_000, 0, -1.25, 3_741_000), "EPSG:26911"),
    "gcps_4326": Kind(None, "EPSG:4326", curve=_bent, points=5),
    "gcps_affine": Kind(None, "EPSG:26911", curve=_tilted, points=2),
    "antimeridian_4326": Kind((1e-5, 0, 179.999, 0, -1e-5, -16.5), "EPSG:4326"),
    "antimeridian_3857": Kind((1, 0, 20_037_408, 0, -1, -1_800_000), "EPSG:3857"),
    "antimeridian_32660": Kind((1, 0, 833_830, 0, -1, 100_000), "EPSG:32660"),
    "no_place": Kind(),
    "no_crs": Kind((2, 0, 5_000, 0, -2, 9_000)),
    "nodata": Kind(UTM, "EPSG:26911", lambda: _void(0), {"nodata": 0}),
    "alpha": Kind(UTM, "EPSG:26911", lambda: np.concatenate([_void(MAGENTA), _seen()[None]]), finish=_rgba),
    "external_mask": Kind(UTM, "EPSG:26911", lambda: _void(MAGENTA), finish=_external_mask),
    "infrared": Kind(
        UTM, "EPSG:26911", lambda: _with_band(_infrared()), {"photometric": "RGB", "alpha": "NO"}
    ),
    "infrared_tagged_alpha": Kind(UTM, "EPSG:26911", lambda: _with_band(_infrared()), finish=_rgba),
    "palette": Kind(UTM, "EPSG:26911", lambda: painted()[None].astype(np.uint8) * 7, finish=_palette_colours),
    "uint16": Kind(UTM, "EPSG:26911", lambda: 200 + picture().astype(np.uint16) * 8),
    "float64": Kind(UTM, "EPSG:26911", lambda: picture() / 1000 - 0.1),
    "thirteen_bands": Kind(UTM, "EPSG:26911", _thirteen, finish=_name_sentinel_bands),
    "world_file": Kind((0.5, 0, 2_679_062.5, 0, -0.5, 1_248_000), suffix=".png"),
}


def write(folder: Path, name: str) -> Path:
    """Writes one kind and gives the file's path."""
    kind, path = KINDS[name], folder / f"{name}{KINDS[name].suffix}"
    pixels = kind.pixels()
    place = {"crs": kind.crs, "gcps": _control_points(kind)} if kind.curve else {"crs": kind.crs}
    if kind.transform:
        place["transform"] = rasterio.Affine(*kind.transform)
    profile = {
        "driver": "GTiff" if kind.suffix == ".tif" else "PNG",
        "count": len(pixels),
        **place,
        **kind.profile,
    }
    if kind.suffix == ".png":
        profile |= {"worldfile": "YES"}
    with warnings.catch_warnings(), rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False):
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(path, "w", width=COLUMNS, height=ROWS, dtype=pixels.dtype, **profile) as dataset:
            kind.finish(dataset)
            dataset.write(pixels)
    return path


def truth(name: str) -> dict[str, Any]:
    """The entry of `truth.json`; edges that control points bend have a vertex at every pixel."""
    kind = KINDS[name]
    rings = [[[kind.place(*point) for point in _along(ring)] for ring in shape] for shape in SHAPES]
    return {"file": f"{name}{kind.suffix}", "crs": kind.crs, "pixel": kind.pixel(), "polygons": rings}


def _along(ring: Ring) -> Ring:
    corners = np.array([*ring, ring[0]], float)
    steps = [
        np.linspace(start, end, 20, endpoint=False) for start, end in zip(corners, corners[1:], strict=False)
    ]
    return [tuple(point) for point in np.concatenate(steps).tolist()]


def _control_points(kind: Kind) -> list[GroundControlPoint]:
    """A grid of `points` x `points` over the whole image."""
    grid = [
        (column, row)
        for row in np.linspace(0, ROWS, kind.points)
        for column in np.linspace(0, COLUMNS, kind.points)
    ]
    return [
        GroundControlPoint(row=row, col=column, x=x, y=y)
        for column, row in grid
        for x, y in [kind.curve(column, row)]
    ]


def main(folder: str) -> None:
    """Writes everything."""
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    for name in KINDS:
        write(target, name)
    everything = {name: truth(name) for name in KINDS}
    (target / "truth.json").write_text(json.dumps(everything), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
