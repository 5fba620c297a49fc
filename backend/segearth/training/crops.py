"""Crops of labelled images: noun first, then an image that has it, then a place in it.

Drawing images at random makes everything rare vanish; balance by noun was worth more than all else.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from segearth.model.nano import zoom_for
from segearth.training.augmentation import blur_and_noise, change_colours, dihedral
from segearth.training.labelled_image import IGNORE, TARGET, LabelledImage

COUNT_CAP = 200
SAMPLES_PER_MASK = 100
ZOOM_RANGE = (0.6, 1.7)
MINIMUM_PIXELS = 16
"""A noun with fewer target pixels in a crop is neither present nor absent."""

MINIMUM_KNOWN = 0.6
"""Share of a crop that must be labelled before a noun counts as absent from it."""


@dataclass(frozen=True, eq=False)
class Crop:
    """pixels [3,S,S] float 0..255. targets, valid: per noun whose state is known [S/2,S/2], float 0..1 and
    bool. present, absent: nouns that may be asked for. drawn: the noun that the crop was made for."""

    pixels: Tensor
    targets: dict[str, Tensor]
    valid: dict[str, Tensor]
    present: tuple[str, ...]
    absent: tuple[str, ...]
    drawn: str


class CropSampler:
    """Draws crops of side x side pixels from labelled images; all randomness comes from the caller."""

    def __init__(self, images: list[LabelledImage], side: int):
        self.side = side
        self._images = images
        self._places = [_target_places(image) for image in images]
        self._by_noun: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for index, places in enumerate(self._places):
            for noun in places:
                self._by_noun[noun][images[index].source].append(index)
        self.nouns = tuple(sorted(self._by_noun))
        self._noun_shares = _shares([sum(map(len, self._by_noun[noun].values())) for noun in self.nouns])

    def draw(self, random: np.random.Generator) -> Crop:
        noun = self.nouns[random.choice(len(self.nouns), p=self._noun_shares)]
        sources = self._by_noun[noun]
        source = list(sources)[random.choice(len(sources), p=_shares([len(x) for x in sources.values()]))]
        index = sources[source][random.integers(len(sources[source]))]
        return self._cut(index, noun, random)

    def _cut(self, index: int, noun: str, random: np.random.Generator) -> Crop:
        image = self._images[index]
        rows, columns = self._window(image, self._places[index][noun], random)
        turn = int(random.integers(8))
        pixels = torch.from_numpy(image.pixels[rows, columns]).permute(2, 0, 1).float()
        pixels = dihedral(_resize(pixels, self.side), turn)
        pixels = blur_and_noise(change_colours(pixels, random), random)
        half = {
            name: _at_half(mask[rows, columns], self.side // 2, turn) for name, mask in image.masks.items()
        }
        return _crop(pixels, half, image.absent, noun)

    def _window(
        self, image: LabelledImage, places: np.ndarray, random: np.random.Generator
    ) -> tuple[slice, slice]:
        height, width = image.pixels.shape[:2]
        zoom = zoom_for(image.gsd) * np.exp(random.uniform(*np.log(ZOOM_RANGE)))
        size = int(min(height, width, max(32, round(self.side / zoom))))
        row, column = places[random.integers(len(places))] - random.integers(size // 8, size - size // 8, 2)
        top, left = int(np.clip(row, 0, height - size)), int(np.clip(column, 0, width - size))
        return slice(top, top + size), slice(left, left + size)


def _crop(pixels: Tensor, half: dict[str, tuple[Tensor, Tensor]], absent: frozenset[str], drawn: str) -> Crop:
    """half: target and validity of every labelled noun at half size; absent: nouns known not to be there."""
    sums = {noun: float((target * valid).sum()) * 4 for noun, (target, valid) in half.items()}
    empty = [noun for noun, (target, valid) in half.items() if _is_empty(target, valid)]
    return Crop(
        pixels,
        targets={noun: target for noun, (target, _) in half.items()},
        valid={noun: valid for noun, (_, valid) in half.items()},
        present=tuple(noun for noun, total in sums.items() if total >= MINIMUM_PIXELS),
        absent=(*empty, *sorted(absent - half.keys())),
        drawn=drawn,
    )


def _is_empty(target: Tensor, valid: Tensor) -> bool:
    return not bool((target > 0).any()) and float(valid.float().mean()) > MINIMUM_KNOWN


def _shares(counts: list[int]) -> np.ndarray:
    weights = np.sqrt(np.minimum(counts, COUNT_CAP))
    return weights / weights.sum()


def _target_places(image: LabelledImage) -> dict[str, np.ndarray]:
    """Per noun some (row, column) of target pixels, the same on every run."""
    places = {}
    for noun, mask in image.masks.items():
        found = np.flatnonzero(mask == TARGET)
        if len(found) >= MINIMUM_PIXELS:
            chosen = found[np.linspace(0, len(found) - 1, SAMPLES_PER_MASK).astype(int)]
            places[noun] = np.stack(np.unravel_index(chosen, mask.shape), axis=1)
    return places


def _resize(x: Tensor, side: int) -> Tensor:
    if x.shape[-2:] == (side, side):
        return x
    return F.interpolate(x[None], (side, side), mode="bilinear", antialias=True)[0]


def _at_half(mask: np.ndarray, side: int, turn: int) -> tuple[Tensor, Tensor]:
    both = torch.from_numpy(np.stack([mask == TARGET, mask == IGNORE])).float()
    target, ignore = dihedral(_resize(both, side), turn)
    return target, ignore < 0.3
