"""The dialog of a batch begins with the image that was chosen or asked about last."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsGui, QgsProcessingGui, QgsProcessingParameterWidgetContext


@pytest.fixture
def images(visitor, tmp_path: Path) -> Iterator[list[QgsRasterLayer]]:
    """Three of them, on the map."""
    layers = []
    for name in ("first", "second", "third"):
        path = str(tmp_path / f"{name}.tif")
        gdal.GetDriverByName("GTiff").Create(path, 64, 64, 3, gdal.GDT_Byte).SetGeoTransform(
            (0, 1, 0, 64, 0, -1)
        )
        layers.append(QgsRasterLayer(path, name))
    QgsProject.instance().addMapLayers(layers)
    yield layers
    visitor.qgis.active_layer = None


def batch():
    return QgsApplication.processingRegistry().createAlgorithmById("segearth:askmany")


def proposed(active) -> str:
    """Name of the image that Processing's dialog has at the start; "" for none."""
    project, algorithm = QgsProject.instance(), batch()
    known, context = QgsProcessingParameterWidgetContext(), QgsProcessingContext()
    known.setProject(project)
    known.setActiveLayer(active)
    context.setProject(project)
    registry = QgsGui.processingGuiRegistry()
    parameter = algorithm.parameterDefinition("INPUT")
    wrapper = registry.createParameterWidgetWrapper(parameter, QgsProcessingGui.WidgetType.Standard)
    wrapper.setWidgetContext(known)
    widget = wrapper.createWrappedWidget(context)
    layer = project.mapLayer(wrapper.parameterValue() or "")
    del wrapper, widget
    return layer.name() if layer is not None else ""


def choose(visitor, layer) -> None:
    """In the Layers panel."""
    visitor.qgis.active_layer = layer
    visitor.qgis.currentLayerChanged.emit(layer)


def test_an_image_stays_proposed_while_other_layers_are_chosen(visitor, images):
    areas = QgsVectorLayer("Polygon", "areas", "memory")
    QgsProject.instance().addMapLayer(areas)
    for layer in (images[2], images[1]):
        choose(visitor, layer)
        assert proposed(layer) == layer.name()
    choose(visitor, areas)
    assert proposed(areas) == "second"
    QgsProject.instance().removeMapLayer(images[1].id())
    assert proposed(areas) == ""


def test_the_image_of_the_last_batch_is_proposed(visitor, images, raster_file, tmp_path):
    """A file that is no layer of the project is not: the dialog's list does not have it."""
    choose(visitor, images[0])
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    values = {"QUESTIONS": "squares", "OUTPUT": str(tmp_path / "many.gpkg")}
    for image, expected in ((images[2].id(), "third"), (str(raster_file), "third")):
        batch().run({**values, "INPUT": image}, context, QgsProcessingFeedback())
        assert proposed(images[0]) == expected


def test_who_names_no_image_gets_none(visitor, images):
    """Scripts, models and `qgis_process` are not to ask about what somebody happened to click."""
    choose(visitor, images[0])
    fits, _ = batch().checkParameterValues({"QUESTIONS": "squares"}, QgsProcessingContext())
    assert not fits
