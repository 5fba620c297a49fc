"""`Corrections`: what somebody has changed by hand in an answer's polygons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from qgis.PyQt.QtCore import QDateTime, QLocale, Qt

from .translation import translate

VERDICT, ACCEPTED = "verdict", "accepted"
"""Column of an answer's layer, and its value for a polygon that somebody has seen and found right."""
BY_HAND = "by hand"
"""In the column `engine` of a polygon that no engine marked; its score is empty."""
COLUMNS = {
    **dict.fromkeys(("accepted", "rejected", "merged", "redrawn", "added"), "INTEGER"),
    "edited_at": "TEXT",
}
"""Of the tables `runs`, with SQL's types."""


@dataclass(frozen=True)
class Corrections:
    """How many polygons; nothing is edited where there is no `edited_at`.

    accepted: marked as right, as of now. rejected: taken away. merged: united with others, each of them
    counts. redrawn: outlined anew. added: drawn where the engine had drawn none. edited_at: when the last of
    it was kept, UTC (ISO 8601).
    """

    accepted: int = 0
    rejected: int = 0
    merged: int = 0
    redrawn: int = 0
    added: int = 0
    edited_at: str = ""

    def __bool__(self) -> bool:
        return bool(self.edited_at)

    def followed_by(self, later: Corrections) -> Corrections:
        """Both, one after the other: what is marked as accepted counts as it is after the later ones."""
        return Corrections(
            accepted=later.accepted,
            rejected=self.rejected + later.rejected,
            merged=self.merged + later.merged,
            redrawn=self.redrawn + later.redrawn,
            added=self.added + later.added,
            edited_at=later.edited_at or self.edited_at,
        )

    def kept_now(self) -> Corrections:
        """As of this moment."""
        return replace(self, edited_at=QDateTime.currentDateTimeUtc().toString("yyyy-MM-ddTHH:mm:ssZ"))

    def facts(self) -> dict[str, int | str]:
        """By the names of provenance's KEYS."""
        return asdict(self)

    @classmethod
    def read(cls, known: Mapping[str, Any]) -> Corrections:
        """The way back, from facts or from a row; what earlier versions did not write is none."""
        return cls(**{name: known.get(name) or getattr(cls, name) for name in cls.__dataclass_fields__})

    def in_words(self) -> str:
        """When and how much; "" where nothing was changed."""
        if not self:
            return ""
        return ": ".join(filter(None, (changed_by_hand(self.edited_at), self.counts_in_words()))) + "."

    def counts_in_words(self) -> str:
        """Such as "accepted 3, rejected 1"; "" where only attributes were changed."""
        words = {
            "accepted": translate("SegEarth", "accepted {}"),
            "rejected": translate("SegEarth", "rejected {}"),
            "merged": translate("SegEarth", "merged {}"),
            "redrawn": translate("SegEarth", "redrawn {}"),
            "added": translate("SegEarth", "added {}"),
        }
        counts = self.facts()
        return ", ".join(text.format(counts[name]) for name, text in words.items() if counts[name])


def changed_by_hand(edited_at: str) -> str:
    """In words, when; "" where nothing was changed. edited_at: see `Corrections`."""
    if not edited_at:
        return ""
    moment = QDateTime.fromString(edited_at, Qt.DateFormat.ISODate).toLocalTime()
    when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    return translate("SegEarth", "Changed by hand ({})").format(when)


AS_DRAWN = Corrections()
"""Nobody has changed anything."""
