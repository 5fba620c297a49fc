"""An answer's layer in numbers, as a person reads them: "swimming pools: 10 polygons, 1,234 m²"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import NULL, QgsFeature

from ..core import wording
from ..core.category_style import changes
from ..core.corrections import ACCEPTED, VERDICT
from ..core.nouns import label_in_words
from ..core.provenance import Fact
from ..core.question import read_thresholds
from ..core.translation import translate


def in_numbers(features: Sequence[QgsFeature], facts: Mapping[str, Fact]) -> list[str]:
    """How many there are of each thing, how much ground they cover, from which probability and size on,
    and how sure the engine is that there is something at all. facts: of the layer; what they do not say is
    left out."""
    units = str(facts["units"] or "metre")
    if any(map(kind_of, features)):
        told = _changes(features, units)
    else:
        told = _things(features, units, facts["question"]) or [wording.polygons(0)]
    if facts["threshold"] is not None:
        told.append(_named(translate("SegEarth", "Threshold"), wording.percent(facts["threshold"])))
    if facts["minimum_area"]:
        told.append(wording.at_least(facts["minimum_area"], units))
    for label, threshold in read_thresholds(str(facts["label_thresholds"] or "")):
        told.append(
            _named(translate("SegEarth", "Threshold of “{}”").format(label), wording.percent(threshold))
        )
    if facts["score"] and "," not in str(facts["engine"]):  # where two engines answered it is the first one's
        told.append(_named(translate("SegEarth", "Certainty"), wording.certainty([facts["score"]])))
    return told


def kind_of(feature: QgsFeature) -> str:
    """Of a polygon in a layer of changes: "gained", "lost" or "kept"; "" of any other."""
    kind = value_of(feature, "change")
    return kind if kind in changes() else ""


def value_of(feature: QgsFeature, name: str) -> object:
    """None where it has none, or no such column."""
    value = feature[name] if feature.fieldNameIndex(name) >= 0 else None
    return None if value == NULL else value


def _changes(features: Sequence[QgsFeature], units: str) -> list[str]:
    groups = [[each for each in features if kind_of(each) == kind] for kind in changes()]
    sums = [sum(value_of(each, "area_m2") or 0.0 for each in group) for group in groups]
    return [
        _named(title, f"{wording.polygons(len(group))}, {area}")
        for (title, _), group, area in zip(changes().values(), groups, wording.areas(sums, units))
    ]


def _things(features: Sequence[QgsFeature], units: str, question: Fact) -> list[str]:
    told = []
    for label, group in _by_label(features).items():
        thing = "" if label == question else label_in_words(label, len(group))
        told.append(": ".join(filter(None, (thing, _measured(group, units)))))
    return told


def summary(features: Sequence[QgsFeature], facts: Mapping[str, Fact]) -> str:
    """For whoever reads one line: "10 swimming pools, scores 88 to 97 %, 10 accepted by hand"; "" of
    changes, which are no answer."""
    if any(map(kind_of, features)):
        return ""
    told = [_counted(label, len(group), facts) for label, group in _by_label(features).items()]
    told = told or [wording.polygons(0)]
    scores = [score for score in (value_of(feature, "score") for feature in features) if score is not None]
    if scores:
        low, high = (wording.percent(score) for score in (min(scores), max(scores)))
        if low == high:
            told.append(translate("SegEarth", "score {}").format(high))
        else:
            low = wording.number(100 * min(scores))
            told.append(translate("SegEarth", "scores {0} to {1}").format(low, high))
    accepted = sum(value_of(feature, VERDICT) == ACCEPTED for feature in features)
    if accepted:
        told.append(translate("SegEarth", "{} accepted by hand").format(wording.number(accepted)))
    return ", ".join(told)


def _counted(label: str, count: int, facts: Mapping[str, Fact]) -> str:
    """Some engines' labels are the question: polygons then."""
    if not label or label == facts["question"]:
        return wording.polygons(count)
    return f"{wording.number(count)} {label_in_words(label, count)}"


def _by_label(features: Sequence[QgsFeature]) -> dict[str, list[QgsFeature]]:
    groups: dict[str, list[QgsFeature]] = {}
    for feature in features:
        groups.setdefault(value_of(feature, "label") or "", []).append(feature)
    return groups


def _measured(group: Sequence[QgsFeature], units: str) -> str:
    areas = [value_of(feature, "area_m2") for feature in group]
    known = [area for area in areas if area is not None]
    ground = wording.area(sum(known), units) if known else ""
    return ", ".join(filter(None, (wording.polygons(len(group)), ground)))


def _named(name: str, value: str) -> str:
    return f"{name}: {value}"
