"""Every reader gives the one common form; the split is by place."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from segearth.training.datasets import (
    CALIBRATION_PLACES,
    VALIDATION_PLACES,
    places,
    read_all,
    split,
)
from segearth.training.labelled_image import LabelledImage
from segearth.training.readers import dubai, hand_masks, japan, naip, neon, oam, planet, spacenet, ucmerced

SIDE = 40
pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


def write(path: Path, pixels: np.ndarray) -> None:
    """pixels: rows x cols or rows x cols x 3, uint8, as lossless PNG whatever the name says."""
    path.parent.mkdir(parents=True, exist_ok=True)
    bands = pixels[None] if pixels.ndim == 2 else np.moveaxis(pixels, -1, 0)
    shape = {"count": len(bands), "height": bands.shape[1], "width": bands.shape[2]}
    with rasterio.open(path, "w", driver="PNG", dtype="uint8", **shape) as target:
        target.write(bands)


def picture() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 255, (SIDE, SIDE, 3), dtype=np.uint8)


def mask(value: int = 255) -> np.ndarray:
    pixels = np.zeros((SIDE, SIDE), np.uint8)
    pixels[10:20, 10:20] = value
    return pixels


def only(images) -> LabelledImage:
    (image,) = images
    return image


def test_ucmerced_takes_masks_of_several_nouns_and_knows_what_a_scene_cannot_hold(tmp_path: Path):
    write(tmp_path / "ucmerced_scenes/images/airplane/airplane07.jpg", picture())
    for noun in ("airplane", "building"):
        write(tmp_path / f"ucmerced_masks/{noun}/airplane07.png", mask())
    image = only(ucmerced.read(tmp_path))
    assert set(image.masks) == {"airplane", "building"}
    assert image.place == "ucmerced/airplane/0x"
    assert "boat" in image.absent
    assert not image.absent & image.masks.keys()


def test_naip_leaves_rule_based_pools_to_the_hand_drawn_ones(tmp_path: Path):
    base = tmp_path / "naip_california"
    for stem in ("chico_2020_1", "chico_2020_2"):
        write(base / f"images/{stem}.tif", picture())
        write(base / f"masks_pool/{stem}.png", mask())
    write(tmp_path / "hand_masks/naip/swimming_pool/chico_2020_2.png", mask())
    first, second = naip.read(tmp_path)
    assert "swimming_pool" in first.masks
    assert "swimming_pool" not in second.masks
    assert first.place == second.place == "naip/chico"


def test_hand_masks_cut_the_crop_out_of_its_source(tmp_path: Path):
    source = picture()
    write(tmp_path / "estonia_objects/images/a_image_0_02_01_copy.jpg", source)
    folder = tmp_path / "hand_masks/estonia"
    write(folder / "car/crop.png", mask()[:20, :30])
    row = "crop,estonia_objects/images/a_image_0_02_01_copy.jpg,5,6,30,20"
    (folder / "crops.csv").write_text(f"stem,source,x,y,width,height\n{row}\n")
    image = only(hand_masks.read(tmp_path))
    np.testing.assert_array_equal(image.pixels, source[6:26, 5:35])
    assert image.place == "estonia/a_image_0_02_01"


def test_dubai_ignores_what_is_unlabelled(tmp_path: Path):
    write(tmp_path / "dubai_landcover/images/tile1_001.jpg", picture())
    classes = np.full((SIDE, SIDE), 2, np.uint8)
    classes[:5], classes[5:9] = 0, dubai.CLASSES["road"]
    write(tmp_path / "dubai_landcover/masks/tile1_001.png", classes)
    road = only(dubai.read(tmp_path)).masks["road"]
    assert [set(np.unique(part)) for part in (road[:5], road[5:9], road[9:])] == [{128}, {255}, {0}]


def test_mirrored_copies_share_the_place_of_their_original(tmp_path: Path):
    for stem in ("136", "hflipped_136", "rotated_90_136"):
        write(tmp_path / f"gsi_japan/solar/images/{stem}.jpg", picture())
        write(tmp_path / f"gsi_japan/solar/masks/{stem}.png", mask())
    assert len({image.place for image in japan.read(tmp_path)}) == 1


def test_tiles_of_different_zoom_over_one_ground_share_a_place():
    coarse, fine = "OAM-619224-523265-20", "OAM-1238448-1046530-21"
    assert oam.place(coarse) == oam.place(fine)
    assert oam.gsd(coarse) == pytest.approx(2 * oam.gsd(fine))


def test_beside_a_buffered_centre_line_nobody_knows(tmp_path: Path):
    base = tmp_path / "spacenet_roads_buildings/vegas_roads"
    write(base / "images/10221.jpg", picture())
    write(base / "masks/10221.png", mask(255))
    road = only(spacenet.read(tmp_path)).masks["road"]
    assert road[15, 15] == 255
    assert road[15, 20 + spacenet.ROAD_MARGIN - 1] == 128
    assert road[15, 20 + spacenet.ROAD_MARGIN] == 0


def test_crowns_are_ellipses_in_their_boxes():
    drawn = neon.crown_mask((SIDE, SIDE), [(10, 10, 30, 20)])
    assert drawn[15, 20] == 255
    assert drawn[10, 10] == 128
    assert drawn[5, 5] == 0


def test_two_days_over_one_bay_are_one_place(tmp_path: Path):
    for scene in ("s2_x0_y0", "s3_x9_y9"):
        write(tmp_path / f"planet_ca_ships_planes/images/{scene}.jpg", picture())
        write(tmp_path / f"planet_ca_ships_planes/masks_ship/{scene}.png", mask())
    images = list(planet.read(tmp_path))
    assert len({image.place for image in images}) == 1
    assert all("airplane" in image.absent for image in images)


def test_no_place_lies_on_both_sides_of_the_split():
    held_out, calibrating = sorted(places(VALIDATION_PLACES))[0], sorted(places(CALIBRATION_PLACES))[0]
    images = [
        LabelledImage(str(number), "x", place, picture(), None)
        for number, place in enumerate((held_out, "elsewhere", held_out, calibrating))
    ]
    training, calibration, validation = split(images)
    assert [image.name for image in training] == ["1"]
    assert [image.name for image in calibration] == ["3"]
    assert [image.name for image in validation] == ["0", "2"]


def test_no_place_both_calibrates_and_measures():
    assert not places(CALIBRATION_PLACES) & places(VALIDATION_PLACES)


def test_the_committed_places_exist_in_the_data(training_data: Path):
    images = read_all(training_data, readers=("ucmerced", "hand_masks"))
    found = {image.place for image in images}
    for table in (VALIDATION_PLACES, CALIBRATION_PLACES):
        assert {place for place in places(table) if place.startswith(("ucmerced", "estonia"))} <= found
    for image in images:
        for noun, labels in image.masks.items():
            assert set(np.unique(labels)) <= {0, 128, 255}, (image.name, noun)
