"""`Agreement`: two engines on one question: what both mark, and what only one marks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Optional

from .sentences import translated

NOT_UNDERSTOOD = frozenset({"not-known", "one-at-a-time"})
NOT_TO_BE_SEEN = frozenset(
    {"noun-too-small", "image-too-small", "image-too-coarse", "image-blank", "image-from-the-ground"}
)
"""Codes of replies to a question that means nothing to the engine, as in the backend."""
BOTH, FIRST, SECOND = range(3)
"""Places of the parts among labels and areas."""
LABELS, BETWEEN = "labels", "; "
"""Column of a layer of parts, as in the backend: what the engines call a polygon's ground, and what stands
between the labels."""


@dataclass(frozen=True)
class Opinion:
    """What one of the two engines answered by itself. area: m² (square pixels without a CRS). understood:
    whether the question meant something to it."""

    engine: str
    reply: str
    weights_sha256: str
    score: float
    count: int
    area: float
    understood: bool = True


@dataclass(frozen=True)
class Agreement:
    """labels: of the polygons of each part. areas: of the parts, as `Opinion.area`; no ground is in two of
    them."""

    opinions: tuple[Opinion, Opinion]
    labels: tuple[str, str, str]
    areas: tuple[float, float, float]

    @classmethod
    def from_answer(cls, answer: dict[str, Any]) -> Optional[Agreement]:
        """Of the wire's `answer` (tests/data/wire/results_both.json); None where one engine was asked."""
        told = answer.get("comparison")
        if told is None:
            return None
        opinions = (
            {**translated(one, "reply"), "area": one["area_m2"], "understood": understood(one)}
            for one in told["answers"]
        )
        return cls(
            opinions=tuple(
                Opinion(**{name: one[name] for name in Opinion.__dataclass_fields__}) for one in opinions
            ),
            labels=tuple(target["label"] for target in answer["targets"]),
            areas=(told["both_m2"], told["only_first_m2"], told["only_second_m2"]),
        )

    @classmethod
    def from_kept(cls, kept: Optional[dict[str, Any]]) -> Optional[Agreement]:
        """The way back from `dataclasses.asdict` and JSON."""
        if kept is None:
            return None
        return cls(
            tuple(Opinion(**one) for one in kept["opinions"]), tuple(kept["labels"]), tuple(kept["areas"])
        )

    @property
    def engines(self) -> tuple[str, str]:
        """Their names."""
        first, second = self.opinions
        return first.engine, second.engine

    @property
    def comparable(self) -> bool:
        """Whether both have answered what was asked."""
        return all(one.understood for one in self.opinions)

    @property
    def union(self) -> float:
        """Area that at least one marks."""
        return sum(self.areas)

    @property
    def iou(self) -> Optional[float]:
        """0..1: the share of the union that both mark; 1 where neither marks anything. None where one did not
        understand the question: nothing was compared then."""
        if not self.comparable:
            return None
        return self.areas[BOTH] / self.union if self.union else 1.0

    def engines_of(self, label: str) -> str:
        """Those that mark a part, with commas."""
        by_label = dict(zip(self.labels, (", ".join(self.engines), *self.engines)))
        return by_label.get(label, by_label[self.labels[BOTH]])

    def measured(self, features: Iterable[dict]) -> Agreement:
        """The same after the polygons were changed by hand; GeoJSON features."""
        areas = dict.fromkeys(self.labels, 0.0)
        for properties in (feature["properties"] for feature in features):
            if properties["label"] in areas:
                areas[properties["label"]] += properties["area_m2"] or 0.0
        return replace(self, areas=tuple(areas.values()))


def labels_in(told: str) -> list[str]:
    """Those that a polygon has, each once. told: in the column."""
    return list(dict.fromkeys(filter(None, told.split(BETWEEN))))


def understood(opinion: dict[str, Any]) -> bool:
    """Whether the question meant something to the engine. opinion: of the wire, or an answer; who speaks
    freely says nothing in codes."""
    return not _says(opinion, NOT_UNDERSTOOD)


def judged(opinion: dict[str, Any]) -> bool:
    """Whether the engine says what there is: it knows what was asked for, and the image can show it."""
    return not _says(opinion, NOT_UNDERSTOOD | NOT_TO_BE_SEEN)


def _says(opinion: dict[str, Any], codes: frozenset[str]) -> bool:
    return any(each["code"] in codes for each in opinion["said"].get("reply", ()))
