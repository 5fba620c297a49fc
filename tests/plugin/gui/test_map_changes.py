"""What came onto the map goes off again, step by step, and back."""

from __future__ import annotations

from qgis.core import (
    QgsProject,
)

from qgis_segearth.core.layers import (
    GROUP,
    answer_layers,
)


def test_what_came_onto_the_map_goes_off_again_and_back(visitor, raster):
    panel = visitor.panel
    visitor.ask("one")
    visitor.ask("two")
    first = {each.geometry().asWkt() for each in answer_layers(QgsProject.instance())[1].getFeatures()}
    assert "two" in panel.undo.toolTip()
    visitor.click(panel.undo)
    assert [layer.name() for layer in answer_layers(QgsProject.instance())] == ["one"]
    visitor.click(panel.undo)
    assert list(QgsProject.instance().mapLayers().values()) == [raster]
    assert QgsProject.instance().layerTreeRoot().findGroup(GROUP) is None
    assert not panel.undo.isEnabled()
    visitor.click(panel.redo)
    visitor.click(panel.redo)
    assert [layer.name() for layer in answer_layers(QgsProject.instance())] == ["two", "one"]
    assert {
        each.geometry().asWkt() for each in answer_layers(QgsProject.instance())[1].getFeatures()
    } == first
    assert not panel.redo.isEnabled()


def test_a_layer_that_was_removed_by_hand_is_no_step(visitor, raster):
    visitor.ask("one")
    visitor.ask("two")
    QgsProject.instance().removeMapLayer(answer_layers(QgsProject.instance())[0])
    assert "one" in visitor.panel.undo.toolTip()
    visitor.click(visitor.panel.undo)
    assert answer_layers(QgsProject.instance()) == []
    assert not visitor.panel.undo.isEnabled()
