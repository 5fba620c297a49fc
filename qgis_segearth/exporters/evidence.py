"""The evidence sheet: for each polygon a picture, its score and its size, under the question; one HTML file
that needs nothing else, on the screen and on paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from typing import Optional

from qgis.core import QgsFeature, QgsFeedback
from qgis.PyQt.QtCore import QLocale

from ..core import wording
from ..core.agreement import LABELS, labels_in
from ..core.corrections import Corrections
from ..core.errors import Cancelled, NothingToExport
from ..core.naming import short
from ..core.nouns import label_in_words
from ..core.polygon_numbers import largest_first
from ..core.provenance import Fact, facts_of
from ..core.translation import translate
from .base import Subject
from .change_words import became, compared, legend
from .evidence_view import overview_of, surroundings
from .facts_table import asked_extent, coordinates, tables
from .in_numbers import in_numbers, summary
from .picture import picture
from .replacing import writing

PICTURED = 200
"""Polygons that get a picture, the largest first: a browser still opens what they make."""
THUMBNAIL, OVERVIEW = 168, 720
"""Long sides in pixels."""
EDGE = 0.001
"""Of the longer side of what was looked at: about a pixel of an overview."""

STYLE = """
body { font: 15px/1.45 system-ui, sans-serif; color: #222; background: #fff; max-width: 60em;
  margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.5em; margin: 1.5em 0 .2em; } .reply, .question { margin: 0 0 .2em; color: #444; }
.numbers { margin-top: 0; font-weight: bold; }
.summary { margin: 0 0 .3em; font-size: 1.15em; }
.map { position: relative; display: inline-block; max-width: 100%; line-height: 0; }
.map span { position: absolute; transform: translate(-50%, -50%); font: bold 12px/1 system-ui, sans-serif;
  color: #fff; text-shadow: 0 0 2px #000, 0 0 2px #000, 0 0 3px #000; }
.small { margin-top: 1em; font-size: .7em; color: #777; }
.overview { max-width: 100%; border: 1px solid #bbb; } .licence { color: #555; font-size: .85em; }
ol { list-style: none; padding: 0; display: grid; gap: 12px;
  grid-template-columns: repeat(auto-fill, minmax(178px, 1fr)); }
li { border: 1px solid #ccc; padding: 4px; break-inside: avoid; } li img { width: 100%; display: block; }
li b { display: block; } table { border-collapse: collapse; font-size: .85em; break-inside: avoid; }
td, th { text-align: left; vertical-align: top; padding: 1px 1em 1px 0; font-weight: normal; color: #333;
  word-break: break-word; } th { color: #666; }
section + section { break-before: page; }
@media print { body { margin: 0; max-width: none; font-size: 11px; } @page { margin: 15mm; } }
"""


class EvidenceExporter:
    """See `base.Exporter`."""

    suffix = ".html"
    adds = False
    gives_layer = False
    needs_map = False
    shows_images = True

    def title(self) -> str:
        return translate("SegEarth", "Evidence sheet (HTML)")

    def contents(self) -> str:
        return translate(
            "SegEarth",
            "For screen and paper: each polygon with a picture, and where it all comes from.",
        )

    def export(self, subjects: Sequence[Subject], path: Path, feedback: QgsFeedback) -> list[str]:
        """Raises NothingToExport, DiskFull, NotWritable, ExportFailed, Cancelled."""
        if not subjects:
            raise NothingToExport
        with writing(path) as part, part.open("w", encoding="utf-8") as file:
            file.writelines(_page(subjects, feedback))
        return [str(path)]


def _page(subjects: Sequence[Subject], feedback: QgsFeedback) -> Iterator[str]:
    title = escape(translate("SegEarth", "Evidence sheet"))
    language = escape(QLocale().bcp47Name())
    yield f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
    yield f"<title>{title}</title>\n"
    yield f'<meta name="viewport" content="width=device-width">\n<style>{STYLE}</style>\n</head>\n<body>\n'
    for number, subject in enumerate(subjects):
        yield from _section(subject, feedback, number / len(subjects), 1 / len(subjects))
    yield "</body>\n</html>\n"


def _section(subject: Subject, feedback: QgsFeedback, begun: float, share: float) -> Iterator[str]:
    layer, facts = subject.layer, facts_of(subject.layer)
    features = largest_first(layer.getFeatures(), _area)
    yield "<section>\n"
    yield from _heading(layer.name(), str(facts["question"]))
    if answer := summary(features, facts):
        yield f'<p class="summary">{escape(answer)}</p>\n'
    yield f'<p class="reply">{escape(str(facts["reply"] or ""))}</p>\n'
    if both := compared(features):
        yield f'<p class="compared">{escape(both)}</p>\n'
    yield f'<p class="numbers">{escape(" · ".join(in_numbers(features, facts)))}</p>\n'
    if by_hand := Corrections.read(facts).in_words():
        yield f'<p class="by-hand">{escape(by_hand)}</p>\n'
    if colours := legend(layer):
        yield f'<p class="legend">{colours}</p>\n'
    if features:
        yield _overview(subject, features, facts)
    yield f'<p class="licence">{escape(_credit(facts))}</p>\n<ol>\n'
    for number, feature in enumerate(features):
        if feedback.isCanceled():
            raise Cancelled
        yield _item(subject, feature, number, facts)
        feedback.setProgress(100 * (begun + share * number / len(features)))
    yield "</ol>\n"
    yield from tables(layer, facts, subject.images)
    yield "</section>\n"


def _heading(name: str, question: str) -> Iterator[str]:
    """The layer's name tells two answers to one question apart, and may be the user's own."""
    named = name not in ("", short(question))
    yield f"<h1>{escape(name if named else question)}</h1>\n"
    if named and name != question:
        yield f'<p class="question">“{escape(question)}”</p>\n'


def _overview(subject: Subject, features: Sequence[QgsFeature], facts: dict[str, Fact]) -> str:
    """All of them, those that have a picture with the number of their card."""
    view, numbers = overview_of(subject), []
    for number, feature in enumerate(features[:PICTURED]):
        point = feature.geometry().pointOnSurface().asPoint()
        left = 100 * (point.x() - view.xMinimum()) / view.width()
        top = 100 * (view.yMaximum() - point.y()) / view.height()
        numbers.append(f'<span style="left:{left:.2f}%;top:{top:.2f}%">{number + 1}</span>')
    whole = picture([subject.layer, *subject.images], view, subject.layer.crs(), OVERVIEW)
    return f'<div class="map">{_image(whole, "overview", facts["question"])}{"".join(numbers)}</div>\n'


def _item(subject: Subject, feature: QgsFeature, number: int, facts: dict[str, Fact]) -> str:
    shown, crs = "", subject.layer.crs()
    if number < PICTURED:
        view = surroundings(feature.geometry().boundingBox())
        shown = _image(picture([subject.layer, *subject.images], view, crs, THUMBNAIL), "", number + 1)
    title = f"{number + 1}. {became(feature) or label_in_words(_text(feature, 'label'))}"
    middle = feature.geometry().centroid().asPoint()
    place = " ".join(filter(None, (coordinates((middle.x(), middle.y()), crs), crs.authid())))
    called = ", ".join(map(label_in_words, labels_in(_text(feature, LABELS))))
    words = [*filter(None, [called]), *_measures(feature, str(facts["units"])), place]
    if _touches_edge(feature, crs.authid(), facts):
        words.append(translate("SegEarth", "touches the edge of what was looked at"))
    return f"<li>{shown}<b>{escape(title)}</b>{'<br>'.join(map(escape, words))}</li>\n"


def _area(feature: QgsFeature) -> Optional[float]:
    """As the layer says; of a layer that says nothing, in its own units."""
    known = feature.fieldNameIndex("area_m2") >= 0
    return _number(feature, "area_m2") if known else feature.geometry().area()


def _touches_edge(feature: QgsFeature, crs: str, facts: dict[str, Fact]) -> bool:
    """False where nobody knows."""
    extent = asked_extent(facts)
    if extent is None or crs != facts["crs"]:
        return False
    inner = extent.buffered(-EDGE * max(extent.width(), extent.height()))
    return not inner.contains(feature.geometry().boundingBox())


def _measures(feature: QgsFeature, units: str) -> Iterator[str]:
    """Score and size in the user's language."""
    score, area = _number(feature, "score"), _number(feature, "area_m2")
    if score is not None:
        yield translate("SegEarth", "score {}").format(wording.percent(score))
    if area is not None:
        size = QLocale().toString(area, "f", 0 if area >= 100 else 1)
        in_pixels = translate("SegEarth", "{} square pixels").format(size)
        yield in_pixels if units == "pixel" else translate("SegEarth", "{} m²").format(size)


def _image(address: str, kind: str, words: Fact) -> str:
    attribute = f' class="{kind}"' if kind else ""
    return f'<img{attribute} src="{address}" alt="{escape(str(words))}">'


def _credit(facts: dict[str, Fact]) -> str:
    image = translate("SegEarth", "Image: {}").format(facts["image"] or "–")
    return f"{image}. {facts['licence']}" if facts["licence"] else image


def _text(feature: QgsFeature, name: str) -> str:
    return str(feature[name] or "") if feature.fieldNameIndex(name) >= 0 else ""


def _number(feature: QgsFeature, name: str) -> Optional[float]:
    value = feature[name] if feature.fieldNameIndex(name) >= 0 else None
    return float(value) if isinstance(value, (int, float)) else None
