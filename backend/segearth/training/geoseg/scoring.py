"""Any engine on labelled images: the seven pixel metrics per image, as means and per group."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from affine import Affine
from odc.geo.geobox import GeoBox

from segearth.engines import Engine
from segearth.geo.image import GeoImage
from segearth.query import Query
from segearth.training.geoseg.bench import BenchSample
from segearth.training.geoseg.pixel_metrics import NAMES, Counts, counts, mean, seven
from segearth.training.segearth_r1.sample import Example

SCORES_CSV, SCORES_JSON = "scores.csv", "scores.json"


@dataclass(frozen=True)
class Score:
    """One answer. counts: pixels. metrics: the seven, 0..1. reply: what the engine said."""

    example: Example
    counts: Counts
    metrics: dict[str, float]
    reply: str

    @property
    def groups(self) -> Iterator[str]:
        """What it belongs to, beside everything."""
        yield "all"
        if isinstance(self.example.sample, BenchSample):
            yield self.example.sample.domain
            yield f"level {self.example.sample.level}"


@dataclass
class Scores:
    """By image; the paper says nothing of how it averages, so both ways are given."""

    engine: str
    data: str
    found: list[Score] = field(default_factory=list)

    def means(self) -> dict[str, dict[str, float]]:
        """Group -> the mean of each metric over its images."""
        groups = dict.fromkeys(name for score in self.found for name in score.groups)
        return {
            group: mean(score.metrics for score in self.found if group in score.groups) for group in groups
        }

    def pooled(self) -> dict[str, float]:
        """The six metrics that counts give, from the pixels of all images together."""
        return sum((score.counts for score in self.found), Counts(0, 0, 0, 0)).ratios()

    def table(self) -> str:
        """For people: percent."""
        lines = [f"{'':12}{'n':>5}" + "".join(f"{name:>13}" for name in NAMES)]
        for group, values in self.means().items():
            count = sum(group in score.groups for score in self.found)
            lines.append(f"{group:12}{count:5}" + "".join(f"{100 * values[name]:13.1f}" for name in NAMES))
        return "\n".join(lines)

    def write(self, folder: Path) -> None:
        """A row per answer, and the means."""
        figures = {
            "engine": self.engine,
            "data": self.data,
            "mean_per_image": self.means(),
            "pooled": self.pooled(),
        }
        _whole(folder / SCORES_JSON, json.dumps(figures, indent=2) + "\n")
        part = folder / f".{SCORES_CSV}.{os.getpid()}"
        with part.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["name", "question", *NAMES, "reply"])
            for one in self.found:
                values = (f"{one.metrics[name]:.6f}" for name in NAMES)
                writer.writerow([one.example.sample.name, one.example.question, *values, one.reply])
        os.replace(part, folder / SCORES_CSV)


def score(
    engine: Engine, asked: Sequence[Example], scores: Scores, progress: Callable[[float], None]
) -> None:
    """Asks each question and adds its score to `scores`. Raises DatasetUnreadable, what engines raise."""
    for done, example in enumerate(asked):
        progress(done / len(asked))
        pixels, target = example.sample.read()
        answer = engine.segment(engine.encode(picture(pixels)), Query(example.question, engine=scores.engine))
        marked = np.zeros(target.shape, bool)
        for one in answer.targets:
            marked |= one.probability >= 0.5
        figures = seven(marked, target)
        scores.found.append(Score(example, counts(marked, target), figures, answer.reply))
    progress(1.0)


def picture(pixels: np.ndarray) -> GeoImage:
    """An image that lies nowhere on earth."""
    return GeoImage(
        pixels, np.ones(pixels.shape[:2], bool), GeoBox(pixels.shape[:2], Affine.identity(), None)
    )


def _whole(path: Path, text: str) -> None:
    part = path.with_name(f".{path.name}.{os.getpid()}")
    part.write_text(text, encoding="utf-8")
    os.replace(part, path)
