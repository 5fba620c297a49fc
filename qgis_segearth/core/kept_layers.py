"""Our layers are in memory: the history keeps what they show when the project is saved, and gives it back.

An answer as it was asked is in the history anyway. What sliders or hands have made of one, and changes
between two, become tables of their own there.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

from .corrections import Corrections
from .errors import RunsUnreadable, RunsUnwritable, RunUnknown
from .layers import (
    ANSWER_PROPERTY,
    CHANGES_PROPERTY,
    RUN_PROPERTY,
    answer_features,
    replace_features,
    wire_feature,
)
from .log import log_error
from .provenance import drawing_of, written_facts
from .run import Run
from .run_files import store_of
from .run_store import RunStore, table_of_run

AS_KEPT_PROPERTY = "segearth_as_kept"
"""Qt property of a layer, of this session only: whether it shows what the history keeps; missing where the
history has never had it."""
NO_WARNING = "skipMemoryLayersCheck"
"""QGIS's own custom property (since 3.4): on closing it does not warn that such a layer in memory is lost."""


def layers_in_memory(project: QgsProject) -> list[QgsVectorLayer]:
    """Our answers and changes that no file holds."""
    return [layer for layer in project.mapLayers().values() if is_ours(layer)]


def is_ours(layer: object) -> bool:
    """Whether it is an answer, or changes, in memory."""
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.providerType() == "memory"
        and any(layer.customProperty(name) is not None for name in (ANSWER_PROPERTY, CHANGES_PROPERTY))
    )


def keep_layers(project: QgsProject) -> list[RunsUnwritable]:
    """Beside the project as it was just saved; tells what could not be kept. In the main thread."""
    store, failures = store_of(project), []
    known = _tables(store)
    for layer in layers_in_memory(project):
        if not _has_to_be_written(layer, known):
            continue
        try:
            store.keep_layer(layer, _table(layer))
            layer.setProperty(AS_KEPT_PROPERTY, True)
        except RunsUnwritable as error:
            log_error(f"{layer.name()} is not kept: {error} {error.cause}")
            layer.setProperty(AS_KEPT_PROPERTY, None)
            failures.append(error)
    return failures


def restore_layers(project: QgsProject) -> int:
    """Fills the layers that have lost their polygons, and tells how many. In the main thread."""
    store = store_of(project)
    known = _tables(store)
    empty = [layer for layer in layers_in_memory(project) if layer.featureCount() == 0]
    return sum(_restored(layer, store, known) for layer in empty)


def tell_qgis(project: QgsProject) -> None:
    """QGIS need not warn of what comes back with a saved project: what was changed since then makes it ask
    whether the project is to be saved. What is being edited, or could not be kept, it must warn of."""
    saved = bool(project.absoluteFilePath())
    for layer in layers_in_memory(project):
        comes_back = layer.property(AS_KEPT_PROPERTY) is not None and not layer.isEditable()
        if saved and comes_back:
            layer.setCustomProperty(NO_WARNING, 1)
        else:
            layer.removeCustomProperty(NO_WARNING)


def as_shown(run: Run, layer: QgsVectorLayer) -> Run:
    """The run that a layer shows, drawn as the layer says: sliders may have moved since the run was kept. In
    the main thread."""
    drawing = drawing_of(layer)
    corrections = Corrections.read(written_facts(layer))
    if drawing is None or (drawing == run.question.drawing and corrections == run.answer.corrections):
        return run
    shown = tuple(map(wire_feature, layer.getFeatures()))
    answer = run.answer.corrected(shown, corrections)
    return replace(run, question=run.question.drawn(drawing), answer=answer)


def note_changed(layer: QgsVectorLayer) -> None:
    """Its polygons are others than those that were kept: the project has something to save."""
    layer.setProperty(AS_KEPT_PROPERTY, False)
    QgsProject.instance().setDirty(True)


def _has_to_be_written(layer: QgsVectorLayer, known: set[str]) -> bool:
    state = layer.property(AS_KEPT_PROPERTY)
    if state:
        run = table_of_run(layer.customProperty(RUN_PROPERTY) or "")
        return not known & {_table(layer), run}  # the project has another name now
    return state is not None or layer.featureCount() > 0  # an empty one may have lost its polygons


def _restored(layer: QgsVectorLayer, store: RunStore, known: set[str]) -> bool:
    try:
        features = _kept(layer, store, known)
    except (RunsUnreadable, RunUnknown) as error:
        log_error(f"{layer.name()} stays empty: {error} {error.cause}")
        return False
    replace_features(layer, features)
    layer.setProperty(AS_KEPT_PROPERTY, True)
    return True


def _kept(layer: QgsVectorLayer, store: RunStore, known: set[str]) -> list[QgsFeature]:
    """As the layer was when the project was saved."""
    run: Optional[str] = layer.customProperty(RUN_PROPERTY)
    if run and _table(layer) not in known:
        kept = store.read(run)
        return list(answer_features(kept.answer, kept.asked_at))
    return store.polygons(_table(layer))


def _table(layer: QgsVectorLayer) -> str:
    """Where the history keeps what the layer shows."""
    return layer.customProperty(CHANGES_PROPERTY) or f"shown_{layer.id()}"


def _tables(store: RunStore) -> set[str]:
    """None where the history cannot be read: the next step says so."""
    try:
        return store.tables()
    except RunsUnreadable:
        return set()
