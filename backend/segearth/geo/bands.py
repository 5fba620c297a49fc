"""Which bands of a raster are red, green and blue, and which is its alpha."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import rasterio
from rasterio.enums import ColorInterp

from segearth.errors import BandsUnsuitable

NAMES = (
    (("red", "r"), ("green", "g"), ("blue", "b")),
    (("b4", "b04", "srb4"), ("b3", "b03", "srb3"), ("b2", "b02", "srb2")),  # Sentinel-2, Landsat 8 and 9
)
UNNAMED = {8: (5, 3, 2), 12: (4, 3, 2), 13: (4, 3, 2)}
"""True colour where nothing names the bands: WorldView has 8, Sentinel-2 has 12 or 13; otherwise 1, 2, 3."""


@dataclass(frozen=True)
class Bands:
    """The bands that are read.

    colour: numbers (from 1) of red, green, blue; or of one band that is read as grey or through its palette.
    palette: the one band holds indices into a colour table.
    alpha: the band tagged as alpha, or None. Whether it really is validity, its values tell (see validity).
    photo: they make a picture whose 8-bit values are meant to be looked at as they are.
    note: one sentence for the user where there was something to choose, else empty.
    """

    colour: tuple[int, ...]
    palette: bool = False
    alpha: int | None = None
    photo: bool = True
    note: str = ""


def choose_bands(dataset: rasterio.DatasetReader, wanted: Sequence[int] | None = None) -> Bands:
    """The user's choice, else the colour table, the bands' names, the colour interpretation, the custom.

    Names come first because GDAL tags four 8-bit bands as red, green, blue and alpha unless it is told
    otherwise. Raises BandsUnsuitable.
    """
    kinds, names = dataset.colorinterp, [_plain(text) for text in dataset.descriptions]
    alpha = _alpha(kinds, names)
    if wanted:
        colour = _checked(tuple(wanted), dataset.count)
        return Bands(colour, alpha=alpha, photo=len(colour) == 3 and dataset.count <= 4)
    if kinds[0] == ColorInterp.palette:
        return Bands((1,), palette=True)
    named = _by_name(names) or _by_interpretation(kinds)
    if named:
        return Bands(named, alpha=alpha)
    return _by_custom(dataset, alpha)


def _checked(wanted: tuple[int, ...], count: int) -> tuple[int, ...]:
    if len(wanted) not in (1, 3):
        raise BandsUnsuitable(f"Name one or three bands, not {len(wanted)}.")
    if not all(1 <= number <= count for number in wanted):
        raise BandsUnsuitable(f"The image has bands 1 to {count}; {_list(wanted)} do not all exist.")
    return wanted


def _by_interpretation(kinds: Sequence[ColorInterp]) -> tuple[int, ...] | None:
    wanted = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
    return tuple(kinds.index(kind) + 1 for kind in wanted) if set(wanted) <= set(kinds) else None


def _plain(description: str | None) -> str:
    """Without case, spaces and punctuation."""
    return re.sub(r"[^a-z0-9]", "", (description or "").lower())


def _alpha(kinds: Sequence[ColorInterp], names: Sequence[str]) -> int | None:
    """The band tagged as alpha, unless its name says that it is something else: near infrared, for one."""
    for number, (kind, name) in enumerate(zip(kinds, names, strict=True), 1):
        if (
            kind == ColorInterp.alpha
            and len(kinds) > 1
            and name in ("", "a", "alpha", "mask", f"band{number}")
        ):
            return number
    return None


def _by_name(names: Sequence[str]) -> tuple[int, ...] | None:
    """By names such as "red" or "b4"."""
    for scheme in NAMES:
        found = [next((names.index(word) + 1 for word in words if word in names), None) for words in scheme]
        if all(found):
            return tuple(found)
    return None


def _by_custom(dataset: rasterio.DatasetReader, alpha: int | None) -> Bands:
    numbers = [number for number in range(1, dataset.count + 1) if number != alpha]
    if len(numbers) < 3:
        note = "One band, read as grey." if len(numbers) == 1 else "Two bands: the first is read as grey."
        return Bands((numbers[0],), alpha=alpha, photo=False, note=note)
    colour = UNNAMED.get(len(numbers), tuple(numbers[:3]))
    if len(numbers) == 3:
        return Bands(colour, alpha=alpha)
    return Bands(
        colour,
        alpha=alpha,
        photo=len(numbers) == 4,
        note=f"Nothing names the {len(numbers)} bands: {_list(colour)} are read as red, green and blue.",
    )


def _list(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers))
