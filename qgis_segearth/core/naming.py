"""Names that tell layers apart: two answers to one question, and what changed between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, count
from typing import Optional

from qgis.core import QgsMapLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, QLocale, Qt

from . import wording
from .pair_facts import certainty_of_both, doubts_of_both, drawn_differently, facts_of_both
from .provenance import Fact, written_facts
from .question import Drawing
from .raster import ImageSource
from .translation import translate

NAME_CHARACTERS = 60
AREA_PROPERTY = "segearth/area"
"""Custom property of an answer's layer: what the user calls the area that was asked about."""


@dataclass(frozen=True)
class Compared:
    """Two layers that are compared. name: of the layer of changes. before, after: what they are called in it.
    marks: the same, shorter, in sentences. history: where they come from, for its metadata. reply: what was
    found, in words. unlike: how their drawing differs, doubt: how far their engines trust them, in words."""

    ids: tuple[str, str]
    name: str
    before: str
    after: str
    licences: tuple[str, ...] = ()
    history: tuple[str, ...] = ()
    reply: str = ""
    unlike: str = ""
    marks: tuple[str, str] = ("", "")
    doubt: str = ""

    @classmethod
    def of(cls, before: QgsVectorLayer, after: QgsVectorLayer) -> Compared:
        """In the main thread."""
        then, now = written_facts(before), written_facts(after)
        marks = _told_apart(then, now)
        asked = then["question"] == now["question"] and all(marks)
        old, new = marks if asked else (before.name(), after.name())
        name = translate("SegEarth", "{} since {}").format(new, old)
        name = f"{short(now['question'])}: {name}" if asked else name
        licences = (str(each["licence"]) for each in (then, now) if each["licence"])
        return cls(
            ids=(before.id(), after.id()),
            name=name,
            before=_origin(before),
            after=_origin(after),
            licences=tuple(dict.fromkeys(licences)),
            history=(
                *_lines({**facts_of_both(then, now), "question": name}),
                *_history("before", then),
                *_history("after", now),
            ),
            unlike=drawn_differently(then, now),
            marks=(old, new),
            doubt=" ".join(
                filter(None, (certainty_of_both(then, now), doubts_of_both(then, now, (old, new))))
            ),
        )

    def found(self, reply: str, ground: Optional[QgsRectangle], crs: str) -> Compared:
        """With what was found, in words, and the box around the ground that was compared; None where nobody
        knows it."""
        if ground is None:
            return replace(self, reply=reply)
        bounds = (ground.xMinimum(), ground.yMinimum(), ground.xMaximum(), ground.yMaximum())
        box = {"extent": ", ".join(map(repr, bounds)), "crs": crs}
        told = [line for line in self.history if line.split(": ", 1)[0] not in box]
        return replace(self, reply=reply, history=(*_lines(box), *told))


def short(text: str, characters: int = NAME_CHARACTERS) -> str:
    """Cut at a word where it is long."""
    return text if len(text) <= characters else text[:characters].rsplit(" ", 1)[0] + " …"


def answer_name(question: str, area: str) -> str:
    """Of an answer's layer: the question, and the area where that has a name."""
    return ", ".join(map(short, filter(None, (question, area))))


def image_and_area(source: ImageSource) -> str:
    """What was asked about."""
    return " · ".join(filter(None, (source.title, source.area)))


def version_name(name: str, drawing: Drawing, units: str) -> str:
    """Of an answer's layer that stays as it is drawn now: "pools (18 %, from 20 m²)"."""
    smallest = wording.at_least(drawing.minimum_area, units)
    drawn = ", ".join(filter(None, (wording.percent(drawing.threshold), smallest)))
    own = (f"{label} {wording.percent(threshold)}" for label, threshold in drawing.label_thresholds)
    return f"{name} ({'; '.join([drawn, *own])})"


def name_apart(answers: Sequence[QgsVectorLayer]) -> None:
    """The first answer is new. Those to its question get their image into the name, where they are of several
    images; where another answer has its name still, it gets a number. Names that somebody has given stay."""
    _name_after_images(answers)
    answers[0].setName(_free(answers[0].name(), answers[1:]))


def _name_after_images(answers: Sequence[QgsVectorLayer]) -> None:
    asked = [(layer, written_facts(layer)) for layer in answers]
    question = asked[0][1]["question"]
    same = [
        (layer, facts["image"]) for layer, facts in asked if facts["image"] and facts["question"] == question
    ]
    if len({image for _, image in same}) > 1:
        for layer, image in reversed(same):  # the earliest first: what comes later gets a number
            ours = answer_name(question, layer.customProperty(AREA_PROPERTY) or "")
            if re.fullmatch(rf"{re.escape(ours)}( \(\d+\))?", layer.name()):
                others = [each for each in answers if each is not layer]
                layer.setName(_free(f"{ours}, {short(image)}", others))


def _free(name: str, others: Sequence[QgsVectorLayer]) -> str:
    """The name, with a number where one of the others has it."""
    taken = {each.name() for each in others}
    numbered = chain([name], (f"{name} ({number})" for number in count(2)))
    return next(each for each in numbered if each not in taken)


def image_and_time(layer: QgsMapLayer) -> str:
    """Of an answer: what it was asked about, and when; "" where it says neither."""
    facts = written_facts(layer)
    return " · ".join(filter(None, (facts["image"], _moment(facts["asked_at"]))))


def time_and_image(layer: QgsMapLayer, *, exact: bool = False) -> str:
    """The same in the other order, which tells answers about one image apart. exact: to the second."""
    facts = written_facts(layer)
    return " · ".join(filter(None, (_moment(facts["asked_at"], exact=exact), facts["image"])))


def moment(when: QDateTime, *, exact: bool = False) -> str:
    """In the user's language and time. exact: to the second."""
    local = when.toLocalTime()
    if not exact:
        return QLocale().toString(local, QLocale.FormatType.ShortFormat)
    day = QLocale().toString(local.date(), QLocale.FormatType.ShortFormat)
    return f"{day} {local.time().toString('HH:mm:ss')}"


def _origin(layer: QgsVectorLayer) -> str:
    return image_and_time(layer) or layer.name()


def _told_apart(then: dict[str, Fact], now: dict[str, Fact]) -> tuple[str, str]:
    """By their images or, where it is one image, by the time."""
    if then["image"] != now["image"]:
        return short(then["image"]), short(now["image"])
    return _moment(then["asked_at"]), _moment(now["asked_at"])


def _moment(text: str, *, exact: bool = False) -> str:
    """In the user's language; "" where there is none, or there are two."""
    when = QDateTime.fromString(text, Qt.DateFormat.ISODate)
    return moment(when, exact=exact) if when.isValid() else ""


def _lines(facts: dict[str, Fact]) -> Iterator[str]:
    return (f"{key}: {value}" for key, value in facts.items() if value not in ("", None))


def _history(when: str, facts: dict[str, Fact]) -> list[str]:
    wanted = ("question", "reply", "score", "image", "extent", "crs", "asked_at", "engine", "weights_sha256")
    wanted += ("run", "threshold", "minimum_area")
    return [f"{when} {key}: {facts[key]}" for key in wanted if facts[key] not in ("", None)]
