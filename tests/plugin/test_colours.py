"""Colours that mean something are told apart by every kind of eyes."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest

from qgis_segearth.core.agreement import Agreement, Opinion
from qgis_segearth.core.category_style import changes, outcomes, parts

EYES = {
    "usual": np.eye(3),
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}
"""Of linear RGB, severity 1 (Machado, Oliveira and Fernandes 2009)."""
XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
WHITE = XYZ.sum(axis=1)
GROUND = {
    "crops": "70,95,50",
    "ripe crops": "120,140,85",
    "soil": "150,125,95",
    "water": "40,60,70",
    "forest": "35,50,30",
    "sand": "190,180,165",
}
FAR_APART = 25
"""CIE 1976 colour difference; 2.3 can just be noticed."""


def seen(colour: str, eyes: object) -> np.ndarray:
    """A colour in CIE Lab."""
    given = np.array([int(each) for each in colour.split(",")]) / 255
    linear = np.where(given <= 0.04045, given / 12.92, ((given + 0.055) / 1.055) ** 2.4)
    relative = XYZ @ np.clip(np.asarray(eyes) @ linear, 0, 1) / WHITE
    x, y, z = np.where(relative > 0.008856, np.cbrt(relative), 7.787 * relative + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def two_engines() -> dict:
    one = Opinion("one", "", "", 1.0, 0, 0.0)
    return parts(Agreement((one, one), ("both", "only one", "only other"), (0.0, 0.0, 0.0)))


@pytest.mark.parametrize("eyes", EYES.values(), ids=EYES)
@pytest.mark.parametrize("categories", [changes, outcomes, two_engines])
def test_categories_differ_to_all_eyes(qgis_app: object, categories, eyes) -> None:
    colours = [seen(colour, eyes) for _, colour in categories().values()]
    assert all(math.dist(one, other) > FAR_APART for one, other in itertools.combinations(colours, 2))


@pytest.mark.parametrize("eyes", EYES.values(), ids=EYES)
def test_changes_are_seen_on_paper(qgis_app: object, eyes) -> None:
    """And in the legend."""
    for _, colour in changes().values():
        assert math.dist(seen(colour, eyes), seen("255,255,255", eyes)) > FAR_APART


@pytest.mark.parametrize("eyes", EYES.values(), ids=EYES)
@pytest.mark.parametrize("ground", GROUND.values(), ids=GROUND)
def test_gains_and_losses_stand_out_on_every_ground(qgis_app: object, ground: str, eyes) -> None:
    for kind in ("gained", "lost"):
        assert math.dist(seen(changes()[kind][1], eyes), seen(ground, eyes)) > FAR_APART
