"""An answer's layer in numbers, as a person reads them: "swimming pools: 10 polygons, 1,234 m²"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import NULL, QgsFeature

from ..core import wording
from ..core.nouns import label_in_words
from ..core.provenance import Fact
from ..core.question import read_thresholds
from ..core.translation import translate


def in_numbers(features: Sequence[QgsFeature], facts: Mapping[str, Fact]) -> list[str]:
    """How many there are of each thing, how much ground they cover, from which probability on, and how sure
    the engine is that there is something at all. facts: of the layer; what they do not say is left out.
    """
    units, told = str(facts["units"] or "metre"), []
    for label, group in _by_label(features).items():
        thing = "" if label == facts["question"] else label_in_words(label, len(group))
        told.append(": ".join(filter(None, (thing, _measured(group, units)))))
    told = told or [wording.polygons(0)]
    if facts["threshold"] is not None:
        told.append(_named(translate("SegEarth", "Threshold"), wording.percent(facts["threshold"])))
    for label, threshold in read_thresholds(str(facts["label_thresholds"] or "")):
        told.append(
            _named(translate("SegEarth", "Threshold of “{}”").format(label), wording.percent(threshold))
        )
    if facts["score"] and "," not in str(facts["engine"]):  # where two engines answered it is the first one's
        told.append(_named(translate("SegEarth", "Certainty"), wording.certainty([facts["score"]])))
    return told


def _by_label(features: Sequence[QgsFeature]) -> dict[str, list[QgsFeature]]:
    groups: dict[str, list[QgsFeature]] = {}
    for feature in features:
        groups.setdefault(_value(feature, "label") or "", []).append(feature)
    return groups


def _measured(group: Sequence[QgsFeature], units: str) -> str:
    areas = [_value(feature, "area_m2") for feature in group]
    known = [area for area in areas if area is not None]
    ground = wording.area(sum(known), units) if known else ""
    return ", ".join(filter(None, (wording.polygons(len(group)), ground)))


def _named(name: str, value: str) -> str:
    return f"{name}: {value}"


def _value(feature: QgsFeature, name: str) -> object:
    value = feature[name] if feature.fieldNameIndex(name) >= 0 else None
    return None if value == NULL else value
