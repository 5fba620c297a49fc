"""An answer as a layer: features, style, provenance, and its place in the layer tree."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsMemoryProviderUtils,
    QgsPointXY,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime, QVariant

from .agreement import LABELS
from .answer import Answer
from .category_style import paint_by_category, parts
from .corrections import ACCEPTED, BY_HAND, VERDICT
from .hand_edits import EDITED_PROPERTY
from .label_colours import colours_for, colours_on_map, next_colour
from .log import log_error
from .look import take_look
from .naming import AREA_PROPERTY, answer_name, name_apart, version_name
from .polygon_numbers import largest_first
from .provenance import WORDS, provenance
from .question import Question
from .raster import ImageSource
from .whole_crs import own_crs, set_crs, whole_crs

if TYPE_CHECKING:
    from .run import Run

GROUP = "SegEarth"
ANSWER_PROPERTY = "segearth/question"
LABELS_PROPERTY = "segearth/labels"
"""Custom property of an answer's layer: what the answer speaks of, in its order."""
PROBABILITY_PROPERTY = "segearth/probability"
"""Custom property of an answer's layer: path of its probability map, a GeoTIFF, where one is kept."""
RUN_PROPERTY = "segearth/run"
"""Custom property of an answer's layer: id of the run in the history that it shows."""
REJECTED_PROPERTY = "segearth/rejected"
"""Custom property of an answer's layer that sliders drew beside one that was changed by hand: what was
rejected there and is left out here; see `rejections`. Sliders may still draw it anew."""
REPLACED_PROPERTY = "segearth_replaced"
"""Property of a layer, of this session only: id of the one whose place it has taken."""
PARTS_PROPERTY = "segearth/parts"
"""Custom property of a layer that shows where two engines agree: its colours are its own."""
CHANGES_PROPERTY = "segearth/changes"
"""Custom property of a layer of changes: the name under which the history keeps its polygons."""
FRESH_PROPERTY = "segearth_fresh"
"""Qt property of a layer that came onto the map in this session; projects do not keep it."""
TARGET = "target"
"""Column of a layer whose answer has several targets: which of them a polygon is of, from 1."""
RARE = {TARGET: QVariant.Int, LABELS: QVariant.String, VERDICT: QVariant.String}
"""Columns that not every answer has, and their types."""

PALETTE = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#f0e442")
"""Okabe and Ito's colours: told apart by colour-blind eyes too."""


def rare_columns(answer: Answer) -> list[str]:
    """Those of `RARE` that this answer has."""
    has = {TARGET: answer.several, LABELS: answer.labelled, VERDICT: answer.judged}
    return [name for name in RARE if has[name]]


def answer_fields(rare: Iterable[str] = ()) -> QgsFields:
    """The columns of every answer, and of those of `RARE`."""
    fields = QgsFields()
    for name, kind in (
        ("label", QVariant.String),
        ("score", QVariant.Double),
        ("area_m2", QVariant.Double),
        ("perimeter_m", QVariant.Double),
        ("question", QVariant.String),
        ("engine", QVariant.String),
        ("asked_at", QVariant.DateTime),
    ):
        fields.append(QgsField(name, kind))
    for name in rare:
        fields.append(QgsField(name, RARE[name]))
    return fields


def answer_features(answer: Answer, asked_at: QDateTime) -> Iterator[QgsFeature]:
    """The answer's polygons, the largest first, coordinates untouched to the last digit."""
    rare = rare_columns(answer)
    fields = answer_fields(rare)
    for found in largest_first(answer.features, lambda each: each["properties"].get("area_m2")):
        properties = found["properties"]
        feature = QgsFeature(fields)
        feature.setGeometry(multipolygon(found["geometry"]))
        measured = [properties.get(name) for name in ("label", "score", "area_m2", "perimeter_m")]
        engine = BY_HAND if properties.get("score") is None else answer.engine_of(found)
        feature.setAttributes([*measured, answer.question, engine, asked_at, *map(properties.get, rare)])
        yield feature


