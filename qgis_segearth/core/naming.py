"""Names that tell layers apart: two answers to one question, and what changed between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, QLocale, Qt

from .pair_facts import drawn_differently, facts_of_both
from .provenance import Fact, written_facts
from .raster import ImageSource
from .translation import translate

NAME_CHARACTERS = 60
AREA_PROPERTY = "segearth/area"
"""Custom property of an answer's layer: what the user calls the area that was asked about."""


@dataclass(frozen=True)
class Compared:
    """Two layers that are compared. name: of the layer of changes. before, after: what they are called in it.
    history: where they come from, for its metadata. reply: what was found, in words. unlike: how their
    drawing differs, in words."""

    ids: tuple[str, str]
    name: str
    before: str
    after: str
    licences: tuple[str, ...] = ()
    history: tuple[str, ...] = ()
    reply: str = ""
    unlike: str = ""

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
        )


def short(text: str, characters: int = NAME_CHARACTERS) -> str:
    """Cut at a word where it is long."""
    return text if len(text) <= characters else text[:characters].rsplit(" ", 1)[0] + " …"


def answer_name(question: str, area: str) -> str:
    """Of an answer's layer: the question, and the area where that has a name."""
    return ", ".join(map(short, filter(None, (question, area))))


def image_and_area(source: ImageSource) -> str:
    """What was asked about."""
    return " · ".join(filter(None, (source.title, source.area)))


def name_apart(answers: Sequence[QgsVectorLayer]) -> None:
    """Answers to the question of the first one get their image into the name, where they are of several
    images. Names that somebody has given stay."""
    asked = [(layer, written_facts(layer)) for layer in answers]
    question = asked[0][1]["question"]
    same = [
        (layer, facts["image"]) for layer, facts in asked if facts["image"] and facts["question"] == question
    ]
    if len({image for _, image in same}) > 1:
        for layer, image in same:
            ours = answer_name(question, layer.customProperty(AREA_PROPERTY) or "")
            if layer.name() == ours:
                layer.setName(f"{ours}, {short(image)}")


def image_and_time(layer: QgsMapLayer) -> str:
    """Of an answer: what it was asked about, and when; "" where it says neither."""
    facts = written_facts(layer)
    return " · ".join(filter(None, (facts["image"], _moment(facts["asked_at"]))))


def time_and_image(layer: QgsMapLayer, *, exact: bool = False) -> str:
    """The same in the other order, which tells answers about one image apart. exact: to the second."""
    facts = written_facts(layer)
    return " · ".join(filter(None, (_moment(facts["asked_at"], exact=exact), facts["image"])))


def _origin(layer: QgsVectorLayer) -> str:
    return image_and_time(layer) or layer.name()


def _told_apart(then: dict[str, Fact], now: dict[str, Fact]) -> tuple[str, str]:
    """By their images or, where it is one image, by the time."""
    if then["image"] != now["image"]:
        return short(then["image"]), short(now["image"])
    return _moment(then["asked_at"]), _moment(now["asked_at"])


def _moment(text: str, *, exact: bool = False) -> str:
    """In the user's language; "" where there is none, or there are two."""
    moment = QDateTime.fromString(text, Qt.DateFormat.ISODate).toLocalTime()
    if not moment.isValid():
        return ""
    if not exact:
        return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    day = QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
    return f"{day} {moment.time().toString('HH:mm:ss')}"


def _lines(facts: dict[str, Fact]) -> Iterator[str]:
    return (f"{key}: {value}" for key, value in facts.items() if value not in ("", None))


def _history(when: str, facts: dict[str, Fact]) -> list[str]:
    wanted = ("question", "image", "asked_at", "engine", "weights_sha256", "run", "threshold", "minimum_area")
    return [f"{when} {key}: {facts[key]}" for key in wanted if facts[key] not in ("", None)]
