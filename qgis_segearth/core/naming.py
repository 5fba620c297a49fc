"""Names that tell layers apart: two answers to one question, and what changed between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, QLocale, Qt

from .provenance import facts_of
from .translation import translate


@dataclass(frozen=True)
class Compared:
    """Two layers that are compared. name: of the layer of changes. before, after: what they are called in it.
    history: where they come from, for its metadata."""

    ids: tuple[str, str]
    name: str
    before: str
    after: str
    licences: tuple[str, ...] = ()
    history: tuple[str, ...] = ()

    @classmethod
    def of(cls, before: QgsVectorLayer, after: QgsVectorLayer) -> Compared:
        """In the main thread."""
        then, now = facts_of(before), facts_of(after)
        old, new, name = before.name(), after.name(), translate("SegEarth", "{} since {}")
        title = name.format(new, old)
        if then["image"] and now["image"]:
            old, new = _told_apart(then, now)
            if then["question"] == now["question"]:
                title = f"{now['question']}: {name.format(new, old)}"
        return cls(
            (before.id(), after.id()),
            title,
            old,
            new,
            tuple(dict.fromkeys(str(each["licence"]) for each in (then, now) if each["licence"])),
            (*_history("before", then), *_history("after", now)),
        )


def _told_apart(then: dict, now: dict) -> tuple[str, str]:
    """By their images or, where it is one image, by the time as well."""
    if then["image"] != now["image"]:
        return then["image"], now["image"]
    return tuple(f"{each['image']}, {_moment(each['asked_at'])}" for each in (then, now))


def image_and_time(layer: QgsVectorLayer) -> str:
    """Of an answer: what it was asked about, and when; "" where it says neither."""
    facts = facts_of(layer)
    return " · ".join(filter(None, (facts["image"], _moment(facts["asked_at"]))))


def _moment(text: str) -> str:
    moment = QDateTime.fromString(text, Qt.DateFormat.ISODate)
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat) if text else ""


def _history(when: str, facts: dict[str, Optional[object]]) -> list[str]:
    wanted = ("question", "image", "asked_at", "engine", "weights_sha256", "run", "threshold", "minimum_area")
    return [f"{when} {key}: {facts[key]}" for key in wanted if facts[key] not in ("", None)]