def replace_features(layer: QgsVectorLayer, features: Sequence[QgsFeature]) -> None:
    """Other polygons in a layer of ours, past its undo stack; columns that they do not know stay empty."""
    layer.dataProvider().truncate()
    layer.dataProvider().addFeatures(_fitting(features, layer))
    layer.updateExtents()
    layer.triggerRepaint()


def _fitting(features: Sequence[QgsFeature], layer: QgsVectorLayer) -> list[QgsFeature]:
    """With the layer's columns; all features have the same ones."""
    fields, names = layer.fields(), layer.fields().names()
    known = features[0].fields().names() if features else names
    if known == names:
        return list(features)
    fitting = []
    for feature in features:
        fitting.append(QgsFeature(fields))
        fitting[-1].setGeometry(feature.geometry())
        fitting[-1].setAttributes([feature[name] if name in known else None for name in names])
    return fitting


def multipolygon(geometry: dict) -> QgsGeometry:
    """A GeoJSON Polygon or MultiPolygon, or WKB of one, as a multipolygon."""
    if geometry["type"] == "WKB":
        shape = QgsGeometry()
        shape.fromWkb(bytes.fromhex(geometry["wkb"]))
        shape.convertToMultiType()
        return shape
    polygons = geometry["coordinates"]
    if geometry["type"] == "Polygon":
        polygons = [polygons]
    return QgsGeometry.fromMultiPolygonXY(
        [[[QgsPointXY(*point[:2]) for point in ring] for ring in polygon] for polygon in polygons]
    )


def wire_feature(feature: QgsFeature) -> dict:
    """A polygon of an answer's layer, its geometry as WKB: the way back from `answer_features`."""
    geometry = feature.geometry()
    geometry.convertToMultiType()
    return {
        "type": "Feature",
        "geometry": {"type": "WKB", "wkb": bytes(geometry.asWkb()).hex()},
        "properties": measured(feature),
    }


def measured(feature: QgsFeature) -> dict:
    """A polygon's properties on the wire; None where it has no value."""
    known = feature.fields().names()
    names = [name for name in ("label", "score", "area_m2", "perimeter_m", TARGET, LABELS) if name in known]
    seen = {VERDICT: ACCEPTED} if VERDICT in known and feature[VERDICT] == ACCEPTED else {}
    return {**{name: None if feature[name] == NULL else feature[name] for name in names}, **seen}


def answer_crs(answer: Answer, source: ImageSource) -> QgsCoordinateReferenceSystem:
    """Of the coordinates. The layer's own comes first: a user may have set it where the file says nothing or
    the wrong thing, and the file's numbers are the layer's numbers."""
    if source.crs.isValid() or not answer.crs_wkt:
        return whole_crs(source.crs)
    return QgsCoordinateReferenceSystem.fromWkt(answer.crs_wkt)


def answer_layer(answer: Answer, question: Question, source: ImageSource) -> QgsVectorLayer:
    """A styled layer in memory that says where it comes from."""
    crs = own_crs(answer_crs(answer, source))
    layer = QgsMemoryProviderUtils.createMemoryLayer(
        answer.question, answer_fields(rare_columns(answer)), QgsWkbTypes.Type.MultiPolygon, crs
    )
    set_crs(layer, crs)  # one without a code too
    layer.dataProvider().addFeatures(list(answer_features(answer, QDateTime.currentDateTimeUtc())))
    layer.updateExtents()
    dress(layer, answer, question, source)
    return layer


def dress(layer: QgsVectorLayer, answer: Answer, question: Question, source: ImageSource) -> None:
    """Gives a layer with the answer's features its name, style and provenance. In the main thread."""
    layer.setName(answer_name(answer.question, source.area))
    layer.setMetadata(provenance(answer, question, source, identifier=str(uuid.uuid4())))
    layer.setCustomProperty(ANSWER_PROPERTY, answer.question)
    layer.setCustomProperty(LABELS_PROPERTY, list(answer.labels))
    if source.area:
        layer.setCustomProperty(AREA_PROPERTY, source.area)
    if answer.agreement is None:
        paint_answer(layer, PALETTE[0])
        return
    layer.setCustomProperty(PARTS_PROPERTY, True)
    paint_by_category(layer, "label", parts(answer.agreement))


