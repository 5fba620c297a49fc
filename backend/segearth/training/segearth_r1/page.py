"""The page of an evaluation: figures, and pictures from best to worst. One file, no script, no network."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from segearth.training.segearth_r1.evaluation import Figures, Judgement

MOST = 240
"""Pictures on the page; of more samples, evenly many of every rank."""

STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; color: #222; background: #fff }
table { border-collapse: collapse; margin: 1rem 0 }
th, td { border: 1px solid #ccc; padding: .3rem .7rem; text-align: right }
th:first-child, td:first-child, .facts td { text-align: left }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(330px, 1fr)); gap: 1rem }
figure { margin: 0; border: 1px solid #ddd; padding: .5rem }
img { width: 100%; max-width: 640px }
figcaption { font-size: 13px; overflow-wrap: anywhere }
.found { color: #188038 } .much { color: #c5221f } .missed { color: #1a56db }
"""


def page(
    facts: Mapping[str, Any], official: Figures, native: Figures, judgements: Sequence[Judgement]
) -> str:
    """HTML."""
    ranked = sorted(judgements, key=lambda one: one.native.iou, reverse=True)
    shown = _evenly(ranked, MOST)
    said = "".join(
        f"<tr><td>{escape(name)}</td><td>{escape(_text(value))}</td></tr>" for name, value in facts.items()
    )
    return (
        '<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>Evaluation of SegEarth</title>\n'
        f"<style>{STYLE}</style>\n<h1>Evaluation of SegEarth</h1>\n{_figures(official, native)}\n"
        f'<table class="facts">{said}</table>\n<h2>Best to worst</h2>\n'
        f"<p>{len(shown)} of {len(ranked)} answers, by IoU on the image's own grid. "
        '<span class="found">Green: found.</span> <span class="much">Red: too much.</span> '
        '<span class="missed">Blue: missed.</span></p>\n'
        f"<main>{''.join(map(_card, shown))}</main></html>\n"
    )


def _figures(official: Figures, native: Figures) -> str:
    head = "".join(f"<th>P@{limit}</th>" for limit in official.precision_at)
    rows = "".join(
        f"<tr><td>{name}</td><td>{figures.giou:.4f}</td><td>{figures.ciou:.4f}</td>"
        + "".join(f"<td>{share:.4f}</td>" for share in figures.precision_at.values())
        + "</tr>"
        for name, figures in (("official: padded canvas", official), ("native: the image's grid", native))
    )
    return f"<table><tr><th></th><th>gIoU</th><th>cIoU</th>{head}</tr>{rows}</table>"


def _card(one: Judgement) -> str:
    picture = b64encode(one.picture).decode("ascii")
    return (
        f'<figure><img alt="{escape(one.name)}" src="data:image/jpeg;base64,{picture}">'
        f"<figcaption><b>{one.native.iou:.3f}</b> (official {one.official.iou:.3f}) "
        f"{escape(one.question)}<br>{escape(one.name)}</figcaption></figure>\n"
    )


def _evenly(ranked: Sequence[Judgement], most: int) -> Sequence[Judgement]:
    """The best, the worst and evenly many between."""
    if len(ranked) <= most:
        return ranked
    return [ranked[round(place * (len(ranked) - 1) / (most - 1))] for place in range(most)]


def _text(value: Any) -> str:
    return " ".join(value) if isinstance(value, (tuple, list)) else str(value)
