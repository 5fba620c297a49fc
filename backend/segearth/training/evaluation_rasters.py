"""Questions to real rasters without labels: answers to look at. The lakes were trained on (JPEG copies)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from segearth.engines.nano_answering import DECISION
from segearth.engines.segearth_nano import SegEarthNano
from segearth.geo.reading import open_raster
from segearth.model.nano_files import CANVAS
from segearth.query import Query
from segearth.settings import REPOSITORY

DEFAULT_IMAGERY = REPOSITORY.parent / "shared" / "imagery"
QUESTIONS = {
    "naip_palm_springs_pools_rgbn.tif": (
        "Where could people cool off on a hot day?", "roads", "the largest building",
    ),
    "naip_riverside_tennis_rgbn.tif": ("tennis courts", "roads", "airplanes"),
    "usgs_hro_loop_rgb.tif": ("cars", "trees", "What do people drive on?"),
    "oam_banepa_town_cog_3857.tif": ("buildings", "roads", "trees"),
    "spacenet_vegas_rgb_uint16.tif": ("buildings", "cars", "swimming pools"),
    "zurich_rgb_lv95.tif": ("buildings", "trees", "buildings in the lower half"),
    "spacenet_rio_rgb.tif": ("roads", "trees", "buildings beside the road"),
    "planet_harbour_ships_no_crs.png": ("boats", "water", "docks"),
    "spacenet_rotterdam_ms_float64.tif": ("boats", "water", "buildings"),
    "naip_nd_lakes_2020.tif": ("water", "fields", "cars"),
    "sentinel2_spain_13band_int16.tif": ("water", "fields", "forest"),
    "neon_osbs_trees_nodata255.tif": ("trees", "bare soil", "swimming pools"),
    "spacenet_atlanta_pan_uint16.tif": ("buildings", "trees", "wind turbines"),
    "treesat_cir_4th_band_tagged_alpha.tif": ("trees", "water", "roads"),
    "umbra_sar_rotated.tif": ("buildings", "water", "roads"),
    "landsat_bahamas_rgb_nodata.tif": ("water", "sand", "boats"),
}  # fmt: skip
"""The last four are pictures that it should not be sure about, or not judge at all."""


@dataclass(frozen=True, eq=False)
class RasterAnswer:
    """pixels: rows x cols x 3 uint8; answer: rows x cols bool; score: 0..1."""

    raster: str
    question: str
    pixels: np.ndarray
    answer: np.ndarray
    score: float
    reply: str


def ask_rasters(model: Path, folder: Path) -> list[RasterAnswer]:
    """Three questions to each raster that is there."""
    engine = SegEarthNano(model)
    engine.load("cpu")
    found = []
    for name, questions in QUESTIONS.items():
        if not (folder / name).is_file():
            continue
        image = open_raster(folder / name).overview(CANVAS)
        features = engine.encode(image)
        for question in questions:
            said = engine.segment(features, Query(question))
            mask = said.targets[0].probability >= DECISION
            found.append(RasterAnswer(name, question, image.pixels, mask, said.targets[0].score, said.reply))
    return found
