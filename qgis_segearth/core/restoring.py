"""Answers are layers in memory: a project opened again has them without polygons. The history has them."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer

from .errors import RunsUnreadable, RunUnknown
from .layers import RUN_PROPERTY, answer_features, replace_features
from .log import log_error
from .run_files import store_of


def restore_layers(project: QgsProject) -> int:
    """Fills the answers' layers that have lost their polygons, and tells how many. In the main thread."""
    empty = [layer for layer in project.mapLayers().values() if _has_lost_its_polygons(layer)]
    restored = 0
    for layer in empty:
        try:
            run = store_of(project).read(layer.customProperty(RUN_PROPERTY))
        except (RunsUnreadable, RunUnknown) as error:
            log_error(f"{layer.name()} stays empty: {error} {error.cause}")
            continue
        replace_features(layer, list(answer_features(run.answer, run.asked_at)))
        restored += 1
    return restored


def _has_lost_its_polygons(layer: object) -> bool:
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.customProperty(RUN_PROPERTY) is not None
        and layer.providerType() == "memory"
        and layer.featureCount() == 0
    )