def store_dress(layer: QgsVectorLayer) -> None:
    """Keeps provenance and style in the file that the layer is read from; other formats than GeoPackage have
    a place for provenance only, beside the file."""
    store_metadata(layer)
    if _in_table(layer):
        message = _with_table_named(layer).saveStyleToDatabase(GROUP, layer.name(), True, "")
        if message:
            log_error(f"no style in {layer.source()}: {message}")


def store_metadata(layer: QgsVectorLayer) -> str:
    """Keeps provenance in the layer's file, or beside it, and gives the source, its table named."""
    keeper = _with_table_named(layer) if _in_table(layer) else layer
    message, stored = keeper.saveDefaultMetadata()
    if not stored:
        log_error(f"no metadata in {layer.source()}: {message}")
    return keeper.source()


def _in_table(layer: QgsVectorLayer) -> bool:
    return layer.dataProvider().storageType() == "GPKG"


def _with_table_named(layer: QgsVectorLayer) -> QgsVectorLayer:
    """The same layer by a source that names its table: QGIS finds the metadata of no other."""
    if "layername=" in layer.source():
        return layer
    separator = QgsDataProvider.sublayerSeparator()
    table = layer.dataProvider().subLayers()[0].split(separator)[1]
    named = QgsVectorLayer(f"{layer.source().split('|')[0]}|layername={table}", layer.name(), "ogr")
    named.setMetadata(layer.metadata())
    named.setRenderer(layer.renderer().clone())
    return named


