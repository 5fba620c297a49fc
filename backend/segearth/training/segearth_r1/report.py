"""What an evaluation leaves: report.json, samples.csv and report.html."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from segearth.errors import OutputUnwritable
from segearth.training.segearth_r1.evaluation import Figures, Judgement
from segearth.training.segearth_r1.page import page

ADVICE = "Free some space or choose another --output."


def prepare(folder: Path) -> None:
    """So that hours of evaluation are not lost to a wrong name. Raises OutputUnwritable."""
    with _writing(folder):
        folder.mkdir(parents=True, exist_ok=True)


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputUnwritable(f"{folder} cannot be written ({error}).", advice=ADVICE) from error


@dataclass(frozen=True)
class Facts:
    """About one evaluation. questions: "first" or "all" of each image."""

    model: str
    weights_sha256: str
    data: str
    split: str
    task: str
    questions: str
    precision: str
    device: str
    version: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Report:
    facts: Facts
    judgements: Sequence[Judgement]

    @property
    def official(self) -> Figures:
        """As the published code counts: on the padded canvas."""
        return Figures.of([one.official for one in self.judgements])

    @property
    def native(self) -> Figures:
        """On each image's own grid."""
        return Figures.of([one.native for one in self.judgements])

    def write(self, folder: Path) -> None:
        """Into a prepared folder. Raises OutputUnwritable."""
        content = {
            "report.json": json.dumps(self.plain(), indent=2, ensure_ascii=False) + "\n",
            "samples.csv": self._table(),
            "report.html": page(self.facts_for_people(), self.official, self.native, self.judgements),
        }
        with _writing(folder):
            for name, text in content.items():
                part = folder / f"{name}.part"
                part.write_text(text, encoding="utf-8", newline="")
                os.replace(part, folder / name)

    def figures(self) -> dict[str, Figures]:
        """By the way of counting, in words."""
        return {"official: padded canvas": self.official, "native: image's grid": self.native}

    def facts_for_people(self) -> dict:
        """What the page says before its pictures."""
        return asdict(self.facts)

    def plain(self) -> dict:
        """report.json."""
        figures = {"official": asdict(self.official), "native": asdict(self.native)}
        return asdict(self.facts) | {"samples": len(self.judgements)} | figures

    def _table(self) -> str:
        text = io.StringIO()
        table = csv.writer(text)
        ways = ("official", "native")
        counts = [f"{way}_{what}" for way in ways for what in ("iou", "intersection", "union")]
        table.writerow(["name", "question", "rows", "columns", *counts])
        for one in self.judgements:
            overlaps = [getattr(one, way) for way in ways]
            numbers = [number for o in overlaps for number in (o.iou, o.intersection, o.union)]
            table.writerow([one.name, one.question, one.rows, one.columns, *numbers])
        return text.getvalue()
