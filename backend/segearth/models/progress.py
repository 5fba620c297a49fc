"""How far a pull, an import or a check is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from segearth.sentences import Sentence, freely


@dataclass(frozen=True)
class Step:
    """bytes: done so far. total: bytes altogether, 0 while that is unknown. doing: what is being done."""

    bytes: int
    total: int
    doing: Sentence

    @property
    def words(self) -> str:
        return self.doing.text


Report = Callable[[Step], None]
"""Told every step; raises Cancelled where the user has cancelled."""


def silent(_: Step) -> None:
    """For those who do not want to know."""


class Meter:
    """Counts bytes towards a total and reports them."""

    def __init__(self, report: Report, total: int):
        self.total = total
        self._report = report
        self._done, self._doing = 0, freely("")

    def begin(self, doing: Sentence) -> None:
        self._doing = doing
        self.add(0)

    def alive(self, _: int = 0) -> None:
        """Nothing more is done yet, but who wants to cancel can."""
        self.add(0)

    def add(self, count: int) -> None:
        """`count` is negative where bytes have to be fetched again."""
        self._done += count
        self._report(Step(self._done, self.total, self._doing))
