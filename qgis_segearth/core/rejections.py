"""What somebody has rejected in an answer stays out of what the sliders draw beside it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Optional

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
)

from .answer import Answer
from .comparing import sound, union
from .corrections import Corrections
from .layers import REJECTED_PROPERTY, multipolygon
from .provenance import written_facts
from .reprojecting import all_reprojected

SLIVER = 0.01
"""A polygon of which less is left, by area, is gone: neighbours that were simplified overlap a little."""
MOST = 0.5
"""A polygon of which more lies within what was rejected, by area, is left out."""


@dataclass(frozen=True)
class Rejections:
    """outlines: where polygons were rejected, by their label, in the answer's own coordinates. edited_at: see
    `Corrections`."""

    outlines: Mapping[str, QgsGeometry] = field(default_factory=dict)
    edited_at: str = ""

    def __bool__(self) -> bool:
        return bool(self.outlines)

    @classmethod
    def read(cls, layer: Optional[QgsVectorLayer]) -> Rejections:
        """Those that a layer was drawn without; none where there is no layer."""
        written = layer.customProperty(REJECTED_PROPERTY) if layer is not None else None
        if not written:
            return cls()
        known = json.loads(written)
        shapes = {
            label: multipolygon({"type": "WKB", "wkb": wkb}) for label, wkb in known["outlines"].items()
        }
        return cls(shapes, known["edited_at"])

    def write(self, layer: QgsVectorLayer) -> None:
        """The way there: a saved project keeps it."""
        outlines = {label: bytes(shape.asWkb()).hex() for label, shape in self.outlines.items()}
        layer.setCustomProperty(
            REJECTED_PROPERTY, json.dumps({"outlines": outlines, "edited_at": self.edited_at})
        )

    def and_those_in(self, judged: Judged, drawn: Sequence[dict]) -> Rejections:
        """With those polygons, as the engine drew them, of which a layer has nothing left. Raises NoPlace."""
        left = judged.shapes()
        gone: dict[str, list[QgsGeometry]] = {label: [shape] for label, shape in self.outlines.items()}
        for feature in drawn:
            shape = sound(multipolygon(feature["geometry"]))
            label = _label(feature)
            if _share(shape, [left[each] for each in (label, "") if each in left]) < SLIVER:
                gone.setdefault(label, []).append(shape)
        return Rejections({label: union(shapes) for label, shapes in gone.items()}, judged.edited_at)

    def leave_out(self, answer: Answer) -> Answer:
        """The answer without what lies, for the most part, where polygons of the same label were rejected;
        its corrections tell how many those are."""
        kept = tuple(feature for feature in answer.features if not self._has(feature))
        if len(kept) == answer.count:
            return answer
        told = Corrections(rejected=answer.count - len(kept), edited_at=self.edited_at)
        return answer.corrected(kept, told)

    def _has(self, feature: dict) -> bool:
        rejected = self.outlines.get(_label(feature))
        return rejected is not None and _share(sound(multipolygon(feature["geometry"])), [rejected]) > MOST


@dataclass(frozen=True)
class Judged:
    """A layer in which polygons were rejected, for another thread. wanted: CRS of the answer."""

    features: Sequence[QgsFeature]
    crs: QgsCoordinateReferenceSystem
    wanted: QgsCoordinateReferenceSystem
    transforms: QgsCoordinateTransformContext
    name: str
    edited_at: str

    @classmethod
    def of(
        cls,
        layer: QgsVectorLayer,
        wanted: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
    ) -> Optional[Judged]:
        """None where nothing was rejected in it. In the main thread."""
        corrections = Corrections.read(written_facts(layer))
        if not corrections.rejected:
            return None
        features = list(layer.getFeatures())
        return cls(features, layer.crs(), wanted, transforms, layer.name(), corrections.edited_at)

    def shapes(self) -> dict[str, QgsGeometry]:
        """All that is left of each label, "" for what has none, in the answer's CRS. Raises NoPlace."""
        parts: dict[str, list[QgsGeometry]] = {}
        for feature in self.features:
            label = feature["label"] if "label" in feature.fields().names() else None
            parts.setdefault("" if label in (None, NULL) else label, []).append(feature.geometry())
        return {
            label: union(all_reprojected(shapes, self.crs, self.wanted, self.transforms, self.name))
            for label, shapes in parts.items()
        }


def _label(feature: dict) -> str:
    return feature["properties"].get("label") or ""


def _share(shape: QgsGeometry, others: Iterable[QgsGeometry]) -> float:
    """Of a shape's area, how much lies within one of the others; 0..1."""
    whole = _area(shape)
    near = (other for other in others if whole and other.boundingBoxIntersects(shape))
    return max((_area(shape.intersection(other)) / whole for other in near), default=0.0)


def _area(shape: QgsGeometry) -> float:
    """0 for nothing; QGIS says -1."""
    return max(0.0, shape.area())
