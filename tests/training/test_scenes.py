"""Generated scenes: seeds reproduce, masks are what was drawn."""

from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import box

from segearth.training.scenes import NOUNS, scene, things
from segearth.training.scenes.canvas import Canvas


@pytest.fixture
def canvas() -> Canvas:
    canvas = Canvas(np.random.default_rng(7), 128, 0.5)
    things.ground(canvas, "grass")
    return canvas


def test_a_seed_gives_the_same_scene_again():
    first, again = scene(11), scene(11)
    np.testing.assert_array_equal(first.pixels, again.pixels)
    for noun in first.masks:
        np.testing.assert_array_equal(first.masks[noun], again.masks[noun])


def test_another_seed_gives_another_scene():
    assert (scene(11).pixels != scene(12).pixels).mean() > 0.5


def test_every_noun_is_known_in_every_scene():
    assert set(scene(3).masks) == set(NOUNS)


def test_the_mask_of_a_shape_is_the_shape(canvas: Canvas):
    mask = canvas.paint("building", box(20, 30, 60, 50), np.array([200.0, 0, 0], np.float32))
    assert mask.sum() == 40 * 20
    assert mask[30:50, 20:60].all()
    assert (canvas.pixels[mask] == [200, 0, 0]).all()


def test_a_roof_takes_the_grass_below_it_away(canvas: Canvas):
    things.building(canvas, (64, 64), 12, 8, 0)
    assert not (canvas.masks["grass"] & canvas.masks["building"]).any()
    assert (canvas.masks["grass"] | canvas.masks["building"]).all()


def test_a_car_leaves_the_road_a_road(canvas: Canvas):
    things.asphalt(canvas, "road", box(0, 50, 128, 80))
    before = canvas.masks["road"].copy()
    things.car(canvas, (64, 65), 0)
    np.testing.assert_array_equal(canvas.masks["road"], before)
    assert canvas.masks["car"].any()


def test_sizes_are_metres(canvas: Canvas):
    things.tank(canvas, (64, 64), radius=10)
    assert canvas.masks["storage_tank"].sum() * canvas.gsd**2 == pytest.approx(np.pi * 100, rel=0.05)


def test_shadows_fall_outside_the_thing_and_darken(canvas: Canvas):
    before = canvas.pixels.copy()
    mask = canvas.paint("building", box(50, 50, 70, 70), np.full(3, 255.0, np.float32), height=6)
    darker = (canvas.pixels < before - 1).all(axis=-1)
    assert darker.any()
    assert not (darker & mask).any()