def paint(layer: QgsVectorLayer, colour: str) -> None:
    """Translucent fill and a crisp outline: what lies below stays to be seen."""
    symbol = QgsFillSymbol.createSimple(
        {
            "color": _with_alpha(colour, 80),
            "outline_color": colour,
            "outline_width": "0.5",
            "joinstyle": "miter",
        }
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.triggerRepaint()


def paint_answer(layer: QgsVectorLayer, colour: str, others: Sequence[QgsVectorLayer] = ()) -> None:
    """In one colour; where the answer speaks of several things, in a colour for each, also for those that
    have no polygon at this threshold. others: answers on the map, whose labels keep their colours here."""
    if layer.customProperty(PARTS_PROPERTY):
        return
    labels = layer.customProperty(LABELS_PROPERTY) or []
    if len(labels) < 2:
        paint(layer, colour)
        return
    known = colours_on_map(each for each in others if not each.customProperty(PARTS_PROPERTY))
    colours = colours_for(labels, known, (colour, *(each for each in PALETTE if each != colour)))
    paint_by_category(layer, "label", {label: (label, _triple(each)) for label, each in colours.items()})


def version_of(layer: QgsVectorLayer, run: Run) -> QgsVectorLayer:
    """A copy of an answer's layer as it is now, named after how it was drawn."""
    copy = layer.materialize(QgsFeatureRequest())
    copy.setName(version_name(layer.name(), run.question.drawing, run.answer.units))
    for name in (ANSWER_PROPERTY, LABELS_PROPERTY):
        copy.setCustomProperty(name, layer.customProperty(name))
    copy.setMetadata(provenance(run.answer, run.question, run.source, identifier=str(uuid.uuid4())))
    mark_run(copy, run)
    return copy


def add_answer(project: QgsProject, layer: QgsVectorLayer, below: Optional[QgsVectorLayer] = None) -> None:
    """Puts an answer on top of the group "SegEarth" (or below another one), in the first colour that nothing
    else on the map has, and under a name that no other answer has: see `name_apart`."""
    others = answer_layers(project)
    name_apart([layer, *others])
    paint_answer(layer, next_colour(project.mapLayers().values(), PALETTE), others)
    put_on_map(project, layer, below)


def put_on_map(project: QgsProject, layer: QgsVectorLayer, below: Optional[QgsVectorLayer] = None) -> None:
    """Adds a layer that we made to the group "SegEarth": on top, or below another one."""
    layer.setProperty(FRESH_PROPERTY, True)
    project.addMapLayer(layer, False)
    project.setDirty(True)
    group = answer_group(project)
    place = group.findLayerIds().index(below.id()) + 1 if below and below.id() in group.findLayerIds() else 0
    group.insertLayer(place, layer)
    if len(group.children()) == 1:  # the layers panel shows a new group closed, and heeds changes only
        group.setExpanded(False)
        group.setExpanded(True)


def mark_run(layer: QgsVectorLayer, run: Run) -> None:
    """Ties an answer's layer to the run that it shows, and tells how it was drawn. In the main thread."""
    layer.setCustomProperty(RUN_PROPERTY, run.id)
    if run.answer.corrections and layer.customProperty(REJECTED_PROPERTY) is None:
        layer.setCustomProperty(EDITED_PROPERTY, True)
    words = [line for line in layer.metadata().history() if line.startswith(WORDS)]
    identifier = layer.metadata().identifier()
    metadata = provenance(run.answer, run.question, run.source, identifier, run.asked_at)
    metadata.setHistory([*metadata.history(), *words])
    layer.setMetadata(metadata)


def put_in_place_of(project: QgsProject, old: QgsVectorLayer, new: QgsVectorLayer) -> None:
    """Shows a layer where another one was, and as it was: place in the tree, name, style, visibility.

    It is an answer as the other was; the other one is taken away.
    """
    node = project.layerTreeRoot().findLayer(old.id())
    shown = node is None or node.itemVisibilityChecked()
    group = node.parent() if node is not None else project.layerTreeRoot()
    place = group.children().index(node) if node is not None else 0
    new.setName(old.name())
    take_look(new, old)
    for name in (
        *(ANSWER_PROPERTY, AREA_PROPERTY, LABELS_PROPERTY, REJECTED_PROPERTY),
        *(PROBABILITY_PROPERTY, RUN_PROPERTY, CHANGES_PROPERTY),
    ):
        if old.customProperty(name) is not None:
            new.setCustomProperty(name, old.customProperty(name))
    new.setProperty(REPLACED_PROPERTY, old.id())
    project.addMapLayer(new, False)
    group.insertLayer(place, new).setItemVisibilityChecked(shown)
    project.removeMapLayer(old.id())


def put_above(project: QgsProject, layer: QgsVectorLayer, other: Optional[QgsVectorLayer]) -> None:
    """Adds a layer to the group "SegEarth": above another one there, or on top."""
    project.addMapLayer(layer, False)
    group = answer_group(project)
    node = group.findLayer(other.id()) if other is not None else None
    beside = node is not None and node.parent() is group
    group.insertLayer(group.children().index(node) if beside else 0, layer)


def is_shown(project: QgsProject, layer: QgsMapLayer) -> bool:
    """Whether the layer tree shows the layer."""
    node = project.layerTreeRoot().findLayer(layer.id())
    return node is not None and node.isVisible()


def probability_file(layer: QgsVectorLayer) -> Optional[Path]:
    """The GeoTIFF that an answer was drawn from; None where none is kept, or it is gone."""
    kept = layer.customProperty(PROBABILITY_PROPERTY)
    return Path(kept) if kept and Path(kept).is_file() else None


def answer_group(project: QgsProject) -> QgsLayerTreeGroup:
    """The group "SegEarth", made on top of the layer tree where there is none."""
    root = project.layerTreeRoot()
    return root.findGroup(GROUP) or root.insertGroup(0, GROUP)


def is_answer(layer: QgsMapLayer) -> bool:
    """Whether it shows polygons of an answer, in memory or in a file."""
    return isinstance(layer, QgsVectorLayer) and layer.customProperty(ANSWER_PROPERTY) is not None


def answer_layers(project: QgsProject) -> Sequence[QgsVectorLayer]:
    """The answers in the project, topmost first."""
    layers = project.layerTreeRoot().layerOrder()
    return [layer for layer in layers if layer.customProperty(ANSWER_PROPERTY) is not None]


def _with_alpha(colour: str, alpha: int) -> str:
    return f"{_triple(colour)},{alpha}"


def _triple(colour: str) -> str:
    """From "#0072b2" to "0,114,178"."""
    return ",".join(str(int(colour[i : i + 2], 16)) for i in (1, 3, 5))
