"""Real images of many agencies and sensors, where they lie beside the repository: each can be asked about,
as a file and as drawn, and what is found covers just the image."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsFeedback, QgsMapSettings, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QSize

from qgis_segearth.core.ask import ask
from qgis_segearth.core.client import Client
from qgis_segearth.core.layers import answer_layer
from qgis_segearth.core.question import Question
from qgis_segearth.core.raster import source_from_canvas, source_from_layer

from .conftest import ROOT

EVERYTHING = Question("0", engine="slow")
"""The slow engine finds every pixel that has data, after 0 seconds."""

FOLDER = ROOT.parent / "shared" / "imagery"
IMAGES = sorted(path.name for suffix in ("*.tif", "*.png") for path in FOLDER.glob(suffix))


@pytest.fixture(autouse=True)
def nothing_beside_the_images() -> Iterator[None]:
    """QGIS notes statistics in an .aux.xml: those pictures are not ours."""
    gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")
    yield
    gdal.SetConfigOption("GDAL_PAM_ENABLED", None)


@pytest.mark.skipif(not IMAGES, reason="no real images beside the repository")
@pytest.mark.parametrize("name", IMAGES)
def test_what_is_found_covers_just_the_image(name: str, client: Client) -> None:
    layer = QgsRasterLayer(str(FOLDER / name), Path(name).stem)
    settings = QgsMapSettings()
    settings.setOutputSize(QSize(600, 400))
    settings.setDestinationCrs(layer.crs())
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    for source in (source_from_layer(layer, settings), source_from_canvas(settings)):
        answer = ask(EVERYTHING, source, client, QgsFeedback())
        found = answer_layer(answer, EVERYTHING, source)
        pixel = max(layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY(), answer.resolution or 0)
        assert found.crs() == layer.crs()
        assert layer.extent().buffered(pixel).contains(found.extent())
        assert overlap(found.extent(), layer.extent()) > 0.6  # some have a rim without data


def overlap(one: QgsRectangle, other: QgsRectangle) -> float:
    """Shared area over the second one's."""
    shared = one.intersect(other)
    return shared.width() * shared.height() / (other.width() * other.height())
