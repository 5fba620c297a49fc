"""Pictures of which segearth-nano cannot tell, or only guess, what they show; said, not hidden in a blob.

Plain statistics with limits chosen on the 1,263 training and calibration images: none of them is refused or
doubted as a whole; what each limit costs is written beside it ("windows": 6,970 cuts of 128 pixels of them).
Radar and thermal images are known only by having no colour, so panchromatic ones are doubted too; photos
from the ground by their sky only; false colours other than infrared are not noticed.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from segearth.geo.image import GeoImage
from segearth.sentences import Sentence, say

SAMPLED_SIDE = 512
"""Pixels of the longer side, about, from which the statistics are taken."""
SMALLEST_SIDE = 24
"""Pixels of the shorter side; the smallest training image has 128."""
BLANK = 1.5
"""Standard deviation of the brightness (0..255). Least of a whole image 7.5; below: 0.16 % of the windows."""
FAINT = 5.0
"""The same; from here on up there is something to see. Below: 2.5 % of the windows, mostly of calm water."""
GREY, GREY_SHARE = 2.0, 0.95
"""A picture is grey if so many of its pixels have bands that differ by at most this (whole images: by 12)."""
INFRARED_SHARE, INFRARED_RED, INFRARED_DARK = 0.26, 1.15, 40
"""Plants in infrared false colour: red by so much more than green and blue, blue no less than green, and not
dark. Largest share in a whole image 0.25, a red tennis court; in infrared images of towns 0.24 and more."""
COARSEST_GSD = 15.0
"""Metres per pixel; the coarsest training images have 10."""
FINE_GSD = 1.5
"""Up to here every noun was trained, above only airplanes, boats, forest and water (at 3 to 10 m)."""
SEEN_FROM_AFAR = frozenset({"airplane", "boat", "forest", "vegetation", "water"})
"""What is asked for above FINE_GSD. Of training images made as coarse as 2 to 8 m, vegetation kept a gIoU of
0.62 to 0.36; fields (0.00, of 4 pictures) and sand (0.06, of 10) were found no longer."""
SKY_BRIGHTER, SKY_ROUGHNESS, GROUND_ROUGHER = 25.0, 2.0, 3.0
"""Sky: the upper quarter is brighter than the lowest by so much, its neighbouring pixels differ by less than
that, and those of the lowest quarter differ so many times more. 1 whole image, and only asked of pictures
without a place on the map, of which it was none."""
DOUBTED_SCORE = 0.3
"""No answer about a doubted picture has a higher score,"""
DOUBTED_PROBABILITY = 0.6
"""and no pixel (so no polygon either) a higher probability."""


@dataclass(frozen=True)
class Judgement:
    """refusal: why nothing can be said about the picture. doubt: why what is said is a guess. None for
    pictures as the model knows them."""

    refusal: Sentence | None = None
    doubt: Sentence | None = None


def judge(image: GeoImage, gsd: float | None) -> Judgement:
    """gsd: metres per pixel, None where unknown."""
    if min(image.shape) < SMALLEST_SIDE:
        rows, columns = image.shape
        return Judgement(say("image-too-small", rows=rows, columns=columns))
    if gsd is not None and gsd > COARSEST_GSD:
        return Judgement(say("image-too-coarse", gsd=round(gsd), coarsest=round(COARSEST_GSD)))
    step = max(1, max(image.shape) // SAMPLED_SIDE)
    pixels, valid = image.pixels[::step, ::step].astype(np.float32), image.valid[::step, ::step]
    colours = pixels[valid]
    deviation = float(colours.mean(axis=1).std()) if len(colours) else 0.0
    if deviation < BLANK:
        return Judgement(say("image-blank"))
    if gsd is None and _has_sky(pixels.mean(axis=2)):
        return Judgement(say("image-from-the-ground"))
    return Judgement(doubt=_doubt(colours, deviation))


def too_small_to_see(noun: str, gsd: float | None) -> Sentence | None:
    """A sentence where things of that noun cannot be seen at that many metres per pixel."""
    if not _is_coarse(gsd) or noun in SEEN_FROM_AFAR:
        return None
    return say("noun-too-small", noun, gsd=round(gsd, 1), finest=FINE_GSD)


def seen_from_afar(gsd: float | None) -> Sentence | None:
    """A sentence where an image is coarser than what most was learned from: what is found is a guess."""
    if not _is_coarse(gsd):
        return None
    return say("doubt-coarse", gsd=round(gsd, 1), finest=FINE_GSD)


def doubted(probability: np.ndarray) -> np.ndarray:
    """The same pixels at 0.5 and above, none of them above DOUBTED_PROBABILITY: float32 0..1."""
    squeezed = 0.5 + (probability - 0.5) * np.float32((DOUBTED_PROBABILITY - 0.5) / 0.5)
    return np.where(probability > 0.5, squeezed, probability)


def _is_coarse(gsd: float | None) -> bool:
    """As it is shown: pixels of 1.5 m in a CRS are rarely just that on the ground."""
    return gsd is not None and round(gsd, 1) > FINE_GSD


def _doubt(colours: np.ndarray, deviation: float) -> Sentence | None:
    """colours: n x 3."""
    if deviation < FAINT:
        return say("doubt-faint")
    if np.mean(np.ptp(colours, axis=1) <= GREY) >= GREY_SHARE:
        return say("doubt-grey")
    red, green, blue = colours.T
    plants = (red > INFRARED_RED * np.maximum(green, blue)) & (blue >= green) & (red > INFRARED_DARK)
    if plants.mean() > INFRARED_SHARE:
        return say("doubt-infrared")
    return None


def _has_sky(grey: np.ndarray) -> bool:
    """grey: rows x cols, 0..255."""
    quarter = len(grey) // 4
    upper, lowest = grey[:quarter], grey[-quarter:]
    smooth, rough = (float(np.abs(np.diff(part, axis=1)).mean()) for part in (upper, lowest))
    return (
        upper.mean() > lowest.mean() + SKY_BRIGHTER
        and smooth < SKY_ROUGHNESS
        and rough > GROUND_ROUGHER * smooth
    )
