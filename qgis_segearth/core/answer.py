"""`Answer`: what came back, as one value, made once at the border from the wire format."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Answer:
    """The backend's results document, read.

    features: GeoJSON features, coordinates in `crs_wkt` (the image's own CRS).
    crs_wkt: WKT2 of the coordinates, None where the image has no CRS.
    area: total ground area in m² (square pixels where `units` is "pixel").
    seconds: time per stage in the backend.
    job: the backend's name for this question, as long as it remembers it.
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

    @property
    def count(self) -> int:
        """How many polygons there are."""
        return len(self.features)

    @classmethod
    def from_results(cls, document: dict) -> Answer:
        """Reads a results document (tests/data/wire/results.json). Raises KeyError where it is none."""
        answer = document["answer"]["value"]
        transform = answer.get("transform")
        return cls(
            reply=answer["reply"],
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
        )
