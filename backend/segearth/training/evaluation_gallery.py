"""A page to look at: every answer of the validation split from best to worst, and answers to real rasters."""

from __future__ import annotations

import os
import shutil
from collections import defaultdict
from collections.abc import Iterable
from html import escape
from pathlib import Path
from string import Template

from segearth.training.evaluation import Sample
from segearth.training.evaluation_pictures import (
    ANSWER_COLOUR,
    TRUTH_COLOUR,
    around,
    outlined,
    write_jpeg,
)
from segearth.training.evaluation_rasters import RasterAnswer
from segearth.training.evaluation_tables import Results
from segearth.training.evaluation_targets import Row
from segearth.training.labelled_image import TARGET

PAGE = Path(__file__).with_name("gallery.html")
SIDE, RASTER_SIDE = 208, 420
"""Pixels of a picture's longer side."""


def write_gallery(folder: Path, results: Results, rasters: Iterable[RasterAnswer]) -> Path:
    """Writes `index.html` and its pictures; the old folder stays until the new one is whole."""
    new = folder.with_name(folder.name + ".part")
    shutil.rmtree(new, ignore_errors=True)
    (new / "pictures").mkdir(parents=True)
    by_noun = _by_noun(results.report.samples)
    page = Template(PAGE.read_text(encoding="utf-8")).substitute(
        mean=f"{results.mean_giou:.2f}",
        count=len(results.report.samples),
        nouns=len(by_noun),
        met=sum(row.met for row in results.rows),
        targets=len(results.rows),
        rows="\n".join(map(_row, results.rows)),
        links="\n".join(_link(noun, samples) for noun, samples in by_noun.items()),
        samples="\n".join(_section(new, noun, samples) for noun, samples in by_noun.items()),
        rasters="\n".join(_raster_sections(new, rasters)),
        truth=_css(TRUTH_COLOUR),
        answer=_css(ANSWER_COLOUR),
    )
    (new / "index.html").write_text(page, encoding="utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    os.replace(new, folder)
    return folder / "index.html"


def picture(sample: Sample, side: int):
    """What is right in one colour, the answer in the other."""
    target = sample.image.masks[sample.noun] == TARGET
    part = around([target, sample.answer])
    outlines = [(target[part], TRUTH_COLOUR), (sample.answer[part], ANSWER_COLOUR)]
    return outlined(sample.image.pixels[part], outlines, side)


def _by_noun(samples: Iterable[Sample]) -> dict[str, list[Sample]]:
    """Best first."""
    found: dict[str, list[Sample]] = defaultdict(list)
    for sample in sorted(samples, key=lambda each: -each.overlap.iou):
        found[sample.noun].append(sample)
    return dict(sorted(found.items()))


def _row(row: Row) -> str:
    sign = "≤" if row.most else "≥"
    state = "met" if row.met else "missed"
    return (
        f'<tr><th scope="row">{escape(row.what)}</th><td>{row.n}</td><td>{sign} {row.limit:g}</td>'
        f'<td>{row.shown}</td><td class="{state}">{row.verdict}</td></tr>'
    )


def _link(noun: str, samples: list[Sample]) -> str:
    return f'<li><a href="#{noun}">{_spoken(noun)} <small>{_mean(samples):.2f}</small></a></li>'


def _section(folder: Path, noun: str, samples: list[Sample]) -> str:
    figures = "\n".join(_figure(folder, number, sample) for number, sample in enumerate(samples))
    title = f"{_spoken(noun)} <small>{len(samples)} images, gIoU {_mean(samples):.2f}</small>"
    return f'<section id="{noun}"><h3>{title}</h3><div class="grid">{figures}</div></section>'


def _figure(folder: Path, number: int, sample: Sample) -> str:
    name = f"pictures/{sample.noun}_{number:03}.jpg"
    write_jpeg(folder / name, picture(sample, SIDE))
    caption = f"<b>{sample.overlap.iou:.2f}</b> score {sample.score:.2f}<br>{escape(sample.image.name)}"
    alt = f"{_spoken(sample.noun)} in {sample.image.name}, IoU {sample.overlap.iou:.2f}"
    return _framed(name, alt, caption)


def _raster_sections(folder: Path, answers: Iterable[RasterAnswer]) -> Iterable[str]:
    by_raster: dict[str, list[RasterAnswer]] = defaultdict(list)
    for answer in answers:
        by_raster[answer.raster].append(answer)
    for raster, found in by_raster.items():
        figures = "\n".join(_raster_figure(folder, number, each) for number, each in enumerate(found))
        yield f'<section><h3>{escape(raster)}</h3><div class="wide grid">{figures}</div></section>'


def _raster_figure(folder: Path, number: int, answer: RasterAnswer) -> str:
    name = f"pictures/{Path(answer.raster).stem}_{number}.jpg"
    shown = outlined(answer.pixels, [(answer.answer, ANSWER_COLOUR)], RASTER_SIDE, width=2)
    write_jpeg(folder / name, shown)
    caption = f"<b>{escape(answer.question)}</b> score {answer.score:.2f}<br>{escape(answer.reply)}"
    return _framed(name, f"{answer.question} asked of {answer.raster}", caption)


def _framed(name: str, alt: str, caption: str) -> str:
    return (
        f'<figure><img src="{name}" alt="{escape(alt)}" loading="lazy">'
        f"<figcaption>{caption}</figcaption></figure>"
    )


def _mean(samples: list[Sample]) -> float:
    return sum(sample.overlap.iou for sample in samples) / len(samples)


def _spoken(noun: str) -> str:
    return noun.replace("_", " ")


def _css(colour: tuple[int, int, int]) -> str:
    return "rgb({} {} {})".format(*colour)
