"""Comparing: answers that are about different things are told apart, and only what both were asked counts."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtWidgets import QApplication

from qgis_segearth.core.layers import (
    answer_layers,
)
from qgis_segearth.core.provenance import written_facts

from .conftest import wait_for
from .test_asking import choose_extent
from .test_comparing import CORNER, asked, change_layers, reference


def test_answers_about_two_images_are_told_apart_everywhere(visitor, raster, raster_file, tmp_path):
    raster.setName("2019")
    QgsProject.instance().write(str(tmp_path / "town.qgz"))  # with a history of its own
    visitor.ask("squares")
    later = QgsRasterLayer(str(raster_file), "2024")
    QgsProject.instance().addMapLayer(later)
    visitor.panel.image.setLayer(later)
    visitor.ask("squares")
    assert [each.name() for each in answer_layers(QgsProject.instance())] == [
        "squares, 2024",
        "squares, 2019",
    ]
    compare = visitor.panel.answer.compare
    compare.set_open(True)
    assert compare.other.currentLayer().name() == "squares, 2019"
    assert compare.other.toolTip().startswith("2019 · ")
    visitor.click(compare.changes)
    wait_for(lambda: visitor.message() != "")
    (layer,) = change_layers()
    assert layer.name() == "squares: 2024 since 2019"
    assert {each["before"][:7] for each in layer.getFeatures()} == {"2019 · "}
    compare.set_open(False)
    history = visitor.panel.history.list
    wait_for(lambda: history.count() == 2)
    lines = [history.item(row).text().splitlines()[1] for row in range(2)]
    assert [line.split(" · ")[1] for line in lines] == ["2024", "2019"]
    visitor.click(visitor.panel.answer.export)
    dialog = QApplication.activeModalWidget()
    rows = [dialog.answers.item(row).text().rsplit(" · ", 1)[1] for row in range(3)]
    assert rows == ["2019; 2024", "2024", "2019"]
    dialog.reject()


@pytest.mark.parametrize("corner_first", [True, False])
def test_only_the_ground_that_both_were_asked_about_is_compared(visitor, raster, corner_first):
    """The gravest error: whatever lies beside the smaller one would be gained, or lost."""
    corner = reference()
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(CORNER))
    corner.dataProvider().addFeature(feature)
    corner.selectAll()
    visitor.qgis.active_layer = corner
    for kind in ("selected", "layer") if corner_first else ("layer", "selected"):
        choose_extent(visitor, kind)
        asked(visitor, "squares")
    choose_extent(visitor, "visible")
    visitor.qgis.active_layer = None
    compare = visitor.panel.answer.compare
    compare.set_open(True)
    compare.other.setLayer(answer_layers(QgsProject.instance())[1])
    visitor.click(compare.changes)
    wait_for(lambda: visitor.message() != "")
    compare.set_open(False)
    (layer,) = change_layers()
    assert [each["change"] for each in layer.getFeatures()] == ["kept"]
    sentence = "Only the ground that both were asked about is compared: 801 m²."  # on the ellipsoid
    assert sentence in visitor.message()
    assert sentence in layer.metadata().abstract()
    assert sentence in written_facts(layer)["reply"]
    assert [round(float(side)) for side in written_facts(layer)["extent"].split(", ")] == [
        *(500_000, 4_999_960, 500_040, 5_000_000)
    ]


def test_another_image_is_suggested_before_the_same_one(visitor, raster, raster_file):
    raster.setName("2019")
    earlier = [asked(visitor, "squares"), asked(visitor, "circles")][0]
    later = QgsRasterLayer(str(raster_file), "2024")
    QgsProject.instance().addMapLayer(later)
    visitor.panel.image.setLayer(later)
    asked(visitor, "squares")
    compare = visitor.panel.answer.compare
    compare.set_open(True)
    assert compare.other.currentLayer() == earlier
    asked(visitor, "squares")
    assert compare.other.currentLayer() == earlier
    compare.set_open(False)
