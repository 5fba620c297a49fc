"""`Canvas`: the ground that a scene is drawn on, with the masks of what was drawn."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from rasterio.features import rasterize
from shapely import affinity
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from torch.nn import functional as F

from segearth.training.labelled_image import OTHER, TARGET, LabelledImage
from segearth.training.scenes.textures import fractal

# What may lie on what without taking its place: a car on a road leaves road.
KEEPS_GROUND = {
    "car": frozenset({"road", "parking_lot", "bridge"}),
    "airplane": frozenset({"runway"}),
    "bridge": frozenset({"road"}),
}


@dataclass(frozen=True)
class Sun:
    """One sun per scene. azimuth: where shadows fall, radians from the x axis (rows downwards).
    slope: metres of shadow per metre of height. darkness: 0..1, how much light a shadow takes."""

    azimuth: float
    slope: float
    darkness: float


class Canvas:
    """side x side pixels at `gsd` metres. Shapes are shapely geometries in pixels, x right and y down."""

    def __init__(self, random: np.random.Generator, side: int, gsd: float):
        self.random, self.side, self.gsd = random, side, gsd
        self.pixels = np.zeros((side, side, 3), np.float32)
        self.masks: dict[str, np.ndarray] = {}
        self._reliefs: dict[tuple[int, float], np.ndarray] = {}
        self.sun = Sun(
            azimuth=random.uniform(0, 2 * np.pi),
            slope=random.uniform(0.3, 1.5),
            darkness=random.uniform(0.35, 0.65),
        )

    def relief(self, coarsest: int = 3, falloff: float = 0.75) -> np.ndarray:
        """A fractal texture, side x side; drawn once per kind and shifted, since drawing it is slow."""
        kind = (coarsest, falloff)
        if kind not in self._reliefs:
            self._reliefs[kind] = fractal(self.random, self.side, coarsest, falloff)
        return np.roll(self._reliefs[kind], tuple(self.random.integers(self.side, size=2)), axis=(0, 1))

    def metres(self, length: float) -> float:
        """Length in pixels."""
        return length / self.gsd

    def inside(self, shape: BaseGeometry) -> np.ndarray:
        """Pixels whose centre the shape holds."""
        if shape.is_empty:
            return np.zeros((self.side, self.side), bool)
        return rasterize([shape], (self.side, self.side), dtype=np.uint8).astype(bool)

    def paint(
        self, noun: str | None, shape: BaseGeometry, surface: np.ndarray, height: float = 0.0
    ) -> np.ndarray:
        """Draws a shape with a surface (rows x cols x 3, or one colour) and the shadow of its height (m)."""
        mask = self.inside(shape)
        if height > 0:
            self._shadow(shape, mask, height)
        self.pixels[mask] = np.broadcast_to(surface, self.pixels.shape)[mask]
        self.claim(noun, mask)
        return mask

    def claim(self, noun: str | None, mask: np.ndarray) -> None:
        """Pixels now belong to the noun (None: to nothing we name), and to nothing they may not also be."""
        kept = KEEPS_GROUND.get(noun or "", frozenset())
        for other, pixels in self.masks.items():
            if other != noun and other not in kept:
                pixels &= ~mask
        if noun:
            self.masks[noun] = self.masks.get(noun, np.zeros_like(mask)) | mask

    def free(self, shape: BaseGeometry, avoid: tuple[str, ...]) -> bool:
        """Whether the shape lies inside the picture and touches none of these nouns."""
        if not Polygon([(0, 0), (self.side, 0), (self.side, self.side), (0, self.side)]).contains(shape):
            return False
        mask = self.inside(shape)
        return not any((self.masks[noun] & mask).any() for noun in avoid if noun in self.masks)

    def _shadow(self, shape: BaseGeometry, mask: np.ndarray, height: float) -> None:
        length = self.metres(height * self.sun.slope)
        dx, dy = length * np.cos(self.sun.azimuth), length * np.sin(self.sun.azimuth)
        moved = affinity.translate(shape, dx, dy)
        whole = shape.union(moved)
        convex = shape.area > 0.9 * shape.convex_hull.area
        cast = self.inside(whole.convex_hull if convex else whole) & ~mask
        self.pixels[cast] *= 1 - self.sun.darkness

    def finish(self, name: str, nouns: tuple[str, ...]) -> LabelledImage:
        """Sensor: blur, haze, noise; `nouns`: everything that the generator would have labelled."""
        random = self.random
        sharp = torch.from_numpy(self.pixels).permute(2, 0, 1)[None]
        radius = random.uniform(0.3, 0.9)
        kernel = torch.exp(-(torch.arange(-2.0, 3.0) ** 2) / (2 * radius**2))
        kernel = (kernel[:, None] * kernel[None]) / kernel.sum() ** 2
        padded = F.pad(sharp, (2, 2, 2, 2), mode="replicate")
        soft = F.conv2d(padded, kernel.expand(3, 1, 5, 5), groups=3)[0].permute(1, 2, 0).numpy()
        haze = random.uniform(0, 0.2)
        soft = soft * (1 - haze) + random.uniform(120, 190) * haze
        soft += random.standard_normal(soft.shape, dtype=np.float32) * random.uniform(1, 6)
        empty = np.zeros((self.side, self.side), bool)
        masks = {
            noun: np.where(self.masks.get(noun, empty), TARGET, OTHER).astype(np.uint8) for noun in nouns
        }
        pixels = soft.clip(0, 255).astype(np.uint8)
        return LabelledImage(name, "scenes", "scenes", pixels, self.gsd, masks)
