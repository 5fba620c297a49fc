"""`Answer`: what came back, as one value, made once at the border from the wire format."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Optional

from .agreement import LABELS, Agreement, judged
from .corrections import AS_DRAWN, VERDICT, Corrections
from .sentences import words_of


@dataclass(frozen=True)
class Target:
    """One thing that an answer speaks of. score: 0..1, how sure the engine is that it is there.

    start, end: where the reply names it (from, and the one after the last character), None where it does not.
    """

    label: str
    score: float
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True)
class Answer:
    """The backend's results document, read.

    reply: in the user's language, or as an engine spoke that speaks freely.
    features: GeoJSON features, coordinates in `crs_wkt` (the image's own CRS). Where they come from a layer
    or a probability map, their geometries are {"type": "WKB", "wkb": hexadecimal}.
    crs_wkt: WKT2 of the coordinates, None where the image has no CRS.
    area: total ground area in m² (square pixels where `units` is "pixel").
    seconds: time per stage in the backend.
    job: the backend's name for this question, as long as it remembers it.
    targets: in the order in which the reply speaks of them; of several, the features of the k-th have a
    property `target` of k.
    agreement: where two engines were asked; `engine`, `weights_sha256` and `score` are the first one's then,
    and features have a property `labels`, but for those that earlier versions kept.
    corrections: what was changed by hand in the features.
    answered: whether the engine says what there is; where it does not, nothing is no "none".
    """

    reply: str
    features: tuple[dict, ...]
    crs_wkt: str | None
    question: str
    engine: str
    weights_sha256: str
    device: str
    score: float
    area: float
    units: str
    cached: bool
    seconds: dict[str, float] = field(default_factory=dict)
    resolution: float | None = None
    version: str = ""
    job: str = ""
    targets: tuple[Target, ...] = ()
    agreement: Optional[Agreement] = None
    corrections: Corrections = AS_DRAWN
    answered: bool = True

    @property
    def count(self) -> int:
        """How many polygons there are."""
        return len(self.features)

    @property
    def several(self) -> bool:
        """Whether it speaks of several things."""
        return len(self.targets) > 1

    @property
    def judged(self) -> bool:
        """Whether a polygon is marked by hand: then features have a property `verdict`."""
        return any(VERDICT in feature["properties"] for feature in self.features)

    @property
    def labelled(self) -> bool:
        """Whether polygons say what engines call them, beside the part that they are of."""
        return any(LABELS in feature["properties"] for feature in self.features)

    @property
    def labels(self) -> tuple[str, ...]:
        """What it speaks of, each once."""
        return tuple(dict.fromkeys(target.label for target in self.targets))

    def features_of(self, number: int) -> tuple[dict, ...]:
        """The features of one target, counted from 1."""
        if not self.several:
            return self.features
        return tuple(each for each in self.features if each["properties"].get("target") == number)

    @property
    def engines(self) -> str:
        """Which engine answered; with a comma where there are two."""
        return ", ".join(self.agreement.engines) if self.agreement else self.engine

    def engine_of(self, feature: dict) -> str:
        """Which engine marks a polygon; with a comma where both do."""
        return self.agreement.engines_of(feature["properties"]["label"]) if self.agreement else self.engine

    @property
    def weights(self) -> str:
        """SHA-256 of each engine's weights, in the order of `engines`."""
        opinions = self.agreement.opinions if self.agreement else (self,)
        return ", ".join(one.weights_sha256 for one in opinions)

    @property
    def scores(self) -> tuple[float, ...]:
        """Of each engine."""
        opinions = self.agreement.opinions if self.agreement else (self,)
        return tuple(one.score for one in opinions)

    def with_features(self, features: tuple[dict, ...]) -> Answer:
        """The same answer drawn another way."""
        area = sum(feature["properties"]["area_m2"] or 0 for feature in features)
        agreement = self.agreement and self.agreement.measured(features)
        return replace(self, features=features, area=area, agreement=agreement, corrections=AS_DRAWN)

    def corrected(self, features: tuple[dict, ...], corrections: Corrections) -> Answer:
        """The same answer with its features changed by hand."""
        return replace(self.with_features(features), corrections=corrections)

    @classmethod
    def from_results(cls, document: dict) -> Answer:
        """Reads a results document (tests/data/wire/results.json). Raises KeyError where it is none."""
        answer = document["answer"]["value"]
        transform = answer.get("transform")
        return cls(
            reply=words_of(answer, "reply"),
            features=tuple(document["features"]["value"]["features"]),
            crs_wkt=answer["crs"],
            question=answer["question"],
            engine=answer["engine"],
            weights_sha256=answer["weights_sha256"],
            device=answer["device"],
            score=answer["score"],
            area=answer["area_m2"],
            units=answer["units"],
            cached=answer["cached"],
            seconds=answer["seconds"],
            resolution=(transform[0] ** 2 + transform[3] ** 2) ** 0.5 if transform else None,
            version=answer["version"],
            targets=tuple(
                Target(one["label"], one["score"], one["start"], one["end"]) for one in answer["targets"]
            ),
            agreement=Agreement.from_answer(answer),
            answered=judged(answer),
        )
